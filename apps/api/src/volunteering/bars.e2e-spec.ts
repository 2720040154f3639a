import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInRiga } from '@talka/kernel';
import { publishedEvent, someEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const HOUR = 3_600_000;
let api: ApiUnderTest;
let administrator: Actor;
let colleague: Actor;
let organiser: Actor;
let organisation: number;
let elsewhere: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'administrator', municipality }] as const;
  administrator = await api.person({ grants });
  colleague = await api.person({ grants });
  organiser = await api.person();
  organisation = await verifiedOrganisation(organiser, administrator, municipality);
  elsewhere = await verifiedOrganisation(organiser, administrator, municipality);
}, 60_000);
afterAll(() => api.close());

/** An event with one shift for two, in so many hours. */
async function shiftIn(hours: number, of = organisation) {
  const at = (more: number) => new Date(Date.now() + (hours + more) * HOUR).toISOString();
  const { roles } = someEvent();
  const { number, shifts } = await publishedEvent(organiser, of, {
    shifts: [{ role: roles[0]?.id ?? '', from: at(0), until: at(2), places: 2 }],
  });
  return { number, shift: shifts[0] ?? '' };
}
const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const reason = 'Divreiz nebija, un neviens nezināja.';
const bar = (who: Actor, number: number, until: string | null = null, by = organiser) =>
  by.call('my-events.bar', { params: { number, person: who.id }, body: { reason, until } });
const barAll = (who: Actor, by = administrator) =>
  by.call('office-bars.set', {
    params: { municipality },
    body: { email: who.email ?? '', reason, until: null },
  });
const dayIn = (days: number) => dayInRiga(new Date(Date.now() + days * 24 * HOUR));
const standing = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift)?.standing;
const bars = async (who: Actor) => (await who.call('my-bars.list')).body.bars;
const decide = (by: Actor, id: string, decision: 'lifted' | 'kept') =>
  by.call('office-bars.decide', {
    params: { municipality, bar: id },
    body: { decision, reason: 'Izlasījām un pārrunājām.' },
  });

/** Somebody with a place in a shift in nine days, then barred. */
async function barred(until: string | null = null) {
  const known = await shiftIn(9 * 24);
  const who = await api.person();
  expect((await join(who, known.shift)).status).toBe(200);
  expect((await bar(who, known.number, until)).status).toBe(204);
  return { ...known, who };
}

describe('a manager who bars somebody', () => {
  it('takes their places back, and they are refused by name', async () => {
    const { who, shift } = await barred();
    expect(await standing(who, shift)).toEqual({ state: 'ended', ending: 'cancelled-by-organiser', reason });
    const other = await shiftIn(200);
    const refused = (await join(who, other.shift)).problem;
    expect(refused).toMatchObject({
      code: 'shift.barred',
      params: { who: 'organisation', organiser: 'Ezerkrasta biedrība' },
    });
    const fill = await who.call('my-shifts.fill-in', { params: { shift: other.shift } });
    expect(fill.problem?.code).toBe('shift.barred');
    expect(await bars(who)).toMatchObject([{ organiser: 'Ezerkrasta biedrība', reason, until: null }]);
    // Elsewhere nothing is in the way.
    expect((await join(who, (await shiftIn(300, elsewhere)).shift)).status).toBe(200);
  });

  it('is shown by the board beforehand', async () => {
    const { who } = await barred();
    const [mine, theirs] = [await shiftIn(40), await shiftIn(50, elsewhere)];
    const from = new Date().toISOString();
    const until = new Date(Date.now() + 60 * HOUR).toISOString();
    const { shifts } = (await who.call('my-shifts.board', { query: { municipality, from, until } })).body;
    const of = (id: string) => shifts.find((one) => one.id === id);
    expect(of(mine.shift)?.refusal?.code).toBe('shift.barred');
    expect(of(theirs.shift)?.refusal).toBeNull();
  });

  it('is told the reason of no bar by a roster, though it says of whom places were taken back, and why else', async () => {
    const { who, number, shift } = await barred();
    const gone = async (of: number) =>
      (await organiser.call('my-events.roster', { params: { number: of } })).body.shifts[0]?.gone;
    expect(await gone(number)).toMatchObject([{ person: who.id, byOrganiser: true, words: null }]);
    // The control: a place taken back without a bar says why.
    const other = await shiftIn(200);
    const friend = await api.person();
    await join(friend, other.shift);
    const params = { number: other.number, shift: other.shift, person: friend.id };
    const words = 'Šoreiz vajag kādu ar tiesībām.';
    expect(
      (await organiser.call('my-events.take-place-back', { params, body: { reason: words } })).problem,
    ).toBe(undefined);
    expect(await gone(other.number)).toMatchObject([{ person: friend.id, byOrganiser: true, words }]);
    expect(await standing(who, shift)).toMatchObject({ state: 'ended' });
  });

  it('until a day leaves what begins after it', async () => {
    const { who, shift } = await barred(dayIn(3));
    expect((await standing(who, shift))?.state).toBe('confirmed');
    const soon = await shiftIn(40);
    expect((await join(who, soon.shift)).problem).toMatchObject({
      code: 'shift.barred',
      params: { ends: 'day' },
    });
    expect((await join(who, (await shiftIn(200)).shift)).status).toBe(200);
  });

  it('leaves whoever is noted as here, and nobody lets them in elsewhere', async () => {
    const now = await shiftIn(1);
    const who = await api.person();
    await join(who, now.shift);
    const params = { number: now.number, shift: now.shift, person: who.id };
    const came = await organiser.call('my-events.attend', { params, body: { what: 'came', late: null } });
    expect(came.status).toBe(200);
    expect((await bar(who, now.number)).status).toBe(204);
    expect((await standing(who, now.shift))?.state).toBe('confirmed');
    const other = await shiftIn(1);
    const letIn = await organiser.call('my-events.let-in', {
      params: other,
      body: { email: who.email ?? '' },
    });
    expect(letIn.problem?.code).toBe('walk-in.barred');
    // Once the shift is over, it is only written down that they were there: a bar undoes nothing that was.
    await api.database.query(
      `update slot set closes_at = now() - interval '3 hours',
         during = tstzrange(now() - interval '3 hours', now() - interval '1 hour') where id = $1`,
      [other.shift],
    );
    const after = await organiser.call('my-events.let-in', {
      params: other,
      body: { email: who.email ?? '' },
    });
    expect(after.problem).toBeUndefined();
  });

  it('says why and until when, bars once, and nobody of their own', async () => {
    const { who, number } = await barred();
    expect((await bar(who, number)).problem?.code).toBe('bar.exists');
    const other = await api.person();
    const { shift, number: next } = await shiftIn(80);
    await join(other, shift);
    expect((await bar(other, next, dayIn(-1))).problem?.fields).toMatchObject([
      { field: 'until', code: 'bar.day-wrong' },
    ]);
    await join(organiser, shift);
    expect((await bar(organiser, next)).problem?.code).toBe('bar.own-people');
    expect((await bar(other, next, null, who)).problem?.code).toBe('event.not-found');
    expect((await bar(await api.person(), next)).problem?.code).toBe('attendance.unknown');
  });

  it('is not gone round by a link for a stand-in, nor by those who come together', async () => {
    const { who } = await barred();
    const { shift } = await shiftIn(120);
    const friend = await api.person();
    await join(friend, shift);
    const looked = await friend.call('my-shifts.look-for-stand-in', {
      params: { shift },
      body: { inReturn: null },
    });
    const { token } = looked.body;
    expect((await who.call('stand-ins.take', { body: { token } })).problem?.code).toBe('shift.barred');
    const other = await shiftIn(140);
    const gathered = await friend.call('my-shifts.gather', {
      params: { shift: other.shift },
      body: { guardian: null },
    });
    const along = await who.call('together.come', {
      body: { token: gathered.body.token, guardian: null },
    });
    expect(along.problem?.code).toBe('shift.barred');
  });
});

describe('an objection', () => {
  it('is sent once, and answered by an administrator; the bar stays, until it is lifted', async () => {
    const { who } = await barred();
    const id = (await bars(who))[0]?.id ?? '';
    expect((await decide(administrator, id, 'kept')).problem?.code).toBe('bar.no-objection');
    const object = (by: Actor) =>
      by.call('my-bars.object', { params: { bar: id }, body: { words: 'Toreiz slimoju un rakstīju.' } });
    expect((await object(organiser)).problem?.code).toBe('bar.not-found');
    expect((await object(who)).body.bars).toMatchObject([{ objection: 'Toreiz slimoju un rakstīju.' }]);
    expect((await object(who)).problem?.code).toBe('bar.objected');
    const seen = await administrator.call('office-bars.list', { params: { municipality } });
    expect(seen.body.bars[0]).toMatchObject({ id, objection: 'Toreiz slimoju un rakstīju.', kept: null });
    expect((await decide(administrator, id, 'kept')).status).toBe(200);
    expect(await bars(who)).toMatchObject([{ kept: 'Izlasījām un pārrunājām.' }]);
    const { shift } = await shiftIn(160);
    expect((await join(who, shift)).problem?.code).toBe('shift.barred');
    expect((await decide(administrator, id, 'lifted')).status).toBe(200);
    expect(await bars(who)).toEqual([]);
    expect((await join(who, shift)).status).toBe(200);
    expect((await decide(administrator, id, 'lifted')).problem?.code).toBe('bar.not-found');
  });
});

describe('an administrator', () => {
  it('bars from all shifts of the municipality, and another answers the objection', async () => {
    const who = await api.person();
    const { shift } = await shiftIn(180, elsewhere);
    await join(who, shift);
    const all = (await barAll(who)).body.bars;
    expect(all.filter(({ organiser: of }) => of === null)).toMatchObject([{ municipality, reason }]);
    expect((await standing(who, shift))?.state).toBe('ended');
    expect((await join(who, (await shiftIn(190)).shift)).problem).toMatchObject({
      code: 'shift.barred',
      params: { who: 'municipality' },
    });
    const id = (await bars(who))[0]?.id ?? '';
    await who.call('my-bars.object', { params: { bar: id }, body: { words: 'Tas nebiju es.' } });
    expect((await decide(administrator, id, 'kept')).problem?.code).toBe('bar.own');
    expect((await decide(colleague, id, 'kept')).status).toBe(200);
  });

  it('of another municipality finds it not', async () => {
    const { who } = await barred();
    const there = 'balvu-novads';
    const other = await api.person({ grants: [{ role: 'administrator', municipality: there }] });
    const decided = await other.call('office-bars.decide', {
      params: { municipality: there, bar: (await bars(who))[0]?.id ?? '' },
      body: { decision: 'lifted', reason: 'Nav mūsu darīšana.' },
    });
    expect(decided.problem?.code).toBe('bar.not-found');
  });
});
