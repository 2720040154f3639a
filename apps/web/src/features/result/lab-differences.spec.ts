import { expect, it } from '@jest/globals';
import { differenceOf, grouped, inPlaces, sumOf } from './lab-differences.js';

const real = { order: ['2', '1'], totalCost: '100', served: 6, rejected: 0, way: 'greedy' } as const;
const other = { order: ['2', '3'], totalCost: '79.5', served: 10, rejected: 0 };

it('what another way would have changed: who comes in, who goes out, money and voters', () => {
  expect(differenceOf(real, other)).toEqual({ added: ['3'], dropped: ['1'], cents: -2_050, served: 4 });
  expect(differenceOf(real, { ...real, order: ['1', '2'] })).toEqual({
    ...{ added: [], dropped: [], cents: 0, served: 0 },
  });
});

it('what hangs on the rules, leaving out ways that cannot settle it', () => {
  const others = [
    { way: 'greedy-cost', outcome: { ...real, order: ['1', '2'] } },
    { way: 'mes', outcome: other },
    { way: 'mes-add1', outcome: other },
    { way: 'knapsack', outcome: null },
  ] as const;
  expect(sumOf({ real, others })).toEqual({ ways: 3, same: 1, always: ['2'], sometimes: ['3'] });
});

it('ways with the same winners stand together, whatever the order they were bought in', () => {
  const turned = { ...other, order: ['3', '2'] };
  const groups = grouped([
    { way: 'greedy-cost', outcome: null },
    { way: 'mes', outcome: other },
    { way: 'mes-add1', outcome: turned },
    { way: 'knapsack', outcome: { ...other, rejected: 1 } },
  ]);
  expect(groups.map(({ ways }) => ways)).toEqual([['greedy-cost'], ['mes', 'mes-add1'], ['knapsack']]);
  expect(inPlaces(real, { ...other, order: ['3', '1', '2'] })).toEqual(['2', '1', '3']);
});
