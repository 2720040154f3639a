import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { unsupervisedNow, unsupervisedPlace, unsupervisedSince } from './supervision.read.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  const options = { url: database.url, pool: 2, applicationName: 'supervision' };
  source = await createDataSource(options).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Scene {
  readonly first: string;
  readonly second: string;
  readonly slot: string;
  readonly registration: string;
}

/** Somebody of seventeen has a place at a shift of next summer, and two act for its organiser. */
async function somebodyYoung(): Promise<Scene> {
  const person = (born: string) =>
    source
      .query<{ id: string }[]>(
        `insert into person (name, birth_date, municipality_id, area_id, language)
         select 'Ilze Palīdze', $1, municipality_id, id, 'lv'
         from (select * from area where municipality_id = 'ludzas-novads' limit 1) as area returning id`,
        [born],
      )
      .then(([row]) => row?.id ?? '');
  const next = new Date().getUTCFullYear() + 1;
  const [first, second, young] = [
    await person('1980-01-01'),
    await person('1981-01-01'),
    await person(`${next - 17}-01-01`),
  ];
  const [made] = await source.query<{ slot: string; registration: string }[]>(
    `with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_at)
         values ('ludzas-novads', 'Ezerkrasta biedrība', 'association',
           lpad((random() * 10000000000)::bigint::text, 11, '4'), 'verified', talka_now()) returning id),
       m as (insert into organisation_person select o.id, person from o, unnest($1::uuid[]) as person),
       e as (insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, created_by,
           published_at)
         select id, 'ludzas-novads', 'Talka', '', 'Krasts', '', 'published', $2, talka_now() from o returning id),
       v as (insert into volunteer_role select id, 'ziedi', 1, 'Ziedi', '', 13 from e),
       s as (insert into slot (municipality_id, places, during, closes_at, state)
         select 'ludzas-novads', 5, tstzrange(at, at + interval '2 hours'), at, 'open'
         from (select $4::timestamptz as at) as noon returning id, during),
       f as (insert into volunteer_shift select e.id, 1, 'ziedi', s.during, 5, s.id from e, s),
       r as (insert into registration (slot_id, during, person_id, state)
         select id, during, $3, 'confirmed' from s returning id)
     select s.id as slot, r.id as registration from s, r`,
    [[first, second], first, young, `${next}-07-07T09:00:00Z`],
  );
  return { first, second, slot: made?.slot ?? '', registration: made?.registration ?? '' };
}

describe('that nobody looks after people not of age', () => {
  it('is told to all who act for the organiser, once for each shift, and not when somebody does', async () => {
    const { first, second, slot, registration } = await somebodyYoung();
    const told = await unsupervisedPlace(source, registration);
    expect(told.map(({ person }) => person).sort()).toEqual([first, second].sort());
    expect(told[0]).toMatchObject({ title: 'Talka', role: 'Ziedi', shift: slot });
    await source.query(
      `insert into notice (happening_id, person_id, kind, params, link)
       values (uuidv7(), $1, 'supervision.missing', $2, '/')`,
      [first, { shift: slot }],
    );
    expect((await unsupervisedPlace(source, registration)).map(({ person }) => person)).toEqual([second]);
    await source.query('insert into shift_supervisor values ($1, $2)', [slot, first]);
    expect(await unsupervisedPlace(source, registration)).toEqual([]);
  });

  it('is told anew once somebody was named and nobody is any more', async () => {
    const { first, second, slot, registration } = await somebodyYoung();
    const [{ event = '' } = {}] = await source.query<{ event: string }[]>(
      'select event_id as event from volunteer_shift where slot_id = $1',
      [slot],
    );
    await source.query(
      `insert into notice (happening_id, person_id, kind, params, link)
       select uuidv7(), p, 'supervision.missing', $2, '/' from unnest($1::uuid[]) as p`,
      [[first, second], { shift: slot }],
    );
    expect(await unsupervisedPlace(source, registration)).toEqual([]);
    const named = (of: string) =>
      source.query(
        `insert into audit_entry (action, actor_id, subject_kind, subject_id, facts)
         values ('event.supervisors-named', $1, 'event', $2, $3)`,
        [first, event, { slot: of, people: 0 }],
      );
    // Of another shift: that changes nothing here.
    await named(registration);
    expect(await unsupervisedNow(source, { event, slot })).toEqual([]);
    await named(slot);
    for (const asked of [slot, null])
      expect((await unsupervisedNow(source, { event, slot: asked })).map(({ shift }) => shift)).toEqual([
        slot,
        slot,
      ]);
    expect(await unsupervisedNow(source, { event, slot: registration })).toEqual([]);
    expect(await unsupervisedPlace(source, registration)).toHaveLength(2);
  });

  it('is told when whoever did acts for the organiser no more', async () => {
    const { first, second, slot } = await somebodyYoung();
    await source.query('insert into shift_supervisor values ($1, $2)', [slot, second]);
    expect(await unsupervisedSince(source, second)).toEqual([]);
    await source.query('delete from organisation_person where person_id = $1', [second]);
    expect(await unsupervisedSince(source, second)).toMatchObject([{ person: first, shift: slot }]);
  });
});
