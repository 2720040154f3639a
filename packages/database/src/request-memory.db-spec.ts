import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from './data-source.js';
import { duringRequest, findRequest, rememberAnswer, type RequestKey } from './request-memory.js';
import { one, rows, sql } from './sql.js';
import { testDatabase, type TestDatabase } from './testing/test-database.js';
import { transactionOf } from './transaction.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 10 }).initialize();
  await source.query('create table made (id uuid primary key default uuidv7(), what text not null)');
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const newKey = (change: Partial<RequestKey> = {}): RequestKey => ({
  actor: 'anna',
  key: randomUUID(),
  hash: Buffer.from('what was asked'),
  ...change,
});

/** Makes a row and gives its id: an act with no natural key of its own, so that twice would be two. */
const make = (what: string, takes = 0) =>
  transactionOf(source, (manager: EntityManager) => ({ manager }))(async ({ manager }) => {
    const { id } = await one<{ id: string }>(
      manager,
      sql`insert into made (what) values (${what}) returning id`,
    );
    await sleep(takes);
    return id;
  });
const made = async (what: string): Promise<number> =>
  (await one<{ n: number }>(source, sql`select count(*)::int as n from made where what = ${what}`)).n;

describe('a request whose process died between commit and answer', () => {
  it('is not carried out again: the next one gets what came of it', async () => {
    const key = newKey();
    const first = await duringRequest(key, () => make('bench'));
    expect(await findRequest(source, key)).toMatchObject({ sameRequest: true, answered: false });
    expect(await duringRequest(key, () => make('bench'))).toEqual(first);
    expect(await made('bench')).toBe(1);
  });

  it('is carried out again when nothing is kept of it', async () => {
    const key = newKey();
    await duringRequest(key, () => make('table'));
    await rows(source, sql`delete from request_key where key = ${key.key}`);
    await duringRequest(key, () => make('table'));
    expect(await made('table')).toBe(2);
  });
});

it('the key belongs to the first transaction of its request; what comes after it is done as ever', async () => {
  const both = await duringRequest(newKey(), async () => [await make('door'), await make('door')]);
  expect(both[0]).not.toEqual(both[1]);
  expect(await made('door')).toBe(2);
});

describe('two at once', () => {
  it('with one key become one: the second waits and gets what the first got', async () => {
    const key = newKey();
    const both = await Promise.all([1, 2].map(() => duringRequest(key, () => make('swing', 200))));
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
    expect(await made('swing')).toBe(1);
  });

  it('with a key each become two', async () => {
    await Promise.all([1, 2].map(() => duringRequest(newKey(), () => make('jetty', 200))));
    expect(await made('jetty')).toBe(2);
  });

  it('with one key for two different things: the second is refused', async () => {
    const key = newKey();
    await duringRequest(key, () => make('path'));
    const other = await duringRequest(newKey({ ...key, hash: Buffer.from('another') }), () => make('path'));
    expect(other).toEqual({ ok: false, refusal: { code: 'request.key-reused' } });
  });

  it('are given the answer that was given first', async () => {
    const key = newKey();
    await duringRequest(key, () => make('oven'));
    expect(await rememberAnswer(source, key, 201, { support: 1 })).toEqual({ support: 1 });
    expect(await rememberAnswer(source, key, 201, { support: 2 })).toEqual({ support: 1 });
  });
});

it('what was refused is not kept, and may be asked again with the same key', async () => {
  const key = newKey();
  const transaction = transactionOf(source, () => ({}));
  const refused = await duringRequest(key, () =>
    transaction(() => Promise.reject(new Refused({ code: 'idea.changed' }))),
  );
  expect(refused.ok).toBe(false);
  expect(await findRequest(source, key)).toBeNull();
  expect((await duringRequest(key, () => make('well'))).ok).toBe(true);
});

it('an act that the database asks to try again keeps its key at the second try', async () => {
  const key = newKey();
  let tries = 0;
  const transaction = transactionOf(source, () => ({}));
  await duringRequest(key, () =>
    transaction(async () => {
      tries += 1;
      if (tries === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' });
    }),
  );
  expect(tries).toBe(2);
  expect(await findRequest(source, key)).toMatchObject({ sameRequest: true });
});
