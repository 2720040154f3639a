import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../data-source.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { openYears } from './open-years.read.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.drop());

/** What is open at a moment, asked by so many at once. */
async function openAt(now: string, atOnce = 1) {
  const options = { url: database.url, pool: atOnce, applicationName: 'open-years', now: new Date(now) };
  const source = await createDataSource(options).initialize();
  try {
    const answers = await Promise.all(Array.from({ length: atOnce }, () => openYears(source)));
    const [first = []] = answers;
    for (const answer of answers) expect(answer).toEqual(first);
    return first.map(({ municipality, year, shifts }) => ({ municipality, year, shifts }));
  } finally {
    await source.destroy();
  }
}

describe('a year of voluntary work', () => {
  it('is open from the first of March in Riga, once, however many ask at that moment', async () => {
    const source = await createDataSource({
      ...{ url: database.url, pool: 1, applicationName: 'open-years' },
    }).initialize();
    await source.query(`
      with p as (insert into person (name, birth_date, municipality_id, area_id, language)
          select 'Rita Rīkotāja', '1980-01-01', municipality_id, id, 'lv'
          from (select * from area where municipality_id = 'ludzas-novads' limit 1) as area returning id),
        o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
          values ('ludzas-novads', 'Ezerkrasta biedrība', 'association', '40003000001', 'verified', talka_now()) returning id),
        e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
            published_at)
          select o.id, 'ludzas-novads', 'Talka', '', 'Krasts', '', 'published', p.id, talka_now() from o, p returning id),
        r as (insert into volunteer_role select id, 'soli', 1, 'Soli', '', 16 from e),
        s as (insert into slot (municipality_id, places, during, closes_at, state)
          select 'ludzas-novads', 3, tstzrange(at, at + interval '2 hours'), at, 'open'
          from (values ('2024-07-01T09:00:00Z'::timestamptz), ('2025-01-01T00:30:00+02'::timestamptz)) as t(at)
          returning id, during)
      insert into volunteer_shift select e.id, row_number() over (), 'soli', s.during, 3, s.id from e, s`);
    await source.destroy();
    expect(await openAt('2025-02-28T21:59:00Z')).toEqual([]);
    expect(await openAt('2025-02-28T22:01:00Z', 6)).toEqual([
      { municipality: 'ludzas-novads', year: 2024, shifts: 1 },
    ]);
    expect((await openAt('2026-03-02T08:00:00Z')).map(({ year }) => year)).toEqual([2024, 2025]);
  });
});
