// @ts-check
// Serves the built package to a headless Chromium as it is, and lets a worker there count.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { repository } from '../../scripts/pnpm.mjs';
import { findChromium } from '../../scripts/services/chromium.mjs';

/** Where the names of packages lead; workers know no import maps. */
const PACKAGES = {
  '@talka/voting': '/packages/voting/dist/index.js',
  '@talka/identity': '/packages/identity/dist/index.js',
  '@talka/kernel': '/packages/kernel/dist/index.js',
  '@talka/processes': '/packages/processes/dist/index.js',
  '@talka/territory': '/packages/territory/dist/index.js',
  '@noble/curves/': '/packages/voting/node_modules/@noble/curves/',
  '@noble/hashes/': '/packages/voting/node_modules/@noble/hashes/',
};

/**
 * @param {{ ballots: number, projects: number }} size
 * @returns {Promise<(ReturnType<typeof import('./work.mjs').countGenerated> & { browser: string, megabytes: number | null }) | undefined>}
 *   undefined where no browser starts, and TALKA_BENCH_BROWSER=none says that none has to
 */
export async function countInBrowser(size) {
  const browser = await launched();
  if (!browser) return undefined;
  const server = http.createServer(answer);
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    const figures = await page.evaluate(async (asked) => {
      const worker = new window.Worker('/bench/tally/worker.mjs', { type: 'module' });
      return await new Promise((done, failed) => {
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => failed(new Error(message));
        worker.postMessage(asked);
      });
    }, size);
    return { ...figures, browser: browser.version(), megabytes: await memoryOf(browser) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A machine without a browser fails the benchmark, unless it is said that it has none. */
async function launched() {
  try {
    const found = await findChromium({ cacheDir: process.env.TALKA_CACHE_DIR ?? cacheDir() });
    const env = /** @type {Record<string, string>} */ ({ ...process.env, ...found.env });
    const args = [...found.args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return await chromium.launch({ executablePath: found.path, args, env });
  } catch (error) {
    if (process.env.TALKA_BENCH_BROWSER !== 'none') throw error;
    console.log(`No browser: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
    return undefined;
  }
}

const cacheDir = () => path.join(repository, '.talka', 'cache');

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function answer(request, response) {
  const wanted = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (wanted === '/') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>tally</title>');
    return;
  }
  const file = path.join(repository, path.normalize(wanted));
  if (!/^\/(bench\/tally|packages)\//.test(wanted) || !fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  let text = fs.readFileSync(file, 'utf8');
  for (const [name, place] of Object.entries(PACKAGES)) {
    text = text.replaceAll(`from '${name}`, `from '${place}`).replaceAll(`from "${name}`, `from "${place}`);
  }
  response.setHeader('content-type', 'text/javascript');
  response.end(text);
}

/** The most memory the page's process had, in megabytes; null where the system does not tell. @param {import('@playwright/test').Browser} browser */
async function memoryOf(browser) {
  try {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const peaks = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
    return Math.round(Math.max(...peaks.map(Number)) / 1024);
  } catch {
    return null;
  }
}
