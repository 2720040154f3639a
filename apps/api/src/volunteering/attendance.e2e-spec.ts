import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { MINUTE, onTheDay } from './testing/on-the-day.js';

let api: ApiUnderTest;
let day: Awaited<ReturnType<typeof onTheDay>>;
let organiser: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  day = await onTheDay(api);
  organiser = day.organiser;
}, 60_000);
afterAll(() => api.close());

const shiftIn: typeof day.shiftIn = (...given) => day.shiftIn(...given);
const attend: typeof day.attend = (...given) => day.attend(...given);

describe('the roster of an event', () => {
  it('says who comes and how to reach them, who waits, and the age of minors alone', async () => {
    const year = new Date().getUTCFullYear();
    const [adult, young, third] = [
      await api.person({ name: 'Zane Pieaugusī', birthDate: '1980-02-02' }),
      await api.person({ name: 'Jana Jaunākā', birthDate: `${year - 17}-01-02` }),
      await api.person({ name: 'Trešais Rindā', birthDate: '1990-05-05' }),
    ];
    const { number, shift } = await shiftIn(30, 2, [adult, young, third]);
    const { body } = await organiser.call('my-events.roster', { params: { number } });
    expect(body).toMatchObject({ number, state: 'published', shifts: [{ shift, places: 2, free: 0 }] });
    const age = expect.any(Number) as unknown as number;
    expect(body.shifts[0]?.people).toMatchObject([
      { name: 'Jana Jaunākā', email: young.email, age, state: 'confirmed', attendance: null },
      { name: 'Zane Pieaugusī', email: adult.email, age: null, state: 'confirmed' },
      { name: 'Trešais Rindā', email: null, age: null, state: 'waiting' },
    ]);
    const other = await adult.call('my-events.roster', { params: { number } });
    expect(other.problem?.code).toBe('event.not-found');
  });
});

it('the roster says who looks for a stand-in, and whom a shift is too much for, wherever their others are', async () => {
  const [busy, calm] = [await api.person({ name: 'Aiva' }), await api.person({ name: 'Baiba' })];
  const at = await shiftIn(60, 2, [busy, calm]);
  const elsewhere = await shiftIn(150, 2, []);
  await api.database.query(
    `update slot set during = tstzrange(lower(during), lower(during) + interval '12 hours') where id = $1`,
    [elsewhere.shift],
  );
  await api.database.query(
    `insert into registration (slot_id, during, person_id, state, allowed_by)
     select id, during, $2, 'confirmed', $3 from slot where id = $1`,
    [elsewhere.shift, busy.id, organiser.id],
  );
  await calm.call('my-shifts.look-for-stand-in', { params: { shift: at.shift }, body: { inReturn: null } });
  const { body } = await organiser.call('my-events.roster', { params: { number: at.number } });
  expect(body.shifts[0]?.people).toMatchObject([
    { name: 'Aiva', load: ['day'], looking: null },
    { name: 'Baiba', load: [], looking: 'stand-in' },
  ]);
  expect(JSON.stringify(body)).not.toContain(elsewhere.shift);
});

describe('by name', () => {
  it('somebody comes late, leaves, and is told apart from who stayed away; a slip is taken back with a reason', async () => {
    const [came, absent] = [await api.person(), await api.person()];
    const at = await shiftIn(-20, 2, [came, absent]);
    const first = await attend(at, came, 'came', 10);
    expect(first.body).toMatchObject({ attendance: { state: 'here' }, already: false });
    expect(Date.parse(first.body.attendance.cameAt ?? '') - Date.parse(first.body.from)).toBe(10 * MINUTE);
    expect((await attend(at, came, 'came')).body).toEqual({ ...first.body, already: true });
    expect((await attend(at, came, 'no-show')).problem?.code).toBe('attendance.is-here');
    expect((await attend(at, absent, 'left')).problem?.code).toBe('attendance.not-here');
    expect((await attend(at, absent, 'no-show')).body.attendance.state).toBe('no-show');
    const params = { number: at.number, shift: at.shift, person: absent.id };
    const undo = (reason: string) =>
      organiser.call('my-events.undo-attendance', { params, body: { reason } });
    expect((await undo('')).problem).toMatchObject({ code: 'text.empty', fields: [{ field: 'reason' }] });
    expect((await undo('Nospiedu ne tam cilvēkam.')).status).toBe(204);
    expect((await undo('Nospiedu ne tam cilvēkam.')).problem?.code).toBe('attendance.none');
    expect((await attend(at, came, 'left')).body.attendance.state).toBe('left');
    const stranger = await api.person();
    expect((await attend(at, stranger, 'came')).problem?.code).toBe('attendance.unknown');
  });

  it('nobody has stayed away before the start, and nobody gives a place up once they are here', async () => {
    const early = await api.person();
    const at = await shiftIn(60, 2, [early]);
    expect((await attend(at, early, 'no-show')).problem?.code).toBe('attendance.not-begun');
    expect((await attend(at, early, 'came')).body.attendance.state).toBe('here');
    const left = await early.call('my-shifts.leave', { params: { shift: at.shift } });
    expect(left.problem?.code).toBe('registration.here');
    const far = await shiftIn(200, 2, [early]);
    expect((await attend(far, early, 'came')).problem).toMatchObject({
      ...{ code: 'attendance.too-early', params: { hours: 2 } },
    });
  });
});

describe('somebody without a place', () => {
  const letIn = (at: { number: number; shift: string }, who: { email: string } | { person: string }) =>
    organiser.call('my-events.let-in', { params: at, body: who });

  it('is let in by their address, and the shift grows by a place; whoever waits, by name', async () => {
    const [has, waits, walker] = [await api.person(), await api.person(), await api.person()];
    const at = await shiftIn(10, 1, [has, waits]);
    const email = (walker.email ?? '').toUpperCase();
    expect((await letIn(at, { email })).body).toMatchObject({ person: walker.id, already: false });
    expect((await letIn(at, { email })).body).toMatchObject({ person: walker.id, already: true });
    expect((await letIn(at, { person: waits.id })).body).toMatchObject({ person: waits.id });
    const { body } = await organiser.call('my-events.roster', { params: { number: at.number } });
    expect(body.shifts[0]).toMatchObject({ places: 3, free: 0 });
    expect((await letIn(at, { email: 'neviens@talka.example' })).problem).toMatchObject({
      ...{ code: 'walk-in.unknown', fields: [{ field: 'email' }] },
    });
    const stranger = await api.person();
    expect((await letIn(at, { person: stranger.id })).problem?.code).toBe('attendance.unknown');
  });

  it('is written down until a week after the shift, and not later', async () => {
    const { email } = await api.person();
    const week = 7 * 24 * 60;
    const past = (minutes: number) => shiftIn(-minutes, 1, []);
    expect((await letIn(await past(week + 70), { email: email ?? '' })).problem).toMatchObject({
      ...{ code: 'walk-in.too-late', params: { days: 7 } },
    });
    expect((await letIn(await past(week + 50), { email: email ?? '' })).body.attendance.state).toBe('here');
  });

  it('is let in although they have a place elsewhere, and not if they are too young', async () => {
    const busy = await api.person();
    await shiftIn(10, 1, [busy]);
    const at = await shiftIn(10, 1, [], 18);
    expect((await letIn(at, { email: busy.email ?? '' })).body.attendance.state).toBe('here');
    const { rows } = await api.database.query(
      `select allowed_by from registration where slot_id = $1 and person_id = $2`,
      [at.shift, busy.id],
    );
    expect(rows).toEqual([{ allowed_by: organiser.id }]);
    const young = await api.person({ birthDate: `${new Date().getUTCFullYear() - 16}-01-02` });
    expect((await letIn(at, { email: young.email ?? '' })).problem).toMatchObject({
      ...{ code: 'shift.too-young', params: { age: 18 } },
    });
  });
});

describe('a pass', () => {
  const passOf = async (who: Actor, shift: string): Promise<string> =>
    (await who.call('my-shifts.pass', { params: { shift } })).body.link;
  const show = (number: number, pass: string) =>
    organiser.call('my-events.check-in', { params: { number }, body: { pass } });

  it('lets its holder in once, and says the same each time it is shown again', async () => {
    const [volunteer, stranger] = [await api.person(), await api.person()];
    const at = await shiftIn(10, 1, [volunteer]);
    const link = await passOf(volunteer, at.shift);
    expect(link).toContain(`/organise/events/${at.number}/roster?pass=`);
    const first = await show(at.number, link);
    expect(first.body).toMatchObject({ person: volunteer.id, already: false, attendance: { state: 'here' } });
    expect((await show(at.number, link.split('=')[1] ?? '')).body).toEqual({ ...first.body, already: true });
    const own = await stranger.call('my-shifts.pass', { params: { shift: at.shift } });
    expect(own.problem?.code).toBe('pass.none');
    const nobody = await stranger.call('my-events.check-in', {
      params: { number: at.number },
      body: { pass: link },
    });
    expect(nobody.problem?.code).toBe('event.not-found');
  });

  it('is refused by name when it is forged, for another event, given up, or no pass', async () => {
    const volunteer = await api.person();
    const at = await shiftIn(10, 1, [volunteer]);
    const other = await shiftIn(200, 1, []);
    const link = await passOf(volunteer, at.shift);
    const forged = link.slice(0, -3) + (link.endsWith('AAA') ? 'BBB' : 'AAA');
    expect((await show(at.number, forged)).problem?.code).toBe('pass.forged');
    expect((await show(other.number, link)).problem?.code).toBe('pass.elsewhere');
    expect((await show(at.number, 'https://talka.example')).problem?.code).toBe('pass.unreadable');
    expect((await volunteer.call('my-shifts.leave', { params: { shift: at.shift } })).status).toBe(200);
    expect((await show(at.number, link)).problem?.code).toBe('attendance.given-up');
  });

  it('counts from when a device without network had read it, whenever that sends it, and once', async () => {
    const volunteer = await api.person();
    const at = await shiftIn(-60, 1, [volunteer]);
    const pass = await passOf(volunteer, at.shift);
    const read = new Date(Date.now() - 50 * 60_000).toISOString();
    const send = (body: { readonly pass: string; readonly read: string | null }) =>
      organiser.call('my-events.check-in', { params: { number: at.number }, body });
    expect((await send({ pass, read })).body).toMatchObject({ already: false, attendance: { cameAt: read } });
    const later = new Date(Date.now() - 5 * 60_000).toISOString();
    expect((await send({ pass, read: later })).body).toMatchObject({
      ...{ already: true, attendance: { cameAt: read } },
    });
  });

  it('is read out where no camera helps, and is no other event’s', async () => {
    const volunteer = await api.person();
    const at = await shiftIn(10, 1, [volunteer]);
    const other = await shiftIn(200, 1, []);
    const { code } = (await volunteer.call('my-shifts.pass', { params: { shift: at.shift } })).body;
    expect((await show(other.number, code)).problem?.code).toBe('pass.unknown-code');
    const typed = code.toLowerCase().replace('-', ' ');
    expect((await show(at.number, typed)).body).toMatchObject({ person: volunteer.id, already: false });
    expect((await show(at.number, code)).body).toMatchObject({ person: volunteer.id, already: true });
  });

  it('can be checked by anybody with the public key, and is long enough for nothing but itself', async () => {
    const volunteer = await api.person();
    const at = await shiftIn(10, 1, [volunteer]);
    const bytes = Buffer.from((await passOf(volunteer, at.shift)).split('=')[1] ?? '', 'base64url');
    const { key } = (await api.visitor().call('passes.key')).body;
    const known = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
    expect(verify(null, bytes.subarray(0, 37), known, bytes.subarray(37))).toBe(true);
    expect(bytes).toHaveLength(37 + 64);
  });
});
