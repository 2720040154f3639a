import { describe, expect, it } from '@jest/globals';
import { inOrder, orderOf } from './order.js';

const LENGTHS = [1, 2, 3, 4, 5, 8, 13, 40];
const rows = (length: number): number[][] =>
  Array.from({ length: 2 * length }, (_, seed) => orderOf(seed, length));
const counted = (words: readonly string[]): number[] => [
  ...words
    .reduce((sums, word) => sums.set(word, (sums.get(word) ?? 0) + 1), new Map<string, number>())
    .values(),
];

describe('the order of projects', () => {
  it.each(LENGTHS)('has each of %d projects once, whoever looks', (length) => {
    const sorted = Array.from({ length }, (_, at) => at);
    for (const seed of [0, 1, 7, length, 2 * length + 1, 4_294_967_295]) {
      expect(orderOf(seed, length).toSorted((a, b) => a - b)).toEqual(sorted);
    }
  });

  it.each(LENGTHS)('puts each of %d projects equally often at each place', (length) => {
    const seen = counted(rows(length).flatMap((row) => row.map((project, at) => `${project} at ${at}`)));
    expect(seen).toEqual(Array<number>(length * length).fill(2));
  });

  it.each(LENGTHS.filter((length) => length > 1))(
    'puts each of %d projects equally often right after each other one',
    (length) => {
      const pairs = rows(length).flatMap((row) => row.slice(1).map((project, at) => `${row[at]} ${project}`));
      expect(counted(pairs)).toEqual(Array<number>(length * (length - 1)).fill(2));
    },
  );

  it('is the same each time for the same voter, and another for another', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(inOrder(5, list)).toEqual(inOrder(5, list));
    expect(inOrder(5, list)).not.toEqual(inOrder(6, list));
    expect(inOrder(9, [])).toEqual([]);
  });
});
