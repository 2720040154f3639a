import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const NO_SHIFT = '01890000-0000-7000-8000-000000000000';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const [, second = { role: '', from: '', until: '', places: 0 }, third = second] = someEvent().shifts;
const read = async (number: number) => (await organiser.call('my-events.read', { params: { number } })).body;
const seen = async (number: number) => (await api.visitor().call('events.read', { params: { number } })).body;
const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const sargs = {
  id: 'sargs',
  name: 'Nakts sargs',
  about: 'Pieskata skatuvi.',
  minimumAge: 18,
  needs: [],
  questions: [],
};

describe('a published event', () => {
  it('grows by a task and shifts that everybody sees and signs up for at once', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const person = await api.person();
    await join(person, shifts[1] ?? '');
    const { revision } = await read(number);
    const extend = (at: number, roles: (typeof sargs)[], more: object[]) =>
      organiser.call('my-events.extend', {
        params: { number },
        body: { revision: at, roles, shifts: more.map((one) => ({ ...third, ...one })) },
      });
    const extended = await extend(revision, [sargs], [{ role: 'sargs', places: 2 }, {}]);
    expect(extended.body).toMatchObject({ revision: revision + 1, state: 'published' });
    expect(extended.body.draft.roles.map(({ id }) => id)).toEqual(['uznemsana', 'soli', 'sargs']);
    // Whoever had signed up stands where they stood.
    const roster = extended.body.roster;
    expect(roster.map(({ shift }) => shift).slice(0, 3)).toEqual(shifts);
    expect(roster.map(({ people }) => people.length)).toEqual([0, 1, 0, 0, 0]);
    const added = (await seen(number)).shifts.find(({ role }) => role.name === 'Nakts sargs');
    expect(added).toMatchObject({ free: 2, from: third.from });
    expect((await join(await api.person(), added?.id ?? '')).body.standing.state).toBe('confirmed');
    expect((await extend(revision, [], [{}])).problem?.code).toBe('event.changed');
    expect((await extend(revision + 1, [sargs], [])).problem?.code).toBe('event.role-twice');
    expect((await extend(revision + 1, [], [{ places: 0 }])).problem).toMatchObject({
      fields: [{ field: 'shifts.0', code: 'event.places-unreal' }],
    });
  });

  it('loses a shift nobody has signed up for; another is called off instead, for even who left is to know', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [first = '', , seats = ''] = shifts;
    const remove = (shift: string) => organiser.call('my-events.remove-shift', { params: { number, shift } });
    const removed = await remove(seats);
    expect(removed.body.roster.map(({ shift }) => shift)).toEqual(shifts.slice(0, 2));
    expect((await seen(number)).shifts).toHaveLength(2);
    const person = await api.person();
    await join(person, first);
    expect((await remove(first)).problem?.code).toBe('event.shift-used');
    await person.call('my-shifts.leave', { params: { shift: first } });
    expect((await remove(first)).problem?.code).toBe('event.shift-used');
    expect((await remove(seats)).problem?.code).toBe('slot.not-found');
    expect((await remove(NO_SHIFT)).problem?.code).toBe('slot.not-found');
    expect((await join(person, seats)).problem?.code).toBe('slot.not-found');
    // Another organiser's shift is not theirs to take out.
    const other = await publishedEvent(organiser, organisation);
    expect((await remove(other.shifts[0] ?? '')).problem?.code).toBe('slot.not-found');
  });

  it('keeps a shift that somebody was asked to take', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [shift = ''] = shifts;
    const person = await api.person();
    await api.database.query(
      `with c as (insert into help_call (slot_id) values ($1)),
         w as (insert into help_wave (slot_id, number, until) values ($1, 1, talka_now() + interval '1 day'))
       insert into help_question (slot_id, wave, person_id, token_hash) values ($1, 1, $2, decode(repeat('ab', 32), 'hex'))`,
      [shift, person.id],
    );
    const removed = await organiser.call('my-events.remove-shift', { params: { number, shift } });
    expect(removed.problem?.code).toBe('event.shift-used');
  });

  it('loses a shift that was moved before anybody came', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const params = { number, shift: shifts[1] ?? '' };
    const body = { from: third.from, until: second.until, places: 3, reason: 'Agrāk ir vēsāks.' };
    await organiser.call('my-events.change-shift', { params, body });
    expect((await organiser.call('my-events.remove-shift', { params })).status).toBe(200);
  });

  it('loses a task once it has no shifts, and never its last shift', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const role = (id: string) => organiser.call('my-events.remove-role', { params: { number, role: id } });
    expect((await role('soli')).problem).toMatchObject({ code: 'event.role-used', params: { count: 1 } });
    for (const shift of shifts.slice(1))
      await organiser.call('my-events.remove-shift', { params: { number, shift } });
    expect((await role('soli')).body.draft.roles.map(({ id }) => id)).toEqual(['uznemsana']);
    const last = await organiser.call('my-events.remove-shift', {
      params: { number, shift: shifts[0] ?? '' },
    });
    expect(last.problem?.code).toBe('event.last-shift');
  });
});
