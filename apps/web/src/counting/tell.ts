import {
  count,
  readPb,
  readQuestion,
  reportOn,
  scoreFor,
  type CountQuestion,
  type Election,
  type Report,
  type Score,
  type Tie,
} from '@talka/voting';

/** The published ballots of a pot, and what they are counted by. */
export interface PotQuestion {
  readonly pot: string;
  /** The `.pb` file. */
  readonly ballots: string;
  readonly rule: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A pot counted, with the reason of every project; money is exact text in currency units. */
export interface PotTold {
  readonly pot: string;
  readonly unit: Score;
  readonly order: readonly string[];
  readonly totalCost: string;
  readonly ties: readonly Tie[];
  readonly report: Report;
}

/** Undefined where the file or the question cannot be counted: then there are no reasons to tell. */
export function tellPot({ pot, ballots, rule, options }: PotQuestion): PotTold | undefined {
  const election = electionIn(ballots);
  const question = readQuestion(rule, options);
  const counted = election && question.ok ? count(election, question.value) : undefined;
  if (!counted?.ok || !election || !question.ok) return undefined;
  const { order, totalCost, ties } = counted.value;
  return {
    pot,
    unit: unitOf(election, question.value),
    order,
    totalCost,
    ties,
    report: reportOn(counted.value),
  };
}

export function electionIn(ballots: string): Election | undefined {
  const reading = readPb(ballots);
  return reading.ok ? reading.file.election : undefined;
}

/** What a project's score is a number of. */
export const unitOf = (election: Pick<Election, 'voteType'>, { rule, options }: CountQuestion): Score =>
  rule === 'knapsack-greedy' ? 'votes' : (options.score ?? scoreFor(election.voteType));
