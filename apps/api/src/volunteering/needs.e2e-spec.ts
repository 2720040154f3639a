import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventBody } from '@talka/contracts';
import { birthDateOf, organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const REASON = 'Pļausim ar motorzāģi, tāpēc vajag pieredzi.';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

type Asks = Pick<EventBody['roles'][number], 'minimumAge' | 'needs'> & { proof: 'said' | 'seen' };
const asks = (more: Partial<Asks> = {}): Asks => ({ minimumAge: 16, needs: [], proof: 'said', ...more });

/** A task for people from sixteen on, with two shifts. */
async function task(more: Partial<Asks> = {}) {
  const [first] = someEvent().shifts;
  const shift = { ...first!, role: 'soma', places: 5 };
  const day = 86_400_000;
  const later = (at: string) => new Date(Date.parse(at) + 2 * day).toISOString();
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    roles: [{ id: 'soma', name: 'Zaru vākšana', about: '', questions: [], ...asks(more) }],
    shifts: [shift, { ...shift, from: later(shift.from), until: later(shift.until) }],
  });
  const { revision } = (await organiser.call('my-events.read', { params: { number } })).body;
  return { number, shifts, revision };
}
const join = async (who: Actor, shift = '') =>
  expect((await who.call('my-shifts.join', { params: { shift } })).problem).toBeUndefined();
const params = (number: number, role = 'soma') => ({ params: { number, role } });
const look = (number: number, more: Partial<Asks>, by = organiser) =>
  by.call('my-events.try-needs', { ...params(number), body: asks(more) });
const change = (number: number, revision: number, more: Partial<Asks>, reason = REASON, by = organiser) =>
  by.call('my-events.change-needs', { ...params(number), body: { revision, ...asks(more), reason } });

describe('what a published task asks for', () => {
  it('is looked at before it is saved: who would not fit any more, and by which rule', async () => {
    const { number, shifts, revision } = await task();
    const [young, plain, able] = [
      await api.person({ birthDate: birthDateOf(19) }),
      await api.person({ name: 'Paula Parastā' }),
      await api.person(),
    ];
    await able.call('my-abilities.say', { body: { abilities: ['first-aid'] } });
    for (const who of [young, plain, able]) await join(who, shifts[0]);
    await join(plain, shifts[1]);
    const of = (who: Actor, why: string, times = 1) =>
      expect.objectContaining({ person: who.id, why, shifts: times });
    expect((await look(number, {})).body).toEqual({ asksMore: false, people: [] });
    const older = await look(number, { minimumAge: 21 });
    expect(older.body).toEqual({ asksMore: true, people: [of(young, 'too-young')] });
    const needs: Asks['needs'] = ['first-aid'];
    const trained = await look(number, { needs });
    expect(trained.body.people).toHaveLength(2);
    expect(trained.body.people).toEqual(
      expect.arrayContaining([of(young, 'missing'), of(plain, 'missing', 2)]),
    );
    expect((await look(number, { needs, proof: 'seen' })).body.people).toContainEqual(of(able, 'not-seen'));
    // Nothing has changed by looking.
    const read = await organiser.call('my-events.read', { params: { number } });
    expect(read.body.revision).toBe(revision);
  });

  it('asks for a reason when it asks for more, and lets everybody keep their place', async () => {
    const { number, shifts, revision } = await task();
    const young = await api.person({ birthDate: birthDateOf(19) });
    await join(young, shifts[0]);
    const silent = await change(number, revision, { minimumAge: 21 }, '');
    expect(silent.problem).toMatchObject({ fields: [{ field: 'reason' }] });
    const changed = await change(number, revision, { minimumAge: 21, needs: ['sound', 'sound'] });
    expect(changed.body.revision).toBe(revision + 1);
    expect(changed.body.draft.roles[0]).toMatchObject({ minimumAge: 21, needs: ['sound'], proof: 'said' });
    const roster = await organiser.call('my-events.roster', { params: { number } });
    expect(roster.body.shifts[0]?.people).toMatchObject([
      { person: young.id, state: 'confirmed', tooYoung: true, missing: ['sound'] },
    ]);
    const late = await api.person({ birthDate: birthDateOf(19) });
    const refused = await late.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
    expect(refused.problem?.code).toBe('shift.too-young');
    // Less, or the same: without a reason.
    expect((await change(number, revision + 1, { minimumAge: 21, needs: ['sound'] }, '')).body.revision).toBe(
      revision + 1,
    );
    expect((await change(number, revision + 1, {}, '')).body.revision).toBe(revision + 2);
    await join(late, shifts[0]);
  });

  it('is refused by name', async () => {
    const { number, revision } = await task();
    const stranger = await api.person();
    expect((await look(number, {}, stranger)).problem?.code).toBe('event.not-found');
    expect((await change(number, revision, {}, '', stranger)).problem?.code).toBe('event.not-found');
    const elsewhere = { ...params(number, 'cits'), body: { revision, ...asks(), reason: '' } };
    expect((await organiser.call('my-events.change-needs', elsewhere)).problem?.code).toBe(
      'event.role-unknown',
    );
    expect((await change(number, revision + 1, { minimumAge: 21 })).problem?.code).toBe('event.changed');
    const needs: Asks['needs'] = ['speaks-lv', 'speaks-en', 'speaks-ru', 'sound', 'first-aid'];
    for (const asked of [await look(number, { needs }), await change(number, revision, { needs })])
      expect(asked.problem).toMatchObject({
        code: 'event.needs-too-much',
        fields: [{ field: 'needs' }],
      });
    await organiser.call('my-events.call-off', {
      ...{ params: { number }, body: { shifts: null, reason: 'Vētra nāk virsū ezeram.' } },
    });
    expect((await change(number, revision + 1, { minimumAge: 21 })).problem?.code).toBe('event.cancelled');
  });

  it('is changed by managers and coordinators, and by nobody at the entrance', async () => {
    const { number, revision } = await task();
    const [coordinator, gate] = [await api.person(), await api.person()];
    for (const [who, role] of [
      [coordinator, 'coordinator'],
      [gate, 'gate'],
    ] as const)
      await organiser.call('my-organisations.add-person', {
        ...{ params: { organisation }, body: { email: who.email ?? '', role } },
      });
    const refused = { code: 'organisation.role-needed', params: { role: 'coordinator' } };
    expect((await look(number, {}, gate)).problem).toMatchObject(refused);
    expect((await change(number, revision, { minimumAge: 21 }, REASON, gate)).problem).toMatchObject(refused);
    expect((await look(number, {}, coordinator)).status).toBe(200);
    expect((await change(number, revision, { minimumAge: 21 }, REASON, coordinator)).status).toBe(200);
  });
});
