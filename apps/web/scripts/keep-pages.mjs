// @ts-check
// Writes the worker of leaders' pages into what was built: it names every file these pages need without network.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES = ['lv', 'en', 'ru', 'ltg'];
const AREAS = ['shell', 'register', 'account', 'refusals'];
const ROOTS = [
  'index.html',
  'src/app/volunteers-pages.ts',
  'src/app/routes/lead.tsx',
  'src/app/routes/register.tsx',
];
/** What these pages fetch when they need it, by a part of its name. */
const LATER = [/contracts\/src\/routes\.further\.ts$/, /i18n\/src\/load-further\.ts$/, /qr\/decode/];

const dist = new URL('../dist/', import.meta.url);
/** @type {Record<string, { file: string, imports?: string[], css?: string[], assets?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** @type {Set<string>} */
const files = new Set(['/icon.svg', '/manifest.webmanifest']);
/** @param {string} name */
function add(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the manifest`);
  if (files.has(`/${chunk.file}`)) return;
  files.add(`/${chunk.file}`);
  for (const style of chunk.css ?? []) files.add(`/${style}`);
  for (const imported of chunk.imports ?? []) add(imported);
}
ROOTS.forEach(add);
for (const language of LANGUAGES)
  for (const area of AREAS) {
    const name = `../../packages/i18n/src/messages/${area}/${language}.ts`;
    if (manifest[name]) add(name);
  }
for (const name of Object.keys(manifest)) if (LATER.some((pattern) => pattern.test(name))) add(name);
// Faces of the type that the styles name: those of Latin and Cyrillic letters are all that is written here.
for (const { assets = [] } of [manifest['index.html'] ?? { file: '' }])
  for (const asset of assets) if (/\.woff2$/.test(asset)) files.add(`/${asset}`);

const list = [...files].filter((name) => name !== '/index.html').sort();
const version = createHash('sha256')
  .update(list.join('\n'))
  .update(readFileSync(new URL('../worker/sw.js', import.meta.url)))
  .digest('hex')
  .slice(0, 12);
const source = readFileSync(new URL('../worker/sw.js', import.meta.url), 'utf8');
writeFileSync(
  new URL('sw.js', dist),
  source.replace("['FILES']", JSON.stringify(list)).replace('VERSION', version),
);
// What shows what comes by push needs no files, and nothing is written into it.
copyFileSync(new URL('../worker/push.js', import.meta.url), new URL('push.js', dist));
console.log(`${list.length} files are kept for leaders' pages`);
