import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { decideJoining } from '@talka/registration';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const HOUR = 3_600_000;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const Clock = Date;
afterEach(() => void (globalThis.Date = Clock));

/** The process of the API believes it to be another day; the database knows better. */
function clockOff(days: number): void {
  const off = () => Clock.now() + days * 24 * HOUR;
  globalThis.Date = class extends Clock {
    constructor(...of: unknown[]) {
      super(...((of.length === 0 ? [off()] : of) as [number]));
    }
    static override now = off;
  } as DateConstructor;
}

/** One place, in so many hours by the database's clock. */
async function shiftIn(hours: number): Promise<string> {
  const [role = { id: '' }] = someEvent().roles;
  const from = Clock.now() + hours * HOUR;
  const times = { from: new Clock(from).toISOString(), until: new Clock(from + 2 * HOUR).toISOString() };
  const shifts = [{ role: role.id, places: 1, ...times }];
  return (await publishedEvent(organiser, organisation, { shifts })).shifts[0] ?? '';
}

const board = async (who: Actor, shift: string) => {
  const query = { municipality, from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };
  const { shifts } = (await who.call('my-shifts.board', { query })).body;
  return shifts.find(({ id }) => id === shift);
};

describe('an API process whose clock is two days off', () => {
  it('would refuse what is still to come, if it asked its own clock', () => {
    clockOff(2);
    const from = new Clock(Clock.now() + 24 * HOUR);
    const during = { from, until: new Clock(from.getTime() + HOUR) };
    const slot = { state: 'open', during, open: { from: new Clock(0), until: from } } as const;
    const decided = decideJoining({ slot, standing: undefined, overlapping: 0, now: new Date() });
    expect(decided).toMatchObject({ refusal: { code: 'slot.over' } });
  });

  it.each([2, -2])(
    '(by %i days) shows, gives, offers and ends places by the time of the database',
    async (days) => {
      const shift = await shiftIn(36);
      const begun = await shiftIn(30);
      await api.database.query(
        `update slot set closes_at = talka_now() - interval '1 hour',
         during = tstzrange(talka_now() - interval '1 hour', talka_now() + interval '1 hour') where id = $1`,
        [begun],
      );
      const [first, second] = [await api.person(), await api.person()];
      const params = { shift };
      clockOff(days);
      expect(await board(first, shift)).toMatchObject({ standing: null, refusal: null });
      expect((await first.call('my-shifts.join', { params })).body.standing).toEqual({ state: 'confirmed' });
      expect((await second.call('my-shifts.join', { params: { shift: begun } })).problem?.code).toBe(
        'slot.over',
      );
      await second.call('my-shifts.join', { params });
      expect((await first.call('my-shifts.leave', { params })).status).toBe(200);
      const [offered] = (await second.call('my-shifts.list', {})).body.shifts;
      const until = offered?.standing.state === 'held' ? Clock.parse(offered.standing.until) : 0;
      expect(until).toBeGreaterThan(Clock.now());
      expect(until).toBeLessThan(Clock.now() + 36 * HOUR);
      const answer = { params, body: { answer: 'accept' } } as const;
      expect((await second.call('my-shifts.answer', answer)).body.standing).toEqual({ state: 'confirmed' });
    },
  );
});
