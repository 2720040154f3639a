import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, later, MINUTE, momentOfClock, type Result } from '@talka/kernel';
import fc from 'fast-check';
import {
  afterWakingHours,
  decideAnswer,
  decideExpiry,
  decideJoining,
  decideOffers,
  decidePlaces,
  isLive,
  isWaking,
  MAY_BE_PASSED_OVER,
  offerUntil,
  type Standing,
  type WaitingParty,
} from './index.js';

const at = (day: string, time: string): Date => {
  const moment = momentOfClock({ day, time });
  if (!moment) throw new Error(`no clock shows ${day} ${time}`);
  return moment;
};
const now = at('2027-05-10', '10:00');
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);
const hold = (until: Date, why: 'form' | 'offer' | 'guardian' | 'hand-over' = 'offer'): Standing => ({
  ...{ state: 'held', why, until },
});

describe('waking hours', () => {
  it.each([
    ['2027-05-10', '10:00', 4, '2027-05-10', '14:00'],
    ['2027-05-10', '20:00', 4, '2027-05-11', '11:00'],
    ['2027-05-10', '23:30', 1, '2027-05-11', '09:00'],
    ['2027-05-10', '03:00', 13, '2027-05-10', '21:00'],
    ['2027-05-10', '21:00', 14, '2027-05-12', '09:00'],
    // The night in spring is an hour shorter, the one in autumn an hour longer: neither counts.
    ['2027-03-27', '20:00', 2, '2027-03-28', '09:00'],
    ['2027-10-30', '20:00', 2, '2027-10-31', '09:00'],
  ])('from %s %s, %i of them end on %s at %s', (day, time, hours, untilDay, untilTime) =>
    expect(afterWakingHours(at(day, time), hours)).toEqual(at(untilDay, untilTime)),
  );

  it('end when people are awake, never sooner than so many hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.integer({ min: 1, max: 48 }),
        (minute, hours) => {
          const from = later(at('2027-01-01', '00:00'), minute * MINUTE);
          const until = afterWakingHours(from, hours);
          expect(until.getTime() - from.getTime()).toBeGreaterThanOrEqual(hours * HOUR);
          expect(isWaking(later(until, -1))).toBe(true);
        },
      ),
    );
  });
});

describe('an offer', () => {
  it.each([
    [20 * DAY, '24 waking hours', at('2027-05-11', '21:00')],
    [5 * DAY, '12 waking hours', at('2027-05-11', '09:00')],
    [2 * DAY, '4 waking hours', at('2027-05-10', '14:00')],
    [10 * HOUR, 'an hour', at('2027-05-10', '11:00')],
    [5 * HOUR, 'a quarter', at('2027-05-10', '10:15')],
    [31 * MINUTE, 'a quarter', at('2027-05-10', '10:15')],
    [29 * MINUTE, 'too late', undefined],
    [-HOUR, 'too late', undefined],
  ])('made %i ms before the start is kept for %s', (before, _, until) => {
    expect(offerUntil(now, later(now, before))).toEqual(until);
  });

  it('is never kept until the start or beyond, nor for no time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * 24 * 60 }),
        fc.integer({ min: 0, max: 1440 }),
        (minutes, of) => {
          const made = later(now, of * MINUTE);
          const startsAt = later(made, minutes * MINUTE);
          const until = offerUntil(made, startsAt);
          if (until === undefined) expect(minutes).toBeLessThan(30);
          else {
            expect(until.getTime()).toBeGreaterThan(made.getTime());
            expect(until.getTime()).toBeLessThan(startsAt.getTime());
          }
        },
      ),
    );
  });

  const slot = { state: 'open', during: { from: later(now, DAY), until: later(now, DAY + HOUR) } } as const;
  const answered = (standing: Standing, answer: 'accept' | 'pass' | 'decline', more = {}) =>
    decideAnswer({ registration: { standing }, slot, answer, overlapping: 0, now, ...more });

  it('is accepted, passed on or declined while it lives', () => {
    const offered = hold(later(now, 1));
    expect(answered(offered, 'accept')).toMatchObject({ value: { become: 'confirmed' } });
    expect(answered(offered, 'pass')).toMatchObject({
      value: { become: 'waiting', notBefore: at('2027-05-10', '14:00') },
    });
    expect(answered(offered, 'decline')).toMatchObject({ value: { become: 'ended', ending: 'declined' } });
  });

  it.each([
    ['late', hold(now), {}, 'offer.over'],
    ['twice', { state: 'confirmed' }, {}, 'offer.answered'],
    ['after declining', { state: 'ended', ending: 'declined' }, {}, 'offer.answered'],
    ['after it was taken away', { state: 'ended', ending: 'unanswered' }, {}, 'offer.over'],
    ['without having been asked', { state: 'waiting' }, {}, 'offer.none'],
    ['for a form that is open', hold(later(now, 1), 'form'), {}, 'offer.none'],
    ['when something else overlaps', hold(later(now, 1)), { overlapping: 1 }, 'slot.overlaps'],
    [
      'when it was cancelled',
      hold(later(now, 1)),
      { slot: { ...slot, state: 'cancelled' } },
      'slot.cancelled',
    ],
    ['when it has begun', hold(later(now, DAY * 2)), { now: later(now, DAY) }, 'slot.over'],
  ] as const)('is not accepted %s', (_, standing, more, refusal) =>
    expect(code(answered(standing, 'accept', more))).toBe(refusal),
  );

  it('that ran out sends to the end of the list once, and off it the second time', () => {
    const standing = hold(now);
    expect(decideExpiry({ standing, unanswered: 0, onList: true }, slot, now)).toMatchObject({
      become: 'waiting',
    });
    expect(decideExpiry({ standing, unanswered: 1, onList: true }, slot, now)).toEqual({
      become: 'ended',
      ending: 'unanswered',
    });
    expect(
      decideExpiry({ standing: hold(now, 'form'), unanswered: 0, onList: true }, slot, now),
    ).toMatchObject({
      ending: 'form-abandoned',
    });
    const handOver = { standing: hold(now, 'hand-over'), unanswered: 0 };
    expect(decideExpiry({ ...handOver, onList: true }, slot, now)).toEqual({ become: 'waiting-as-before' });
    expect(decideExpiry({ ...handOver, onList: false }, slot, now)).toEqual({
      become: 'ended',
      ending: 'declined',
    });
    expect(isLive(standing, now)).toBe(false);
    expect(isLive(standing, later(now, -1))).toBe(true);
  });
});

describe('free places', () => {
  const parties = (...sizes: number[]): WaitingParty[] =>
    sizes.map((size, index) => ({ party: `p${index + 1}`, size, passedOver: 0 }));
  const offers = (free: number, waiting: WaitingParty[], keeps = true) =>
    decideOffers({ free, waiting, keeps });

  it('are offered in order', () => {
    expect(offers(2, parties(1, 1, 1))).toEqual({ ask: ['p1', 'p2'], passOver: [] });
    expect(offers(0, parties(1))).toEqual({ ask: [], passOver: [] });
    expect(offers(5, parties(1, 3, 1))).toEqual({ ask: ['p1', 'p2', 'p3'], passOver: [] });
  });

  it('let smaller parties go first where too few are free, and remember whom they overtook', () => {
    expect(offers(1, parties(2, 1, 1))).toEqual({ ask: ['p2'], passOver: ['p1'] });
    expect(offers(1, parties(2, 3))).toEqual({ ask: [], passOver: [] });
  });

  it('wait for a party that was overtaken often enough, until shortly before the start', () => {
    const [large, ...others] = parties(2, 1, 1);
    const waiting = [{ ...large!, passedOver: MAY_BE_PASSED_OVER }, ...others];
    expect(offers(1, waiting)).toEqual({ ask: [], passOver: [] });
    expect(offers(2, waiting)).toEqual({ ask: ['p1'], passOver: [] });
    expect(offers(1, waiting, false)).toEqual({ ask: ['p2'], passOver: ['p1'] });
  });

  it('are never offered twice, and everybody is asked in the end', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 6 }), (list, free) => {
        const { ask } = offers(free, parties(...list));
        const asked = ask.reduce((sum, party) => sum + (list[Number(party.slice(1)) - 1] ?? 0), 0);
        expect(asked).toBeLessThanOrEqual(free);
      }),
    );
    fc.assert(
      fc.property(sizes, (list) => {
        // One place after another comes free, and is taken by whoever is asked.
        let [waiting, free, turns] = [parties(...list), 0, 0];
        while (waiting.length > 0) {
          free += 1;
          const { ask, passOver } = offers(free, waiting);
          for (const { party, size } of waiting) if (ask.includes(party)) free -= size;
          waiting = waiting
            .filter(({ party }) => !ask.includes(party))
            .map((one) => (passOver.includes(one.party) ? { ...one, passedOver: one.passedOver + 1 } : one));
          turns += 1;
          expect(turns).toBeLessThan(200);
        }
      }),
    );
  });
});

describe('joining', () => {
  const slot = {
    state: 'open',
    during: { from: later(now, DAY), until: later(now, DAY + HOUR) },
    open: { from: now, until: later(now, HOUR) },
  } as const;
  const joined = (more: object) =>
    code(decideJoining({ slot, standing: undefined, overlapping: 0, now, ...more }));

  it.each([
    [{}, 'ok'],
    [{ standing: { state: 'ended', ending: 'left' } }, 'ok'],
    [{ now: later(now, -1) }, 'slot.not-yet'],
    [{ now: later(now, HOUR - 1) }, 'ok'],
    [{ now: later(now, HOUR) }, 'slot.closed'],
    [{ now: later(now, DAY) }, 'slot.over'],
    [{ slot: { ...slot, state: 'draft' } }, 'slot.not-open'],
    [{ slot: { ...slot, state: 'cancelled' } }, 'slot.cancelled'],
    [{ standing: { state: 'waiting' } }, 'registration.exists'],
    [{ standing: { state: 'confirmed' } }, 'registration.exists'],
    [{ overlapping: 1 }, 'slot.overlaps'],
  ])('with %j: %s', (more, said) => expect(joined(more)).toBe(said));
});

it('places are not taken from people by a smaller number', () => {
  expect(decidePlaces({ state: 'open', taken: 3 }, 3)).toMatchObject({ value: 3 });
  expect(decidePlaces({ state: 'open', taken: 3 }, 2)).toMatchObject({
    refusal: { code: 'slot.places-taken', params: { count: 3 } },
  });
});
