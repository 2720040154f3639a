import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JOBS } from '@talka/jobs';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { awaitRetry, enqueue, park, reconcileOutbox, relayOutbox, settle, type OutboxRow } from './outbox.js';
import { sendAgain, stuckMessages } from './outbox-stuck.js';
import { record } from './record.js';
import { one, rows, sql } from './sql.js';
import { testDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 5 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => void (await source.query('delete from outbox')));

/** What a relay takes to the queue now. */
async function relayed(): Promise<OutboxRow[]> {
  const taken: OutboxRow[] = [];
  await relayOutbox(source, async (part) => void taken.push(...part));
  return taken;
}

/** Something that happened, on its way to the worker. @returns the message's id. */
async function message(): Promise<string> {
  const happening = { kind: 'case.decided', subject: { kind: 'case', id: 'x' }, municipality: null } as const;
  await source.transaction((manager) => record(manager, { ...happening, by: null, facts: {} }));
  const [row] = await relayed();
  return row!.id;
}

const acts = () =>
  rows(
    source,
    sql`select subject_id as of, actor_id as by, facts->>'messages' as messages from audit_entry
        where action = 'outbox.retried' order by id`,
  );

describe('an operator', () => {
  it('sees what failed and why, what was put aside first, and no address of anybody', async () => {
    const [failing, parked, fine] = [await message(), await message(), await message()];
    await awaitRetry(source, failing, 4_000, 'connect ECONNREFUSED 127.0.0.1:25');
    await awaitRetry(source, failing, 8_000, '451 <anna@talka.example>: come back later');
    await park(source, parked, `recipient <"anna"@talka.example> ${'x'.repeat(900)}`);
    const { messages, total } = await stuckMessages(source);
    expect(total).toBe(2);
    expect(messages).toMatchObject([
      { id: parked, kind: 'react case.decided', state: 'parked', attempts: 1 },
      { id: failing, state: 'waits-for-try', attempts: 2, failure: '451 <…>: come back later' },
    ]);
    expect(messages[0]!.failure).not.toContain('talka.example');
    expect(messages[0]!.failure!.length).toBeLessThanOrEqual(500);
    expect(messages.map(({ id }) => id)).not.toContain(fine);
  });

  it('sees what nobody took for a quarter of an hour', async () => {
    await enqueue(source, JOBS['send-mail'], { mail: '0190a000-0000-7000-8000-00000000000a' });
    expect(await stuckMessages(source)).toEqual({ messages: [], total: 0 });
    await source.query(`update outbox set created_at = created_at - interval '16 minutes'`);
    const { messages } = await stuckMessages(source);
    expect(messages).toMatchObject([{ kind: 'send-mail', state: 'waits-for-worker', attempts: 0 }]);
    expect(messages[0]!.ageSeconds).toBeGreaterThan(900);
  });

  it('is shown so many and told how many more there are', async () => {
    for (let index = 0; index < 5; index++) await park(source, await message(), 'no');
    const { messages, total } = await stuckMessages(source, 2);
    expect([messages.length, total]).toEqual([2, 5]);
  });
});

describe('what was put aside', () => {
  it('stays so, whatever relay and reconciler do, until somebody sends it again', async () => {
    const id = await message();
    await park(source, id, 'no such template');
    expect(await reconcileOutbox(source, 0)).toBe(0);
    expect(await relayed()).toEqual([]);
    const before = await acts();
    expect(await sendAgain(source, { id })).toBe(1);
    expect(await relayed()).toMatchObject([{ id, generation: 1 }, { job: 'react' }]);
    expect((await acts()).slice(before.length)).toEqual([{ of: id, by: null, messages: '1' }]);
    const { messages } = await stuckMessages(source);
    expect(messages).toMatchObject([{ id, state: 'out', attempts: 1, failure: 'no such template' }]);
  });

  it('goes again all at once, and the act is written down once', async () => {
    const ids = [await message(), await message(), await message()];
    for (const id of ids) await park(source, id, 'no');
    const fine = await message();
    const before = await acts();
    expect(await sendAgain(source, 'all')).toBe(3);
    const again = await relayed();
    expect(again.map(({ id }) => id).filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted()); // prettier-ignore
    expect(again.map(({ id }) => id)).not.toContain(fine);
    expect((await acts()).slice(before.length)).toEqual([{ of: 'all', by: null, messages: '3' }]);
  });

  it('is not sent again once it is done, and nothing is written of an act that changed nothing', async () => {
    const id = await message();
    await source.transaction((manager) => settle(manager, id));
    const before = await acts();
    expect(await sendAgain(source, { id })).toBe(0);
    expect(await sendAgain(source, { id: '0190a000-0000-7000-8000-00000000000a' })).toBe(0);
    expect(await sendAgain(source, 'all')).toBe(0);
    expect(await acts()).toEqual(before);
    const { generation } = await one<{ generation: number }>(
      source,
      sql`select generation from outbox where id = ${id}`,
    );
    expect(generation).toBe(0);
  });
});
