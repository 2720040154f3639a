// @ts-check
// Holds the code against the picture of the house. Before it is believed, the rules must fire on planted violations.
import fs from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../dependency-cruiser.config.mjs';
import { repository } from './pnpm.mjs';

/** A file that breaks exactly one rule, where it stands and what it says. */
const PLANTED = [
  ['domains-never-meet', 'packages/ideas/src/planted.ts', `import '../../moderation/src/index.js';`],
  ['rules-know-no-framework', 'packages/kernel/src/planted.ts', `import 'fast-check';`],
  ['the-count-carries-no-seal', 'packages/voting/src/planted-seal.ts', `import './protocol/seal.js';`],
  ['rules-do-not-touch-the-machine', 'packages/identity/src/planted.ts', `import 'node:fs';`],
  ['nobody-imports-apps', 'packages/jobs/src/planted.ts', `import '../../../apps/cli/src/doctor.js';`],
  [
    'apps-reach-the-database-through-composition',
    'apps/cli/src/planted.ts',
    `import '../../../packages/database/src/index.js';`,
  ],
  ['database-does-not-look-up', 'packages/database/src/planted.ts', `import '../../contracts/src/index.js';`],
  ['ui-knows-no-domain', 'packages/ui/src/planted.ts', `import '../../kernel/src/index.js';`],
  [
    'web-features-do-not-cross',
    'apps/web/src/features/home/planted.ts',
    `import '../support/planted-too.js';`,
  ],
  ['declared', 'packages/kernel/src/planted-nowhere.ts', `import './nowhere-at-all.js';`],
  [
    'base-knows-the-kernel-only',
    'packages/processes/src/planted.ts',
    `import '../../identity/src/index.js';`,
  ],
  ['contracts-stand-on-domains', 'packages/contracts/src/planted.ts', `import '../../emails/src/index.js';`],
  [
    'only-database-knows-typeorm',
    'packages/emails/src/planted.ts',
    `import '../../database/node_modules/typeorm/package.json';`,
  ],
  ['apps-stand-apart', 'apps/worker/src/planted.ts', `import '../../cli/src/doctor.js';`],
  [
    'browser-without-zod',
    'apps/web/src/site/planted.ts',
    `import '../../../../packages/contracts/node_modules/zod/package.json';`,
  ],
  ['packages-by-name', 'packages/emails/src/planted-inside.ts', `import '../../i18n/src/language.js';`],
  ['no-cycles', 'packages/kernel/src/planted-circle.ts', `import './planted-circle-too.js';`],
];
const HELPERS = [
  ['apps/web/src/features/support/planted-too.ts', 'export {};'],
  ['packages/kernel/src/planted-circle-too.ts', `import './planted-circle.js';`],
];

/** @returns {Promise<import('dependency-cruiser').IViolation[]>} */
async function violations() {
  const { output } = await cruise(['packages', 'apps'], {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir: repository,
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations;
}

const files = [...PLANTED.map(([, file, text]) => [file, text]), ...HELPERS].map(([file, text]) => [
  path.join(repository, file ?? ''),
  `${text}\n`,
]);

/** @returns {Promise<import('dependency-cruiser').IViolation[]>} of the code, and of what is planted in it for a moment */
async function violationsWithPlanted() {
  for (const [file, text] of files) fs.writeFileSync(file ?? '', text ?? '', { flag: 'wx' });
  try {
    return await violations();
  } finally {
    for (const [file] of files) fs.rmSync(file ?? '', { force: true });
  }
}

process.chdir(repository);
// Nothing of the code knows a planted file, so that one look at both finds what two looks would.
const all = await violationsWithPlanted();
const planted = new Set([...PLANTED, ...HELPERS.map(([file]) => ['', file])].map(([, file]) => file));
const found = all.filter(({ from }) => !planted.has(from));
for (const { rule, from, to } of found) console.error(`✗ ${rule.name}: ${from} → ${to}`);
const woken = new Set(all.map((violation) => `${violation.rule.name} ${violation.from}`));
const sleeping = PLANTED.filter(
  ([rule, file]) => ![file, file?.replace('.ts', '-too.ts')].some((it) => woken.has(`${rule} ${it}`)),
).map(([rule]) => rule ?? '');
for (const rule of sleeping) console.error(`✗ ${rule} does not fire on a planted violation`);
const untried = config.forbidden
  .map(({ name }) => name)
  .filter((name) => !PLANTED.some(([it]) => it === name));
for (const rule of untried)
  console.error(`✗ ${rule} has no planted violation: nobody knows whether it fires`);
console.log(
  `${found.length} arrows point the wrong way; ${PLANTED.length - sleeping.length} of ${PLANTED.length} planted ones were caught.`,
);
process.exitCode = found.length + sleeping.length + untried.length > 0 ? 1 : 0;
