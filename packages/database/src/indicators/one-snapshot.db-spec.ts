import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { definitionOf, INDICATOR_KEYS, takeSnapshot, type IndicatorsPorts } from '@talka/indicators';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { transactionOf } from '../transaction.js';
import { without } from '../testing/without.js';
import { indicatorCells } from './indicators.read.js';
import { snapshotStore } from './snapshot.store.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

const at = (now: string): Promise<DataSource> =>
  createDataSource({
    ...{ url: database.url, applicationName: 'spec', pool: 6, patience: 60_000, now: new Date(now) },
  }).initialize();
const taking = (source: DataSource) =>
  takeSnapshot(
    transactionOf(source, (manager): IndicatorsPorts => ({
      snapshots: snapshotStore(manager),
      strands: ['heritage', 'makers', 'stages', 'new-work', 'learning', 'neighbours'],
    })),
  );
const snapshots = (source: DataSource) =>
  rows<{ month: string }>(source, sql`select month::text from indicator_snapshot order by month`);
async function on<T>(now: string, act: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await at(now);
  try {
    return await act(source);
  } finally {
    await source.destroy();
  }
}

describe('a month', () => {
  it('control: where nothing says that a month has one snapshot, two workers take two', () =>
    on('2024-02-10T10:00:00Z', (source) =>
      without(
        source,
        `alter table indicator_table drop constraint indicator_table_month_fkey;
         alter table indicator_snapshot drop constraint indicator_snapshot_pkey`,
        `alter table indicator_snapshot disable trigger user; delete from indicator_snapshot;
         alter table indicator_snapshot enable trigger user;
         alter table indicator_snapshot add primary key (month);
         alter table indicator_table add foreign key (month) references indicator_snapshot`,
        async () => {
          const free = careless((statement) => statement.replace('on conflict (month) do nothing', ''));
          const begin = () => source.transaction((manager) => snapshotStore(free(manager)).begin());
          expect(await Promise.all([begin(), begin()])).toEqual([true, true]);
          expect(await snapshots(source)).toHaveLength(2);
        },
      ),
    ));

  it('has one snapshot, whoever takes it and however many do at once; the next month has another', async () => {
    await on('2024-02-10T10:00:00Z', async (source) => {
      const took = await Promise.all(Array.from({ length: 4 }, () => taking(source)()));
      expect(took.filter((one) => one.ok && one.value)).toHaveLength(1);
      expect(await taking(source)()).toEqual({ ok: true, value: false });
    });
    await on('2024-02-29T21:59:00Z', async (source) =>
      expect(await taking(source)()).toEqual({ ok: true, value: false }),
    );
    await on('2024-02-29T22:01:00Z', async (source) => {
      expect(await taking(source)()).toEqual({ ok: true, value: true });
      expect(await snapshots(source)).toEqual([{ month: '2024-02-01' }, { month: '2024-03-01' }]);
      const cells = await indicatorCells(source, INDICATOR_KEYS);
      const sums = INDICATOR_KEYS.filter((key) => definitionOf(key).of !== 'typical');
      expect(new Set(cells.map(({ key }) => key))).toEqual(new Set(sums));
      expect(cells.every(({ taken_at }) => taken_at.toISOString().startsWith('2024-02-29T22'))).toBe(true);
    });
  });

  it('is settled once its year is two months over: later snapshots leave it as it is, unless its method is another', () =>
    on('2025-02-20T10:00:00Z', async (source) => {
      await source.query(`insert into person (name, birth_date, municipality_id, area_id, created_at)
        select 'Anna', '1980-01-01', municipality_id, id, '2024-05-01' from area limit 1`);
      await taking(source)();
      const yearsOf = () =>
        rows<{ month: string; years: number[] }>(
          source,
          sql`select month::text, array_agg(distinct year order by year) as years from indicator_table
              where month >= '2025-01-01' group by month order by month`,
        );
      expect(await yearsOf()).toEqual([{ month: '2025-02-01', years: [2024, 2025] }]);
      await on('2025-03-05T10:00:00Z', (later) => taking(later)());
      await on('2025-04-05T10:00:00Z', (later) => taking(later)());
      expect(await yearsOf()).toEqual([
        { month: '2025-02-01', years: [2024, 2025] },
        { month: '2025-03-01', years: [2024, 2025] },
        { month: '2025-04-01', years: [2025] },
      ]);
    }));
});

describe('what was published', () => {
  it('is neither changed, taken back nor added to', () =>
    on('2024-03-20T10:00:00Z', async (source) => {
      for (const statement of [
        `update indicator_value set value = 7`,
        `delete from indicator_value`,
        `update indicator_table set method = 2`,
        `delete from indicator_snapshot`,
        `truncate indicator_value`,
      ])
        await expect(source.query(statement)).rejects.toThrow('stay as they were');
      await expect(
        source.query(
          `insert into indicator_table select month, 'another', year, method, of_people from indicator_table limit 1`,
        ),
      ).rejects.toThrow('nothing is added');
    }));

  it('tells of no one to four people, whatever the code says', () =>
    on('2031-03-20T10:00:00Z', (source) =>
      source.transaction(async (manager) => {
        const value = (people: boolean, count: number) => {
          const key = people ? 'of people' : 'of things';
          return rows(
            manager,
            sql`with s as (insert into indicator_snapshot (month) values ('2031-03-01') on conflict do nothing),
                  t as (insert into indicator_table values ('2031-03-01', ${key}, 2031, 1, ${people}))
                insert into indicator_value values ('2031-03-01', ${key}, 2031, ${people}, null, null, ${count})`,
          );
        };
        await value(false, 3);
        await manager.query('savepoint before');
        await expect(value(true, 4)).rejects.toThrow('indicator_value_tells_of_nobody');
        await manager.query('rollback to before');
        await value(true, 5);
      }),
    ));
});
