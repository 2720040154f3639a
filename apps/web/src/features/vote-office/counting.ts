import type { VoteForm } from './vote-form.js';

type Count = VoteForm['count'];

/** The ways of counting that a municipality chooses from. */
export const COUNT_WAYS = ['most-votes', 'votes-per-euro', 'equal-shares', 'knapsack'] as const;
export type CountWay = (typeof COUNT_WAYS)[number];

/** Of equally supported projects: the cheaper one first, the dearer one, the lower number, or by lot. */
export const TIES = ['cheaper', 'dearer', 'number', 'lot'] as const;
export type TieWay = (typeof TIES)[number];

/** What becomes of money that Equal Shares leaves. */
export const LEFT_OVER = ['add1u', 'add1', 'utilitarian', 'none'] as const;
export type LeftOver = (typeof LEFT_OVER)[number];

export function wayOf({ rule, options }: Count): CountWay {
  if (rule === 'mes') return 'equal-shares';
  if (rule === 'knapsack-greedy') return 'knapsack';
  return options.perCost === true ? 'votes-per-euro' : 'most-votes';
}

export function tieOf({ options }: Count): TieWay {
  const order = options.tieBreak ?? ['minCost'];
  if (order.includes('drawn')) return 'lot';
  if (order.includes('maxCost')) return 'dearer';
  return order.includes('minCost') ? 'cheaper' : 'number';
}

export const leftOverOf = ({ options }: Count): LeftOver =>
  LEFT_OVER.find((way) => way === options.completion) ?? 'none';

/** Another way of counting begins with its own usual options; the order of ties stays. */
export function withWay(count: Count, way: CountWay): Count {
  if (way === wayOf(count)) return count;
  return withTie(USUAL[way], tieOf(count));
}

const USUAL: Readonly<Record<CountWay, Count>> = {
  'most-votes': { rule: 'greedy', options: { perCost: false, skip: true } },
  'votes-per-euro': { rule: 'greedy', options: { perCost: true, skip: true } },
  'equal-shares': { rule: 'mes', options: { utility: 'cost', completion: 'add1u' } },
  knapsack: { rule: 'knapsack-greedy', options: {} },
};

/** A greedy count looks at the votes first in any case; Equal Shares has its own measure of who goes first. */
export function withTie({ rule, options }: Count, tie: TieWay): Count {
  const cost = { cheaper: ['minCost'], dearer: ['maxCost'], number: [], lot: [] }[tie];
  // A lot is complete: nothing is left for a number to decide.
  const last = tie === 'lot' ? 'drawn' : 'id';
  const tieBreak = rule === 'greedy' ? ['maxScore', ...cost, last] : [...cost, 'maxScore', last];
  return { rule, options: { ...options, tieBreak } };
}

export const withLeftOver = ({ rule, options }: Count, completion: LeftOver): Count => ({
  rule,
  options: { ...options, completion },
});
