import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetStale } from '@talka/composition';
import type { SlotQuestion } from '@talka/contracts';
import {
  birthDateOf,
  inWords,
  organiserIn,
  publishedEvent,
  someEvent,
  someEventForTheYoung,
  someNote,
  someSize,
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

const SHIRT = someSize('krekls', 'Krekla izmērs', 'Размер футболки');
const NOTE = someNote();
const ANSWERED = { krekls: 'm', piezime: 'Nāku ar suni' };

/** An event with two shifts a week apart, one place each, whose task asks for a shirt. */
async function asking(questions = [SHIRT, NOTE]): Promise<{ number: number; shifts: readonly string[] }> {
  const { roles, shifts } = someEvent();
  const [first] = shifts;
  const later = (at = '') => new Date(new Date(at).getTime() + 7 * 86_400_000).toISOString();
  return publishedEvent(organiser, organisation, {
    roles: roles.slice(0, 1).map((role) => ({ ...role, questions })),
    shifts: first
      ? [
          { ...first, places: 1 },
          { ...first, places: 1, from: later(first.from), until: later(first.until) },
        ]
      : [],
  });
}
const say = (who: Actor, shift: string, answers: Record<string, string | boolean> = ANSWERED) =>
  who.call('my-shifts.say-answers', { params: { shift }, body: { answers } });
const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const fillIn = (who: Actor, shift: string) => who.call('my-shifts.fill-in', { params: { shift } });
const leave = (who: Actor, shift: string) => who.call('my-shifts.leave', { params: { shift } });
const own = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift);
const roster = async (number: number, shift: string) =>
  (await organiser.call('my-events.roster', { params: { number } })).body.shifts.find(
    (one) => one.shift === shift,
  );
const kept = async (who: Actor): Promise<number | null> =>
  (await api.database.query('select from shift_answers where person_id = $1', [who.id])).rowCount;
async function change(number: number, questions: SlotQuestion[], by = organiser) {
  const { revision } = (await organiser.call('my-events.read', { params: { number } })).body;
  const params = { number, role: 'uznemsana' };
  return by.call('my-events.change-questions', { params, body: { revision, questions } });
}
async function answered(shift: string, answers = ANSWERED): Promise<Actor> {
  const who = await api.person();
  expect((await say(who, shift, answers)).status).toBe(200);
  expect((await join(who, shift)).status).toBe(200);
  return who;
}

describe('what a task asks of everybody', () => {
  it('is answered while a place is kept, before it is theirs; with no questions nothing is', async () => {
    const { shifts } = await asking();
    const [shift = ''] = shifts;
    const [who, other] = [await api.person(), await api.person()];
    expect((await join(who, shift)).problem).toMatchObject({ code: 'answers.needed', params: { count: 1 } });
    expect((await fillIn(who, shift)).body.until).not.toBeNull();
    expect((await fillIn(other, shift)).body.until).toBeNull();
    // Whoever reloads the page finds their form again; for everybody else the place is taken.
    const fillsIn = async (reader: Actor) => {
      const query = { municipality, from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };
      const { shifts: board } = (await reader.call('my-shifts.board', { query })).body;
      return board.find(({ id }) => id === shift)?.fillsIn;
    };
    expect([await fillsIn(who), await fillsIn(other)]).toEqual([true, false]);
    expect((await say(who, shift, { piezime: 'Nāku' })).problem).toMatchObject({
      ...{ code: 'answers.needed', fields: [{ field: 'krekls' }] },
    });
    expect((await say(who, shift, { krekls: 'xl' })).problem?.code).toBe('answers.unknown-choice');
    expect((await say(who, shift, { krekls: 'm', cits: 'a' })).problem?.code).toBe(
      'answers.unknown-question',
    );
    expect((await say(who, shift, { ...ANSWERED, piezime: ' Nāku  ar suni' })).body.answers).toEqual(
      ANSWERED,
    );
    expect((await join(who, shift)).body).toMatchObject({
      ...{ standing: { state: 'confirmed' }, answers: ANSWERED, unanswered: [] },
    });
    const plain = await publishedEvent(organiser, organisation);
    expect((await join(await api.person(), plain.shifts[0] ?? '')).body.standing.state).toBe('confirmed');
  });

  it('is shown to everyone before they sign up, and the board lists the shift as one to take', async () => {
    const { number, shifts } = await asking();
    const event = await api.visitor().call('events.read', { params: { number } });
    expect(event.body.shifts[0]?.role.questions).toEqual([SHIRT, NOTE]);
    const from = new Date().toISOString();
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const board = await (
      await api.person()
    ).call('my-shifts.board', { query: { municipality, from, until } });
    expect(board.body.shifts.find(({ id }) => id === shifts[0])).toMatchObject({ refusal: null });
  });

  it('is asked of who waits, and answers go with whoever leaves, in the same moment', async () => {
    const { shifts } = await asking();
    const [shift = ''] = shifts;
    const first = await answered(shift);
    const waits = await api.person();
    expect((await join(waits, shift)).problem?.code).toBe('answers.needed');
    await say(waits, shift, { krekls: 's' });
    expect((await join(waits, shift)).body.standing).toEqual({ state: 'waiting', before: 0 });
    await leave(first, shift);
    expect([await kept(first), await kept(waits)]).toEqual([0, 1]);
    const answer = await waits.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' } });
    expect(answer.body).toMatchObject({ standing: { state: 'confirmed' }, answers: { krekls: 's' } });
  });

  it('is seen by the organiser of who has a place, by nobody else, and mended until the shift begins', async () => {
    const { number, shifts } = await asking();
    const [shift = ''] = shifts;
    const who = await answered(shift);
    const waits = await api.person();
    await say(waits, shift);
    await join(waits, shift);
    await say(who, shift, { krekls: 'l' });
    expect(await roster(number, shift)).toMatchObject({
      questions: [SHIRT, NOTE],
      people: [
        { person: who.id, answers: { krekls: 'l' } },
        { person: waits.id, answers: {} },
      ],
    });
    const gate = await api.person();
    await organiser.call('my-organisations.add-person', {
      ...{ params: { organisation }, body: { email: gate.email ?? '', role: 'gate' } },
    });
    const atTheGate = (await gate.call('my-events.roster', { params: { number } })).body.shifts[0];
    expect(atTheGate).toMatchObject({ questions: [], people: [{ answers: {} }, { answers: {} }] });
    for (const name of ['events.read', 'my-events.read'] as const) {
      const seen = await waits.call(name, { params: { number } });
      expect(JSON.stringify(seen.body ?? {})).not.toContain('"answers"');
    }
    await api.database.query(
      `update slot set closes_at = talka_now(), during = tstzrange(talka_now(), talka_now() + interval '2 hours') where id = $1`,
      [shift],
    );
    expect((await say(who, shift)).problem?.code).toBe('answers.too-late');
    expect((await own(who, shift))?.answers).toEqual({ krekls: 'l' });
  });
});

describe('questions of a published event', () => {
  it('change without breaking who has signed up; who comes anew answers, and what is taken out is forgotten', async () => {
    const { number, shifts } = await asking();
    const [shift = '', second = ''] = shifts;
    const who = await answered(shift);
    const car: SlotQuestion = {
      ...{ id: 'auto', kind: 'yes-no', required: true, words: inWords('Vai tev ir auto?'), options: [] },
    };
    const changed = await change(number, [{ ...SHIRT, words: inWords('Izmērs') }, car]);
    expect(changed.body.draft.roles[0]?.questions[0]?.words.lv).toBe('Izmērs');
    expect(await own(who, shift)).toMatchObject({
      ...{ standing: { state: 'confirmed' }, answers: { krekls: 'm' }, unanswered: ['auto'] },
    });
    const { rows } = await api.database.query<{ answers: object }>(
      'select answers from shift_answers where person_id = $1',
      [who.id],
    );
    expect(rows).toEqual([{ answers: { krekls: 'm' } }]);
    const next = await api.person();
    expect((await say(next, second, { krekls: 's' })).problem?.code).toBe('answers.needed');
    expect((await say(next, second, { krekls: 's', auto: false })).status).toBe(200);
    expect((await say(who, shift, { krekls: 'm', auto: true })).status).toBe(200);
    expect((await own(who, shift))?.unanswered).toEqual([]);
  });

  it('are asked by the organiser alone, over the revision they saw, and never in another kind', async () => {
    const { number } = await asking();
    expect((await change(number, [], await api.person())).problem?.code).toBe('event.not-found');
    const stale = await organiser.call('my-events.change-questions', {
      ...{ params: { number, role: 'uznemsana' }, body: { revision: 1, questions: [] } },
    });
    expect(stale.problem?.code).toBe('event.changed');
    expect((await change(number, [{ ...NOTE, kind: 'yes-no' }])).problem?.code).toBe('questions.other-kind');
    expect((await change(number, [{ ...NOTE, words: inWords('') }])).problem).toMatchObject({
      fields: [{ field: 'questions.0.words.lv', code: 'text.empty' }],
    });
  });
});

describe('answers of who does not act themselves', () => {
  it('a stand-in gives their own; with whom they change places is asked afterwards', async () => {
    const [a, b] = [await asking(), await asking()];
    const [mine = '', theirs = ''] = [a.shifts[0], b.shifts[1]];
    const [gives, takes] = [await answered(mine), await answered(theirs)];
    const { token } = (
      await gives.call('my-shifts.look-for-stand-in', { params: { shift: mine }, body: { inReturn: theirs } })
    ).body;
    const take = () => takes.call('stand-ins.take', { body: { token } });
    expect((await take()).problem?.code).toBe('answers.needed');
    await say(takes, mine, { krekls: 's' });
    expect((await take()).body).toMatchObject({ id: mine, answers: { krekls: 's' } });
    expect(await own(gives, theirs)).toMatchObject({
      ...{ standing: { state: 'confirmed' }, answers: {}, unanswered: ['krekls'] },
    });
    expect([await kept(gives), await kept(takes)]).toEqual([0, 1]);
  });

  it('no guardian is refused for a question that came while they were asked', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation, someEventForTheYoung({}, 1, 1));
    const [shift = ''] = shifts;
    const elza = await api.person({ name: 'Elza Kalnāja', birthDate: birthDateOf(14) });
    const named = { name: 'Ausma Kalnāja', email: 'ausma@talka.example' };
    await elza.call('my-shifts.join-with-guardian', { params: { shift }, body: named });
    const { revision } = (await organiser.call('my-events.read', { params: { number } })).body;
    await organiser.call('my-events.change-questions', {
      ...{ params: { number, role: 'ziedi' }, body: { revision, questions: [SHIRT] } },
    });
    const { rows } = await api.database.query<{ path: string }>(
      `select params ->> 'path' as path from mail join guardian_consent c on once_key = 'guardian:' || c.id
       where c.person_id = $1`,
      [elza.id],
    );
    const signature = { name: 'Ausma Kalnāja', relation: 'mother', custody: true, covers: 'shift' } as const;
    const token = rows[0]?.path.split('#')[1] ?? '';
    expect((await api.visitor().call('guardian.consent', { body: { token, ...signature } })).status).toBe(
      200,
    );
    expect(await own(elza, shift)).toMatchObject({
      ...{ standing: { state: 'confirmed' }, unanswered: ['krekls'] },
    });
    const ieva = await api.person({ birthDate: birthDateOf(14) });
    const asked = await ieva.call('my-shifts.join-with-guardian', { params: { shift }, body: named });
    expect(asked.problem?.code).toBe('answers.needed');
  });
});

describe('answers are forgotten', () => {
  const moved = (number: number, days: number) =>
    api.database.query(
      `update slot s set closes_at = at, during = tstzrange(at, at + interval '2 hours')
         from (select slot_id, talka_now() + make_interval(days => $2) + position * interval '3 hours' as at
               from volunteer_shift v join volunteer_event e on e.id = v.event_id where e.number = $1) as moved
       where s.id = moved.slot_id`,
      [number, days],
    );
  const swept = () => forgetStale(api.database as never);

  it('three days after the shift, with a cancelled shift, and when they led to no place', async () => {
    const { number, shifts } = await asking();
    const [shift = '', second = ''] = shifts;
    const [comes, tries] = [await answered(shift), await api.person()];
    await say(tries, second);
    await swept();
    expect([await kept(comes), await kept(tries)]).toEqual([1, 1]);
    await api.database.query(
      `update shift_answers set said_at = said_at - interval '61 minutes' where person_id = any($1)`,
      [[comes.id, tries.id]],
    );
    await swept();
    expect([await kept(comes), await kept(tries)]).toEqual([1, 0]);
    await moved(number, -3);
    await swept();
    expect(await kept(comes)).toBe(1);
    await moved(number, -4);
    await swept();
    expect(await kept(comes)).toBe(0);
    const off = await asking();
    const [called = ''] = off.shifts;
    const who = await answered(called);
    await organiser.call('my-events.call-off', {
      ...{ params: { number: off.number }, body: { shifts: [called], reason: 'Vētra; nāciet citu dienu.' } },
    });
    expect(await kept(who)).toBe(0);
  });

  it('and stand in what somebody may read of themselves', async () => {
    const { shifts } = await asking();
    const who = await answered(shifts[0] ?? '');
    const { tables } = (await who.call('me.export')).body;
    expect(tables['shift_answers']).toMatchObject([
      {
        answers: ANSWERED,
        said: [
          { question: 'Krekla izmērs', answer: 'M' },
          { question: 'Vēl kas?', answer: 'Nāku ar suni' },
        ],
      },
    ]);
  });
});
