import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetStale } from '@talka/composition';
import { clockOf, dayAfter } from '@talka/kernel';
import { publishedEvent, someEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const training = 'first-aid' as const;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  organiser = await api.person({ name: 'Rita Rīkotāja' });
  organisation = await verifiedOrganisation(organiser, administrator, municipality);
}, 60_000);
afterAll(() => api.close());

/** An event with one shift that asks for first aid. */
async function eventWith(proof: 'said' | 'seen', of = { organiser, organisation }) {
  const [first] = someEvent().shifts;
  const { number, shifts } = await publishedEvent(of.organiser, of.organisation, {
    roles: [
      {
        id: 'soma',
        name: 'Pirmā palīdzība',
        about: '',
        minimumAge: 16,
        needs: [training],
        proof,
        questions: [],
      },
    ],
    shifts: [{ ...first!, role: 'soma', places: 3 }],
  });
  return { number, shift: shifts[0] ?? '' };
}

const say = (who: Actor, abilities: ('first-aid' | 'speaks-lv')[]) =>
  who.call('my-abilities.say', { body: { abilities } });
const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
type Who = { person: string } | { email: string };
const see = (number: number, who: Who, validUntil: string | null = null, by = organiser) =>
  by.call('my-events.see-training', { params: { number }, body: { who, training, validUntil } });
const back = (number: number, person: string) =>
  organiser.call('my-events.take-training-back', { params: { number, person, training } });
const onRoster = async (number: number, { id }: Actor) =>
  (await organiser.call('my-events.roster', { params: { number } })).body.shifts[0]?.people.find(
    ({ person }) => person === id,
  );
const inDays = (days: number) => dayAfter(clockOf(new Date()).day, days);

describe('a certificate that an organiser has seen', () => {
  it('is noted on the roster by whoever acts for the organisation, and its person reads it', async () => {
    const { number, shift } = await eventWith('said');
    const anna = await api.person();
    await say(anna, [training]);
    // Her word is enough for this task.
    expect((await join(anna, shift)).problem).toBeUndefined();
    expect((await onRoster(number, anna))?.seen).toEqual([]);
    expect((await see(number, { person: anna.id }, inDays(400))).problem).toBeUndefined();
    expect((await onRoster(number, anna))?.seen).toEqual([
      { training, at: expect.any(String), by: 'Rita Rīkotāja', validUntil: inDays(400) },
    ]);
    const own = (await anna.call('my-abilities.read')).body;
    expect(own.seen).toMatchObject([
      { training, organisation: 'Ezerkrasta biedrība', validUntil: inDays(400) },
    ]);
    expect((await back(number, anna.id)).problem).toBeUndefined();
    expect((await onRoster(number, anna))?.seen).toEqual([]);
    expect((await back(number, anna.id)).problem?.code).toBe('training.none');
  });

  it('is of somebody who says that they have it, and goes with that word', async () => {
    const { number, shift } = await eventWith('said');
    const anna = await api.person();
    await say(anna, [training, 'speaks-lv']);
    await join(anna, shift);
    await see(number, { person: anna.id });
    await say(anna, [training]);
    expect((await onRoster(number, anna))?.seen).toHaveLength(1);
    await say(anna, []);
    expect((await onRoster(number, anna))?.seen).toEqual([]);
    expect((await see(number, { person: anna.id })).problem?.code).toBe('training.not-said');
    await say(anna, [training]);
    expect((await onRoster(number, anna))?.seen).toEqual([]);
  });

  it('is noted by nobody else, of nobody else, and only of what a task asks for', async () => {
    const { number, shift } = await eventWith('said');
    const plain = await publishedEvent(organiser, organisation);
    const [anna, stranger] = [await api.person(), await api.person()];
    await say(anna, [training]);
    await join(anna, shift);
    expect((await see(number, { person: anna.id }, null, stranger)).problem?.code).toBe('event.not-found');
    expect((await see(number, { person: stranger.id })).problem?.code).toBe('attendance.unknown');
    expect((await see(plain.number, { person: anna.id })).problem?.code).toBe('training.not-asked');
    expect((await see(number, { person: anna.id }, '2020-01-01')).problem).toMatchObject({
      code: 'training.over',
      fields: [{ field: 'validUntil' }],
    });
  });
});

describe('who notes what was seen', () => {
  it('is a manager or a coordinator; somebody at the entrance neither notes nor reads it', async () => {
    const { number, shift } = await eventWith('seen');
    const [anna, coordinator, gate] = [await api.person(), await api.person(), await api.person()];
    for (const [who, role] of [
      [coordinator, 'coordinator'],
      [gate, 'gate'],
    ] as const)
      await organiser.call('my-organisations.add-person', {
        ...{ params: { organisation }, body: { email: who.email ?? '', role } },
      });
    await say(anna, [training]);
    const email = anna.email ?? '';
    const refused = { code: 'organisation.role-needed', params: { role: 'coordinator' } };
    expect((await see(number, { email }, null, gate)).problem).toMatchObject(refused);
    expect((await see(number, { email }, null, coordinator)).status).toBe(204);
    expect((await join(anna, shift)).problem).toBeUndefined();
    const read = async (by: Actor) =>
      (await by.call('my-events.roster', { params: { number } })).body.shifts[0]?.people[0]?.seen;
    expect(await read(coordinator)).toMatchObject([{ training }]);
    expect(await read(gate)).toEqual([]);
    const params = { number, person: anna.id, training };
    expect((await gate.call('my-events.take-training-back', { params })).problem).toMatchObject(refused);
    expect((await coordinator.call('my-events.take-training-back', { params })).status).toBe(204);
  });

  it('leaves nothing when its person erases their account, and an empty name when whoever saw it does', async () => {
    const { number, shift } = await eventWith('seen');
    const [anna, berta, coordinator] = [await api.person(), await api.person(), await api.person()];
    await organiser.call('my-organisations.add-person', {
      ...{ params: { organisation }, body: { email: coordinator.email ?? '', role: 'coordinator' } },
    });
    for (const who of [anna, berta]) {
      await say(who, [training]);
      await see(number, { email: who.email ?? '' }, null, coordinator);
      expect((await join(who, shift)).problem).toBeUndefined();
    }
    const erase = (who: Actor) => who.call('me.erase', { body: { confirm: true } });
    expect((await erase(coordinator)).problem).toBeUndefined();
    expect((await erase(anna)).problem).toBeUndefined();
    expect((await onRoster(number, berta))?.seen).toMatchObject([{ training, by: '' }]);
    const left = 'select from training_seen where person_id = $1';
    expect((await api.database.query(left, [anna.id])).rows).toEqual([]);
    expect((await api.database.query(left, [berta.id])).rows).toHaveLength(1);
  });
});

describe('a certificate that is over', () => {
  it('is forgotten a month after its last day, and not before', async () => {
    const { number } = await eventWith('seen');
    const anna = await api.person();
    await say(anna, [training]);
    await see(number, { email: anna.email ?? '' }, inDays(0));
    const left = async () =>
      (await api.database.query('select from training_seen where person_id = $1', [anna.id])).rows.length;
    for (const [days, rows] of [
      [29, 1],
      [32, 0],
    ] as const) {
      await api.database.query(
        `update training_seen set valid_until = (talka_now() at time zone 'Europe/Riga')::date - $2::int where person_id = $1`,
        [anna.id, days],
      );
      await forgetStale(api.database as never);
      expect(await left()).toBe(rows);
    }
  });
});

describe('a task that asks for certificates that were seen', () => {
  it('takes nobody by their word, and tells beforehand what helps', async () => {
    const { number, shift } = await eventWith('seen');
    const anna = await api.person();
    expect((await join(anna, shift)).problem?.code).toBe('need.first-aid');
    await say(anna, [training]);
    expect((await join(anna, shift)).problem?.code).toBe('training.not-seen');
    const days = { from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };
    const refusalOf = async () =>
      (await anna.call('my-shifts.board', { query: days })).body.shifts.find(({ id }) => id === shift)
        ?.refusal?.code;
    expect(await refusalOf()).toBe('training.not-seen');
    // Whoever is on no roster yet is noted by the address of their account.
    expect((await see(number, { email: anna.email ?? '' })).problem).toBeUndefined();
    expect(await refusalOf()).toBeUndefined();
    expect((await join(anna, shift)).body.standing).toEqual({ state: 'confirmed' });
  });

  it('answers alike for an address without an account, and for whoever has not said that they have it', async () => {
    const { number } = await eventWith('seen');
    const anna = await api.person();
    const [unknown, silent] = [
      await see(number, { email: 'neviens@talka.example' }),
      await see(number, { email: anna.email ?? '' }),
    ];
    expect(unknown.problem?.code).toBe('training.not-said');
    expect({ ...silent.problem, requestId: '' }).toEqual({ ...unknown.problem, requestId: '' });
  });

  it('takes none that is over on the day, and none that another organisation has seen', async () => {
    const { number, shift } = await eventWith('seen');
    const anna = await api.person();
    await say(anna, [training]);
    await see(number, { email: anna.email ?? '' }, inDays(1));
    expect((await join(anna, shift)).problem?.code).toBe('training.not-seen');
    await see(number, { email: anna.email ?? '' }, inDays(400));
    const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
    const other = await api.person();
    const elsewhere = await eventWith('seen', {
      ...{ organiser: other, organisation: await verifiedOrganisation(other, administrator, municipality) },
    });
    expect((await join(anna, elsewhere.shift)).problem?.code).toBe('training.not-seen');
    expect((await join(anna, shift)).problem).toBeUndefined();
  });
});
