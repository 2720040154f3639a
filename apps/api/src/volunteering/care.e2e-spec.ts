import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetStale } from '@talka/composition';
import { publishedEvent, organiserIn, type Actor } from '@talka/testing';
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

const NOTHING = { food: [], foodOther: '', access: [], accessOther: '' };
const VEGAN = { ...NOTHING, food: ['vegan' as const], accessOther: ' Vajag  sēdēt ' };
const say = (who: Actor, number: number, care: object = VEGAN, consent = true) =>
  who.call('my-care.say', { params: { number }, body: { ...NOTHING, ...care, consent } });
const own = async (who: Actor, number: number) =>
  (await who.call('my-care.read', { params: { number } })).body.said;
const look = (by: Actor, number: number, shift: string) =>
  by.call('my-events.look-at-care', { params: { number, shift } });
/** Somebody with a place in the last of the three shifts. */
async function comes(number: number, shift = ''): Promise<Actor> {
  const who = await api.person();
  await who.call('my-shifts.join', { params: { shift } });
  return who;
}
const movedTo = (number: number, days: number) =>
  api.database.query(
    `update slot s set closes_at = at, during = tstzrange(at, at + interval '2 hours')
       from (select slot_id, talka_now() + make_interval(days => $2) + position * interval '3 hours' as at
             from volunteer_shift v join volunteer_event e on e.id = v.event_id where e.number = $1) as moved
     where s.id = moved.slot_id`,
    [number, days],
  );
const swept = () => forgetStale(api.database as never);

describe('what a volunteer eats and needs', () => {
  it('is kept with their explicit consent alone, and is gone when they take it back', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const who = await comes(number, shifts[2]);
    expect((await say(who, number, VEGAN, false)).problem).toMatchObject({ code: 'care.consent-needed' });
    expect(await own(who, number)).toBeNull();
    expect((await say(who, number, NOTHING)).problem?.code).toBe('care.nothing-said');
    expect((await say(who, number, { foodOther: 'a'.repeat(201) })).problem?.code).toBe('text.too-long');
    expect((await say(who, number)).body.said).toEqual({ ...VEGAN, accessOther: 'Vajag sēdēt' });
    expect((await say(who, number, { food: ['halal', 'halal'] })).body.said?.food).toEqual(['halal']);
    expect((await who.call('my-care.forget', { params: { number } })).body.said).toBeNull();
    expect(
      (await api.database.query('select from volunteer_care where person_id = $1', [who.id])).rowCount,
    ).toBe(0);
    expect((await say(await api.person(), number)).problem?.code).toBe('care.no-place');
  });

  it('is summed for the organiser by shift, of those with a place, without names', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [morning, , seats] = shifts;
    const [first, second] = [await comes(number, morning), await comes(number, morning)];
    await say(first, number, { food: ['vegan', 'no-nuts'], access: ['wheelchair'] });
    await say(second, number, { food: ['vegan'], foodOther: 'Bez zivīm' });
    await comes(number, seats);
    const waits = await comes(number, seats);
    await say(waits, number);
    // Two with a place: their sums would be theirs.
    expect((await organiser.call('my-events.care', { params: { number } })).body.shifts).toEqual([]);
    await comes(number, morning);
    const sums = await organiser.call('my-events.care', { params: { number } });
    expect(sums.body.shifts).toEqual([
      expect.objectContaining({
        ...{ shift: morning, people: 2, few: false, access: [{ what: 'wheelchair', count: 1 }] },
        food: [
          { what: 'no-nuts', count: 1 },
          { what: 'other', count: 1 },
          { what: 'vegan', count: 2 },
        ],
      }),
    ]);
    expect(JSON.stringify(sums.body)).not.toContain(first.id);
    expect((await first.call('my-events.care', { params: { number } })).problem?.code).toBe(
      'event.not-found',
    );
  });

  it('is shown by name in the week before the shift only, and each look stands in what they read of themselves', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [, , seats = ''] = shifts;
    const who = await comes(number, seats);
    await say(who, number);
    expect((await look(organiser, number, seats)).problem).toMatchObject({
      ...{ code: 'care.too-early', params: { days: 7 } },
    });
    const sums = async () => (await organiser.call('my-events.care', { params: { number } })).body.shifts;
    expect(await sums()).toEqual([]);
    await movedTo(number, 2);
    expect(await sums()).toMatchObject([{ shift: seats, few: true, food: [], access: [] }]);
    expect((await look(await api.person(), number, seats)).problem?.code).toBe('event.not-found');
    expect((await look(organiser, number, seats)).body.people).toEqual([
      expect.objectContaining({ person: who.id, food: ['vegan'], accessOther: 'Vajag sēdēt' }),
    ]);
    const { rows } = await api.database.query<{ actor_id: string; facts: object }>(
      `select actor_id, facts from audit_entry where action = 'care.looked-at' and subject_id = $1`,
      [who.id],
    );
    expect(rows).toEqual([{ actor_id: organiser.id, facts: { event: number, slot: seats } }]);
  });

  it('is deleted three days after the event, and at once for who has no place any more', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const [leaves, stays] = [await comes(number, shifts[0]), await comes(number, shifts[0])];
    await say(leaves, number);
    await say(stays, number);
    await leaves.call('my-shifts.leave', { params: { shift: shifts[0] ?? '' } });
    await swept();
    expect([await own(leaves, number), (await own(stays, number))?.food]).toEqual([null, ['vegan']]);
    await movedTo(number, -3);
    await swept();
    expect((await own(stays, number))?.food).toEqual(['vegan']);
    await movedTo(number, -4);
    expect((await look(organiser, number, shifts[0] ?? '')).problem?.code).toBe('care.over');
    await swept();
    expect(await own(stays, number)).toBeNull();
  });
});
