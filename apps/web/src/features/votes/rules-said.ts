import type { VoteView } from '@talka/contracts';
import type { Formats, MessageKey, MessageParams } from '@talka/i18n/browser';
import { readQuestion, type Criterion } from '@talka/voting';

/** A sentence of the rules: which, and with what in it. */
export type Said = readonly [key: MessageKey<'votes'>, params?: MessageParams];
type Rules = VoteView['rules'];

/** How one votes, in a sentence. */
export function ballotSaid({ ballot }: Pick<Rules, 'ballot'>, projects: number, { euros }: Formats): Said {
  switch (ballot.kind) {
    case 'choose-one':
      return ['vote-ballot.choose-one'];
    case 'approval':
      return ballot.max === null || ballot.max >= projects
        ? ['vote-ballot.approval-any']
        : ballot.min === ballot.max
          ? ['vote-ballot.approval-exactly', { count: ballot.max }]
          : ['vote-ballot.approval', { count: ballot.max }];
    case 'knapsack':
      return ballot.limitCents === null
        ? ['vote-ballot.knapsack']
        : ['vote-ballot.knapsack-limit', { limit: euros(ballot.limitCents) }];
    case 'points':
      return ballot.minSum === ballot.maxSum
        ? ['vote-ballot.points-all', { sum: ballot.maxSum, most: ballot.max }]
        : ['vote-ballot.points', { sum: ballot.maxSum, most: ballot.max }];
    case 'ranking':
      return ballot.min === ballot.max
        ? ['vote-ballot.ranking-exactly', { count: ballot.max }]
        : ['vote-ballot.ranking', { count: Math.min(ballot.max, projects) }];
  }
}

/** How ballots become winners: two sentences for each way of counting, and what a municipality has added to it. */
export function countSaid({ count, ballot }: Pick<Rules, 'count' | 'ballot'>): Said[] {
  const read = readQuestion(count.rule, count.options);
  if (!read.ok) return [];
  const { rule, options } = read.value;
  const what = ballot.kind === 'points' ? 'points' : ballot.kind === 'ranking' ? 'places' : 'votes';
  if (rule === 'mes') {
    const rest = options.completion === 'none' ? [] : ([['vote-count.mes-rest']] as const);
    return [['vote-count.mes', { what }], ['vote-count.mes-price', { what }], ...rest];
  }
  if (rule === 'knapsack-greedy') return [['vote-count.order', { what }], ['vote-count.skip']];
  const least = options.threshold;
  return [
    [options.perCost ? 'vote-count.order-per-euro' : 'vote-count.order', { what }],
    [options.skip ? 'vote-count.skip' : 'vote-count.stop'],
    ...(least
      ? [['vote-count.threshold', { what, least: String(Number(least.num) / Number(least.den)) }] as const]
      : []),
  ];
}

/** What decides between equals, in the order in which it is asked. */
export function tiesSaid({ count }: Pick<Rules, 'count'>): Criterion[] {
  const read = readQuestion(count.rule, count.options);
  return read.ok ? [...read.value.options.tieBreak] : [];
}
