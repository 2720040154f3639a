// @ts-check
// How soon two hundred readers of one page hear that something was said.
import { createRequire } from 'node:module';
import path from 'node:path';
import { launch, untilReady } from '../../scripts/services/process.mjs';
import { asPerson } from '../../packages/testing/dist/index.js';

const root = path.join(import.meta.dirname, '..', '..');
const client = createRequire(path.join(root, 'packages/api-client/package.json'));
/** @type {typeof import('socket.io-client')} */
const { io } = client('socket.io-client');

/** As a page of the site opens it. */
const AS_A_PAGE = {
  path: '/api/socket',
  transports: ['websocket'],
  forceNew: true,
  extraHeaders: { 'sec-fetch-site': 'same-origin' },
};

/**
 * @param {string} url of the database
 * @param {import('pg').Client} database
 * @param {{ number: number, readers: number, comments: number }} of
 * @returns {Promise<number[]>} milliseconds from the request that says it to each reader's hearing of it
 */
export async function heardAfter(url, database, { number, readers, comments }) {
  const origin = process.env.TALKA_ORIGIN ?? '';
  const env = {
    ...process.env,
    DATABASE_URL: url,
    TALKA_RATE_FACTOR: '1000',
    TALKA_REDIS_PREFIX: 'bench_live',
  };
  const run = (/** @type {string} */ app) =>
    launch({
      ...{ name: `live ${app}`, command: process.execPath, cwd: root, env },
      args: [path.join(root, `apps/${app}/dist/main.js`)],
      logFile: path.join(process.env.TALKA_DATA_DIR ?? '.', 'logs', `live-${app}.log`),
    });
  const [api, worker] = [run('api'), run('worker')];
  /** @type {import('socket.io-client').Socket[]} */
  const sockets = [];
  try {
    const ready = () => fetch(`${origin}/api/health/ready`).then(({ ok }) => ok, () => false); // prettier-ignore
    if ((await untilReady(api, ready, { timeoutMs: 30_000 })) !== 'ready') throw new Error('no api');
    const speaker = await asPerson(database, origin, { name: 'Līga Runātāja', birthDate: '1990-05-05' });
    for (let at = 0; at < readers; at += 1) sockets.push(io(origin, AS_A_PAGE));
    await Promise.all(
      sockets.map((socket) => socket.timeout(20_000).emitWithAck('watch', { what: 'idea', number })),
    );
    /** @type {number[]} */
    const times = [];
    for (let turn = 0; turn < comments; turn += 1) {
      const begun = performance.now();
      const heard = Promise.all(
        sockets.map((socket) => new Promise((resolve) => socket.once('discussion.changed', () => resolve(performance.now() - begun)))), // prettier-ignore
      );
      const body = {
        body: `Saku ${turn}.`,
        language: /** @type {const} */ ('lv'),
        stance: null,
        answers: null,
      };
      const said = await speaker.call('comments.write', { params: { number }, body });
      if (said.problem) throw new Error(said.problem.code);
      times.push(.../** @type {number[]} */ (await heard));
    }
    return times;
  } finally {
    for (const socket of sockets) socket.close();
    await Promise.all([api.stop(3_000), worker.stop(3_000)]);
  }
}
