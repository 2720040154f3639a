import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetStale } from '@talka/composition';
import type { SlotQuestion, WorkshopBody } from '@talka/contracts';
import {
  birthDateOf,
  evenings,
  inWords,
  organiserIn,
  publishedWorkshop,
  someNote,
  someSize,
  someWorkshop,
  someYesOrNo,
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

const SIZE = someSize('izmers', 'Priekšauta izmērs', 'Размер фартука');
const LUNCH = someYesOrNo('pusdienas', 'Vai paliksi pusdienās?');
const NOTE = someNote();
const ANSWERED = { izmers: 'm', pusdienas: true, piezime: 'Nāku ar suni' };
type Said = Record<string, string | boolean>;
type Place = { readonly number: number; readonly slot: string };

const asking = (change: Partial<WorkshopBody> = {}) =>
  publishedWorkshop(organiser, organisation, { questions: [SIZE, LUNCH, NOTE], ...change });
const say = (who: Actor, { number, slot }: Place, answers: Said = ANSWERED, person?: string) =>
  who.call('my-workshops.say-answers', {
    params: { number, slot },
    query: person ? { person } : {},
    body: { answers },
  });
const enrol = (who: Actor, { number, slot }: Place, people?: string[]) =>
  who.call('my-workshops.enrol', { params: { number, slot }, body: people ? { people } : {} });
const led = async ({ number }: { number: number }, by = organiser) =>
  (await by.call('led-workshops.read', { params: { number } })).body;
async function change({ number }: { number: number }, questions: SlotQuestion[], by = organiser) {
  const { revision } = await led({ number });
  return by.call('led-workshops.change-questions', { params: { number }, body: { revision, questions } });
}
const own = async (who: Actor, { number }: { number: number }) =>
  (await who.call('my-workshops.list')).body.places.find((one) => one.number === number);
const kept = async (person: string): Promise<number | null> =>
  (await api.database.query('select from shift_answers where person_id = $1', [person])).rowCount;
async function answered(place: Place, answers: Said = ANSWERED): Promise<Actor> {
  const who = await api.person();
  expect((await say(who, place, answers)).status).toBe(200);
  expect((await enrol(who, place)).problem).toBeUndefined();
  return who;
}

describe('what a workshop asks of everybody', () => {
  it('is shown to everyone, and answered before the place is taken', async () => {
    const place = await asking();
    const page = await api.visitor().call('workshops.read', { params: { number: place.number } });
    expect(page.body.questions).toEqual([SIZE, LUNCH, NOTE]);
    const who = await api.person();
    const before = await who.call('my-workshops.choices', { params: { number: place.number } });
    expect(before.body.choices).toMatchObject([{ refusal: null, answers: {}, unanswered: [] }]);
    expect((await enrol(who, place)).problem).toMatchObject({ code: 'answers.needed', params: { count: 1 } });
    expect((await say(who, place, { pusdienas: true })).problem).toMatchObject({
      ...{ code: 'answers.needed', fields: [{ field: 'izmers' }] },
    });
    expect((await say(who, place, { izmers: 'xl' })).problem?.code).toBe('answers.unknown-choice');
    expect((await say(who, place, { ...ANSWERED, piezime: ' Nāku  ar suni' })).body.answers).toEqual(
      ANSWERED,
    );
    const enrolled = await enrol(who, place);
    expect(enrolled.body.choices).toMatchObject([{ standing: { state: 'confirmed' }, answers: ANSWERED }]);
    expect(await own(who, place)).toMatchObject({ answers: ANSWERED, unanswered: [] });
    const elsewhere = await publishedWorkshop(organiser, organisation);
    expect((await say(who, { ...place, number: elsewhere.number })).problem?.code).toBe('slot.not-found');
  });

  it('adds up for those who lead, over who has a place and nobody else', async () => {
    const place = await asking({ places: 2 });
    const [first, second] = [await answered(place), await answered(place, { izmers: 's', pusdienas: false })];
    await answered(place, { izmers: 'l' });
    const { asked, enrolled } = await led(place);
    expect(asked).toEqual([
      {
        ...{ session: null, people: 2 },
        sums: [
          {
            ...{ question: 'izmers', answered: 2 },
            counts: [
              { answer: 's', count: 1 },
              { answer: 'm', count: 1 },
              { answer: 'l', count: 0 },
            ],
          },
          {
            ...{ question: 'pusdienas', answered: 2 },
            counts: [
              { answer: 'yes', count: 1 },
              { answer: 'no', count: 1 },
            ],
          },
          { question: 'piezime', answered: 1, counts: [] },
        ],
      },
    ]);
    expect(enrolled.map(({ answers }) => answers)).toEqual([
      ...[ANSWERED, { izmers: 's', pusdienas: false }, {}],
    ]);
    await first.call('my-workshops.leave', { params: { number: place.number, slot: place.slot } });
    expect([await kept(first.id), await kept(second.id)]).toEqual([0, 1]);
    const gate = await api.person();
    await organiser.call('my-organisations.add-person', {
      ...{ params: { organisation }, body: { email: gate.email ?? '', role: 'gate' } },
    });
    const seen = await gate.call('led-workshops.read', { params: { number: place.number } });
    expect(seen.problem?.code).toBe('workshop.not-yours');
  });

  it('is mended until it begins; who makes good for a session has answered already', async () => {
    const [first, second] = evenings(2);
    const makesGood = { ...evenings(1, 7 * 24 + 24)[0], catchUpFor: 1, places: 2 };
    const place = await asking({ sessions: [first, second, makesGood] as WorkshopBody['sessions'] });
    const who = await answered(place);
    expect((await say(who, place, { izmers: 'l' })).status).toBe(200);
    const later = { number: place.number, slot: place.seats[0] ?? '' };
    expect((await enrol(who, later)).problem).toBeUndefined();
    expect((await say(who, later)).problem?.code).toBe('answers.unknown-question');
    await api.database.query(
      `update slot set closes_at = talka_now(), during = tstzrange(talka_now(), upper(during)),
         times = tstzmultirange(tstzrange(talka_now(), upper(during))) where id = $1`,
      [place.slot],
    );
    expect((await say(who, place)).problem?.code).toBe('answers.too-late');
    expect((await led(place)).enrolled[0]?.answers).toEqual({ izmers: 'l' });
  });
});

describe('questions of a workshop', () => {
  it('are written with it, and go along when it is copied', async () => {
    const body = someWorkshop({ questions: [{ ...SIZE, words: inWords('') }] });
    const refused = await organiser.call('led-workshops.start', { params: { organisation }, body });
    expect(refused.problem?.fields).toMatchObject([{ code: 'text.empty' }]);
    const { number } = await asking();
    const copy = await organiser.call('led-workshops.copy', {
      ...{ params: { number }, body: { begins: '2031-09-01' } },
    });
    expect(copy.body.draft.questions).toEqual([SIZE, LUNCH, NOTE]);
  });

  it('change without breaking who is enrolled; what is taken out is forgotten, and who comes anew answers', async () => {
    const place = await asking();
    const who = await answered(place);
    const car: SlotQuestion = { ...LUNCH, id: 'auto', required: true, words: inWords('Vai tev ir auto?') };
    const changed = await change(place, [{ ...SIZE, words: inWords('Izmērs') }, car]);
    expect(changed.body.draft.questions[0]?.words.lv).toBe('Izmērs');
    expect(await own(who, place)).toMatchObject({
      ...{ standing: { state: 'confirmed' }, answers: { izmers: 'm' }, unanswered: ['auto'] },
    });
    const { rows } = await api.database.query<{ answers: object }>(
      'select answers from shift_answers where person_id = $1',
      [who.id],
    );
    expect(rows).toEqual([{ answers: { izmers: 'm' } }]);
    expect((await say(await api.person(), place, { izmers: 's' })).problem?.code).toBe('answers.needed');
    expect((await say(who, place, { izmers: 'm', auto: true })).status).toBe(200);
    expect((await own(who, place))?.unanswered).toEqual([]);
  });

  it('are changed by who writes it, over the revision they saw, and never to another kind', async () => {
    const place = await asking();
    expect((await change(place, [], await api.person())).problem?.code).toBe('workshop.not-found');
    const stale = await organiser.call('led-workshops.change-questions', {
      ...{ params: { number: place.number }, body: { revision: 1, questions: [] } },
    });
    expect(stale.problem?.code).toBe('workshop.changed');
    expect((await change(place, [{ ...NOTE, kind: 'yes-no' }])).problem?.code).toBe('questions.other-kind');
  });
});

describe('whoever brings a child', () => {
  it('answers for it, and for nobody else’s', async () => {
    const [carer, other] = [await api.person(), await api.person()];
    const added = await carer.call('my-children.add', {
      body: { name: 'Zīle Linupīte', birthDate: birthDateOf(8) },
    });
    const child = added.body.children[0]?.person ?? '';
    const place = await asking();
    expect((await say(other, place, ANSWERED, child)).problem?.code).toBe('child.not-found');
    await say(carer, place, { izmers: 'l' });
    expect((await enrol(carer, place, [carer.id, child])).problem).toMatchObject({
      ...{ code: 'together.cannot', params: { name: 'Zīle Linupīte' } },
    });
    expect((await say(carer, place, { izmers: 's' }, child)).status).toBe(200);
    expect((await enrol(carer, place, [carer.id, child])).problem).toBeUndefined();
    const { enrolled } = await led(place);
    expect(new Map(enrolled.map(({ person, answers }) => [person, answers]))).toEqual(
      new Map([
        [carer.id, { izmers: 'l' }],
        [child, { izmers: 's' }],
      ]),
    );
    expect((await carer.call('my-children.remove', { params: { child } })).problem).toBeUndefined();
    expect([await kept(child), await kept(carer.id)]).toEqual([0, 1]);
  });
});

describe('answers', () => {
  it('are forgotten three days after it is over, and when they led to no place', async () => {
    const place = await asking();
    const [comes, tries] = [await answered(place), await api.person()];
    await say(tries, place);
    await api.database.query(
      `update shift_answers set said_at = said_at - interval '61 minutes' where person_id = any($1)`,
      [[comes.id, tries.id]],
    );
    const swept = () => forgetStale(api.database as never);
    await swept();
    expect([await kept(comes.id), await kept(tries.id)]).toEqual([1, 0]);
    await api.database.query(
      `update slot set closes_at = at, during = tstzrange(at, at + interval '2 hours'),
         times = tstzmultirange(tstzrange(at, at + interval '2 hours'))
       from (select talka_now() - interval '4 days' as at) as moved where id = $1`,
      [place.slot],
    );
    await swept();
    expect(await kept(comes.id)).toBe(0);
  });

  it('stand in what somebody may read of themselves', async () => {
    const place = await asking();
    const who = await answered(place);
    const { tables } = (await who.call('me.export')).body;
    expect(tables['shift_answers']).toMatchObject([
      {
        ...{ workshop: place.number, answers: ANSWERED },
        said: [
          { question: 'Priekšauta izmērs', answer: 'M' },
          { question: 'Vai paliksi pusdienās?', answer: true },
          { question: 'Vēl kas?', answer: 'Nāku ar suni' },
        ],
      },
    ]);
  });
});
