import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { operations } from '@talka/composition';
import { readEnv, type Env } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { listOutbox, retryOutbox } from './outbox.js';

let database: TestDatabase;
let env: Env;
beforeAll(async () => {
  database = await testDatabase();
  env = readEnv({
    TALKA_MODE: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    TALKA_ORIGIN: 'http://localhost:3000',
  });
});
afterAll(() => database.drop());

const said: string[] = [];
const say = (line: string): void => void said.push(line);
const heard = (): string => said.splice(0).join('\n');

/** A message put aside after so many tries. @returns its id. */
async function putAside(attempts: number): Promise<string> {
  const [row] = await operations(env).ask(
    `insert into outbox (job, payload, created_at, enqueued_at, parked_at, attempts, failure)
     values ('send-mail', '{}', now() - interval '3 hours', now(), now(), ${attempts}, '451 come back later')
     returning id`,
  );
  return String(row?.['id']);
}
const waiting = async (): Promise<unknown> => {
  const [row] = await operations(env).ask(
    'select count(*)::int as count from outbox where parked_at is null and enqueued_at is null and generation > 0',
  );
  return row?.['count'];
};

it('says what is stuck, and that nothing is', async () => {
  expect(await listOutbox(env, say)).toBe(true);
  expect(heard()).toBe('Nothing is stuck.');
  const id = await putAside(15);
  expect(await listOutbox(env, say)).toBe(false);
  expect(heard().split('\n')).toEqual([
    `${id}  send-mail  put aside  3 h old  15 tries failed  451 come back later`,
    '1 stuck. When the cause is mended: talka outbox retry <id>, or talka outbox retry --all.',
  ]);
});

it('sends again what is named, says what is none, and asks for one or the other', async () => {
  const [first, second] = [await putAside(8), await putAside(8)];
  expect(await retryOutbox(env, { ids: [], all: false }, say)).toBe(false);
  expect(await retryOutbox(env, { ids: [first], all: true }, say)).toBe(false);
  expect([heard(), await waiting()]).toEqual([expect.stringMatching(/^(✗ Name .*\n?){2}$/), 0]);
  expect(await retryOutbox(env, { ids: [first, "' or 1=1 --"], all: false }, say)).toBe(false);
  expect(heard()).toContain(`${first} goes again.`);
  expect(await waiting()).toBe(1);
  expect(await retryOutbox(env, { ids: [second], all: false }, say)).toBe(true);
  expect(await waiting()).toBe(2);
});

it('sends again everything, on record in the official log, without a person’s name', async () => {
  heard();
  expect(await retryOutbox(env, { ids: [], all: true }, say)).toBe(true);
  expect(heard()).toMatch(/^\d+ go again\. It stands in the official log\.$/);
  expect(await operations(env).verifyAudit()).toMatchObject({ checked: 3, faults: [] });
  const entries = await operations(env).ask(
    `select distinct action, actor_id as by from audit_entry where subject_kind = 'outbox'`,
  );
  expect(entries).toEqual([{ action: 'outbox.retried', by: null }]);
});
