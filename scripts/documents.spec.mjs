// @ts-check
// Documents that would go stale unnoticed are held against what they speak of.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from './pnpm.mjs';

const read = (/** @type {string} */ file) => fs.readFileSync(path.join(repository, file), 'utf8');

/** Files as they lie in the folder, without what git ignores. @param {string[]} patterns */
const files = (...patterns) =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...patterns], {
    cwd: repository,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file && fs.existsSync(path.join(repository, file)));

/** What stands in the first column of a document's tables. @param {string} file */
const listed = (file) =>
  [...read(file).matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => quoted(cell));

const quoted = (/** @type {string} */ text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const unique = (/** @type {string[]} */ words) => [...new Set(words)].toSorted();

describe('docs/dependencies.md', () => {
  const used = files('package.json', '*/*/package.json').flatMap((file) => {
    const manifest = JSON.parse(read(file));
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    return kinds.flatMap((kind) =>
      Object.entries(/** @type {Record<string, string>} */ (manifest[kind] ?? {})).map(([name, version]) => ({
        name,
        version,
      })),
    );
  });
  const foreign = used.filter(({ name }) => !name.startsWith('@talka/'));

  it('names every package in use and no other', () => {
    expect(listed('docs/dependencies.md').toSorted()).toEqual(unique(foreign.map(({ name }) => name)));
  });

  it('can say "one version of each", but for the compiler', () => {
    const versions = unique(foreign.map(({ name, version }) => `${name} ${version}`));
    // 7 checks types; what uses the compiler from code needs 6.
    expect(versions.length).toBe(unique(foreign.map(({ name }) => name)).length + 1);
    expect(versions.filter((one) => one.startsWith('typescript '))).toHaveLength(2);
  });
});

describe('docs/operations.md', () => {
  const settings = (/** @type {string} */ text) => text.match(/\bTALKA_[A-Z0-9_]*[A-Z0-9]\b/g) ?? [];
  const sources = files('apps', 'packages', 'scripts', 'docker').filter(
    (file) =>
      /\.(ts|tsx|mjs|yml)$|file$/.test(file) && !/spec\.|\.pw\.|playwright|\/testing\/|\/e2e\//.test(file),
  );
  const known = unique(sources.flatMap((file) => settings(read(file))));
  const explained = unique(
    ['docs/operations.md', 'docker/README.md'].flatMap((file) => [...settings(read(file))]),
  );

  it('explains every setting that the code knows, and no other', () => {
    expect(explained).toEqual(known);
  });

  it('lists every setting of the programs in its table', () => {
    const shape = /z\.object\(\{([\s\S]+?)\n\}\);/.exec(read('packages/platform/src/env.ts'))?.[1] ?? '';
    const names = [...shape.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    const missing = names.filter((name) => !listed('docs/operations.md').includes(name));
    expect(missing).toEqual([]);
  });
});

describe('docs/privacy-inventory.md', () => {
  it('says of every table what it knows of people, if anything', () => {
    const tables = files('packages/database/src/migrations/*.ts').flatMap((file) =>
      [...read(file).matchAll(/create table (\w+)/g)].map(([, name = '']) => name),
    );
    const said = unique(quoted(read('docs/privacy-inventory.md')).map((word) => word.split('.')[0] ?? ''));
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((name) => !said.includes(name))).toEqual([]);
  });
});

describe('links between documents', () => {
  it.each(files('*.md').map((file) => [file]))('%s leads only to what is there', (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|href)="([^"#]+)"/g)]
      .map(([, markdown, html]) => markdown ?? html ?? '')
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
    const missing = targets.filter(
      (target) => !fs.existsSync(path.join(repository, path.dirname(file), target)),
    );
    expect(missing).toEqual([]);
  });
});
