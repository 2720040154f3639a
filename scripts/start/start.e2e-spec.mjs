// @ts-check
// `npm start` as a person uses it: it comes up, answers, is stopped by Ctrl-C, and comes up again with everything kept.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repository } from '../pnpm.mjs';
import { answers, freePort } from '../services/ports.mjs';

const A_START_MS = 300_000;
const INVENTED = 'jauna.iedzivotaja@talka.example';

/** @type {string} */
let dataDir;
/** @type {number} */
let port;
/** What is still running when a test fails. @type {Set<import('node:child_process').ChildProcess>} */
const begun = new Set();

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-start-'));
  // What was downloaded for this repository need not be downloaded again.
  const cache = path.join(repository, '.talka', 'cache');
  if (fs.existsSync(cache)) fs.symlinkSync(cache, path.join(dataDir, 'cache'));
  port = await freePort();
});
afterAll(async () => {
  for (const child of begun) {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** @param {{ port?: number, dataDir?: string }} [places] */
function npmStart(places = {}) {
  // A person's terminal has neither the services of the tests nor what a test runner sets.
  const { PATH, HOME, LANG, TALKA_REDIS } = process.env;
  const child = spawn(process.execPath, [path.join(repository, 'scripts', 'start.mjs')], {
    cwd: repository,
    env: {
      ...Object.fromEntries(Object.entries({ PATH, HOME, LANG, TALKA_REDIS }).filter(([, value]) => value)),
      TALKA_PORT: String(places.port ?? port),
      TALKA_DATA_DIR: places.dataDir ?? dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  begun.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('exit', resolve)).then((code) => {
    begun.delete(child);
    return /** @type {number | null} */ (code);
  });
  return {
    child,
    ended,
    said: () => said,
    /** Resolves at the sentence that ends a start; a start that ends before it is told with what it said. */
    ready: () =>
      new Promise((resolve, reject) => {
        const look = () => said.includes('Ctrl-C stops everything.') && resolve(undefined);
        child.stdout.on('data', look);
        look();
        void ended.then(() => reject(new Error(`npm start ended:\n${said}`)));
      }),
  };
}

/** @param {string} at */
const get = (at) => fetch(`http://localhost:${port}${at}`);
const ideaCount = async () => {
  const { count } = /** @type {{ count: { value: number } }} */ (
    await (await get('/api/v1/ideas?limit=1')).json()
  );
  return count.value;
};
const inbox = async () =>
  /** @type {{ to: string, subject: string }[]} */ (await (await get('/dev/mail.json')).json());

/** Everything a start wrote down as its own: services and programs. @returns {number[]} */
function ownPids() {
  const { children } = JSON.parse(fs.readFileSync(path.join(dataDir, 'running.json'), 'utf8'));
  return children.map((/** @type {{ pid: number }} */ { pid }) => pid);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('npm start', () => {
  /** @type {number} */
  let ideas;

  it(
    'brings up a region that lives, says where it is and who may sign in, and a mail arrives',
    async () => {
      const start = npmStart();
      await start.ready();
      expect(start.said()).toContain(`Talka is ready at http://localhost:${port}`);
      expect(start.said()).toContain('@talka.example');
      // What is built already is not built again: other tests are running it.
      expect(start.said()).not.toContain('Building');
      expect((await get('/')).status).toBe(200);
      expect((await get('/api/health/ready')).status).toBe(200);
      ideas = await ideaCount();
      expect(ideas).toBeGreaterThanOrEqual(30);

      const asked = await fetch(`http://localhost:${port}/api/v1/sign-in/requests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ email: INVENTED, language: 'lv' }),
      });
      expect(asked.status).toBeLessThan(300);
      while (!(await inbox()).some(({ to }) => to === INVENTED))
        await new Promise((resolve) => setTimeout(resolve, 200));

      await aTakenPortIsOneSentence();
      await aFolderInUseIsOneSentence();

      const pids = ownPids();
      expect(pids).toHaveLength(4);
      start.child.kill('SIGINT');
      expect(await start.ended).toBe(0);
      expect(start.said()).toContain('Your data stays');
      expect(pids.filter(isAlive)).toEqual([]);
      expect(await answers('127.0.0.1', port)).toBe(false);
      for (const file of ['running.json', 'services.json'])
        expect(fs.existsSync(path.join(dataDir, file))).toBe(false);
    },
    A_START_MS,
  );

  async function aTakenPortIsOneSentence() {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'talka-start-'));
    const second = npmStart({ dataDir: other });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} is taken by another program`);
    expect(second.said()).not.toContain('    at ');
    fs.rmSync(other, { recursive: true });
  }

  async function aFolderInUseIsOneSentence() {
    const second = npmStart({ port: await freePort() });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Talka already runs here, at http://localhost:${port}`);
    expect(second.said()).not.toContain('    at ');
  }

  it(
    'comes up again with what was there, and is stopped in the middle of coming up without leaving anything',
    async () => {
      const hurried = npmStart();
      while (!fs.existsSync(path.join(dataDir, 'services.json')))
        await new Promise((resolve) => setTimeout(resolve, 50));
      const pids = ownPids();
      hurried.child.kill('SIGINT');
      expect(await hurried.ended).toBe(130);
      expect(pids.filter(isAlive)).toEqual([]);

      const start = npmStart();
      await start.ready();
      expect(await ideaCount()).toBe(ideas);
      expect((await inbox()).filter(({ to }) => to === INVENTED)).toHaveLength(1);
      start.child.kill('SIGTERM');
      expect(await start.ended).toBe(0);
    },
    A_START_MS,
  );
});
