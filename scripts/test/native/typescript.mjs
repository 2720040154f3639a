// @ts-check
// Teaches Node to read the sources as they are: TypeScript, packages by their sources, and Jest's functions by import.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const TYPESCRIPT = /\.tsx?$/;
const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const { $schema: _schema, ...swc } = JSON.parse(
  readFileSync(new URL('../../../.swcrc', import.meta.url), 'utf8'),
);

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const source = sourceOf(specifier, context.parentURL);
  if (source) return { url: source, shortCircuit: true };
  return nextResolve(specifier, { ...context, conditions: ['@talka/source', ...context.conditions] });
}

/**
 * A source is imported by the name it is built to: `./idea.js` is `./idea.ts`.
 * @param {string} specifier
 * @param {string | undefined} from
 */
function sourceOf(specifier, from) {
  if (!from?.startsWith('file:') || !/^\.{1,2}\/.*\.js$/.test(specifier) || from.includes('/node_modules/'))
    return undefined;
  return ['.ts', '.tsx']
    .map((end) => new URL(specifier.replace(/\.js$/, end), from))
    .find((url) => existsSync(url))?.href;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !TYPESCRIPT.test(pathname)) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...swc,
    filename,
    swcrc: false,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
