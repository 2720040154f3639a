import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { MailGroup, Pace } from '@talka/identity';
import type { PersonId } from '@talka/kernel';
import { DataSource } from 'typeorm';
import { listNotices, markNoticesRead } from '../identity/notices.read.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { one, sql } from '../sql.js';
import { chooseHow, howTold } from './notice-choices.store.js';
import { addNotice } from './notices.store.js';

/** Eleven at night in Riga on a Wednesday; seven and eight in the morning after; the Monday. */
const [NIGHT, SEVEN, EIGHT, MONDAY] = [
  '2027-06-02T20:00:00Z',
  '2027-06-03T04:00:00Z',
  '2027-06-03T05:00:00Z',
  '2027-06-07T05:00:00Z',
];
let database: TestDatabase;
const at = new Map<string, DataSource>();
let anna: PersonId;
beforeAll(async () => {
  database = await testDatabase();
  for (const now of [NIGHT, SEVEN, EIGHT, MONDAY])
    at.set(
      now,
      await new DataSource({
        ...{ type: 'postgres', url: database.url, poolSize: 2 },
        extra: { options: `-c talka.now=${now}` },
      }).initialize(),
    );
});
afterAll(async () => {
  for (const source of at.values()) await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  const made = sql`insert into person (name, email, birth_date, municipality_id, area_id, language)
    select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1 returning id`;
  anna = (await one<{ id: PersonId }>(on(NIGHT), made)).id;
});

const on = (now: string): DataSource => {
  const source = at.get(now);
  if (!source) throw new Error(`no clock shows ${now}`);
  return source;
};
const tell = (kind: string, now = NIGHT): Promise<boolean> =>
  on(now).transaction((manager) =>
    addNotice(manager, {
      ...{ happening: randomUUID(), person: anna, kind, link: '/votes/3', params: { title: 'Fonds' } },
    }),
  );
const choose = (site: Pace, mail: Pace = 'never', quiet = false, group: MailGroup = 'votes'): Promise<void> =>
  on(NIGHT).transaction((manager) =>
    chooseHow(manager, anna, {
      groups: [{ group, site, mail }],
      quiet: quiet ? { from: '22:00', until: '07:00' } : null,
    }),
  );
const seen = async (now: string): Promise<number> => (await listNotices(on(now), anna)).notices.length;

it('a notice is in sight at once, in the morning, on Monday or never, as somebody chose', async () => {
  expect(await tell('vote.begun')).toBe(true);
  expect(await seen(NIGHT)).toBe(1);
  await choose('daily');
  expect(await tell('vote.begun')).toBe(false);
  expect([await seen(NIGHT), await seen(SEVEN), await seen(EIGHT)]).toEqual([1, 1, 2]);
  await choose('weekly');
  // What waits, waits for its new hour, too.
  expect([await seen(EIGHT), await seen(MONDAY)]).toEqual([1, 2]);
  await choose('never');
  await tell('vote.begun');
  expect(await seen(MONDAY)).toBe(1);
});

it('what cannot be chosen is told at once, at whatever hour', async () => {
  await choose('never', 'never', true);
  expect(await tell('idea.refused')).toBe(true);
  expect(await seen(NIGHT)).toBe(1);
});

it('nothing new is shown in quiet hours, nor counted, nor read by who reads meanwhile', async () => {
  await choose('now', 'never', true);
  expect(await tell('vote.begun')).toBe(false);
  expect(await tell('help.asked')).toBe(true);
  const { notices, unread } = await listNotices(on(NIGHT), anna);
  expect([notices.map(({ kind }) => kind), unread]).toEqual([['help.asked'], 1]);
  await markNoticesRead(on(NIGHT), anna, 'ffffffff-ffff-7fff-bfff-ffffffffffff');
  const morning = await listNotices(on(SEVEN), anna);
  expect(morning.notices.map(({ kind, read }) => `${kind} ${read}`).sort()).toEqual([
    ...['help.asked true', 'vote.begun false'],
  ]);
});

it('waits for the digest whose hour somebody chooses meanwhile', async () => {
  await choose('never', 'daily');
  await tell('vote.begun');
  const due = async () =>
    (
      await one<{ due: Date | null }>(
        on(NIGHT),
        sql`select max(mail_at) as due from notice where person_id = ${anna}`,
      )
    ).due?.toISOString();
  expect(await due()).toBe('2027-06-03T05:00:00.000Z');
  await choose('never', 'weekly');
  expect(await due()).toBe('2027-06-07T05:00:00.000Z');
  await choose('never', 'never');
  expect(await due()).toBeUndefined();
  expect((await howTold(on(NIGHT), anna)).groups.at(-1)).toEqual({
    group: 'votes',
    site: 'never',
    mail: 'never',
    push: 'now',
  });
});
