import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const REASON = 'Vētras brīdinājums: nāciet citu dienu.';
const HOUR = 3_600_000;
const NO_SHIFT = '01890000-0000-7000-8000-000000000000';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const callOff = (number: number, shifts: string[] | null, reason = REASON) =>
  organiser.call('my-events.call-off', { params: { number }, body: { shifts, reason } });
const [shift = { from: '', until: '', places: 0 }] = someEvent().shifts;
const change = (number: number, id: string, more: object) =>
  organiser.call('my-events.change-shift', {
    params: { number, shift: id },
    body: { from: shift.from, until: shift.until, places: shift.places, reason: '', ...more },
  });
const plus = (at: string, hours: number) => new Date(Date.parse(at) + hours * HOUR).toISOString();
const seen = async (number: number) => (await api.visitor().call('events.read', { params: { number } })).body;

describe('a shift that is called off', () => {
  it('is shown as called off, and nobody has, waits for or takes a place in it', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [, , seats = ''] = shifts;
    const [first, second, late] = [await api.person(), await api.person(), await api.person()];
    await join(first, seats);
    await join(second, seats);
    expect((await callOff(number, [seats], '')).problem).toMatchObject({
      ...{ code: 'text.empty', fields: [{ field: 'reason' }] },
    });
    const called = await callOff(number, [seats]);
    expect(called.body.roster.map(({ cancelled }) => cancelled)).toEqual([false, false, true]);
    const event = await seen(number);
    expect(event.calledOff).toBeNull();
    expect(event.shifts.find(({ id }) => id === seats)).toMatchObject({ cancelled: true, waiting: 0 });
    for (const person of [first, second]) {
      const [own] = (await person.call('my-shifts.list')).body.shifts;
      expect(own?.standing).toEqual({ state: 'ended', ending: 'slot-cancelled', reason: null });
    }
    expect((await join(late, seats)).problem?.code).toBe('slot.cancelled');
    expect((await callOff(number, [seats])).problem?.code).toBe('slot.cancelled');
    expect((await callOff(number, [NO_SHIFT])).problem?.code).toBe('slot.not-found');
  });

  it('takes the whole event along, which says why, and changes no more', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const person = await api.person();
    for (const id of [shifts[0], shifts[1]]) await join(person, id ?? '');
    await callOff(number, [shifts[2] ?? '']);
    expect((await callOff(number, null)).body.state).toBe('cancelled');
    const event = await seen(number);
    expect(event).toMatchObject({ calledOff: REASON });
    expect(event.shifts.every(({ cancelled }) => cancelled)).toBe(true);
    const own = (await person.call('my-shifts.list')).body.shifts;
    expect(own.map(({ standing }) => standing.state)).toEqual(['ended', 'ended']);
    expect((await callOff(number, null)).problem?.code).toBe('event.cancelled');
    expect((await change(number, shifts[0] ?? '', { places: 9 })).problem?.code).toBe('event.cancelled');
    const coming = await api.visitor().call('events.list', { query: { municipality } });
    expect(coming.body.events.some((one) => one.number === number)).toBe(false);
  });

  it('is none of an event of which all has begun, although its organiser may change their mind before', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    await callOff(number, [...shifts]);
    await api.database.query(
      `update slot set during = tstzrange(lower(during) - interval '20 days', upper(during) - interval '20 days'),
         closes_at = closes_at - interval '20 days' where id = any($1)`,
      [shifts],
    );
    expect((await callOff(number, null)).problem?.code).toBe('event.over');
    await api.database.query(
      `update slot set during = tstzrange(lower(during) + interval '20 days', upper(during) + interval '20 days'),
         closes_at = closes_at + interval '20 days' where id = $1`,
      [shifts[0]],
    );
    expect((await callOff(number, null)).body.state).toBe('cancelled');
  });

  it('is not one where somebody is checked in, until that is taken back', async () => {
    const soon = { from: plus(new Date().toISOString(), 1), until: plus(new Date().toISOString(), 3) };
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      shifts: [{ role: 'uznemsana', places: 2, ...soon }],
    });
    const [id = ''] = shifts;
    const person = await api.person();
    await join(person, id);
    const params = { number, shift: id, person: person.id };
    const came = await organiser.call('my-events.attend', { params, body: { what: 'came', late: null } });
    expect(came.status).toBe(200);
    for (const refused of [await callOff(number, [id]), await callOff(number, null)])
      expect(refused.problem).toMatchObject({ code: 'slot.people-here', params: { count: 1 } });
    const later = { from: plus(soon.from, 1), until: plus(soon.until, 1), reason: REASON };
    expect((await change(number, id, later)).problem?.code).toBe('slot.people-here');
    await organiser.call('my-events.undo-attendance', { params, body: { reason: 'Atzīmēju ne to.' } });
    expect((await callOff(number, [id])).status).toBe(200);
  });
});

describe('a published shift', () => {
  it('has more places, offered at once to who waits, or fewer, but never fewer than people', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const seats = shifts[2] ?? '';
    const [{ from = '', until = '' } = {}] = someEvent().shifts.slice(2);
    const [first, second] = [await api.person(), await api.person()];
    await join(first, seats);
    await join(second, seats);
    expect((await change(number, seats, { from, until, places: 2 })).status).toBe(200);
    const [own] = (await second.call('my-shifts.list')).body.shifts;
    expect(own?.standing).toMatchObject({ state: 'held', why: 'offer' });
    expect((await change(number, seats, { from, until, places: 1 })).problem).toMatchObject({
      ...{ code: 'slot.places-taken', params: { count: 2 } },
    });
  });

  it('moves with all its people, with a reason, to a time to come, and not beyond a day', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [first = '', second = ''] = shifts;
    const person = await api.person();
    for (const id of [first, second]) await join(person, id);
    const onto = { from: plus(shift.from, 2), until: plus(shift.until, 2) };
    expect((await change(number, first, onto)).problem).toMatchObject({
      ...{ code: 'text.empty', fields: [{ field: 'reason' }] },
    });
    const past = { from: '2026-01-01T09:00:00.000Z', until: '2026-01-01T11:00:00.000Z', reason: REASON };
    expect((await change(number, first, past)).problem?.code).toBe('slot.moved-to-past');
    const endless = { until: plus(shift.from, 30), reason: REASON };
    expect((await change(number, first, endless)).problem?.code).toBe('event.shift-times');
    const moved = await change(number, first, { ...onto, reason: REASON });
    expect(moved.body.draft.shifts[0]).toMatchObject(onto);
    // It now lies over the other one: both stay theirs, and either is given up with one press.
    const standings = async () =>
      (await person.call('my-shifts.list')).body.shifts.map(({ standing }) => standing.state);
    expect(await standings()).toEqual(['confirmed', 'confirmed']);
    const left = await person.call('my-shifts.leave', { params: { shift: second } });
    expect(left.body.standing.state).toBe('ended');
  });

  it('is mended in words over the newest revision; what is published has no gaps', async () => {
    const { number } = await publishedEvent(organiser, organisation);
    const { title, about, place, area, contact } = someEvent();
    const { revision } = (await organiser.call('my-events.read', { params: { number } })).body;
    const reword = (at: number, more: object, reason = '') =>
      organiser.call('my-events.reword', {
        params: { number },
        body: { revision: at, words: { title, about, place, area, contact, ...more }, reason },
      });
    expect((await reword(revision, { contact: '' })).problem).toMatchObject({
      ...{ code: 'event.incomplete', fields: [{ field: 'contact' }] },
    });
    expect((await reword(revision, { place: 'Estrāde' })).problem?.fields).toMatchObject([
      { field: 'reason' },
    ]);
    expect((await reword(revision, { about: 'Nāciet!' })).body.revision).toBe(revision + 1);
    expect((await reword(revision, { about: 'Citādi.' })).problem?.code).toBe('event.changed');
    const draft = await organiser.call('my-events.start', { params: { organisation }, body: someEvent() });
    expect((await callOff(draft.body.number, null)).problem?.code).toBe('event.not-published');
  });
});
