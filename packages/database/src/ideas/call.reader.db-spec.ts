import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId } from '@talka/kernel';
import { isOpen, processId } from '@talka/processes';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { openCallsOf, PgCallReader } from './call.reader.js';

let database: TestDatabase;
let source: DataSource;
let process: string;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec' }).initialize();
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into process (municipality_id, name, may_propose, may_support, support_threshold)
        values ('ludzas-novads', '{"lv":"Spec"}', '{}', '{}', 1) returning id`,
  );
  process = id;
  await phase('2030-01-01T00:00Z', '2030-02-01T00:00Z');
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const phase = (opens: string, closes: string) =>
  rows(
    source,
    sql`insert into process_phase (process_id, kind, opens_at, closes_at)
        values (${process}, 'support', ${opens}, ${closes})`,
  );

describe('a phase', () => {
  it('never overlaps one of its kind', async () => {
    await expect(phase('2030-01-31T23:59Z', '2030-03-01T00:00Z')).rejects.toThrow('process_phase');
  });

  it.each([
    ['2029-12-31T23:59:59.999999Z', false],
    ['2030-01-01T00:00:00Z', true],
    ['2030-01-31T23:59:59.999999Z', true],
    ['2030-02-01T00:00:00Z', false],
  ])('at %s is open: %s, by the clock of the database', async (moment, open) => {
    const found = await source.transaction(async (manager) => {
      await manager.query(`select set_config('talka.now', $1, true)`, [moment]);
      const { now } = await one<{ now: Date }>(manager, sql`select talka_now() as now`);
      const call = await new PgCallReader(manager).process(processId(process));
      return call && isOpen(call, 'support', now);
    });
    expect(found).toBe(open);
  });

  it('of ideas is a call that can be chosen while it is open, and never before an administrator has saved it', async () => {
    const { id } = await one<{ id: string }>(
      source,
      sql`insert into process (municipality_id, name, may_propose, may_support, support_threshold, called_at)
          values ('ludzas-novads', '{"lv":"Budžets"}', '{}', '{}', 1, null) returning id`,
    );
    await rows(
      source,
      sql`insert into process_phase (process_id, kind, opens_at, closes_at)
          values (${id}, 'submission', '2030-01-01T00:00Z', '2030-02-01T00:00Z')`,
    );
    const openAt = (moment: string) =>
      source.transaction(async (manager) => {
        await manager.query(`select set_config('talka.now', $1, true)`, [moment]);
        const calls = await new PgCallReader(manager).openCalls(municipalityId('ludzas-novads'));
        const shown = await openCallsOf(manager, 'ludzas-novads');
        expect(shown.map((call) => call.id).toSorted()).toEqual(calls.map((call) => `${call.id}`).toSorted());
        return calls.some((call) => `${call.id}` === id);
      });
    expect(await openAt('2030-01-15T00:00Z')).toBe(false);
    await rows(source, sql`update process set called_at = talka_now() where id = ${id}`);
    expect(await openAt('2029-12-31T23:59:59.999999Z')).toBe(false);
    expect(await openAt('2030-01-01T00:00:00Z')).toBe(true);
    expect(await openAt('2030-01-31T23:59:59.999999Z')).toBe(true);
    expect(await openAt('2030-02-01T00:00:00Z')).toBe(false);
  });

  it('may begin at the moment the one before ends', async () => {
    expect(await phase('2030-02-01T00:00Z', '2030-03-01T00:00Z')).toEqual([]);
  });
});
