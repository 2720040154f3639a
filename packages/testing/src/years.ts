import { createDataSource, seedYears, snapshotStore, transactionOf } from '@talka/database';
import { takeSnapshot } from '@talka/indicators';
import { STRAND_NAMES } from '@talka/programme';
import type pg from 'pg';

/**
 * Some years of a region that has people: forty in each municipality, of every age from 17 on, shifts they came to and events of the programme.
 */
export async function someYears(database: pg.Client, from: Date, until: Date): Promise<void> {
  await database.query(
    `insert into person (name, birth_date, municipality_id, area_id, created_at)
     select 'Iedzīvotājs ' || n, ($1::timestamptz - interval '17 years' - n * interval '18 months')::date, m.id,
       (select (array_agg(id order by id))[1 + n % count(*)] from area where municipality_id = m.id), $1
     from municipality m, generate_series(1, 40) n`,
    [from],
  );
  const on = {
    query: async <T>(text: string, values?: unknown[]) => (await database.query(text, values)).rows as T,
  };
  await seedYears(on, { from, until, shifts: 120, events: 60, people: 5 });
}

/** Counts everything anew at a moment in a month that has no snapshot yet: of what was published nothing can be taken back. */
export async function countedAt(url: string, now: Date): Promise<void> {
  const source = await createDataSource({ url, now, applicationName: 'counted', pool: 1 }).initialize();
  try {
    const taken = await takeSnapshot(
      transactionOf(source, (manager) => ({ snapshots: snapshotStore(manager), strands: STRAND_NAMES })),
    )();
    if (!taken.ok || !taken.value) throw new Error('that month has been counted');
  } finally {
    await source.destroy();
  }
}
