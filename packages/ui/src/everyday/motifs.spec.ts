import { describe, expect, it } from '@jest/globals';
import { chain, star, weave } from './motifs.js';

/** Some column, or some seam between two, is an axis: every row reads the same both ways from it, round the repeat. */
function mirrors(rows: readonly string[]): boolean {
  const width = rows[0]?.length ?? 0;
  const opposite = (axis: number, x: number) => (axis - x + 2 * width) % width;
  return Array.from({ length: width }, (_, axis) => axis).some((axis) =>
    rows.every((row) => [...row].every((thread, x) => thread === row[opposite(axis, x)])),
  );
}

describe.each([
  ['chain', chain],
  ['star', star],
])('the %s belt', (_, rows) => {
  it('has rows of one length, so that it repeats without a seam', () => {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('mirrors up and down, as a belt woven from both sides does', () => {
    expect([...rows].reverse()).toEqual([...rows]);
  });

  it('mirrors left and right', () => {
    expect(mirrors(rows)).toBe(true);
  });
});

it('draws one rectangle per run of thread', () => {
  expect(weave(['.oo.', 'xo..'], 'o')).toBe('M1 0h2v1h-2zM1 1h1v1h-1z');
  expect(weave(['.oo.', 'xo..'], 'x')).toBe('M0 1h1v1h-1z');
});
