import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { BALVI, LUDZA } from '../identity/testing/identity-scene.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { MIGRATIONS } from './index.js';
import { ProvedOutside } from './29-proved-outside.js';

type Where = typeof LUDZA | typeof BALVI;

let database: TestDatabase;
let source: DataSource;
/** A database as it was before, in which proofs of each municipality stood by themselves. */
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec' }).initialize();
  const since = MIGRATIONS.length - MIGRATIONS.indexOf(ProvedOutside);
  for (let undone = 0; undone < since; undone += 1) await source.undoLastMigration();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const somebody = async (): Promise<string> => {
  const person = sql`insert into person (name, birth_date, municipality_id, area_id)
    values ('Anna', '1986-04-17', ${LUDZA.municipality}, ${LUDZA.area}) returning id`;
  return (await one<{ id: string }>(source, person)).id;
};

const keyOf = (code: string): Buffer => createHash('sha256').update(code).digest();

const prove = (place: Where, code: string, person: string | null, how: 'desk' | 'roll' = 'desk') =>
  rows(
    source,
    sql`insert into residence_proof (municipality_id, area_id, person_key, person_id, how, birth_date, citizen)
        values (${place.municipality}, ${place.area}, ${keyOf(code)}, ${person}, ${how},
          ${person && '1986-04-17'}, ${person && true})`,
  );

const left = (code: string) =>
  rows(
    source,
    sql`select municipality_id as at, person_id as person, how, birth_date is not null as told
        from residence_proof where person_key = ${keyOf(code)} order by id`,
  );

describe('proofs that stood in two municipalities at once', () => {
  it('become one to a person and one to a code: the later; what a roll has brought stays, as nobody’s', async () => {
    const [anna, boriss, velga, zenta] = await Promise.all([1, 2, 3, 4].map(somebody));
    // One person with one code in two municipalities; and with two codes.
    await prove(LUDZA, 'anna', anna ?? null);
    await prove(BALVI, 'anna', anna ?? null);
    await prove(LUDZA, 'boriss', boriss ?? null);
    await prove(BALVI, 'boriss, mistyped', boriss ?? null);
    // One code of two accounts, the first of which had claimed a line of a roll; and one line nobody has claimed.
    await prove(LUDZA, 'velga', velga ?? null, 'roll');
    await prove(BALVI, 'velga', zenta ?? null);
    await prove(LUDZA, 'nobody', null, 'roll');

    await source.runMigrations();

    const proof = (place: Where, person: string | null | undefined, how = 'desk') => ({
      ...{ at: place.municipality, person, how, told: person !== null },
    });
    expect(await left('anna')).toEqual([proof(BALVI, anna)]);
    expect(await left('boriss')).toEqual([]);
    expect(await left('boriss, mistyped')).toEqual([proof(BALVI, boriss)]);
    expect(await left('velga')).toEqual([proof(LUDZA, null, 'roll'), proof(BALVI, zenta)]);
    expect(await left('nobody')).toEqual([proof(LUDZA, null, 'roll')]);
    await expect(prove(LUDZA, 'anna', velga ?? null)).rejects.toThrow('residence_proof_one_of_a_key');
    await expect(prove(LUDZA, 'another', anna ?? null)).rejects.toThrow('residence_proof_one_of_a_person');
  });
});
