import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
/** Published already, in whatever month this runs; earlier ones are for those who read open data before. */
const LAST_YEAR = new Date().getFullYear() - 2;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

/** An event that took place in a year: so many came to its first shift, for two hours each, and one of them to its second. */
async function past(title: string, came: number, year = LAST_YEAR): Promise<number> {
  const { number, shifts } = await publishedEvent(organiser, organisation, { title });
  const people = await Promise.all(Array.from({ length: came }, () => api.person()));
  const { database } = api;
  await database.query(
    `update slot set places = 50, closes_at = $2::timestamptz - interval '1 day',
       during = tstzrange($2::timestamptz, $2::timestamptz + interval '2 hours') where id = any($1)`,
    [shifts, `${year}-07-01T09:00:00Z`],
  );
  for (const [slot, of] of [[shifts[0], people] as const, [shifts[1], people.slice(0, 1)] as const])
    await database.query(
      `with r as (insert into registration (slot_id, during, person_id, state, allowed_by)
           select s.id, s.during, p, 'confirmed', $3 from slot s, unnest($2::uuid[]) p where s.id = $1 returning id, during),
         a as (insert into attendance (registration_id, state, how, came_at, left_at, by_id)
           select id, 'left', 'name', lower(during), upper(during), $3 from r returning registration_id)
       insert into volunteer_hours (registration_id, minutes, proposed, approved_by) select registration_id, 120, 120, $3 from a`,
      [slot, of.map(({ id }) => id), organiser.id],
    );
  return number;
}

const open = async (file: string): Promise<string> => {
  const answer = await fetch(`${api.origin}/open-data/${file}`);
  expect(answer.status).toBe(200);
  return answer.text();
};

describe('an organiser’s year', () => {
  it('counts people once in a sum, however often they came, and hours as they are approved', async () => {
    const number = await past('=SUM(A1)', 3);
    const year = await organiser.call('my-organisations.year', {
      params: { organisation },
      query: { year: LAST_YEAR },
    });
    expect(year.problem).toBeUndefined();
    expect(year.body.events).toEqual([
      expect.objectContaining({ number, shifts: 3, places: 150, people: 3, minutes: 480 }),
    ]);
    expect(year.body.total).toEqual({ shifts: 3, places: 150, people: 3, minutes: 480 });
    expect(year.body.csv).toMatch(/^\ufeffevent,title,first,shifts,places,people,hours\r\n/);
    // What somebody typed is no formula in a spreadsheet.
    expect(year.body.csv).toContain(`${number},'=SUM(A1),${LAST_YEAR}-07-01,3,150,3,8\r\n`);
    const other = { params: { organisation }, query: { year: LAST_YEAR - 1 } };
    expect((await organiser.call('my-organisations.year', other)).body.total.shifts).toBe(0);
    const stranger = await api.person();
    expect((await stranger.call('my-organisations.year', other)).problem?.code).toBe(
      'organisation.not-found',
    );
  });
});

describe('open data', () => {
  it('hides how many came and how long, while fewer than five did', async () => {
    await past('Sestdiena', 3, LAST_YEAR - 1);
    await past('Talka', 2, LAST_YEAR - 1);
    const csv = await open('volunteering.csv');
    expect(csv).toContain(`ludzas-novads,Ludzas novads,${LAST_YEAR},1,3,150,,\r\n`);
    expect(csv).not.toContain('480');
    const { years } = JSON.parse(await open('volunteering.json')) as { years: { year: number }[] };
    expect(years.find(({ year }) => year === LAST_YEAR - 1)).toEqual({
      ...{ municipality: 'ludzas-novads', name: 'Ludzas novads', year: LAST_YEAR - 1 },
      ...{ events: 2, shifts: 6, places: 300, people: 5, hours: 14 },
    });
  });

  it('is the same for whoever asks later, whatever is approved meanwhile', async () => {
    const before = await open('volunteering.csv');
    const number = await past('Nokavētā', 6);
    expect(await open('volunteering.csv')).toBe(before);
    const year = await organiser.call('my-organisations.year', {
      params: { organisation },
      query: { year: LAST_YEAR },
    });
    expect(year.body.events.map((event) => event.number)).toContain(number);
  });

  it('has no year that is not over', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    expect(shifts.length).toBeGreaterThan(0);
    expect(await open('volunteering.csv')).not.toContain(`,${LAST_YEAR + 2},`);
  });
});

describe('what was done', () => {
  it('stays in the year of an event that is called off for the rest of it, on the day it was in Riga', async () => {
    const { organiser: people, organisation: own } = await organiserIn(api, 'rezekne');
    const { number, shifts } = await publishedEvent(people, own);
    const { database } = api;
    // Half past midnight in Riga, and still the day before in Greenwich.
    const then = LAST_YEAR - 2;
    const night = `${then}-07-01T21:30:00Z`;
    await database.query(
      `update slot set closes_at = $2::timestamptz, during = tstzrange($2, $2::timestamptz + interval '105 minutes') where id = $1`,
      [shifts[0], night],
    );
    const called = await people.call('my-events.call-off', {
      ...{ params: { number }, body: { shifts: null, reason: 'Vētra.' } },
    });
    expect(called.body.state).toBe('cancelled');
    await database.query(
      `with r as (insert into registration (slot_id, during, person_id, state)
           select id, during, $2, 'confirmed' from slot where id = $1 returning id, during),
         a as (insert into attendance (registration_id, state, how, came_at, left_at, by_id)
           select id, 'left', 'name', lower(during), upper(during), $2 from r returning registration_id)
       insert into volunteer_hours (registration_id, minutes, proposed, approved_by) select registration_id, 105, 105, $2 from a`,
      [shifts[0], people.id],
    );
    const year = await people.call('my-organisations.year', {
      ...{ params: { organisation: own }, query: { year: then } },
    });
    expect(year.body.total).toMatchObject({ shifts: 1, people: 1, minutes: 105 });
    expect(year.body.csv).toContain(`,${then}-07-02,1,3,1,1.75\r\n`);
    // The first of its shifts has been; with the others called off, none is ahead.
    expect(await open('volunteering.csv')).toContain(`rezekne,Rēzeknes valstspilsēta,${then},1,1,3,,\r\n`);
  });
});
