import { describe, expect, it } from '@jest/globals';
import { dayAfter, municipalityId, personId, type Day } from '@talka/kernel';
import type { Away, Duty, DutyPlace, PoolMember, RotaFacts } from '../pool.js';
import type { SwapWish } from '../swap.js';
import { decideSwap, possibleSwaps } from './decide-swap.js';

const NOW = '2026-11-30';
const weekIn = (ahead: number): Day => dayAfter(NOW, 7 * ahead);
const HOME = { ilze: 'ludza', maris: 'ludza', anna: 'preili', juris: 'balvi', zane: 'rezekne' } as const;
type Name = keyof typeof HOME;
const member = (name: Name, away: readonly Away[] = []): PoolMember => ({
  ...{ person: personId(name), municipality: municipalityId(HOME[name]), away },
});
const duty = (ahead: number, place: DutyPlace, name: Name): Duty => ({
  ...{ week: weekIn(ahead), place, person: personId(name), municipality: municipalityId(HOME[name]) },
});
/** Ilze and Anna now; Ilze and Juris next week; then Anna and Māris; then Juris and Zane. */
const DUTIES = [
  ...[duty(0, 1, 'ilze'), duty(0, 2, 'anna'), duty(1, 1, 'ilze'), duty(1, 2, 'juris')],
  ...[duty(2, 1, 'anna'), duty(2, 2, 'maris'), duty(3, 1, 'juris'), duty(3, 2, 'zane')],
];
const facts = (away: Partial<Record<Name, Away>> = {}, without?: Name): RotaFacts => ({
  week: NOW,
  members: (Object.keys(HOME) as Name[])
    .filter((name) => name !== without)
    .map((name) => member(name, away[name] ? [away[name]] : [])),
  duties: DUTIES,
});
const wish = (asker: Name, week: number, colleague: Name, inReturn: number | null = null): SwapWish => ({
  ...{ asker: personId(asker), colleague: personId(colleague) },
  ...{ week: weekIn(week), inReturn: inReturn === null ? null : weekIn(inReturn) },
});
const asked = (it: SwapWish, of = facts()) => {
  const may = decideSwap(it, it.asker, of);
  return may.ok ? 'may' : [may.refusal.code, may.refusal.field].filter(Boolean).join(' ');
};
const agreed = (it: SwapWish, of: RotaFacts) => {
  const may = decideSwap(it, it.colleague, of);
  return may.ok ? 'may' : may.refusal.code;
};

describe('a swap of weeks', () => {
  it.each([
    [wish('ilze', 1, 'zane', 3), 'may'],
    [wish('ilze', 1, 'zane'), 'may'],
    [wish('ilze', 1, 'maris'), 'may'],
    [wish('ilze', 0, 'zane'), 'swap.week-begun week'],
    [wish('ilze', 1, 'anna', 0), 'swap.week-begun inReturn'],
    [wish('ilze', 2, 'zane'), 'swap.not-on-duty week'],
    [wish('ilze', 1, 'zane', 2), 'swap.colleague-not-on-duty inReturn'],
    [wish('ilze', 9, 'zane'), 'swap.not-on-duty week'],
    [wish('ilze', 1, 'juris'), 'swap.double week'],
    [wish('anna', 2, 'ilze'), 'swap.same-municipality week'],
    // Of the two others' weeks Ilze would take the one beside Māris, who is of her own municipality.
    [wish('ilze', 1, 'anna', 2), 'swap.same-municipality inReturn'],
    [wish('ilze', 1, 'ilze'), 'swap.colleague-not-in-pool colleague'],
  ])('%j: %s', (it, outcome) => expect(asked(it)).toBe(outcome));

  it('is between two who are in the pool', () => {
    expect(asked(wish('ilze', 1, 'zane'), facts({}, 'zane'))).toBe('swap.colleague-not-in-pool colleague');
    expect(asked(wish('ilze', 1, 'zane'), facts({}, 'ilze'))).toBe('duty.not-in-pool');
  });

  it('is nothing for who is away in the week they would take, and tells nobody else of it', () => {
    const week = (ahead: number): Away => ({ from: weekIn(ahead), until: weekIn(ahead) });
    const it = wish('ilze', 1, 'zane', 3);
    expect(asked(it, facts({ ilze: week(3) }))).toBe('swap.away inReturn');
    expect(asked(it, facts({ zane: week(1) }))).toBe('may');
    expect(agreed(it, facts({ zane: week(1) }))).toBe('swap.away');
    expect(agreed(it, facts({ zane: week(3) }))).toBe('may');
  });
});

it('of whom one can ask, and for which weeks, is as the rule says', () => {
  const can = possibleSwaps(personId('ilze'), facts());
  expect(can).toEqual([
    {
      week: weekIn(1),
      colleagues: [
        { person: 'maris', inReturn: [weekIn(2)] },
        { person: 'anna', inReturn: [] },
        { person: 'zane', inReturn: [weekIn(3)] },
      ],
    },
  ]);
  expect(possibleSwaps(personId('zane'), facts({}, 'zane'))).toEqual([{ week: weekIn(3), colleagues: [] }]);
});
