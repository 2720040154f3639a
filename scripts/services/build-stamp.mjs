// @ts-check
// Whether what was built is built from what is there now, without asking turbo, which takes seconds only to say yes.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What a build reads beside the folders of the packages; `turbo.json` and the lockfile stand for the tools. */
const COMMON = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json', '.swcrc'];
/** What no build reads, or what it writes. */
const ASIDE = new Set(['node_modules', 'dist', 'e2e', 'test-results', '.turbo']);

/**
 * A fingerprint of every source's content, and of the size and time of everything that was built: it changes when
 * either does, so that a build by hand or by a watcher is noticed too.
 * @param {string} root of the repository
 * @returns {string | null} null when a package has not been built
 */
export function buildStamp(root) {
  const hash = crypto.createHash('sha256').update(process.version);
  for (const name of COMMON) hash.update(`\n${name}\n`).update(readIfThere(path.join(root, name)));
  for (const folder of packagesIn(root)) {
    const built = path.join(folder, 'dist');
    if (!fs.existsSync(built)) return null;
    for (const file of filesIn(folder, ASIDE))
      hash.update(`\n${path.relative(root, file)}\n`).update(fs.readFileSync(file));
    for (const file of filesIn(built, new Set())) {
      const { size, mtimeMs } = fs.statSync(file);
      hash.update(`\n${path.relative(root, file)} ${size} ${mtimeMs}`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} root */
const packagesIn = (root) =>
  ['apps', 'packages'].flatMap((parent) =>
    fs
      .readdirSync(path.join(root, parent))
      .sort()
      .map((name) => path.join(root, parent, name))
      .filter((folder) => {
        const said = readIfThere(path.join(folder, 'package.json')).toString();
        return said !== '' && 'build' in (JSON.parse(said).scripts ?? {});
      }),
  );

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} aside names that are left out at the top
 * @returns {string[]}
 */
function filesIn(folder, aside) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !aside.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(full, new Set()) : entry.isFile() ? [full] : [];
    });
}

/** @param {string} file */
const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0));
