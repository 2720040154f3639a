import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

type Ability = 'speaks-en' | 'first-aid';
const [shift = { role: '', from: '', until: '', places: 0 }] = someEvent().shifts;
/** An event with one shift of one place, for whoever speaks English and has learned first aid. */
const aided = async (places = 1) => {
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    roles: [
      {
        id: 'soma',
        name: 'Pirmā palīdzība',
        about: '',
        minimumAge: 18,
        needs: ['first-aid', 'speaks-en'],
        questions: [],
      },
    ],
    shifts: [{ ...shift, role: 'soma', places }],
  });
  return { number, shift: shifts[0] ?? '' };
};
const say = (who: Actor, abilities: Ability[]) => who.call('my-abilities.say', { body: { abilities } });
const able = async () => {
  const who = await api.person({ birthDate: '1990-05-05' });
  await say(who, ['first-aid', 'speaks-en']);
  return who;
};
const join = (who: Actor, id: string) => who.call('my-shifts.join', { params: { shift: id } });
const roster = async (number: number) =>
  (await organiser.call('my-events.roster', { params: { number } })).body.shifts[0];

describe('a task that asks for something', () => {
  it('is refused by the name of what is missing, and the list says the same before anybody asks', async () => {
    const { number, shift: id } = await aided();
    const person = await api.person({ birthDate: '1990-05-05' });
    const query = { from: shift.from, until: shift.until, municipality };
    const onList = async () =>
      (await person.call('my-shifts.board', { query })).body.shifts.find((one) => one.id === id)?.refusal;
    const seen = (await api.visitor().call('events.read', { params: { number } })).body.shifts[0];
    expect(seen?.role.needs).toEqual(['speaks-en', 'first-aid']);
    for (const [said, missing] of [
      [[], 'need.speaks-en'],
      [['speaks-en'], 'need.first-aid'],
    ] as const) {
      expect((await say(person, [...said])).body.abilities).toEqual(said);
      expect((await onList())?.code).toBe(missing);
      expect((await join(person, id)).problem?.code).toBe(missing);
    }
    await say(person, ['speaks-en', 'first-aid']);
    expect(await onList()).toBeNull();
    expect((await join(person, id)).body.standing.state).toBe('confirmed');
  });

  it('asks again when a place is offered, and when one is taken over', async () => {
    const { shift: id } = await aided();
    const [first, second, other] = [await able(), await able(), await able()];
    await join(first, id);
    await join(second, id);
    await say(second, ['speaks-en']);
    const link = await first.call('my-shifts.look-for-stand-in', {
      params: { shift: id },
      body: { inReturn: null },
    });
    await say(other, []);
    const take = (who: Actor) => who.call('stand-ins.take', { body: { token: link.body.token } });
    expect((await take(other)).problem?.code).toBe('need.speaks-en');
    await first.call('my-shifts.leave', { params: { shift: id } });
    const accept = () =>
      second.call('my-shifts.answer', { params: { shift: id }, body: { answer: 'accept' } });
    expect((await accept()).problem?.code).toBe('need.first-aid');
    await say(second, ['speaks-en', 'first-aid']);
    expect((await accept()).body.standing.state).toBe('confirmed');
  });

  it('leaves whom to let in without it to the organiser, who sees what nobody has said of them', async () => {
    const { number, shift: id } = await aided(2);
    const [person, guest] = [await able(), await api.person({ birthDate: '1990-05-05' })];
    await join(person, id);
    expect(await roster(number)).toMatchObject({
      needs: ['speaks-en', 'first-aid'],
      people: [{ missing: [] }],
    });
    await say(person, ['first-aid']);
    const [entry] = (await roster(number))?.people ?? [];
    expect(entry).toMatchObject({ state: 'confirmed', missing: ['speaks-en'] });
    await api.database.query(
      `update slot set during = tstzrange(talka_now() - interval '1 minute', talka_now() + interval '1 hour'),
         closes_at = talka_now() - interval '1 minute' where id = $1`,
      [id],
    );
    const letIn = await organiser.call('my-events.let-in', {
      params: { number, shift: id },
      body: { email: guest.email ?? '' },
    });
    expect(letIn.status).toBe(200);
  });

  it('is written with at most four things', async () => {
    const five = ['speaks-lv', 'speaks-en', 'sound', 'first-aid', 'driving-b'] as const;
    const body = (needs: readonly (typeof five)[number][]) =>
      someEvent({
        roles: [{ id: 'soma', name: 'Soma', about: '', minimumAge: 18, needs: [...needs], questions: [] }],
        shifts: [],
      });
    const start = (needs: readonly (typeof five)[number][]) =>
      organiser.call('my-events.start', { params: { organisation }, body: body(needs) });
    expect((await start(five)).problem).toMatchObject({
      fields: [{ field: 'roles.0.needs', code: 'event.needs-too-much' }],
    });
    expect((await start(five.slice(1))).body.draft.roles[0]?.needs).toEqual([
      ...['speaks-en', 'sound', 'first-aid', 'driving-b'],
    ]);
  });
});
