import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reminderSweep } from '@talka/composition';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';

let database: TestDatabase;
let source: DataSource;
let event: string;
beforeAll(async () => {
  database = await testDatabase();
  source = await at('2027-06-01T09:00:00Z');
  const by = await person('Organiser', null);
  const rows = await source.query<{ id: string }[]>(
    `with o as (insert into organisation (municipality_id, name, kind, registration_number)
         values ('ludzas-novads', 'Ezerkrasta biedrība', 'association', '40001234567') returning id)
     insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, state, published_at, created_by)
       select id, 'ludzas-novads', 'Pilsētas svētki', '', 'Ezera krasts', '', 'published', talka_now(), $1 from o returning id`,
    [by],
  );
  event = rows[0]?.id ?? '';
  await source.query(
    `insert into volunteer_role (event_id, id, position, name, about, minimum_age) values ($1, 'soli', 0, 'Soli', '', 16)`,
    [event],
  );
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The database as its clock shows a moment. */
const at = (now: string): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 4 },
    extra: { options: `-c talka.now=${now}` },
  }).initialize();

async function person(name: string, email: string | null): Promise<string> {
  const rows = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select $1, $2, '1980-01-01', municipality_id, id, 'en' from area where municipality_id = 'ludzas-novads' limit 1
       returning id`,
    [name, email],
  );
  return rows[0]?.id ?? '';
}

let position = 0;
/** Gives somebody a place, or lets them wait for one. */
async function place(who: string, from: string, state = 'confirmed'): Promise<void> {
  await source.query(
    `with s as (insert into slot (municipality_id, places, during, closes_at, state)
         values ('ludzas-novads', 5, tstzrange($2, $2::timestamptz + interval '2 hours'), $2, 'open') returning id, during),
       v as (insert into volunteer_shift (event_id, position, role_id, during, places, slot_id)
         select $4, $5, 'soli', during, 5, id from s)
     insert into registration (slot_id, during, person_id, state, joined_at)
       select id, during, $1, $3, talka_now() from s`,
    [who, from, state, event, (position += 1)],
  );
}

const sentTo = async (email: string): Promise<string[]> => {
  const rows = await source.query<{ said: string }[]>(
    `select template || ' ' || jsonb_array_length(params -> 'shifts') as said from mail where to_address = $1 order by created_at`,
    [email],
  );
  return rows.map(({ said }) => said);
};

async function passesAt(now: string, workers = 1): Promise<void> {
  const sources = await Promise.all(Array.from({ length: workers }, () => at(now)));
  await Promise.all(sources.map((one) => reminderSweep(one, 2)()));
  await Promise.all(sources.map((one) => one.destroy()));
}

describe('whoever is expected', () => {
  it('is reminded in the evening before of all of the next day, and once more before the first of it', async () => {
    const [anna, beate, cilda] = [
      await person('Anna', 'anna@talka.example'),
      await person('Beate', 'beate@talka.example'),
      await person('Cilda', null),
    ];
    await place(anna, '2027-06-05T07:00:00Z');
    await place(anna, '2027-06-05T13:00:00Z');
    await place(beate, '2027-06-05T07:00:00Z', 'waiting');
    await place(cilda, '2027-06-05T07:00:00Z');
    await passesAt('2027-06-04T14:59:00Z');
    expect(await sentTo('anna@talka.example')).toEqual([]);
    // As clocks in Riga show it, 18:30, in four workers.
    await passesAt('2027-06-04T15:30:00Z', 4);
    await passesAt('2027-06-04T15:31:00Z');
    expect(await sentTo('anna@talka.example')).toEqual(['shifts-tomorrow 2']);
    await passesAt('2027-06-05T05:00:00Z', 4);
    await passesAt('2027-06-05T11:30:00Z');
    expect(await sentTo('anna@talka.example')).toEqual(['shifts-tomorrow 2', 'shifts-soon 2']);
    expect(await sentTo('beate@talka.example')).toEqual([]);
    const jobs = await source.query<{ count: number }[]>(
      `select count(*)::int from outbox where job = 'send-mail'`,
    );
    expect(jobs[0]?.count).toBe(2);
  });

  it('is reached however many there are', async () => {
    const many = await Promise.all(
      Array.from({ length: 7 }, (_, one) => person(`Persona ${one}`, `p${one}@talka.example`)),
    );
    for (const one of many) await place(one, '2027-06-12T07:00:00Z');
    await passesAt('2027-06-11T15:30:00Z', 2);
    const told = await source.query<{ count: number }[]>(
      `select count(*)::int from mail where template = 'shifts-tomorrow' and to_address like 'p%'`,
    );
    expect(told[0]?.count).toBe(7);
  });

  it('whose shift begins early is not woken for it', async () => {
    const early = await person('Early', 'early@talka.example');
    await place(early, '2027-06-19T03:00:00Z');
    await passesAt('2027-06-18T19:00:00Z');
    await passesAt('2027-06-19T01:30:00Z');
    expect(await sentTo('early@talka.example')).toEqual([]);
    await passesAt('2027-06-18T16:00:00Z');
    expect(await sentTo('early@talka.example')).toEqual(['shifts-tomorrow 1']);
  });

  it.each([
    // The night is an hour shorter: the clocks of Riga go from three to four.
    ['spring', '2028-03-25T16:00:00Z', '2028-03-26T20:30:00Z', '2028-03-26T05:00:00Z'],
    // And an hour longer: a shift of half past eleven at night is 30 and a half hours away.
    ['autumn', '2027-10-30T15:00:00Z', '2027-10-31T21:30:00Z', '2027-10-31T06:00:00Z'],
  ])('is reminded over the night when clocks change in %s', async (name, evening, late, morning) => {
    const email = `${name}@talka.example`;
    const who = await person(name, email);
    await place(who, new Date(Date.parse(morning) + 2 * 3_600_000).toISOString());
    await place(who, late);
    await passesAt(new Date(Date.parse(evening) - 60_000).toISOString());
    expect(await sentTo(email)).toEqual([]);
    await passesAt(evening, 2);
    expect(await sentTo(email)).toEqual(['shifts-tomorrow 2']);
    await passesAt(morning, 2);
    expect(await sentTo(email)).toEqual(['shifts-tomorrow 2', 'shifts-soon 2']);
  });

  it('who signed up in the evening for the early morning is reminded in that evening', async () => {
    const late = await person('Late', 'late@talka.example');
    await place(late, '2027-06-26T05:00:00Z');
    await source.query(`update registration set joined_at = '2027-06-25T16:30:00Z' where person_id = $1`, [
      late,
    ]);
    await passesAt('2027-06-25T16:45:00Z');
    expect(await sentTo('late@talka.example')).toEqual([]);
    await passesAt('2027-06-25T17:05:00Z', 2);
    await passesAt('2027-06-26T05:00:00Z');
    expect(await sentTo('late@talka.example')).toEqual(['shifts-tomorrow 1']);
  });
});
