import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INDICATORS_OF, type Indicators } from '@talka/composition';
import { AGE_BANDS } from '@talka/indicators';
import { DAY } from '@talka/kernel';
import { someYears } from '@talka/testing';
import { parse } from 'csv-parse/sync';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { wordsOf } from '../testing/words-of.js';

const THIS_YEAR = Number(
  new Intl.DateTimeFormat('en', { timeZone: 'Europe/Riga', year: 'numeric' }).format(),
);
const YEAR = THIS_YEAR - 1;
let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
  await someYears(api.database, new Date(Date.UTC(YEAR - 2, 1, 3)), new Date(Date.now() - DAY));
  expect(await api.app.get<Indicators>(INDICATORS_OF).take()).toEqual({ ok: true, value: true });
}, 120_000);
afterAll(() => api.close());

const get = async (path: string) => {
  const answer = await fetch(api.origin + path);
  expect(answer.status).toBe(200);
  return answer.text();
};
type Line = Record<
  'indicator' | 'year' | 'municipality' | 'by' | 'part' | 'value' | 'hidden' | 'taken_at',
  string
>;
const table = async (): Promise<Line[]> =>
  parse(await get('/open-data/indicators.csv'), { bom: true, columns: true });
const numberIn = (lines: readonly Line[], indicator: string, municipality = '', part = '') =>
  lines.find(
    (it) =>
      it.indicator === indicator &&
      it.year === String(YEAR) &&
      it.municipality === municipality &&
      it.part === part,
  );

/** Said a second time, by hand: people who came to a shift of the year, by where they live and their age at its end. */
const VOLUNTEERS = `
  select p.municipality_id as place, floor(extract(year from age(make_date($1, 12, 31), p.birth_date)))::int as age,
    count(distinct p.id)::int as people, sum(h.minutes)::int as minutes
  from attendance a join registration r on r.id = a.registration_id join person p on p.id = r.person_id
    join volunteer_hours h on h.registration_id = r.id
  where a.state in ('here', 'left') and to_char(lower(r.during) at time zone 'Europe/Riga', 'YYYY') = $1::int::text
  group by 1, 2`;
const bandOf = (age: number): string =>
  age < 13
    ? '0-12'
    : age < 16
      ? '13-15'
      : age < 18
        ? '16-17'
        : age < 31
          ? '18-30'
          : age < 65
            ? '31-64'
            : '65+';

describe('what the programme came to', () => {
  it('is what SQL written by hand says, in every cell that is shown, and hidden where it counts one to four', async () => {
    const { rows } = await api.database.query<{
      place: string;
      age: number;
      people: number;
      minutes: number;
    }>(VOLUNTEERS, [YEAR]);
    const lines = await table();
    const places = [...new Set(lines.map(({ municipality }) => municipality))];
    expect(places).toHaveLength(10);
    const sum = (of: 'people' | 'minutes', place: string, part: string) =>
      rows
        .filter((row) => (place === '' || row.place === place) && (part === '' || bandOf(row.age) === part))
        .reduce((all, row) => all + row[of], 0);
    const told = { shown: 0, few: 0, beside: 0 };
    for (const place of places)
      for (const part of [...AGE_BANDS, '']) {
        const cell = numberIn(lines, 'volunteers', place, part);
        const people = sum('people', place, part);
        if (cell?.hidden === '') {
          expect([place, part, cell.value]).toEqual([place, part, String(people)]);
          expect(people === 0 || people >= 5).toBe(true);
          told.shown += 1;
        } else told[people < 5 ? 'few' : 'beside'] += 1;
        const minutes = numberIn(lines, 'volunteer-minutes', place, part);
        if (minutes?.hidden === '')
          expect([place, part, minutes.value]).toEqual([place, part, String(sum('minutes', place, part))]);
        if (cell?.hidden !== '') expect(minutes?.hidden).toBe('fewer-than-five');
      }
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(0);
    expect(told.shown).toBeGreaterThan(told.few + told.beside);
  });

  it('of things too: events by municipality and task, shifts, and the places people took', async () => {
    const lines = await table();
    const asked = async (query: string) =>
      (await api.database.query<{ place: string; part: string; count: number }>(query, [YEAR])).rows;
    const tasks = await asked(`
      select municipality_id as place, case strand when 'heritage' then '1' when 'makers' then '1' when 'stages' then '2' when 'new-work'
        then '2' when 'learning' then '3' when 'neighbours' then '3' else 'none' end as part, count(*)::int
      from programme_event where state = 'published' and to_char(starts_at at time zone 'Europe/Riga', 'YYYY') = $1::int::text group by 1, 2`);
    expect(tasks.length).toBeGreaterThan(10);
    for (const { place, part, count } of tasks)
      expect(numberIn(lines, 'events-by-task', place, part)?.value).toBe(String(count));
    const shifts = await asked(`
      select municipality_id as place, '' as part, count(*)::int from slot
      where to_char(lower(during) at time zone 'Europe/Riga', 'YYYY') = $1::int::text group by 1`);
    for (const { place, count } of shifts)
      expect(numberIn(lines, 'shifts', place)?.value).toBe(String(count));
    expect(numberIn(lines, 'shifts')?.value).toBe(String(shifts.reduce((all, { count }) => all + count, 0)));
    const free = await asked(`
      select '' as place, '' as part, count(*)::int from programme_event
      where price is null and to_char(starts_at at time zone 'Europe/Riga', 'YYYY') = $1::int::text`);
    expect(numberIn(lines, 'free-events')?.value).toBe(String(free[0]?.count));
  });

  it('is the same for the page, in the table and as JSON, each with its date, method and licence', async () => {
    const lines = await table();
    const { licence, rows, indicators } = JSON.parse(await get('/open-data/indicators.json')) as {
      licence: string;
      rows: Record<string, string | number | null>[];
      indicators: { id: string; how: Record<string, string> }[];
    };
    expect(licence).toBe('CC0-1.0');
    expect(rows.map((row) => Object.values(row).map((value) => String(value ?? '')))).toEqual(
      lines.map((line) => Object.values(line)),
    );
    for (const { how } of indicators) expect(Object.keys(how)).toEqual(['lv', 'en', 'ru']);
    const { body } = await api.visitor().call('indicators.read', { params: { group: 'volunteers' } });
    const told = body.indicators.flatMap(({ key, years }) =>
      years.flatMap(({ year, takenAt, cells }) =>
        cells.map(({ municipality, part, value }) => [key, year, municipality, part, value, takenAt].join()),
      ),
    );
    const given = rows
      .filter(({ group }) => group === 'volunteers')
      .map((row) =>
        [
          row['indicator'],
          row['year'],
          row['municipality'],
          row['part'],
          row['value'],
          row['taken_at'],
        ].join(),
      );
    expect(given.length).toBeGreaterThan(100);
    expect(new Set(told)).toEqual(new Set(given));
  });

  it('is a document of each year, in Latvian and in English, at an address that stays', async () => {
    const found = numberIn(await table(), 'shifts')?.value ?? '';
    for (const [file, words] of [
      ['report-lv.pdf', `Notikušās maiņas: Reģions ${found}`],
      ['report-en.pdf', `Shifts held: Region ${found}`],
    ] as const) {
      const answer = await fetch(`${api.origin}/indicators/${YEAR}/${file}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(await wordsOf(await answer.arrayBuffer())).toContain(words);
    }
    for (const none of ['1999/report-lv.pdf', `${YEAR}/report-ru.pdf`, 'x/report-lv.pdf'])
      expect((await fetch(`${api.origin}/indicators/${none}`)).status).toBe(404);
  });

  it('stands in the page that is read without script', async () => {
    const html = await get('/en/indicators?indicator=volunteers');
    expect(html).toContain(`Shifts held, ${THIS_YEAR}`);
    expect(html).toContain('who was there at one shift or more');
    expect((await fetch(`${api.origin}/indicators/nothing`)).status).toBe(404);
  });
});
