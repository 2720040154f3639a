import { describe, expect, it } from '@jest/globals';
import { otherWays, ruleFor, wayOf } from './ways.js';

const greedy = { rule: 'greedy', options: { tieBreak: ['maxScore', 'minCost', 'id'] } } as const;

describe('ways of counting', () => {
  it('the vote’s own is known by its name, said or meant in full', () => {
    const inFull = { perCost: false, skip: true, fundZeroSupport: false, threshold: null };
    expect(wayOf({ rule: 'greedy', options: {} })).toBe('greedy');
    expect(wayOf({ rule: 'greedy', options: { ...greedy.options, ...inFull } })).toBe('greedy');
    expect(wayOf({ rule: 'mes', options: { completion: 'add1u', utility: 'points' } })).toBe('mes-add1u');
    expect(wayOf({ rule: 'knapsack-greedy', options: {} })).toBe('knapsack');
  });

  it('what a municipality added has no common name, and every way is another', () => {
    const own = { rule: 'greedy', options: { threshold: 3 } };
    expect(wayOf(own)).toBeUndefined();
    expect(otherWays(own, 'approval')).toHaveLength(7);
  });

  it('a purse is not filled with points or ranks', () => {
    expect(otherWays(greedy, 'approval')).toContain('knapsack');
    expect(otherWays(greedy, 'ordinal')).not.toContain('knapsack');
    expect(otherWays(greedy, 'cumulative')).not.toContain('knapsack');
  });

  it('keep the published ties, and the vote’s own idea of a share', () => {
    expect(ruleFor('mes', greedy).options).toEqual(greedy.options);
    const shares = { rule: 'mes', options: { utility: 'points', eligibility: 'swiecie' } };
    expect(ruleFor('mes-add1', shares).options).toEqual({ utility: 'points', completion: 'add1' });
    expect(ruleFor('greedy', shares).options).toEqual({});
  });
});
