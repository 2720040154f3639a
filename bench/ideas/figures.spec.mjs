// @ts-check
import { describe, expect, it } from '@jest/globals';
import { median, middleOf, percentile, ratioOf, rounded, table } from './figures.mjs';
import { anyWord, chances, vocabulary } from './words.mjs';

describe('percentiles', () => {
  it('are nearest ranks: values that were really measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 99, 100]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(median([10, 9, 2])).toBe(9);
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });

  it('sort by size, not by spelling', () => {
    expect(percentile([100, 9, 20], 1)).toBe(100);
  });
});

describe('rounds', () => {
  const round = (/** @type {number} */ p99) => ({ throughput: 1000 / p99, p50: p99 / 2, p99 });

  it('are summed up by their medians, so one disturbed round changes nothing', () => {
    expect(middleOf([round(10), round(900), round(12)]).p99).toBe(12);
  });

  it('are compared one by one', () => {
    expect(ratioOf([round(20), round(80), round(30)], [round(10), round(40), round(10)], 'p99')).toBe(2);
  });
});

it('shows three significant digits, numbers to the right', () => {
  expect(rounded(1234.5)).toBe(1230);
  const shown = table([
    ['what', 'ms'],
    ['a', 0.12345],
  ]);
  expect(shown).toBe('  what     ms\n  a     0.123');
});

describe('invented words', () => {
  it('follow Zipf: the first is met about ten times as often as the tenth', () => {
    const words = vocabulary('lv');
    const chance = chances(1);
    const met = new Map();
    for (let count = 0; count < 200_000; count += 1) {
      const word = anyWord(words, chance);
      met.set(word, (met.get(word) ?? 0) + 1);
    }
    const often = (/** @type {number} */ rank) => met.get(words[rank - 1]) ?? 0;
    expect(often(1) / often(10)).toBeGreaterThan(6);
    expect(often(1) / often(10)).toBeLessThan(14);
  });

  it('are the same in every run', () => {
    const [one, other] = [chances(7), chances(7)];
    expect([one(), one()]).toEqual([other(), other()]);
  });
});
