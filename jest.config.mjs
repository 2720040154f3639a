import { readFileSync } from 'node:fs';

const { $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

// Jest on Node 20 and 22 cannot require() an ES module: packages that are ESM only and required by a CommonJS one are compiled to CommonJS here.
const esmRequiredByCjs = '(content-disposition|cookie)';

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@talka/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }],
    [`/node_modules/${esmRequiredByCjs}/.+\\.m?js$`]: [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(\\.pnpm/)?${esmRequiredByCjs}[@/])`],
};

/** A test that hangs is ended after this; how quick something is, is never asked here. Machines may be crowded. */
const PATIENCE = 30_000;

const tier = (displayName, suffix, extra = {}) => ({
  ...base,
  displayName,
  testMatch: [`<rootDir>/{packages,apps}/*/src/**/*.${suffix}.{ts,tsx}`],
  ...extra,
});

export default {
  maxWorkers: 2,
  // Said here, not in a project: there it is read, and not obeyed.
  testTimeout: PATIENCE,
  projects: [
    tier('unit', 'spec', {
      testMatch: [
        '<rootDir>/{packages,apps}/*/src/**/*.spec.{ts,tsx}',
        '<rootDir>/packages/ui/**/*.spec.ts',
        '<rootDir>/scripts/**/*.spec.mjs',
        '<rootDir>/bench/**/*.spec.mjs',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    }),
    tier('db', 'db-spec'),
    tier('e2e', 'e2e-spec', {
      testMatch: [
        '<rootDir>/{packages,apps}/*/src/**/*.e2e-spec.{ts,tsx}',
        '<rootDir>/scripts/**/*.e2e-spec.mjs',
      ],
    }),
  ],
};
