import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  askedOrganisation,
  birthDateOf,
  evenings,
  organiserIn,
  publishedWorkshop,
  someWorkshop,
  type Actor,
} from '@talka/testing';
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

const enrol = (who: Actor, number: number, slot: string) =>
  who.call('my-workshops.enrol', { params: { number, slot }, body: {} });
const standingOf = (choices: { slot: string; standing: unknown }[], slot: string) =>
  choices.find((one) => one.slot === slot)?.standing;
const start = (body = someWorkshop()) =>
  organiser.call('led-workshops.start', { params: { organisation }, body });

describe('a workshop', () => {
  it('is written in gaps, led by whoever wrote it, and says what is missing when it is published', async () => {
    const started = await start(someWorkshop({ about: '', sessions: [] }));
    expect(started.body).toMatchObject({
      state: 'draft',
      leaders: [{ person: organiser.id, role: 'leader' }],
    });
    const { number, revision } = started.body;
    const publish = (at: number) =>
      organiser.call('led-workshops.publish', { params: { number }, body: { revision: at } });
    expect((await publish(revision)).problem).toMatchObject({
      ...{ code: 'workshop.incomplete', fields: [{ field: 'about' }] },
    });
    const change = (at: number, draft = someWorkshop()) =>
      organiser.call('led-workshops.change', { params: { number }, body: { revision: at, draft } });
    expect((await change(revision)).body).toMatchObject({ revision: revision + 1, draft: someWorkshop() });
    expect((await change(revision)).problem?.code).toBe('workshop.changed');
    const seen = () => api.visitor().call('workshops.read', { params: { number } });
    expect((await seen()).problem?.code).toBe('workshop.not-found');
    expect((await publish(revision + 1)).body.state).toBe('published');
    expect((await seen()).body).toMatchObject({ sessions: 6, places: 8, free: 8, enrolment: 'course' });
    expect((await change(revision + 2)).problem?.code).toBe('workshop.not-draft');
  });

  it.each([
    [
      'two sessions at one time',
      { sessions: [...evenings(1), ...evenings(1, 1)] },
      'workshop.sessions-overlap',
    ],
    ['no language', { languages: [] }, 'workshop.languages-missing'],
    ['ages the wrong way round', { youngest: 40, oldest: 12 }, 'workshop.ages'],
    ['places for nobody', { places: 0 }, 'workshop.places-unreal'],
    [
      'a session that makes good for one that is not there',
      { sessions: evenings(2).map((one, at) => ({ ...one, catchUpFor: at === 1 ? 7 : null, places: at })) },
      'workshop.catch-up-unknown',
    ],
    [
      'a certificate for a session that is not there',
      { completion: { percent: 80, needed: [7], excused: 'apart' as const } },
      'workshop.needed-unknown',
    ],
    ['another before it that is not published', { after: [2_000_000] }, 'workshop.after-unknown'],
  ])('is not kept with %s', async (_, change, code) => {
    expect((await start(someWorkshop(change))).problem?.code).toBe(code);
  });

  it('is nobody’s to write who only leads it, and nothing for guests', async () => {
    const { number } = await publishedWorkshop(organiser, organisation);
    const [helper, guest] = [await api.person(), await api.person()];
    const name = (who: Actor, role: 'assistant' | 'guest') =>
      organiser.call('led-workshops.name-leader', {
        ...{ params: { number }, body: { email: who.email ?? '', role } },
      });
    await name(helper, 'assistant');
    await name(guest, 'guest');
    const read = (who: Actor) => who.call('led-workshops.read', { params: { number } });
    expect((await read(helper)).body.reader).toEqual({ organisation: null, leads: 'assistant' });
    expect((await read(guest)).problem?.code).toBe('workshop.not-yours');
    expect((await read(await api.person())).problem?.code).toBe('workshop.not-found');
    const copy = await helper.call('led-workshops.copy', {
      params: { number },
      body: { begins: '2031-09-01' },
    });
    expect(copy.problem?.code).toBe('workshop.not-yours');
    const end = await organiser.call('led-workshops.end-leader', {
      params: { number, person: organiser.id },
    });
    expect(end.problem?.code).toBe('workshop.no-leader');
    const page = await api.visitor().call('workshops.read', { params: { number } });
    expect(page.body.leaders.map(({ role }) => role)).toEqual(['leader', 'assistant', 'guest']);
  });

  it('names nobody for an organisation that is not verified: whose an address is, is not to be tried out', async () => {
    const stranger = await api.person();
    const host = await askedOrganisation(stranger, municipality);
    const started = await stranger.call('led-workshops.start', {
      ...{ params: { organisation: host }, body: someWorkshop() },
    });
    const victim = await api.person({ name: 'Elfrīda Ķirsone' });
    for (const email of [victim.email ?? '', 'neviena@example.org']) {
      const named = await stranger.call('led-workshops.name-leader', {
        ...{ params: { number: started.body.number }, body: { email, role: 'leader' } },
      });
      expect(named.problem?.code).toBe('organisation.not-verified');
    }
  });

  it('is left by whoever is named in it, a guest too; who can name another leaves nobody without a leader', async () => {
    const { number } = await publishedWorkshop(organiser, organisation);
    const name = (who: Actor, role: 'leader' | 'guest') =>
      organiser.call('led-workshops.name-leader', {
        ...{ params: { number }, body: { email: who.email ?? '', role } },
      });
    const stepBack = (who: Actor) => who.call('led-workshops.step-back', { params: { number } });
    const namedIn = async (who: Actor) =>
      (await who.call('my-workshops.list')).body.named.filter((one) => one.number === number);
    const [leader, guest] = [await api.person(), await api.person()];
    expect((await stepBack(organiser)).problem?.code).toBe('workshop.no-leader');
    await name(leader, 'leader');
    await name(guest, 'guest');
    expect(await namedIn(guest)).toMatchObject([{ role: 'guest', state: 'published' }]);
    expect((await stepBack(guest)).status).toBe(204);
    expect(await namedIn(guest)).toEqual([]);
    expect((await stepBack(guest)).problem?.code).toBe('workshop.not-found');
    expect((await stepBack(organiser)).status).toBe(204);
    expect((await stepBack(organiser)).problem?.code).toBe('workshop.leader-none');
    // The last one never asked for it: their name is theirs.
    expect((await stepBack(leader)).status).toBe(204);
    const page = await api.visitor().call('workshops.read', { params: { number } });
    expect(page.body.leaders).toEqual([]);
  });

  it('is copied without the sessions that were called off', async () => {
    const { number, sessions } = await publishedWorkshop(organiser, organisation, {
      completion: { percent: 80, needed: [1, 3], excused: 'apart' },
      sessions: evenings(3),
    });
    await organiser.call('led-workshops.call-off-session', {
      params: { number, session: sessions[0]?.id ?? '' },
      body: { reason: 'Podnieks ir saslimis.' },
    });
    const copied = await organiser.call('led-workshops.copy', {
      ...{ params: { number }, body: { begins: '2031-09-03' } },
    });
    expect(copied.body.draft.sessions).toHaveLength(2);
    expect(copied.body.draft.completion).toMatchObject({ needed: [2] });
  });

  it('is copied to the next season on the same days of the week', async () => {
    const { number } = await publishedWorkshop(organiser, organisation);
    const copied = await organiser.call('led-workshops.copy', {
      ...{ params: { number }, body: { begins: '2031-09-03' } },
    });
    expect(copied.body).toMatchObject({ state: 'draft', leaders: [{ person: organiser.id }] });
    const weekday = (at: string) =>
      new Date(at).toLocaleDateString('en', { weekday: 'long', timeZone: 'Europe/Riga' });
    const days = copied.body.draft.sessions.map(({ from }) => weekday(from));
    expect(new Set(days)).toEqual(new Set([weekday(evenings()[0]?.from ?? '')]));
    expect(copied.body.draft.sessions[0]?.from.slice(0, 7)).toBe('2031-09');
  });
});

describe('a place in a course', () => {
  it('is for all its evenings; the next one waits, is asked when it is given up, and says yes', async () => {
    const { number, slot } = await publishedWorkshop(organiser, organisation, { places: 1 });
    const [first, second] = [await api.person(), await api.person()];
    const { body } = await enrol(first, number, slot);
    expect(standingOf(body.choices, slot)).toEqual({ state: 'confirmed' });
    const [own] = (await first.call('my-workshops.list')).body.places;
    expect(own).toMatchObject({ number, session: null, standing: { state: 'confirmed' } });
    expect(own?.times).toEqual(evenings().map(({ from, until }) => ({ from, until })));
    expect(standingOf((await enrol(second, number, slot)).body.choices, slot)).toEqual({
      ...{ state: 'waiting', before: 0 },
    });
    expect((await enrol(first, number, slot)).problem?.code).toBe('registration.exists');
    await first.call('my-workshops.leave', { params: { number, slot } });
    const held = (await second.call('my-workshops.choices', { params: { number } })).body.choices;
    expect(standingOf(held, slot)).toMatchObject({ state: 'held', why: 'offer' });
    const answer = await second.call('my-workshops.answer', {
      ...{ params: { number, slot }, body: { answer: 'accept' } },
    });
    expect(standingOf(answer.body.choices, slot)).toEqual({ state: 'confirmed' });
    const led = await organiser.call('led-workshops.read', { params: { number } });
    expect(led.body.enrolled).toMatchObject([{ person: second.id, session: null, state: 'confirmed' }]);
  });

  it('is one of so many, however many come at once', async () => {
    const { number, slot } = await publishedWorkshop(organiser, organisation, { places: 3 });
    const people = await Promise.all(Array.from({ length: 16 }, () => api.person()));
    const answers = await Promise.all(people.map((person) => enrol(person, number, slot)));
    const states = answers.map(({ body }) => (standingOf(body.choices, slot) as { state: string }).state);
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(3);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(13);
  });

  it('is none beside another course that meets on one of its evenings, nor beside a shift then', async () => {
    const six = await publishedWorkshop(organiser, organisation);
    const fourth = evenings()[3];
    const one = await publishedWorkshop(organiser, organisation, { sessions: fourth ? [fourth] : [] });
    const between = await publishedWorkshop(organiser, organisation, { sessions: evenings(6, 24) });
    const learner = await api.person();
    await enrol(learner, six.number, six.slot);
    expect((await enrol(learner, one.number, one.slot)).problem?.code).toBe('slot.overlaps');
    const { choices } = (await learner.call('my-workshops.choices', { params: { number: one.number } })).body;
    expect(choices[0]?.refusal?.code).toBe('slot.overlaps');
    expect((await enrol(learner, between.number, between.slot)).status).toBe(200);
  });

  it('is for people of its age, on the day it begins, and after what comes before', async () => {
    const first = await publishedWorkshop(organiser, organisation, {
      sessions: evenings(1),
      title: 'Māla pamati',
    });
    const second = await publishedWorkshop(organiser, organisation, {
      ...{ after: [first.number], youngest: 16, oldest: 60, sessions: evenings(2, 30) },
    });
    const refused = async (age: number) =>
      (await enrol(await api.person({ birthDate: birthDateOf(age) }), second.number, second.slot)).problem;
    expect(await refused(14)).toMatchObject({ code: 'workshop.too-young', params: { age: 16 } });
    expect(await refused(70)).toMatchObject({ code: 'workshop.too-old', params: { age: 60 } });
    const learner = await api.person({ birthDate: birthDateOf(30) });
    expect((await enrol(learner, second.number, second.slot)).problem).toMatchObject({
      ...{ code: 'workshop.after-needed', params: { name: 'Māla pamati' } },
    });
    await enrol(learner, first.number, first.slot);
    expect((await enrol(learner, second.number, second.slot)).status).toBe(200);
  });

  it('opens sessions that make good for missed ones, and late places are for everybody else', async () => {
    const [first, second, third] = evenings(3);
    if (!first || !second || !third) throw new Error('no evenings');
    const sessions = [first, { ...second, places: 2 }, { ...third, catchUpFor: 1, places: 2 }];
    const { number, slot, seats } = await publishedWorkshop(organiser, organisation, { sessions });
    const [late, catchUp] = seats as [string, string];
    const [learner, other] = [await api.person(), await api.person()];
    await enrol(learner, number, slot);
    expect((await enrol(learner, number, late)).problem?.code).toBe('slot.overlaps');
    expect((await enrol(learner, number, catchUp)).status).toBe(200);
    expect((await enrol(other, number, catchUp)).problem?.code).toBe('workshop.catch-up-for-enrolled');
    expect((await enrol(other, number, late)).status).toBe(200);
  });

  it('is no shift: it is none to whoever asks for it as one, nor a place of another workshop', async () => {
    const { slot } = await publishedWorkshop(organiser, organisation);
    const learner = await api.person();
    const joined = await learner.call('my-shifts.join', { params: { shift: slot } });
    expect(joined.problem?.code).toBe('slot.not-found');
    const other = await publishedWorkshop(organiser, organisation);
    expect((await enrol(learner, other.number, slot)).problem?.code).toBe('slot.not-found');
  });
});

describe('what is published', () => {
  const reason = 'Podnieks ir saslimis.';
  const read = (number: number) => organiser.call('led-workshops.read', { params: { number } });
  const timesOf = async (who: Actor) => (await who.call('my-workshops.list')).body.places[0]?.times.length;

  it('loses a session: the evening is free again, and whoever came for it alone is out of it', async () => {
    const [first, second, third] = evenings(3);
    if (!first || !second || !third) throw new Error('no evenings');
    const sessions = [first, { ...second, places: 2 }, third];
    const {
      number,
      slot,
      seats,
      sessions: all,
    } = await publishedWorkshop(organiser, organisation, { sessions });
    const [learner, late] = [await api.person(), await api.person()];
    await enrol(learner, number, slot);
    await enrol(late, number, seats[0] ?? '');
    const callOff = (session: string) =>
      organiser.call('led-workshops.call-off-session', { params: { number, session }, body: { reason } });
    const off = await callOff(all[1]?.id ?? '');
    expect(off.body.sessions.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
    expect(await timesOf(learner)).toBe(2);
    const [own] = (await late.call('my-workshops.list')).body.places;
    expect(own?.standing).toMatchObject({ state: 'ended', ending: 'slot-cancelled' });
    const other = await publishedWorkshop(organiser, organisation, { sessions: [second] });
    expect((await enrol(learner, other.number, other.slot)).status).toBe(200);
    expect((await callOff(all[1]?.id ?? '')).problem?.code).toBe('workshop.session-off');
    await callOff(all[0]?.id ?? '');
    expect((await callOff(all[2]?.id ?? '')).problem?.code).toBe('workshop.last-session');
  });

  it('is at another time: nobody loses a place, and it lies over no other session', async () => {
    const { number, slot, sessions } = await publishedWorkshop(organiser, organisation, {
      sessions: evenings(2),
    });
    const learner = await api.person();
    await enrol(learner, number, slot);
    // They learn elsewhere at the hour to which it will be moved.
    const taken = await publishedWorkshop(organiser, organisation, { sessions: evenings(3).slice(2) });
    await enrol(learner, taken.number, taken.slot);
    const move = (to: { from: string; until: string } | undefined) =>
      organiser.call('led-workshops.move-session', {
        params: { number, session: sessions[1]?.id ?? '' },
        body: { from: to?.from ?? '', until: to?.until ?? '', reason },
      });
    expect((await move(evenings(1)[0])).problem?.code).toBe('workshop.sessions-overlap');
    const later = evenings(3)[2];
    expect((await move(later)).body.draft.sessions[1]).toMatchObject({ from: later?.from });
    const own = (await learner.call('my-workshops.list')).body.places;
    expect(own.map(({ standing }) => standing.state)).toEqual(['confirmed', 'confirmed']);
    expect(own.some(({ times }) => times[1]?.from === later?.from)).toBe(true);
    // Without that decision on record the database would let nobody be in both.
    const undone = api.database.query('update registration set allowed_by = null where person_id = $1', [
      learner.id,
    ]);
    await expect(undone).rejects.toThrow('registration_overlap');
    const past = { from: '2026-01-01T10:00:00.000Z', until: '2026-01-01T12:00:00.000Z' };
    expect((await move(past)).problem?.code).toBe('slot.moved-to-past');
  });

  it('does not take place at all: nobody stands in it, and nobody enrols', async () => {
    const { number, slot } = await publishedWorkshop(organiser, organisation);
    const learner = await api.person();
    await enrol(learner, number, slot);
    const callOff = () => organiser.call('led-workshops.call-off', { params: { number }, body: { reason } });
    expect((await callOff()).body).toMatchObject({ state: 'cancelled', enrolled: [] });
    expect((await callOff()).problem?.code).toBe('workshop.cancelled');
    expect((await enrol(await api.person(), number, slot)).problem?.code).toBe('slot.cancelled');
    const found = (await api.visitor().call('workshops.list', { query: { municipality } })).body.workshops;
    expect(found.some((one) => one.number === number)).toBe(false);
  });

  it('is written of by who leads it, to who comes, and not too often', async () => {
    const { number, slot } = await publishedWorkshop(organiser, organisation);
    const helper = await api.person();
    await organiser.call('led-workshops.name-leader', {
      ...{ params: { number }, body: { email: helper.email ?? '', role: 'assistant' } },
    });
    const write = () =>
      helper.call('led-workshops.write', { params: { number }, body: { words: 'Līdz rītam!' } });
    expect((await write()).problem?.code).toBe('message.nobody');
    await enrol(await api.person(), number, slot);
    for (let sent = 0; sent < 3; sent += 1) expect((await write()).status).toBe(200);
    expect((await write()).problem?.code).toBe('message.too-many');
    expect((await read(number)).body.messages).toHaveLength(3);
  });
});

describe('the catalogue', () => {
  it('finds what is typed without its marks, and narrows by what people ask for', async () => {
    const title = `Ādas šūšana ${Date.now()}`;
    const { number } = await publishedWorkshop(organiser, organisation, {
      ...{
        title,
        craft: 'metalwork',
        languages: ['ltg'],
        access: ['hearing-loop'],
        price: 500,
        youngest: 12,
      },
    });
    const finds = async (query: object) => {
      const { body } = await api.visitor().call('workshops.list', { query: { municipality, ...query } });
      return body.workshops.some((one) => one.number === number);
    };
    const yes = [
      { q: title.replace('Ādas šūšana', 'adas susana') },
      // What it teaches, in a language its page is not in.
      { q: 'metalwork' },
      { craft: 'metalwork', language: 'ltg', access: 'hearing-loop', age: 12, places: 'yes' },
      { from: evenings()[5]?.from, until: evenings()[5]?.until },
    ];
    const no = [
      { q: 'nekas tāds' },
      { q: '!' },
      { q: 'keramika' },
      { free: 'yes' },
      { age: 11 },
      { language: 'en' },
      { access: 'step-free' },
      { municipality: 'balvu-novads' },
      { from: '2035-01-01T00:00:00Z' },
    ];
    for (const query of yes) expect([query, await finds(query)]).toEqual([query, true]);
    for (const query of no) expect([query, await finds(query)]).toEqual([query, false]);
  });
});

describe('a drop-in', () => {
  it('has places session by session', async () => {
    const sessions = evenings(3).map((one) => ({ ...one, places: 2 }));
    const { number, seats } = await publishedWorkshop(organiser, organisation, {
      enrolment: 'drop-in',
      sessions,
    });
    const learner = await api.person();
    await enrol(learner, number, seats[1] ?? '');
    const page = (await api.visitor().call('workshops.read', { params: { number } })).body;
    expect(page).toMatchObject({ places: 6, free: 5 });
    expect(page.seats.map(({ session, free }) => [session, free])).toEqual([
      ...[
        [1, 2],
        [2, 1],
        [3, 2],
      ],
    ]);
  });
});
