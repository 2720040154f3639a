import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { successionGaps, type Area, type Signatory } from '@talka/territory';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { MIGRATIONS } from './migrations/index.js';
import { rows, sql } from './sql.js';
import { testDatabase, type TestDatabase } from './testing/test-database.js';
import { TERRITORY } from './seeds/seed-territory.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec' }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const count = async (table: 'area' | 'municipality' | 'signatory' | 'process') => {
  const [row] = await source.query<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row?.count;
};

describe('the region', () => {
  it('is there in whole', async () => {
    expect([await count('municipality'), await count('area'), await count('signatory')]).toEqual([
      9, 151, 20,
    ]);
    expect(await count('process')).toBe(9);
  });

  it('has successors that agree with where the parishes lie', () => {
    const areas = TERRITORY.areas.map((it) => ({ ...it, signatory: it.former })) as unknown as Area[];
    const signatories = TERRITORY.signatories.map((it) => ({
      ...it,
      successors: it.successors.map((successor) => successor.municipality),
    })) as unknown as Signatory[];
    expect(successionGaps(signatories, areas)).toEqual([]);
    const aglona = signatories.find((it) => it.id === 'aglonas-novads');
    expect(aglona?.successors).toHaveLength(2);
    expect(successionGaps([{ ...aglona, successors: [] } as unknown as Signatory], areas)).toHaveLength(1);
  });
});

it('folds Latvian, Latgalian and Russian letters in the database as in the kernel', async () => {
  const found = await rows<{ folded: string }>(source, sql`select talka_fold('Šķūņi, ŌŖ, Ёлка') as folded`);
  expect(found).toEqual([{ folded: 'skuni, or, елка' }]);
});

it('can undo every migration and do it again', async () => {
  const own = await testDatabase();
  const again = await createDataSource({ url: own.url, applicationName: 'spec' }).initialize();
  for (const _ of MIGRATIONS) await again.undoLastMigration();
  const left = await rows(
    again,
    sql`select from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  );
  expect(left).toEqual([]);
  expect(await again.runMigrations()).toHaveLength(MIGRATIONS.length);
  await again.destroy();
  await own.drop();
});
