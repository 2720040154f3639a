import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, publishedEvent, someEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
/** In summer, when there is no school. */
const summer = `${new Date().getUTCFullYear() + 1}-07-07`;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  organiser = await api.person();
  organisation = await verifiedOrganisation(organiser, administrator, municipality);
}, 60_000);
afterAll(() => api.close());

const people = (count: number): Promise<Actor[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) => api.person({ name: `Bērziņš ${'ABCDEFGHIJKL'[at]}` })),
  );

/** A shift in the middle of a summer's day. */
async function shiftOf(places: number, more: { minimumAge?: number; needs?: ['speaks-ltg'] } = {}) {
  const roles = [
    { id: 'ziedi', name: 'Ziedu nešana', about: '', minimumAge: 13, needs: [], questions: [], ...more },
  ];
  const times = { from: `${summer}T09:00:00Z`, until: `${summer}T11:00:00Z` };
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    roles,
    shifts: [{ ...someEvent().shifts[0], role: 'ziedi', ...times, places }],
  });
  return { number, shift: shifts[0] ?? '' };
}

type Guardian = { name: string; email: string } | null;
const gather = (who: Actor, shift: string, guardian: Guardian = null) =>
  who.call('my-shifts.gather', { params: { shift }, body: { guardian } });
const come = (who: Actor, token: string, guardian: Guardian = null) =>
  who.call('together.come', { body: { token, guardian } });
const see = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.together', { params: { shift } })).body;
const part = (who: Actor, shift: string, person: Actor) =>
  who.call('my-shifts.part', { params: { shift, person: person.id } });
const signUp = (who: Actor, shift: string, all: readonly Actor[]) =>
  who.call('my-shifts.join-together', { params: { shift }, body: { people: all.map(({ id }) => id) } });
const answer = (who: Actor, shift: string, said: 'accept' | 'pass' | 'decline') =>
  who.call('my-shifts.answer', { params: { shift }, body: { answer: said } });
const leave = (who: Actor, shift: string) => who.call('my-shifts.leave', { params: { shift } });
const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const own = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift);
const standing = async (who: Actor, shift: string) => (await own(who, shift))?.standing;

/** Everybody says yes; who asked is the first. */
async function gathered(all: readonly Actor[], shift: string): Promise<string> {
  const [first, ...others] = all as [Actor, ...Actor[]];
  const { token } = (await gather(first, shift)).body;
  for (const other of others) expect((await come(other, token)).problem).toBeUndefined();
  return token;
}

describe('people who come together', () => {
  it('each say so themselves before one of them signs all of them up', async () => {
    const { number, shift } = await shiftOf(3);
    const [a, b, stranger] = (await people(3)) as [Actor, Actor, Actor];
    const { token } = (await gather(a, shift)).body;
    expect((await signUp(a, shift, [a])).problem?.code).toBe('together.alone');
    // Whoever only has the link learns who asked, and nobody else's name.
    const asked = (await b.call('together.read', { body: { token } })).body;
    expect(asked.party).toEqual({ by: 'Bērziņš A', own: false, member: false, count: 1, people: [] });
    expect((await come(b, token)).body.party).toMatchObject({ member: true, count: 2 });
    expect((await come(b, token)).problem).toBeUndefined();
    expect((await see(stranger, shift)).party).toBeNull();
    expect((await signUp(b, shift, [a, b])).problem?.code).toBe('together.not-yours');
    expect((await signUp(a, shift, [a, b, stranger])).problem?.code).toBe('together.changed');
    expect(await standing(b, shift)).toBeUndefined();

    expect((await signUp(a, shift, [b, a])).body).toMatchObject({
      ...{ standing: { state: 'confirmed' }, together: { with: ['Bērziņš B'], own: true } },
    });
    expect(await own(b, shift)).toMatchObject({
      ...{ standing: { state: 'confirmed' }, together: { with: ['Bērziņš A'], own: false } },
    });
    expect((await come(stranger, token)).problem?.code).toBe('together.none');
    const roster = (await organiser.call('my-events.roster', { params: { number } })).body;
    const [one, two] = roster.shifts[0]?.people ?? [];
    expect(one?.together).toEqual(expect.any(String));
    expect(two?.together).toBe(one?.together);
  });

  it('part when who asked them does not come; another leaves alone, and may come with others then', async () => {
    const { shift } = await shiftOf(4);
    const [a, b, c, other] = (await people(4)) as [Actor, Actor, Actor, Actor];
    const token = await gathered([a, b, c], shift);
    const { token: another } = (await gather(other, shift)).body;
    expect((await come(b, another)).problem?.code).toBe('together.elsewhere');
    expect((await gather(b, shift)).problem?.code).toBe('together.elsewhere');
    expect((await part(b, shift, c)).problem?.code).toBe('together.not-yours');
    expect((await part(b, shift, b)).body.party).toBeNull();
    expect((await come(b, another)).body.party).toMatchObject({ by: 'Bērziņš D', count: 2 });
    expect((await part(a, shift, c)).body.party).toMatchObject({ count: 1 });
    expect((await part(a, shift, a)).body.party).toBeNull();
    expect((await come(c, token)).problem?.code).toBe('together.none');
  });

  it('are no more than the shift has places; a new link takes the place of the one before', async () => {
    const { shift } = await shiftOf(2);
    const [a, b, c] = (await people(3)) as [Actor, Actor, Actor];
    const first = (await gather(a, shift)).body.token;
    const { token } = (await gather(a, shift)).body;
    expect((await come(b, first)).problem?.code).toBe('together.none');
    await come(b, token);
    expect((await come(c, token)).problem).toMatchObject({ code: 'together.too-many', params: { count: 2 } });
    expect((await gather(c, (await shiftOf(1)).shift)).problem?.code).toBe('together.too-many');
  });
});

describe('the rules ask each of them', () => {
  it('when they say yes: why not is theirs to read, and nobody else’s', async () => {
    const { shift } = await shiftOf(3, { minimumAge: 18 });
    const [a] = (await people(1)) as [Actor];
    const young = await api.person({ birthDate: birthDateOf(16) });
    const { token } = (await gather(a, shift)).body;
    expect((await come(young, token)).problem).toMatchObject({
      code: 'shift.too-young',
      params: { age: 18 },
    });
    expect((await see(a, shift)).party?.count).toBe(1);
  });

  it('and again when all are signed up: who acts for them learns who cannot, and no more', async () => {
    const { shift } = await shiftOf(3, { needs: ['speaks-ltg'] });
    const [a, b] = (await people(2)) as [Actor, Actor];
    const say = (who: Actor, abilities: 'speaks-ltg'[]) =>
      who.call('my-abilities.say', { body: { abilities } });
    for (const one of [a, b]) await say(one, ['speaks-ltg']);
    await gathered([a, b], shift);
    await say(b, []);
    const refused = await signUp(a, shift, [a, b]);
    expect(refused.problem).toMatchObject({ code: 'together.cannot', params: { name: 'Bērziņš B' } });
    expect(JSON.stringify(refused.problem)).not.toContain('need.');
    const seen = await see(a, shift);
    expect(seen).toMatchObject({ refusal: null, party: { people: [{ can: true }, { can: false }] } });
    expect(JSON.stringify(seen.party)).not.toContain('need.');
    expect((await see(b, shift)).refusal?.code).toBe('need.speaks-ltg');
    // None of them has a place.
    expect(await standing(a, shift)).toBeUndefined();
    await part(a, shift, b);
    expect((await signUp(a, shift, [a])).problem?.code).toBe('together.alone');
  });

  it('of 13 to 15 name who may say yes for them: the place is kept for the answer, and the others have theirs', async () => {
    const { shift } = await shiftOf(3);
    const [a] = (await people(1)) as [Actor];
    const young = await api.person({ birthDate: birthDateOf(13) });
    const { token } = (await gather(a, shift)).body;
    expect((await young.call('together.read', { body: { token } })).body).toMatchObject({
      ...{ guardian: true, refusal: null },
    });
    expect((await come(young, token)).problem?.code).toBe('shift.guardian-needed');
    const guardian = { name: 'Ausma Kalnāja', email: 'ausma.kalnaja@talka.example' };
    expect((await come(young, token, guardian)).problem).toBeUndefined();
    expect((await come(a, token, guardian)).problem).toBeUndefined();
    await signUp(a, shift, [a, young]);
    expect(await standing(a, shift)).toEqual({ state: 'confirmed' });
    expect(await standing(young, shift)).toMatchObject({ state: 'held', why: 'guardian' });
  });

  it('forget whom a young person named, who does not come after all', async () => {
    const { shift } = await shiftOf(3);
    const [a] = (await people(1)) as [Actor];
    const young = await api.person({ birthDate: birthDateOf(13) });
    const { token } = (await gather(a, shift)).body;
    await come(young, token, { name: 'Ausma Kalnāja', email: 'ausma.kalnaja@talka.example' });
    await part(young, shift, young);
    const { rows } = await api.database.query('select from guardian_consent where person_id = $1', [
      young.id,
    ]);
    expect(rows).toHaveLength(0);
  });
});

describe('a full shift', () => {
  it('lets them wait as one: all are asked at once, and one yes is for all', async () => {
    const { shift } = await shiftOf(2);
    const [x, y, a, b] = (await people(4)) as [Actor, Actor, Actor, Actor];
    for (const one of [x, y]) await join(one, shift);
    await gathered([a, b], shift);
    await signUp(a, shift, [a, b]);
    expect(await standing(b, shift)).toMatchObject({ state: 'waiting' });
    await leave(x, shift);
    expect(await standing(a, shift)).toMatchObject({ state: 'waiting' });
    await leave(y, shift);
    for (const one of [a, b])
      expect(await standing(one, shift)).toMatchObject({ state: 'held', why: 'offer' });
    expect((await answer(b, shift, 'accept')).body.standing).toEqual({ state: 'confirmed' });
    expect(await standing(a, shift)).toEqual({ state: 'confirmed' });
    expect((await answer(a, shift, 'pass')).problem?.code).toBe('offer.answered');
  });

  it('takes a "not now" for all, and a no for whoever says it', async () => {
    const { shift } = await shiftOf(2);
    const [x, y, a, b] = (await people(4)) as [Actor, Actor, Actor, Actor];
    for (const one of [x, y]) await join(one, shift);
    await gathered([a, b], shift);
    await signUp(a, shift, [a, b]);
    for (const one of [x, y]) await leave(one, shift);
    await answer(a, shift, 'decline');
    expect(await standing(b, shift)).toMatchObject({ state: 'held', why: 'offer' });
    await answer(b, shift, 'pass');
    expect(await standing(b, shift)).toMatchObject({ state: 'waiting' });
    expect((await own(b, shift))?.together).toBeNull();
  });

  it('asks none of them while one has something else at that time', async () => {
    const { shift } = await shiftOf(2);
    const { shift: other } = await shiftOf(2);
    const [x, y, a, b, next] = (await people(5)) as [Actor, Actor, Actor, Actor, Actor];
    for (const one of [x, y]) await join(one, shift);
    await gathered([a, b], shift);
    await signUp(a, shift, [a, b]);
    await join(next, shift);
    await join(b, other);
    for (const one of [x, y]) await leave(one, shift);
    expect(await standing(a, shift)).toMatchObject({ state: 'waiting' });
    expect(await standing(next, shift)).toMatchObject({ state: 'held', why: 'offer' });
  });
});

describe('their places', () => {
  it('are given up by each alone, or by whoever signed them up for all', async () => {
    const { shift } = await shiftOf(3);
    const [a, b, c] = (await people(3)) as [Actor, Actor, Actor];
    await gathered([a, b, c], shift);
    await signUp(a, shift, [a, b, c]);
    await leave(c, shift);
    expect((await own(a, shift))?.together).toEqual({ with: ['Bērziņš B'], own: true });
    const all = (who: Actor) => who.call('my-shifts.leave-together', { params: { shift } });
    expect((await all(b)).problem?.code).toBe('together.not-yours');
    // Who has come back alone does not leave with them.
    await join(c, shift);
    expect((await all(a)).body.standing).toEqual({ state: 'ended', ending: 'cancelled', reason: null });
    expect(await standing(b, shift)).toEqual({ state: 'ended', ending: 'cancelled', reason: null });
    expect(await standing(c, shift)).toEqual({ state: 'confirmed' });
  });

  it('the last ones go to some of those who ask at once, and never to half of them', async () => {
    const { number, shift } = await shiftOf(5);
    const all = await people(12);
    const parties = [0, 3, 6, 9].map((at) => all.slice(at, at + 3));
    for (const one of parties) await gathered(one, shift);
    const answers = await Promise.all(parties.map((one) => signUp(one[0]!, shift, one)));
    expect(answers.map(({ body }) => body.standing?.state).sort()).toEqual([
      ...['confirmed', 'waiting', 'waiting', 'waiting'],
    ]);
    for (const one of parties) {
      const states = await Promise.all(one.map(async (who) => (await standing(who, shift))?.state));
      expect(new Set(states).size).toBe(1);
    }
    const { shifts } = (await api.visitor().call('events.read', { params: { number } })).body;
    expect(shifts[0]).toMatchObject({ free: 2, waiting: 9 });
  });

  it('are answered for once, however many of them answer at the same moment', async () => {
    const { shift } = await shiftOf(3);
    const [x, y, z, ...all] = (await people(6)) as [Actor, Actor, Actor, ...Actor[]];
    for (const one of [x, y, z]) await join(one, shift);
    await gathered(all, shift);
    await signUp(all[0]!, shift, all);
    for (const one of [x, y, z]) await leave(one, shift);
    const answers = await Promise.all(all.map((one) => answer(one, shift, 'accept')));
    const codes = answers.map(({ problem }) => problem?.code ?? 'taken').sort();
    expect(codes).toEqual(['offer.answered', 'offer.answered', 'taken']);
    for (const one of all) expect(await standing(one, shift)).toEqual({ state: 'confirmed' });
  });
});
