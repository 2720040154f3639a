import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDataSource } from './data-source.js';
import { NoConnection } from './pool.js';
import { one, sql } from './sql.js';
import { testDatabase, type TestDatabase } from './testing/test-database.js';
import { sqlState, transactionOf } from './transaction.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** In milliseconds: to make the one connection takes a part of it too. */
const PATIENCE = 2_000;
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

it("the driver's own pool tells by words alone that nothing is free", async () => {
  const plain = new pg.Pool({ connectionString: database.url, max: 1, connectionTimeoutMillis: PATIENCE });
  const held = await plain.connect();
  const error = await failure(plain.connect());
  held.release();
  await plain.end();
  expect(error).toBeInstanceOf(Error);
  expect(sqlState(error)).toBeUndefined();
});

it('a connection that is not to be had is an error with a code, for a query and a transaction alike', async () => {
  const source = createDataSource({
    url: database.url,
    applicationName: 'spec',
    pool: 1,
    patience: PATIENCE,
  });
  await source.initialize();
  const holder = source.createQueryRunner();
  await holder.connect();
  const act = transactionOf(source, () => ({}));
  const errors = [await failure(source.query('select 1')), await failure(act(() => Promise.resolve(1)))];
  await holder.release();
  for (const error of errors) {
    expect(error).toBeInstanceOf(NoConnection);
    expect(sqlState(error)).toBe('08001');
  }
  expect(await one(source, sql`select 1 as free`)).toEqual({ free: 1 });
  await source.destroy();
});

it('what has a code already keeps it', async () => {
  const nowhere = new URL(database.url);
  nowhere.pathname = '/no_such_database';
  const source = createDataSource({ url: nowhere.toString(), applicationName: 'spec' });
  expect(sqlState(await failure(source.initialize()))).toBe('3D000');
});
