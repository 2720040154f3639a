// @ts-check
// A leader opens the register of thirty people in a cellar: without network, on a phone a quarter as quick as this machine. The
// floor is what nothing could open sooner than: the same key from the same code, one box unsealed and thirty names on an empty page.
// Then what waited for eight hours is sent. docs/performance.md says how to read the figures.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createDataSource, migrate, seedTerritory } from '../packages/database/dist/index.js';
import { translator } from '../packages/i18n/dist/index.js';
import { asPerson, heldWorkshop, preparedDevice } from '../packages/testing/dist/index.js';
import { findChromium } from '../scripts/services/chromium.mjs';
import { launch, untilReady } from '../scripts/services/process.mjs';
import { percentile, rounded, table } from './ideas/figures.mjs';
import { dropDatabase, withClient } from './ideas/generate.mjs';

const PEOPLE = 30;
const ROUNDS = 11;
/** How many times slower the page's own work is made. */
const SLOWER = 4;
const BARS = { milliseconds: 1_000, ratio: 0.2, seconds: 10 };
/** Marks that waited, and how many the server takes at once. */
const [WAITED, AT_ONCE] = [500, 200];
const NAME = 'bench_opening';
const CODE = '4711-2027';
/** As on the device: OWASP Password Storage Cheat Sheet, 2023. */
const PBKDF2_ROUNDS = 600_000;

const root = path.join(import.meta.dirname, '..');
const web = createRequire(path.join(root, 'apps/web/package.json'));
/** @type {typeof import('@playwright/test')} */
const { chromium } = web('@playwright/test');
const t = translator('lv', 'register');
const server = process.env.DATABASE_URL ?? '';
const origin = process.env.TALKA_ORIGIN ?? '';
const url = Object.assign(new URL(server), { pathname: `/${NAME}` }).toString();
/** @type {(() => Promise<unknown>)[]} */
const endings = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  for (const end of endings.toReversed()) await end();
  await dropDatabase({ server, name: NAME });
}
process.exit();

async function main() {
  const { leader, session, enrolments } = await setUp();
  const found = await findChromium({ cacheDir: path.join(root, '.talka/cache') });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: found.args,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...found.env }),
  });
  endings.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'lv-LV' });
  const [name = '', value = ''] = (leader.cookie ?? '').split('=');
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
  await prepare(context);
  await context.setOffline(true);
  // The floor is a page of its own: no worker of the site answers for it.
  const empty = await browser.newContext({ serviceWorkers: 'block' });
  const opened = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    opened.push(await open(context, `/lead/sessions/${session}`));
    bare.push(await floor(empty));
  }
  return report(opened, bare, await sent(leader, session, enrolments));
}

/** A session that is held now, with thirty people, and its leader signed in. */
async function setUp() {
  await dropDatabase({ server, name: NAME });
  await withClient(server, (client) => client.query(`create database ${NAME}`));
  await migrate(url);
  const source = await createDataSource({ url, pool: 2, applicationName: 'talka-bench' }).initialize();
  await seedTerritory(source);
  await source.destroy();
  const api = launch({
    ...{ name: 'opening api', command: process.execPath, cwd: root },
    args: [path.join(root, 'apps/api/dist/main.js')],
    logFile: path.join(process.env.TALKA_DATA_DIR ?? '.', 'logs', 'opening-api.log'),
    env: { ...process.env, DATABASE_URL: url, TALKA_RATE_FACTOR: '1000', TALKA_REDIS_PREFIX: NAME },
  });
  endings.push(() => api.stop(3_000));
  const ready = () => fetch(`${origin}/api/health/ready`).then(({ ok }) => ok, () => false); // prettier-ignore
  if ((await untilReady(api, ready, { timeoutMs: 30_000 })) !== 'ready') throw new Error('no api');
  return withClient(url, async (client) => {
    const somebody = (/** @type {string} */ called) =>
      asPerson(client, origin, { name: called, birthDate: '1990-05-05' });
    const leader = await somebody('Līga Vadītāja');
    const learners = [];
    for (let at = 1; at <= PEOPLE; at += 1) learners.push(await somebody(`Elfrīda Ķirsone ${at}`));
    const held = await heldWorkshop(client, { leaders: [{ who: leader }], learners, sessions: [{ in: -5 }] });
    return { leader, session: held.sessions[0] ?? '', enrolments: held.enrolments };
  });
}

/** @param {import('@playwright/test').BrowserContext} context */
async function prepare(context) {
  const page = await context.newPage();
  await page.goto(`${origin}/lead`);
  await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
  await page.getByRole('button', { name: t('device.prepare'), exact: true }).click();
  await page.getByText(t('ready.yes'), { exact: true }).waitFor();
  await page.close();
}

/** @param {import('@playwright/test').BrowserContext} context */
async function slowPage(context) {
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  return page;
}

/** Runs in the page: what is measured is when a person sees something, not when somebody who asks now and then hears of it. */
function watch() {
  Object.assign(globalThis, {
    /** @param {string} selector @param {number} count @returns {Promise<number>} milliseconds since the page was asked for */
    seen: (selector, count) =>
      new Promise((resolve) => {
        const look = () =>
          [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length >= count
            ? // The frame in which it is there is painted before the next one begins.
              globalThis.requestAnimationFrame(() => resolve(performance.now()))
            : globalThis.requestAnimationFrame(look);
        look();
      }),
  });
  globalThis.addEventListener('click', () => performance.mark('pressed'), { capture: true });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 * @param {number} count
 * @returns {Promise<number>} milliseconds since the page was asked for, until so many are seen
 */
function seen(page, selector, count) {
  return page.evaluate(
    ([what, many]) =>
      /** @type {{ seen: (what: string, many: number) => Promise<number> }} */ (
        /** @type {unknown} */ (globalThis)
      ).seen(what, many),
    /** @type {const} */ ([selector, count]),
  );
}

/**
 * From the address to where the code is asked for, and from the press that gives it to thirty people; typing is not counted.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 */
async function open(context, address) {
  const page = await slowPage(context);
  await page.goto(origin + address, { waitUntil: 'commit' });
  const asked = await seen(page, 'input[type=password]', 1);
  await page.getByLabel(t('device.code'), { exact: true }).fill(CODE);
  const names = seen(page, '.register__person', PEOPLE);
  await page.getByRole('button', { name: t('shut.open'), exact: true }).click();
  const shown =
    (await names) - (await page.evaluate(() => performance.getEntriesByName('pressed')[0]?.startTime ?? 0));
  await page.close();
  return { asked, shown };
}

/** @param {import('@playwright/test').BrowserContext} context @returns {Promise<number>} milliseconds */
async function floor(context) {
  const page = await slowPage(context);
  const address = `${origin}/floor`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><ol></ol>' }),
  );
  await page.goto(address);
  await page.evaluate(
    async ({ code, iterations, people }) => {
      const bytes = new TextEncoder().encode(code);
      const typed = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
      const salt = new Uint8Array(16);
      const key = await crypto.subtle.deriveKey(
        { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
        typed,
        { name: 'AES-GCM', length: 256 },
        false,
        ['encrypt', 'decrypt'],
      );
      const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };
      const names = Array.from({ length: people }, (_, at) => `Elfrīda Ķirsone ${at}`);
      const box = await crypto.subtle.encrypt(
        algorithm,
        key,
        new TextEncoder().encode(JSON.stringify(names)),
      );
      const shown = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, box)));
      const list = document.querySelector('ol');
      for (const one of shown)
        list?.append(Object.assign(document.createElement('li'), { textContent: one }));
    },
    { code: CODE, iterations: PBKDF2_ROUNDS, people: PEOPLE },
  );
  const passed = await seen(page, 'li', PEOPLE);
  await page.close();
  return passed;
}

/**
 * Marks of a long day without network, a batch after the other as the phone sends them.
 * @param {import('../packages/testing/dist/index.js').Actor} leader
 * @param {string} session
 * @param {readonly string[]} enrolments
 * @returns {Promise<number>} seconds
 */
async function sent(leader, session, enrolments) {
  const { id: device } = await preparedDevice(leader);
  const facts = Array.from({ length: WAITED }, (_, at) => ({
    ...{ kind: /** @type {const} */ ('mark'), about: enrolments[at % PEOPLE] ?? '', session },
    ...{ id: randomUUID(), sequence: at + 1, replaces: [], generation: 1 },
    claimedAt: new Date().toISOString(),
    attendance: { as: /** @type {const} */ ('present'), late: at % 60, early: 0 },
  }));
  const began = performance.now();
  for (let at = 0; at < WAITED; at += AT_ONCE) {
    const body = { device, facts: facts.slice(at, at + AT_ONCE) };
    const answer = await leader.call('registers.send', { body });
    if (answer.problem) throw new Error(answer.problem.code);
    if (!answer.body.facts.every(({ as }) => as === 'taken')) throw new Error('a mark was not taken');
  }
  return (performance.now() - began) / 1000;
}

/** @param {{ asked: number, shown: number }[]} opened @param {number[]} bare @param {number} seconds */
function report(opened, bare, seconds) {
  const middle = (/** @type {number[]} */ all) => percentile(all, 0.5);
  const all = middle(opened.map(({ asked, shown }) => asked + shown));
  const base = middle(bare);
  /** @type {readonly (readonly [string, string, number, boolean])[]} */
  const bars = [
    ['opened without network, ms', `at most ${BARS.milliseconds}`, all, all <= BARS.milliseconds],
    ['floor / product', `at least ${BARS.ratio}`, base / all, base / all >= BARS.ratio],
    [`${WAITED} marks sent, s`, `at most ${BARS.seconds}`, seconds, seconds <= BARS.seconds],
  ];
  console.log(
    table([
      ['bar', 'wanted', 'measured', 'met'],
      ...bars.map(([bar, wanted, measured, ok]) => [bar, wanted, rounded(measured), ok ? 'yes' : 'no']),
    ]),
  );
  const [asked, shown] = [middle(opened.map((one) => one.asked)), middle(opened.map((one) => one.shown))];
  console.log(
    `to the code ${rounded(asked)} ms, from it to the names ${rounded(shown)} ms, floor ${rounded(base)} ms`,
  );
  // How long it takes is told: it is this machine's, with whatever else it does. What it is to the floor is judged.
  return bars.slice(1).every(([, , , ok]) => ok);
}
