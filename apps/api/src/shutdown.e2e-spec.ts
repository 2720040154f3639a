import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@talka/testing';
import pg from 'pg';
import { startProgram, type Program } from './testing/program.js';

/** docker/compose.yml waits longer, `npm start` this long. */
const GRACE = 8_000;

let database: TestDatabase;
let folder: string;
let locker: pg.Client;
/** A transaction sees who waits as it first saw it, so another looks. */
let watcher: pg.Client;
let program: Program;
let origin: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'talka-shutdown-'));
  locker = new pg.Client({ connectionString: database.url });
  watcher = new pg.Client({ connectionString: database.url });
  await Promise.all([locker.connect(), watcher.connect()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([locker.end(), watcher.end()]);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  program.signal('SIGKILL');
  await program.ended;
});
beforeEach(async () => {
  program = await startProgram(database.url, folder, { TALKA_RATE_FACTOR: '1000' });
  origin = await program.listening();
}, 60_000);

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
/** Nothing was answered, because nothing was taken on: the door was shut, or the kept connection was (RFC 9112, 9.3.1). */
type Asked = Answer | 'not taken on' | 'broken off';

const ask = (path: string, agent: Agent): Promise<Asked> =>
  new Promise((resolve) => {
    const asked = request(origin + path, { agent }, (answer) => {
      let body = '';
      answer.on('data', (part) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      answer.on('error', () => resolve('broken off'));
    });
    asked.on('error', () => resolve('not taken on'));
    asked.end();
  });

const untilWaiting = async (count: number): Promise<void> => {
  for (;;) {
    const { rows } = await watcher.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0]?.waiting === count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

it('what is being answered when the process is told to end, is answered in whole', async () => {
  const agent = new Agent({ keepAlive: true });
  await locker.query('begin');
  await locker.query('lock table idea in access exclusive mode');
  const asked = Array.from({ length: 6 }, () => ask('/api/v1/ideas', agent));
  await untilWaiting(6);
  const begun = performance.now();
  program.signal('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await locker.query('commit');
  for (const answer of await Promise.all(asked))
    expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } });
  expect(await program.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(GRACE);
  agent.destroy();
}, 60_000);

it('however many keep asking, the process ends, and nobody gets half an answer or a refusal', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const answers: Asked[] = [];
  const askUntilShut = async (): Promise<void> => {
    for (;;) {
      const answer = await ask('/api/v1/ideas', agent);
      answers.push(answer);
      if (typeof answer === 'string' || answer.status !== 200) return;
    }
  };
  const askers = Array.from({ length: 20 }, askUntilShut);
  while (answers.length < 200) await new Promise((resolve) => setTimeout(resolve, 20));
  const before = answers.map((answer) => (typeof answer === 'string' ? answer : answer.status));
  expect(new Set(before)).toEqual(new Set([200]));
  const begun = performance.now();
  program.signal('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(GRACE);
  await Promise.all(askers);
  const all = answers.map((answer) => (typeof answer === 'string' ? answer : answer.status));
  expect(new Set(all)).toEqual(new Set([200, 'not taken on']));
  agent.destroy();
}, 60_000);

it('whoever never finishes a request does not hold the process up for ever', async () => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST /api/v1/sign-in HTTP/1.1\r\nHost: talka.example\r\nContent-Type: application/json\r\n');
  socket.write('Content-Length: 90000\r\n\r\n{');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const begun = performance.now();
  program.signal('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(GRACE);
  socket.destroy();
}, 60_000);
