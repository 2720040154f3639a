import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { LUDZA } from '../identity/testing/identity-scene.js';
import { rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { MIGRATIONS } from './index.js';
import { UnionsOfAreas } from './33-unions-of-areas.js';

let database: TestDatabase;
let source: DataSource;
const since = MIGRATIONS.length - MIGRATIONS.indexOf(UnionsOfAreas);
const goBack = async () => {
  for (let undone = 0; undone < since; undone += 1) await source.undoLastMigration();
};

/** A database as it was before, in which a pot had one area or none. */
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec' }).initialize();
  await goBack();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('pots keep the area they had, and have it again on the way back', async () => {
  const here = LUDZA.municipality;
  await rows(
    source,
    sql`with p as (insert into process (municipality_id, name, may_propose, may_support, support_threshold)
          values (${here}, '{"lv": "Pagalmi"}', '{}', '{}', 1) returning id),
        f as (insert into process_phase (process_id, kind, opens_at, closes_at)
          select id, 'voting', now(), now() + interval '6 days' from p returning id, process_id),
        v as (insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules)
          select ${here}, process_id, id, '{"lv": "Pagalmi"}', '{"lv": "Pagalmi"}', 'winner-in-each-area', '{}' from f
          returning id)
        insert into vote_pot (vote_id, id, position, name, budget_cents, area_id, residents)
          select v.id, pot.id, 0, 'Pods', 1000, pot.area, pot.residents
          from v, (values ('common', null, null), ('own', ${LUDZA.area}::text, 80)) as pot(id, area, residents)`,
  );
  await source.runMigrations();
  expect(await rows(source, sql`select pot_id, area_id, residents from vote_pot_area`)).toEqual([
    { pot_id: 'own', area_id: LUDZA.area, residents: 80 },
  ]);
  await goBack();
  expect(await rows(source, sql`select id, area_id, residents from vote_pot order by id`)).toEqual([
    { id: 'common', area_id: null, residents: null },
    { id: 'own', area_id: LUDZA.area, residents: 80 },
  ]);
});
