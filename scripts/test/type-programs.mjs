// @ts-check
// Packages that are checked alike are checked as one program: each alone would read again all that it stands on.
import fs from 'node:fs';
import path from 'node:path';
import { repository } from '../pnpm.mjs';

/**
 * @typedef {{ extends?: string, compilerOptions?: object, include: string[] }} Config
 * @typedef {{ file: string, config: Config }} Project
 */

/** @param {string} file @returns {Project[]} */
const projectAt = (file) =>
  fs.existsSync(file) ? [{ file, config: JSON.parse(fs.readFileSync(file, 'utf8')) }] : [];

/** Every `tsconfig.json` of a package or an app, and of the tests in a browser. */
const projects = () =>
  ['packages', 'apps'].flatMap((folder) =>
    fs
      .readdirSync(path.join(repository, folder))
      .flatMap((name) =>
        ['', 'e2e'].flatMap((part) => projectAt(path.join(repository, folder, name, part, 'tsconfig.json'))),
      ),
  );

/** What a project asks of the compiler; paths in it mean something else elsewhere, and keep it apart. */
const asked = (/** @type {Project} */ { file, config }) =>
  JSON.stringify([config.compilerOptions ?? {}, 'paths' in (config.compilerOptions ?? {}) ? file : '']);

/**
 * The files to give to `tsc -p`: one for each way of being checked. What several share is written into `folder`.
 * @param {string} folder somewhere below the root, whose types it finds
 * @returns {string[]}
 */
export function typePrograms(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const groups = new Map();
  for (const one of projects()) groups.set(asked(one), [...(groups.get(asked(one)) ?? []), one]);
  return [...groups.values()].map((/** @type {Project[]} */ group, index) =>
    group.length === 1 && group[0]
      ? group[0].file
      : together(group, path.join(folder, `types-${index}.json`)),
  );
}

/** @param {Project[]} group @param {string} file */
function together(group, file) {
  const config = {
    extends: path.join(repository, 'tsconfig.base.json'),
    compilerOptions: group[0]?.config.compilerOptions ?? {},
    include: group.flatMap((one) =>
      one.config.include.map((part) => path.join(path.dirname(one.file), part)),
    ),
  };
  fs.writeFileSync(file, JSON.stringify(config));
  return file;
}
