import { fileURLToPath } from 'node:url';

const at = (file) => fileURLToPath(new URL(`./scripts/test/${file}`, import.meta.url));

// Files of tests are loaded by Node itself: docs/adr/0026-tests-are-loaded-by-node.md says why, and what that asks of them.
const base = {
  testEnvironment: at('native/environment.cjs'),
  runtime: at('native/runtime.cjs'),
  transform: {},
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
  testSequencer: at('long-first.cjs'),
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
