import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../testing/votes.js';
import { drawBelow, shuffled, type Random } from './random.js';
import { makeTracker, TRACKER } from './tracker.js';

/** The value that chi-square with `freedom` degrees passes once in a thousand times (Wilson and Hilferty, 1931). */
const bound = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 3.09 * Math.sqrt(2 / (9 * freedom))) ** 3;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
}

const CARDS = 7;
const ROUNDS = 4200;

/** How often each card came to the first place. */
function firsts(shuffle: (cards: readonly number[]) => number[]): number[] {
  const cards = Array.from({ length: CARDS }, (_, at) => at);
  const counts = cards.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = shuffle(cards)[0]!;
    counts[first] = counts[first]! + 1;
  }
  return counts;
}

describe('shuffling', () => {
  it('loses and doubles nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const order = shuffled(seeded(seed), list);
        expect(order.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
      }),
    );
  });

  it('brings each to the first place equally often; a careless shuffle would not', () => {
    const random = seeded('shuffle');
    // One less in one place, and no card ever stays where it was (Sattolo, 1986).
    const careless = (cards: readonly number[]): number[] => {
      const order = [...cards];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = drawBelow(random, last);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    };
    expect(chiSquare(firsts(careless))).toBeGreaterThan(bound(CARDS - 1));
    expect(chiSquare(firsts((cards) => shuffled(random, cards)))).toBeLessThan(bound(CARDS - 1));
  });

  it('draws anew what would make the first numbers likelier', () => {
    const said = [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 5];
    const random: Random = { bytes: (length) => Uint8Array.from(said.splice(0, length)) };
    expect(drawBelow(random, 10)).toBe(5);
    expect(said).toEqual([]);
    for (const end of [0, -1, 1.5, 2 ** 32 + 1]) expect(() => drawBelow(random, end)).toThrow(RangeError);
  });
});

it('a tracker is sixteen letters that cannot be taken for others', () => {
  const random = seeded('trackers');
  const trackers = Array.from({ length: 500 }, () => makeTracker(random));
  expect(trackers.every((one) => TRACKER.test(one))).toBe(true);
  expect(new Set(trackers).size).toBe(500);
});
