// @ts-check
/**
 * What a first visit to the list of ideas must fetch, in gzipped JavaScript: the entry, the list's own page, and the
 * Latvian messages both need. Fails over the budget, so that nobody adds a library to it unawares.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 130_000;
const FIRST_VISIT = [
  'index.html',
  'src/app/routes/ideas.tsx',
  '../../packages/i18n/src/messages/shell/lv.ts',
  '../../packages/i18n/src/messages/public/lv.ts',
];

const dist = new URL('../dist/', import.meta.url);
/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** @type {Map<string, number>} */
const sizes = new Map();
/** @param {string} name */
function count(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the manifest`);
  if (sizes.has(chunk.file)) return;
  sizes.set(chunk.file, gzipSync(readFileSync(new URL(chunk.file, dist)), { level: 9 }).length);
  for (const imported of chunk.imports ?? []) count(imported);
}
FIRST_VISIT.forEach(count);

const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [file, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(size).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  first visit to the list of ideas, of ${BUDGET} allowed`);
if (total > BUDGET) {
  console.error(`The first visit is ${total - BUDGET} bytes over its budget.`);
  process.exit(1);
}
