import { compareIds, ok, refuse, type Result } from '@talka/kernel';
import { costOf, type Election } from '../election.js';
import { decimalText } from '../exact/decimal.js';
import { countEqualShares, type EqualSharesOutcome } from '../rules/equal-shares.js';
import { greedy, type GreedyRun, type GreedySetting } from '../rules/greedy.js';
import { withinBudget } from '../rules/knapsack-greedy.js';
import type { CountRefusal } from '../errors.js';
import type { CountQuestion, GreedyOptions } from './options.js';
import { profileOf, scoreFor, type Profile, type Score } from './profile.js';
import { checkDrawnOrder, TieBreak, Unresolved, type Tie } from './tie-break.js';

/** A count's answer. Money is a decimal string in currency units, ids are in the order of code points. */
export interface Outcome {
  readonly selected: readonly string[];
  /** The order in which the projects were funded. */
  readonly order: readonly string[];
  readonly totalCost: string;
  readonly ties: readonly Tie[];
  /** Places of ballots that a knapsack count did not take. */
  readonly rejectedBallots: readonly number[];
}

/** The answer with what it came from, for `reportOn`. */
export type Count = Outcome & {
  readonly question: CountQuestion;
  readonly election: Election;
  readonly profile: Profile;
  readonly ties: readonly Tie[];
  readonly tieBreak: TieBreak;
} & (
    | { readonly how: 'greedy'; readonly run: GreedyRun; readonly setting: GreedySetting }
    | { readonly how: 'equal-shares'; readonly run: EqualSharesOutcome }
  );

/**
 * Counts an election by one of the rules of `RULES`. The same ballots and options give the same answer, byte by byte,
 * on every machine: there is no rounding, no clock and no chance in it.
 */
export function count(election: Election, question: CountQuestion): Result<Count, CountRefusal> {
  const score = scoreOf(election, question);
  if (!score) return refuse('count.score-unfit', { voteType: election.voteType });
  const drawn = checkDrawnOrder(election, question.options);
  if (!drawn.ok) return drawn;
  const { election: counted, rejected } =
    question.rule === 'knapsack-greedy'
      ? withinBudget(election, question.options)
      : { election, rejected: [] };
  const profile = profileOf(counted, score);
  const tieBreak = new TieBreak(counted, profile.scores, question.options);
  try {
    const base = { election: counted, profile, tieBreak, question };
    const found = byRule({ election: counted, profile, ties: tieBreak }, question);
    const ids = found.run.order.map((at) => tieBreak.idOf(at));
    return ok({
      ...base,
      ...found,
      selected: ids.toSorted(compareIds),
      order: ids,
      totalCost: decimalText(costOf(counted, found.run.order), counted.moneyScale),
      ties: found.run.ties,
      rejectedBallots: rejected,
    });
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error;
    return refuse('count.tie-unresolved', { projects: error.projects.join(', ') });
  }
}

type Found =
  | { readonly how: 'greedy'; readonly run: GreedyRun; readonly setting: GreedySetting }
  | { readonly how: 'equal-shares'; readonly run: EqualSharesOutcome };

function byRule(
  facts: { election: Election; profile: Profile; ties: TieBreak },
  { rule, options }: CountQuestion,
): Found {
  if (rule === 'mes') return { how: 'equal-shares', run: countEqualShares(facts, options) };
  const plain = { perCost: false, skip: true, threshold: null } as const;
  const { perCost, skip, threshold }: Pick<GreedyOptions, 'perCost' | 'skip' | 'threshold'> =
    rule === 'greedy' ? options : plain;
  const setting = {
    ...{ perCost, skip, threshold, fundZeroSupport: options.fundZeroSupport },
    stage: 'greedy',
  } as const;
  return { how: 'greedy', run: greedy(facts, setting), setting };
}

/** Votes can be counted on any ballot; points and ranks only where there are some. */
function scoreOf({ voteType }: Election, { rule, options }: CountQuestion): Score | undefined {
  const own = scoreFor(voteType);
  const wanted = rule === 'knapsack-greedy' ? 'votes' : (options.score ?? own);
  return wanted === 'votes' || wanted === own ? wanted : undefined;
}
