import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
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

/** A shift for one, in so many hours, with somebody in it and somebody who waits. */
async function oneAndTheNext(hours: number) {
  const at = (more: number) => new Date(Date.now() + (hours + more) * 3_600_000).toISOString();
  const { roles } = someEvent();
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    shifts: [{ role: roles[0]?.id ?? '', from: at(0), until: at(2), places: 1 }],
  });
  const [first, next] = [await api.person(), await api.person()];
  const shift = shifts[0] ?? '';
  for (const who of [first, next]) await who.call('my-shifts.join', { params: { shift } });
  return { number, shift, first, next };
}
const roster = async (number: number) =>
  (await organiser.call('my-events.roster', { params: { number } })).body.shifts[0];

describe('a place', () => {
  it('is given up with a reason that the organiser sees, and the next one is asked', async () => {
    const { number, shift, first } = await oneAndTheNext(72);
    const body = { why: 'way', words: 'Autobuss svētdienās neiet.' } as const;
    const left = await first.call('my-shifts.give-up', { params: { shift }, body });
    expect(left.body.standing).toEqual({ state: 'ended', ending: 'cancelled', reason: null });
    const shown = await roster(number);
    expect(shown?.gone).toMatchObject([{ person: first.id, byOrganiser: false, late: false, ...body }]);
    expect(shown?.people).toMatchObject([{ state: 'held', why: 'offer' }]);
  });

  it('needs no reason to be given up, and is late within 48 hours', async () => {
    const { number, shift, first, next } = await oneAndTheNext(47);
    await first.call('my-shifts.leave', { params: { shift } });
    expect((await roster(number))?.gone).toMatchObject([
      { person: first.id, late: true, why: null, words: null },
    ]);
    // Who was only asked gives nothing up.
    await next.call('my-shifts.give-up', { params: { shift }, body: { why: 'work', words: '' } });
    expect((await roster(number))?.gone).toHaveLength(1);
  });

  it('is taken back with a reason that whose place it was reads, and goes to the next', async () => {
    const { number, shift, first, next } = await oneAndTheNext(72);
    const take = (by: Actor, reason: string) =>
      by.call('my-events.take-place-back', { params: { number, shift, person: first.id }, body: { reason } });
    expect((await take(organiser, '')).problem?.code).toBe('text.empty');
    expect((await take(next, 'Solu būs mazāk.')).problem?.code).toBe('event.not-found');
    expect((await take(organiser, 'Solu būs mazāk.')).status).toBe(204);
    const own = (await first.call('my-shifts.list', {})).body.shifts.find(({ id }) => id === shift);
    expect(own?.standing).toEqual({
      ...{ state: 'ended', ending: 'cancelled-by-organiser', reason: 'Solu būs mazāk.' },
    });
    expect((await roster(number))?.people).toMatchObject([{ person: next.id, state: 'held', why: 'offer' }]);
    expect((await take(organiser, 'Solu būs mazāk.')).problem?.code).toBe('registration.gone');
  });

  it('is not taken back of who is noted as here', async () => {
    const { number, shift, first } = await oneAndTheNext(1);
    const params = { number, shift, person: first.id };
    const came = await organiser.call('my-events.attend', { params, body: { what: 'came', late: null } });
    expect(came.status).toBe(200);
    const body = { reason: 'Solu būs mazāk.' };
    expect((await organiser.call('my-events.take-place-back', { params, body })).problem?.code).toBe(
      'registration.here',
    );
  });
});
