import { describe, expect, it } from '@jest/globals';
import type { VoteView } from '@talka/contracts';
import { formats } from '@talka/i18n';
import { ballotSaid, countSaid, tiesSaid } from './rules-said.js';

type Rules = VoteView['rules'];
const euros = formats('en');

describe('how one votes', () => {
  it.each<[Rules['ballot'], string, object | undefined]>([
    [{ kind: 'choose-one' }, 'choose-one', undefined],
    [{ kind: 'approval', min: 1, max: 3 }, 'approval', { count: 3 }],
    [{ kind: 'approval', min: 3, max: 3 }, 'approval-exactly', { count: 3 }],
    [{ kind: 'approval', min: 1, max: null }, 'approval-any', undefined],
    // "Up to nine of nine" says nothing.
    [{ kind: 'approval', min: 1, max: 9 }, 'approval-any', undefined],
    [{ kind: 'knapsack', limitCents: null }, 'knapsack', undefined],
    [{ kind: 'knapsack', limitCents: 500_000 }, 'knapsack-limit', { limit: '€5,000' }],
    [{ kind: 'points', min: 0, max: 3, minSum: 1, maxSum: 5 }, 'points', { sum: 5, most: 3 }],
    [{ kind: 'points', min: 0, max: 3, minSum: 5, maxSum: 5 }, 'points-all', { sum: 5, most: 3 }],
    [{ kind: 'ranking', min: 2, max: 2 }, 'ranking-exactly', { count: 2 }],
    [{ kind: 'ranking', min: 1, max: 20 }, 'ranking', { count: 9 }],
  ])('%j is %s', (ballot, key, params) => {
    expect(ballotSaid({ ballot }, 9, euros)).toEqual(
      params ? [`vote-ballot.${key}`, params] : [`vote-ballot.${key}`],
    );
  });
});

describe('how it is counted', () => {
  const approval = { kind: 'approval', min: 1, max: 3 } as const;
  const said = (count: Rules['count'], ballot: Rules['ballot'] = approval) => countSaid({ count, ballot });
  const keys = (count: Rules['count']) => said(count).map(([key]) => key);

  it.each<[Rules['count'], string[]]>([
    [{ rule: 'greedy', options: {} }, ['order', 'skip']],
    [{ rule: 'greedy', options: { skip: false } }, ['order', 'stop']],
    [{ rule: 'greedy', options: { perCost: true } }, ['order-per-euro', 'skip']],
    [{ rule: 'greedy', options: { threshold: 30 } }, ['order', 'skip', 'threshold']],
    [{ rule: 'knapsack-greedy', options: {} }, ['order', 'skip']],
    [{ rule: 'mes', options: {} }, ['mes', 'mes-price']],
    [{ rule: 'mes', options: { completion: 'add1u' } }, ['mes', 'mes-price', 'mes-rest']],
  ])('by %j', (count, expected) => {
    expect(keys(count)).toEqual(expected.map((key) => `vote-count.${key}`));
  });

  it('names what is counted: votes, points or places', () => {
    const greedy = { rule: 'greedy', options: { threshold: 30 } } as const;
    const points = { kind: 'points', min: 0, max: 3, minSum: 1, maxSum: 5 } as const;
    expect(said(greedy)[2]).toEqual(['vote-count.threshold', { what: 'votes', least: '30' }]);
    expect(said(greedy, points)[0]).toEqual(['vote-count.order', { what: 'points' }]);
    expect(said(greedy, { kind: 'ranking', min: 1, max: 3 })[0]?.[1]).toEqual({ what: 'places' });
  });

  it('says nothing of rules it does not know, rather than something else', () => {
    const unknown = { rule: 'greedy', options: { completion: 'add1' } } as const;
    expect([said(unknown), tiesSaid({ count: unknown })]).toEqual([[], []]);
  });

  it('asks between equals in the order announced', () => {
    expect(tiesSaid({ count: { rule: 'mes', options: {} } })).toEqual(['minCost', 'maxScore', 'id']);
    expect(tiesSaid({ count: { rule: 'greedy', options: { tieBreak: ['id'] } } })).toEqual(['id']);
  });
});
