import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  askedOrganisation,
  publishedEvent,
  someEvent,
  someEventForTheYoung,
  organiserIn,
  verifiedOrganisation,
  type Actor,
} from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let administrator: Actor;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ administrator, organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const join = async (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const decade = { from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };

describe('an organisation', () => {
  it('has people who let others in by their address, and never none', async () => {
    const first = await api.person();
    const own = await verifiedOrganisation(first, administrator, municipality);
    const second = await api.person();
    const params = { organisation: own };
    const add = (email: string) =>
      first.call('my-organisations.add-person', { params, body: { email, role: 'manager' } });
    const remove = (by: Actor, person: string) =>
      by.call('my-organisations.remove-person', { params: { organisation: own, person } });
    expect((await add('nav@talka.example')).problem?.code).toBe('organisation.nobody');
    expect((await second.call('my-organisations.people', { params })).problem?.code).toBe(
      'organisation.not-found',
    );
    expect((await add(second.email ?? '')).body.people.map(({ person }) => person)).toEqual([
      first.id,
      second.id,
    ]);
    expect((await add(second.email ?? '')).problem?.code).toBe('organisation.has-person');
    expect((await remove(second, first.id)).status).toBe(204);
    expect((await remove(second, second.id)).problem?.code).toBe('organisation.last-person');
    expect((await remove(first, second.id)).problem?.code).toBe('organisation.not-found');
    const asked = await askedOrganisation(first, municipality);
    const early = await first.call('my-organisations.add-person', {
      params: { organisation: asked },
      body: { email: second.email ?? '', role: 'gate' },
    });
    expect(early.problem?.code).toBe('organisation.not-verified');
  });

  it('is looked at by the municipality before anything is published in its name', async () => {
    const newcomer = await api.person();
    const asked = await askedOrganisation(newcomer, municipality);
    const started = await newcomer.call('my-events.start', {
      params: { organisation: asked },
      body: someEvent(),
    });
    const { number, revision } = started.body;
    const publish = () => newcomer.call('my-events.publish', { params: { number }, body: { revision } });
    expect((await publish()).problem?.code).toBe('organisation.not-verified');
    const params = { municipality, organisation: asked };
    const wordless = await administrator.call('office-organisations.decide', {
      params,
      body: { verify: false, reason: '' },
    });
    expect(wordless.problem).toMatchObject({ code: 'text.empty', fields: [{ field: 'reason' }] });
    await administrator.call('office-organisations.decide', { params, body: { verify: true, reason: '' } });
    expect((await publish()).body).toMatchObject({ state: 'published' });
    const again = await administrator.call('office-organisations.decide', {
      params,
      body: { verify: false, reason: 'Reģistrā tādas nav.' },
    });
    expect(again.problem?.code).toBe('organisation.decided');
  });

  it('is not decided on by whoever asked, nor asked for twice', async () => {
    const params = { municipality, organisation: await askedOrganisation(administrator, municipality) };
    const own = await administrator.call('office-organisations.decide', {
      params,
      body: { verify: true, reason: '' },
    });
    expect(own.problem?.code).toBe('organisation.own');
    const body = { municipality, name: 'Ūdensrožu fonds', kind: 'foundation' as const };
    const ask = (registrationNumber: string) =>
      organiser.call('my-organisations.ask', { body: { ...body, registrationNumber } });
    expect((await ask('4000-800 12 3')).problem?.code).toBe('organisation.number-wrong');
    const asked = await Promise.all([ask('40008001234'), ask('4000 800 1234'), ask('40008001234')]);
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('an event', () => {
  it('is written in gaps, and says where the first one is when it is published', async () => {
    const gaps = { about: '', contact: '' };
    const started = await organiser.call('my-events.start', {
      params: { organisation },
      body: someEvent(gaps),
    });
    const { number, revision } = started.body;
    const publish = await organiser.call('my-events.publish', { params: { number }, body: { revision } });
    expect(publish.problem).toMatchObject({ code: 'event.incomplete', fields: [{ field: 'about' }] });
    const change = (at: number) =>
      organiser.call('my-events.change', { params: { number }, body: { revision: at, draft: someEvent() } });
    expect((await change(revision)).body).toMatchObject({ revision: revision + 1, draft: someEvent() });
    expect((await change(revision)).problem?.code).toBe('event.changed');
  });

  it.each([
    [
      'a shift that ends before it begins',
      { from: 4, until: 2, places: 1, role: 'soli' },
      'event.shift-times',
    ],
    ['a shift of two days', { from: 0, until: 48, places: 1, role: 'soli' }, 'event.shift-times'],
    ['a shift for nobody', { from: 0, until: 2, places: 0, role: 'soli' }, 'event.places-unreal'],
    ['a shift of an unknown role', { from: 0, until: 2, places: 1, role: 'svetki' }, 'event.role-unknown'],
  ])('is not kept with %s', async (_, { from, until, ...shift }, code) => {
    const noon = Date.parse('2031-06-01T09:00:00Z');
    const at = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
    const shifts = [{ ...shift, from: at(from), until: at(until) }];
    const body = someEvent({ shifts });
    const refused = await organiser.call('my-events.start', { params: { organisation }, body });
    expect(refused.problem).toMatchObject({ code, fields: [{ field: 'shifts.0' }] });
  });

  it('is nobody’s to see before it is published, and has no place in the past', async () => {
    const body = someEvent({
      shifts: [
        { role: 'soli', from: '2026-01-01T09:00:00.000Z', until: '2026-01-01T11:00:00.000Z', places: 1 },
      ],
    });
    const { number, revision } = (await organiser.call('my-events.start', { params: { organisation }, body }))
      .body;
    expect((await api.visitor().call('events.read', { params: { number } })).problem?.code).toBe(
      'event.not-found',
    );
    const published = await organiser.call('my-events.publish', { params: { number }, body: { revision } });
    expect(published.problem?.code).toBe('event.shift-past');
  });
});

describe('a place in a shift', () => {
  it('goes to whoever comes first; the next one waits, is asked when it is given up, and says yes', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const shift = shifts[2] ?? '';
    const [first, second] = [await api.person(), await api.person()];
    expect((await join(first, shift)).body).toMatchObject({ standing: { state: 'confirmed' }, free: 0 });
    expect((await join(second, shift)).body.standing).toEqual({ state: 'waiting', before: 0 });
    expect((await join(first, shift)).problem?.code).toBe('registration.exists');
    const left = await first.call('my-shifts.leave', { params: { shift } });
    expect(left.body.standing).toEqual({ state: 'ended', ending: 'cancelled', reason: null });
    const [own] = (await second.call('my-shifts.list')).body.shifts;
    expect(own?.standing).toMatchObject({ state: 'held', why: 'offer' });
    const event = await api.visitor().call('events.read', { params: { number } });
    expect(event.body.shifts.find(({ id }) => id === shift)).toMatchObject({ free: 0, held: 1 });
    const answer = () =>
      second.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' as const } });
    expect((await answer()).body.standing).toEqual({ state: 'confirmed' });
    expect((await answer()).problem?.code).toBe('offer.answered');
    const roster = (await organiser.call('my-events.read', { params: { number } })).body.roster;
    expect(roster.find((one) => one.shift === shift)?.people).toMatchObject([
      { person: second.id, state: 'confirmed' },
    ]);
  });

  it('is one of so many, however many come at once', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const people = await Promise.all(Array.from({ length: 24 }, () => api.person()));
    const answers = await Promise.all(people.map((person) => join(person, shifts[0] ?? '')));
    const states = answers.map(({ body }) => body.standing.state).sort();
    expect(states).toEqual([...Array<string>(3).fill('confirmed'), ...Array<string>(21).fill('waiting')]);
    const event = await api.visitor().call('events.read', { params: { number } });
    expect(event.body.shifts[0]).toMatchObject({ places: 3, free: 0, waiting: 21 });
  });

  it('is not taken by whoever is elsewhere then, is too young, or has named no guardian', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    const [long, , seats] = shifts as [string, string, string];
    const busy = await api.person();
    await join(busy, long);
    expect((await join(busy, seats)).problem?.code).toBe('slot.overlaps');
    const year = new Date().getUTCFullYear();
    const young = await api.person({ birthDate: `${year - 16}-01-02` });
    expect((await join(young, seats)).problem).toMatchObject({
      code: 'shift.too-young',
      params: { age: 18 },
    });
    const { shifts: mild } = await publishedEvent(organiser, organisation, someEventForTheYoung());
    const child = await api.person({ birthDate: `${year - 14}-01-02` });
    expect((await join(child, mild[0] ?? '')).problem?.code).toBe('shift.guardian-needed');
    const board = await busy.call('my-shifts.board', { query: { municipality, ...decade } });
    const seen = (id: string) => board.body.shifts.find((one) => one.id === id);
    expect(seen(long)).toMatchObject({ standing: 'confirmed', refusal: null });
    expect(seen(seats)).toMatchObject({ standing: null, refusal: { code: 'slot.overlaps' } });
    const forYoung = await young.call('my-shifts.board', { query: { municipality, ...decade } });
    expect(forYoung.body.shifts.find(({ id }) => id === seats)?.refusal).toEqual({
      ...{ code: 'shift.too-young', params: { age: 18 } },
    });
  });

  it('is found among what is still wanted, by municipality and day', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const { from } = someEvent().shifts[0] ?? { from: '' };
    const until = new Date(Date.parse(from) + 1).toISOString();
    const asked = (query: object) =>
      api.visitor().call('shifts.list', { query: { from, until, municipality, ...query } });
    const found = (await asked({})).body.shifts.filter(({ event }) => event === number);
    expect(found.map(({ id }) => id)).toEqual([shifts[0], shifts[2]]);
    expect((await asked({ municipality: 'balvu-novads' })).body.shifts).toEqual([]);
    const events = await api.visitor().call('events.list', { query: { municipality } });
    expect(events.body.events.find((one) => one.number === number)).toMatchObject({ shifts: 3, free: 7 });
  });
});
