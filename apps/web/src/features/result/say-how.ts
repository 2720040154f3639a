import type { VoteView } from '@talka/contracts';
import type { Report } from '@talka/voting';
import { saying, type Saying } from './saying.js';

type CountRule = VoteView['rules']['count'];

/** How a pot was counted, in the order in which it went. */
export function sayHow({ rule, options }: CountRule, { equalShares }: Pick<Report, 'equalShares'>): Saying[] {
  if (rule === 'knapsack-greedy') return [saying('how.knapsack')];
  if (rule === 'greedy') {
    if (options['perCost'] === true) return [saying('how.greedy-cost')];
    return [saying(options['skip'] === false ? 'how.greedy-stop' : 'how.greedy')];
  }
  if (!equalShares) return [saying('how.mes')];
  const { trace, addOne, comparison } = equalShares;
  const { completion = 'none', utility = 'cost' } = options;
  const perCost = options['completionGreedyPerCost'] ?? utility === 'points';
  const remainder = completion === 'utilitarian' || completion === 'add1u';
  return [
    saying('how.mes'),
    ...(addOne ? [saying('how.add1', { steps: addOne.iterations })] : []),
    saying('how.share', { share: { money: trace.share } }),
    ...(remainder ? [saying(perCost ? 'how.completion-cost' : 'how.completion')] : []),
    saying('how.voters', { empty: trace.votersWithNothingLeft, untouched: trace.votersUntouched }),
    ...(comparison
      ? [
          saying(comparison.keeps === 'greedy' ? 'how.compared-greedy' : 'how.compared-shares', {
            shares: comparison.betterWithEqualShares,
            greedy: comparison.betterWithGreedy,
          }),
        ]
      : []),
  ];
}
