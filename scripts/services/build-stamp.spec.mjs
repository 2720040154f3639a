// @ts-check
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { buildStamp } from './build-stamp.mjs';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-stamp-'));
  write('turbo.json', '{}');
  write('apps/web/package.json', '{"scripts":{"build":"vite build"}}');
  write('apps/web/src/main.ts', 'export {};');
  write('apps/web/dist/index.html', '<p>');
  write('packages/kernel/package.json', '{"scripts":{"build":"swc"}}');
  write('packages/kernel/src/deep/text.ts', 'export {};');
  write('packages/kernel/dist/index.js', '');
  write('packages/kernel/node_modules/other/index.js', 'x');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function write(/** @type {string} */ file, /** @type {string} */ text) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

it('stays the same while nothing changes, whatever happens to files that are not built', () => {
  const before = buildStamp(root);
  write('packages/kernel/node_modules/other/index.js', 'changed');
  write('apps/web/e2e/story.pw.ts', 'new');
  expect(buildStamp(root)).toBe(before);
});

it.each([
  ['a source changes', () => write('packages/kernel/src/deep/text.ts', 'export const a = 1;')],
  ['a source is new', () => write('apps/web/src/deep/page.tsx', '')],
  ['a source goes', () => fs.rmSync(path.join(root, 'apps/web/src/main.ts'))],
  ['a tool changes', () => write('pnpm-lock.yaml', 'lockfileVersion: 9')],
  ['somebody builds', () => write('packages/kernel/dist/index.js', 'built by a watcher')],
  [
    'the same is built again later',
    () => fs.utimesSync(path.join(root, 'packages/kernel/dist/index.js'), 1, 1),
  ],
])('differs when %s', (_, change) => {
  const before = buildStamp(root);
  change();
  expect(buildStamp(root)).not.toBe(before);
});

it('is none while something has never been built', () => {
  fs.rmSync(path.join(root, 'apps/web/dist'), { recursive: true });
  expect(buildStamp(root)).toBeNull();
});
