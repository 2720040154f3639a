import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evenings, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, 'ludzas-novads'));
}, 60_000);
afterAll(() => api.close());

describe('the calendar of the catalogue', () => {
  it('has every evening of a course on its day, but what is called off or makes good for another', async () => {
    const [first, second, third, fourth] = evenings(4);
    if (!first || !second || !third || !fourth) throw new Error('no evenings');
    const catchUp = { ...fourth, catchUpFor: 1, places: 2 };
    const { number, sessions } = await publishedWorkshop(organiser, organisation, {
      sessions: [first, second, third, catchUp],
    });
    const meets = async (query: object = {}) =>
      (await api.visitor().call('workshops.meetings', { query })).body.meetings
        .filter(({ workshop }) => workshop === number)
        .map(({ session, from }) => [session, from]);
    const all = [
      ...[
        [1, first.from],
        [2, second.from],
        [3, third.from],
      ],
    ];
    expect(await meets()).toEqual(all);
    expect(await meets({ from: second.from })).toEqual(all.slice(1));
    expect(await meets({ from: second.from, until: second.until })).toEqual(all.slice(1, 2));
    expect(await meets({ craft: 'music' })).toEqual([]);
    const params = { number, session: sessions[1]?.id ?? '' };
    await organiser.call('led-workshops.call-off-session', {
      params,
      body: { reason: 'Stelles ir salūzušas.' },
    });
    expect(await meets()).toEqual([all[0], all[2]]);
  });

  it('shows two months at once, from the day that is asked for on', async () => {
    const far = evenings(1, 24 * 100);
    const { number } = await publishedWorkshop(organiser, organisation, { sessions: far });
    const meets = async (query: object) =>
      (await api.visitor().call('workshops.meetings', { query })).body.meetings.some(
        ({ workshop }) => workshop === number,
      );
    expect(await meets({})).toBe(false);
    expect(await meets({ from: far[0]?.from })).toBe(true);
  });
});
