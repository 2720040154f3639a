// @ts-check
// The lint rules of the house must fire on planted violations: a rule that a later list switched off says nothing.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ESLint } from 'eslint';
import { repository } from './pnpm.mjs';

const OXLINT = path.join(repository, 'node_modules/oxlint/bin/oxlint');
const RULE = 'packages/ideas/src/planted-rule.ts';
const SERVER = 'packages/database/src/planted-lint.ts';
const CONTROLLER = 'apps/api/src/health/planted.controller.ts';
const SCREEN = 'apps/web/src/site/planted-screen.tsx';

/** A rule, where it must hold, and a text that breaks it. Several rules may have one file. */
const PLANTED = [
  ['no-restricted-properties', RULE, 'export const a = Date.now();', 'Now is a fact'],
  ['no-restricted-syntax', RULE, 'export const b = new Date();', 'Now is a fact'],
  ['no-restricted-syntax', RULE, 'export const c = Date();', 'Now is a fact'],
  ['no-restricted-properties', RULE, 'export const d = Math.random();', 'Chance is a fact'],
  ...['process.argv', 'Buffer.from("")', 'fetch("")', 'crypto.randomUUID()', 'setTimeout(() => {}, 1)'].map(
    (use, index) => ['no-restricted-globals', RULE, `export const e${index} = ${use};`, 'facts only'],
  ),
  [
    'no-restricted-syntax',
    RULE,
    'declare const forwardRef: (of: unknown) => unknown; forwardRef(1);',
    'mended',
  ],
  [
    'no-restricted-syntax',
    SERVER,
    'declare const forwardRef: (of: unknown) => unknown; forwardRef(1);',
    'mended',
  ],
  [
    'no-restricted-syntax',
    SERVER,
    'declare const on: { query(text: string): void }; on.query(`select ${1}`);',
    'sql tag',
  ],
  ['@typescript-eslint/no-explicit-any', SERVER, 'export const f: any = 1;'],
  ['@typescript-eslint/no-non-null-assertion', SERVER, 'export const g = (x?: string) => x!;'],
  ['typescript/no-floating-promises', SERVER, 'const h = async () => 1; h();'],
  ['typescript/no-misused-promises', SERVER, '[1].forEach(async () => { await 1; });'],
  ['@typescript-eslint/no-unused-vars', SERVER, 'const i = 1;'],
  [
    '@typescript-eslint/consistent-type-imports',
    SERVER,
    `import { Queryable } from './sql.js'; export type J = Queryable;`,
  ],
  [
    '@typescript-eslint/no-import-type-side-effects',
    SERVER,
    `import { type Sql } from './sql.js'; export type K = Sql;`,
  ],
  [
    'typescript/switch-exhaustiveness-check',
    SERVER,
    'export const l = (x: 1 | 2) => { switch (x) { case 1: return 1; } return 2; };',
  ],
  [
    'no-restricted-syntax',
    CONTROLLER,
    'declare const Serves: () => MethodDecorator; export class Q { @Serves() thick() { const a = 1; const b = a; const c = b; const d = c; const e = d; return e; } }',
    'stays thin: move',
  ],
  [
    'no-restricted-syntax',
    CONTROLLER,
    'export class R { @Serves() loops() { for (const a of [1]) return a; return 0; } }',
    'neither loops',
  ],
  ['no-empty', SERVER, 'try { JSON.parse(""); } catch {}'],
  ['no-restricted-syntax', SCREEN, 'export const M = () => <p>Sveiki</p>;', 'catalogues'],
  [
    'no-restricted-syntax',
    SCREEN,
    'declare const forwardRef: (of: unknown) => unknown; forwardRef(1);',
    'mended',
  ],
  [
    'react-hooks/rules-of-hooks',
    SCREEN,
    `import { useState } from 'react'; export const N = (p: { x: boolean }) => { if (p.x) useState(1); return null; };`,
  ],
  [
    'react-hooks/exhaustive-deps',
    SCREEN,
    `import { useEffect } from 'react'; export const O = (p: { x: string }) => { useEffect(() => { document.title = p.x; }, []); return null; };`,
  ],
  ['jsx-a11y/alt-text', SCREEN, 'export const P = () => <img src="a.png" />;'],
];

/** @typedef {{ ruleId: string | null, line: number, message: string }} Said */

/**
 * What the rules that need types say of a file.
 * @param {string} full
 * @returns {Said[]}
 */
function saidByTypes(full) {
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--type-aware', '--format=json', full], {
    cwd: repository,
    encoding: 'utf8',
  });
  /** @type {{ diagnostics: { code: string, message: string, labels: { span: { line: number } }[] }[] }} */
  const { diagnostics } = JSON.parse(stdout);
  return diagnostics.map(({ code, message, labels }) => ({
    ruleId: code.replace(/^(.+)\((.+)\)$/, '$1/$2'),
    line: labels[0]?.span.line ?? 0,
    message,
  }));
}

/**
 * @param {string} file where the plant stands
 * @param {string} text
 * @returns {Promise<Said[]>}
 */
async function saidOf(file, text) {
  const full = path.join(repository, file);
  fs.writeFileSync(full, `${text}\n`, { flag: 'wx' });
  try {
    const [result] = await new ESLint({ cwd: repository }).lintFiles([full]);
    return [...(result?.messages ?? []), ...saidByTypes(full)];
  } finally {
    fs.rmSync(full, { force: true });
  }
}

let asleep = 0;
for (const file of new Set(PLANTED.map(([, place = '']) => place))) {
  const plants = PLANTED.filter(([, place]) => place === file);
  // Each on a line of its own, so that the line tells whose message it is.
  const said = await saidOf(file, plants.map(([, , text]) => text).join('\n'));
  for (const [index, [rule, , text, words = '']] of plants.entries()) {
    const fired = said.some(
      (it) => it.ruleId === rule && it.line === index + 1 && it.message.includes(words),
    );
    if (fired) continue;
    asleep += 1;
    console.error(`✗ ${rule} does not fire in ${file} on: ${text}`);
  }
}
console.log(
  `${PLANTED.length - asleep} of ${PLANTED.length} planted violations of the lint rules were caught.`,
);
process.exitCode = asleep > 0 ? 1 : 0;
