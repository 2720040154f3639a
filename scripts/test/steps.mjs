// @ts-check
// What `npm test` does, in order.
import fs from 'node:fs';
import path from 'node:path';
import { turboCommand } from '../install.mjs';
import { repository } from '../pnpm.mjs';
import { typePrograms } from './type-programs.mjs';

/**
 * @typedef {{ command: string, args: string[], env?: NodeJS.ProcessEnv }} Command
 * @typedef {{
 *   name: string,
 *   about: string,
 *   kind: 'check' | 'jest' | 'playwright',
 *   minutes: number,
 *   needs: ('services' | 'build' | 'chromium')[],
 *   commands(report: string, rest: string[]): Command[],
 *   atOnce?: number,
 * }} Step `minutes`: a step that has not ended by then hangs, and has failed (a crowded machine may take three times what a quiet one does); `atOnce`: commands that run side by side, one when nothing is said
 */

const node = process.execPath;
const bin = (/** @type {string} */ file) => path.join(repository, 'node_modules', file);
const turbo = (/** @type {string} */ task) =>
  turboCommand(['run', task, '--output-logs=errors-only', '--continue']);

/**
 * @param {string} project a project of jest.config.mjs
 * @param {number} atOnce files that run side by side
 * @returns {Step['commands']}
 */
const jest = (project, atOnce) => (report, rest) => [
  {
    command: node,
    args: [
      ...['--no-warnings', bin('jest/bin/jest.js')],
      ...['--selectProjects', project, `--maxWorkers=${atOnce}`],
      ...['--ci', '--json', `--outputFile=${report}`, ...rest],
    ],
  },
];

/** What is looked at with types. Of everything at once the linter is never done: what is installed would be in it. */
const TYPED = ['apps', 'packages'].flatMap((folder) =>
  fs
    .readdirSync(path.join(repository, folder))
    .flatMap((name) => ['src', 'e2e', 'gallery', 'worker'].map((part) => path.join(folder, name, part)))
    .filter((part) => fs.existsSync(path.join(repository, part))),
);

/** @type {Step[]} */
export const steps = [
  {
    name: 'format',
    about: 'every file is formatted (prettier)',
    kind: 'check',
    minutes: 10,
    needs: [],
    atOnce: 2,
    // Two halves of about one size.
    commands: () =>
      [['apps'], ['.', '!apps/**']].map((parts) => ({
        command: node,
        args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...parts],
      })),
  },
  {
    name: 'lint',
    about: 'the code keeps the rules of the house (eslint; oxlint for those that need types)',
    kind: 'check',
    minutes: 20,
    needs: [],
    atOnce: 2,
    commands: () => [
      { command: node, args: [bin('oxlint/bin/oxlint'), '--type-aware', ...TYPED] },
      ...[['apps'], ['packages', 'bench', 'scripts', '*.mjs']].map((parts) => ({
        command: node,
        args: [bin('eslint/bin/eslint.js'), ...parts],
      })),
      { command: node, args: [path.join(repository, 'scripts', 'lint-rules.mjs')] },
    ],
  },
  {
    name: 'boundaries',
    about: 'every import points the allowed way, to a package that is declared',
    kind: 'check',
    minutes: 10,
    needs: [],
    commands: () => [
      { command: node, args: [path.join(repository, 'scripts', 'boundaries.mjs')] },
      turboCommand(['boundaries']),
    ],
  },
  {
    name: 'types',
    about: 'packages, apps and scripts typecheck (tsc)',
    kind: 'check',
    minutes: 15,
    needs: [],
    atOnce: 2,
    commands: () => [
      ...typePrograms(path.join(repository, 'node_modules', '.cache', 'talka')).map((program) => ({
        command: node,
        // The compiler that packages are checked by; the one at the root is for what uses a compiler from code.
        args: [path.join(repository, 'apps/cli/node_modules/typescript/bin/tsc'), '--noEmit', '-p', program],
      })),
      {
        command: node,
        args: [bin('typescript/bin/tsc'), '-p', path.join(repository, 'scripts', 'tsconfig.json')],
      },
    ],
  },
  {
    name: 'build',
    about: 'everything builds (turbo)',
    kind: 'check',
    minutes: 15,
    needs: [],
    commands: () => [
      turbo('build'),
      // Tests start Talka as people do, while others run what is built: it must not be built anew under their feet.
      { command: node, args: [path.join(repository, 'scripts', 'mark-built.mjs')] },
    ],
  },
  {
    name: 'unit',
    about: 'pure rules: *.spec.ts',
    kind: 'jest',
    minutes: 10,
    needs: [],
    commands: jest('unit', 2),
  },
  {
    name: 'db',
    about: 'real PostgreSQL and Redis: *.db-spec.ts',
    kind: 'jest',
    minutes: 20,
    needs: ['services'],
    commands: jest('db', 2),
  },
  {
    name: 'e2e',
    about: 'through HTTP: *.e2e-spec.ts',
    kind: 'jest',
    minutes: 60,
    needs: ['services', 'build'],
    // One more than the cores: workers that are ended, queues that are wiped and mails that are tried again are waited for.
    commands: jest('e2e', 3),
  },
  {
    name: 'browser',
    about: 'in a real browser: *.pw.ts',
    kind: 'playwright',
    minutes: 60,
    needs: ['services', 'build', 'chromium'],
    commands: (report, rest) => [
      {
        command: node,
        args: [
          ...[bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
          ...[`--config=${path.join(repository, 'apps', 'web', 'playwright.config.ts')}`, ...rest],
        ],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    ],
  },
];

/**
 * A browser needs what the build makes: chosen alone, such a step brings the build along.
 * @param {string[]} chosen
 * @returns {Step[]}
 */
export function withPreparation(chosen) {
  const wanted = steps.filter(({ name }) => chosen.includes(name));
  const builds = wanted.some(({ needs }) => needs.includes('build'));
  return steps.filter((step) => wanted.includes(step) || (builds && step.name === 'build'));
}
