import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { relayOutbox } from '@talka/composition';
import { createLog, createQueue, readEnv } from '@talka/platform';
import { comes, testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { WorkerModule } from '../worker.module.js';

/** As many as a worker has in its hands at once, and some: what comes after the digests is not sent by chance before them. */
const DIGESTS = 60;
const AT_ONCE = 8;

let database: TestDatabase;
let source: DataSource;
let worker: TestingModule | undefined;
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 3 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  mailbox.received.length = 0;
  mailbox.pace = 0;
  mailbox.unknown.clear();
  await mailbox.open();
});
afterEach(async () => {
  await worker?.close();
  await mailbox.close();
});

const env = () =>
  readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
    TALKA_REDIS_PREFIX: `spec-${crypto.randomUUID()}`,
  });

/** What is promised while the mail server is away: digests to many, somebody's answer, and a code that somebody waits for. */
async function promised(digests = DIGESTS): Promise<void> {
  const mail = (to: string, template: string, params: object, count = 1) =>
    source.query(
      `with written as (insert into mail (once_key, to_address, language, template, params)
         select gen_random_uuid(), $1, 'lv', $2, $3::jsonb from generate_series(1, $4) returning id)
       insert into outbox (job, payload) select 'send-mail', jsonb_build_object('mail', id) from written`,
      [to, template, JSON.stringify(params), count],
    );
  const line = { kind: 'idea.supported', title: 'Laipa', name: '', count: 2, path: '/ideas/1' };
  await mail('daudzi@talka.example', 'digest', { lines: [line], more: 0 }, digests);
  await mail('autore@talka.example', 'support-threshold', { title: 'Laipa', count: 100, path: '/ideas/1' });
  await mail('steidz@talka.example', 'sign-in', { code: '123456', path: '/sign-in', minutes: 10 });
}

/** The order in which mails came to the mailbox. */
async function order(): Promise<string[]> {
  expect(await comes(() => mailbox.received.length === DIGESTS + 2, 60_000)).toBe(true);
  return mailbox.received.map(({ to }) => to);
}
async function works(settings: ReturnType<typeof env>): Promise<void> {
  worker = await Test.createTestingModule({
    imports: [WorkerModule.of(settings, createLog('spec', 'silent'))],
  }).compile();
  await worker.init();
}

it('a code comes after all digests where the queue does not know what is urgent: the control', async () => {
  const settings = env();
  await promised();
  const queue = createQueue(settings);
  const alike = (rows: Parameters<Parameters<typeof relayOutbox>[1]>[0]) =>
    queue.send(rows.map(({ urgency: _, ...row }) => row));
  await relayOutbox(source, alike);
  await queue.close();
  await works(settings);
  expect((await order()).indexOf('steidz@talka.example')).toBeGreaterThan(DIGESTS - AT_ONCE);
}, 120_000);

it('what waited comes in the order of urgency: codes, then what concerns somebody, then digests', async () => {
  await promised();
  await works(env());
  const came = await order();
  expect(came.indexOf('steidz@talka.example')).toBeLessThan(AT_ONCE);
  expect(came.indexOf('autore@talka.example')).toBeLessThan(2 * AT_ONCE);
}, 120_000);

it('a server that was away, takes one a second, and turns some away for now or for good: each comes once, what is urgent first', async () => {
  const settings = env();
  const { port } = mailbox;
  await mailbox.close();
  await promised(12);
  const [forNow, many] = ['autore@talka.example', 'daudzi@talka.example'];
  const [[unknown]] = await source.query<[{ id: string }[], number]>(
    `update mail set to_address = 'nav@talka.example'
       where id = (select id from mail where to_address = $1 and sent_at is null limit 1) returning id`,
    [many],
  );
  mailbox.pace = 1_000;
  mailbox.unknown.set(forNow, { code: 451, said: '4.7.1 come back later' });
  mailbox.unknown.set('nav@talka.example', { code: 550, said: '5.1.1 no such user' });
  await works(settings);
  const waiting = async () =>
    (await source.query<object[]>('select from mail where sent_at is null and failed_at is null')).length;
  const away = () =>
    source.query<object[]>(
      "select from outbox where done_at is null and attempts > 1 and failure like '%ECONNREFUSED%'",
    );
  expect(await comes(async () => (await away()).length === 14)).toBe(true);
  expect(await waiting()).toBe(14);
  await mailbox.open(port);
  expect(await comes(() => mailbox.received.length === 12, 60_000)).toBe(true);
  mailbox.unknown.delete(forNow);
  expect(await comes(() => mailbox.received.length === 13, 60_000)).toBe(true);
  expect(await comes(async () => (await waiting()) === 0, 10_000)).toBe(true);
  const came = mailbox.received.map(({ to }) => to);
  expect(came.indexOf('steidz@talka.example')).toBeLessThan(AT_ONCE);
  expect(came.at(-1)).toBe(forNow);
  expect(new Set(mailbox.received.map(({ messageId }) => messageId)).size).toBe(13);
  const [refused] = await source.query<{ failure: string }[]>('select failure from mail where id = $1', [
    unknown?.id,
  ]);
  expect(refused?.failure).toContain('no such user');
}, 180_000);
