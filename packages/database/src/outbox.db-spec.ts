import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JOBS } from '@talka/jobs';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { awaitRetry, enqueue, relayOutbox, settle, type OutboxRow } from './outbox.js';
import { testDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the outbox', () => {
  const job = (manager: Parameters<typeof enqueue>[0], happening: string) =>
    enqueue(manager, JOBS.react, { happening });
  const happening = '0190a000-0000-7000-8000-00000000000a';

  it('keeps nothing of an act that was rolled back', async () => {
    const before = await source.query('select count(*) from outbox');
    const act = source.transaction(async (manager) => {
      await job(manager, happening);
      throw new Error('changed our mind');
    });
    await expect(act).rejects.toThrow('changed our mind');
    expect(await source.query('select count(*) from outbox')).toEqual(before);
  });

  it('hears of a try that failed before the relay that sent it was done', async () => {
    await source.transaction((manager) => job(manager, happening));
    const heard: Promise<void>[] = [];
    const ids: string[] = [];
    await relayOutbox(source, async (part) => {
      for (const { id } of part) {
        ids.push(id);
        heard.push(awaitRetry(source, id, 1_000, 'connect ECONNREFUSED'));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await Promise.all(heard);
    const tries = await source.query<{ attempts: number }[]>(
      `select attempts from outbox where id = any($1)`,
      [ids],
    );
    expect(tries.map(({ attempts }) => attempts)).toEqual(ids.map(() => 1));
  });

  it('is emptied by several relays together, each row once', async () => {
    await source.transaction(async (manager) => {
      for (let index = 0; index < 300; index++) await job(manager, happening);
    });
    const sent: string[] = [];
    const send = async (part: readonly OutboxRow[]): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      sent.push(...part.map(({ id }) => id));
    };
    const relay = async (): Promise<void> => {
      while ((await relayOutbox(source, send, 20)) > 0);
    };
    await Promise.all([relay(), relay(), relay()]);
    expect(sent.length).toBeGreaterThanOrEqual(300);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('keeps what the queue would not take', async () => {
    await job(source, happening);
    const away = () => Promise.reject(new Error('no queue'));
    await expect(relayOutbox(source, away)).rejects.toThrow('no queue');
    const taken: OutboxRow[] = [];
    expect(await relayOutbox(source, async (part) => void taken.push(...part))).toBe(1);
    expect(taken).toMatchObject([{ payload: { happening }, generation: 0 }]);
  });

  it('carries nobody any more once the job is done', async () => {
    const person = '0190a000-0000-7000-8000-00000000000b';
    const naming = async (): Promise<number> => {
      const found = await source.query<{ id: string }[]>(
        'select id from outbox where payload::text like $1',
        [`%${person}%`],
      );
      return found.length;
    };
    await enqueue(source, JOBS['close-connections'], { person });
    await relayOutbox(source, () => Promise.resolve());
    expect(await naming()).toBe(1);
    const [row] = await source.query<{ id: string }[]>(
      `select id from outbox where job = 'close-connections'`,
    );
    expect(await source.transaction((manager) => settle(manager, String(row?.id)))).toBe(true);
    expect(await naming()).toBe(0);
    expect(await source.transaction((manager) => settle(manager, String(row?.id)))).toBe(false);
  });
});
