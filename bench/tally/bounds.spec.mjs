// @ts-check
import { expect, it } from '@jest/globals';
import { judge, judgeReal } from './bounds.mjs';

const failed = (/** @type {import('./bounds.mjs').Measured} */ side) =>
  judge('Node', side)
    .filter(({ passed }) => !passed)
    .map(({ what }) => what);

it('passes a count that keeps within its bounds, the bounds included', () => {
  const side = { shares: { ms: 1_000 }, add1u: { ms: 30_000, steps: 200 }, megabytes: 512 };
  expect(failed(side)).toEqual([]);
});

it('names each bound that is not kept, and judges memory only where it is told', () => {
  const side = { shares: { ms: 1_001 }, add1u: { ms: 30_001, steps: 150 }, megabytes: 513 };
  expect(failed(side)).toHaveLength(3);
  expect(judge('Node', { ...side, megabytes: null })).toHaveLength(2);
});

it('judges more steps than the bound is for by their pace', () => {
  const side = { shares: { ms: 1 }, add1u: { ms: 60_000, steps: 400 }, megabytes: 1 };
  expect(failed(side)).toEqual([]);
  expect(failed({ ...side, add1u: { ms: 60_200, steps: 400 } })).toHaveLength(1);
});

it('judges the slowest count of the real files, and their memory', () => {
  const kept = [
    { ms: 1_000, steps: null },
    { ms: 60_000, steps: 400 },
  ];
  const passed = (/** @type {import('./bounds.mjs').Judged[]} */ all) => all.map((one) => one.passed);
  expect(passed(judgeReal(kept, 512))).toEqual([true, true, true]);
  expect(passed(judgeReal([...kept, { ms: 1_001, steps: null }, { ms: 30_001, steps: 3 }], 513))).toEqual([
    false,
    false,
    false,
  ]);
});
