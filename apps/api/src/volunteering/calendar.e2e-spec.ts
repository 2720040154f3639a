import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { calendarEntries, calendarStandings } from '../testing/calendar-entries.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

/** A shift of one place, and people for it. */
async function scene(): Promise<{ shift: string; a: Actor; b: Actor }> {
  const { shifts } = await publishedEvent(organiser, organisation);
  const [a, b] = (await Promise.all([api.person(), api.person()])) as [Actor, Actor];
  return { shift: shifts[2] ?? '', a, b };
}

const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const leave = (who: Actor, shift: string) => who.call('my-shifts.leave', { params: { shift } });
const opened = async (who: Actor): Promise<string> => (await who.call('my-calendar.open')).body.path;
const ask = (path: string): Promise<Response> => fetch(api.origin + path);

const read = (path: string) => calendarEntries(api.origin + path);
const brief = (path: string) => calendarStandings(api.origin + path);

describe('a calendar that somebody subscribes to', () => {
  it('reads when and where they are expected, as any calendar program does', async () => {
    const { shift, a } = await scene();
    await join(a, shift);
    const { shifts } = (await a.call('my-shifts.list')).body;
    const [own] = shifts;
    const [entry] = await read(await opened(a));
    expect(entry).toMatchObject({
      uid: `shift-${shift}@localhost:3999`,
      status: 'CONFIRMED',
      sequence: 0,
      from: own?.from,
      until: own?.until,
      summary: `${String(own?.role.name)}: ${String(own?.title)}`,
      location: own?.place,
    });
    expect(entry?.text).toContain(`/events/${String(own?.event)}`);
  });

  it('learns under a higher number of every change, and of what is no more', async () => {
    const { shift, a, b } = await scene();
    const [calendarOfA, calendarOfB] = [await opened(a), await opened(b)];
    await join(a, shift);
    await join(b, shift);
    expect(await brief(calendarOfA)).toEqual(['CONFIRMED 0']);
    // Who waits keeps no evening free.
    expect(await brief(calendarOfB)).toEqual([]);
    expect(await brief(calendarOfA)).toEqual(['CONFIRMED 0']);

    await leave(a, shift);
    expect(await brief(calendarOfA)).toEqual(['CANCELLED 1']);
    expect(await brief(calendarOfB)).toEqual(['TENTATIVE 0']);
    await b.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' } });
    expect(await brief(calendarOfB)).toEqual(['CONFIRMED 1']);

    await api.database.query(
      `update slot set during = tstzrange(lower(during) + interval '1 hour', upper(during) + interval '1 hour') where id = $1`,
      [shift],
    );
    const [moved] = await read(calendarOfB);
    const { shifts } = (await b.call('my-shifts.list')).body;
    expect(moved).toMatchObject({ sequence: 2, from: shifts[0]?.from, until: shifts[0]?.until });

    await api.database.query(`update slot set state = 'cancelled' where id = $1`, [shift]);
    expect(await brief(calendarOfB)).toEqual(['CANCELLED 3']);
    // Nothing more has changed for who had left before.
    expect(await brief(calendarOfA)).toEqual(['CANCELLED 2']);
  });

  it('that asks several times at once is told one number', async () => {
    const { shift, a } = await scene();
    const path = await opened(a);
    await join(a, shift);
    const told = await Promise.all(Array.from({ length: 6 }, () => brief(path)));
    expect(new Set(told.map(String))).toEqual(new Set(['CONFIRMED 0']));
    await leave(a, shift);
    const again = await Promise.all(Array.from({ length: 6 }, () => brief(path)));
    expect(new Set(again.map(String))).toEqual(new Set(['CANCELLED 1']));
  });

  it('has one address, which a new one and switching off both end', async () => {
    const { shift, a } = await scene();
    await join(a, shift);
    expect((await a.call('my-calendar.read')).body).toEqual({ since: null });
    const first = await opened(a);
    const second = await opened(a);
    expect((await ask(first)).status).toBe(404);
    expect(await brief(second)).toHaveLength(1);
    expect((await a.call('my-calendar.read')).body.since).not.toBeNull();
    await a.call('my-calendar.close');
    expect((await ask(second)).status).toBe(404);
    for (const path of ['/calendar/x.ics', `/calendar/${'a'.repeat(43)}.ics`, second.replace('.ics', '')]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('says nothing to caches, and speaks the language of its owner', async () => {
    const { shift } = await scene();
    const a = await api.person({ language: 'ru' });
    await join(a, shift);
    const answer = await ask(await opened(a));
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const text = await answer.text();
    expect(text).toContain('Talka: мои смены');
    expect(text).not.toContain('TZID');
  });
});
