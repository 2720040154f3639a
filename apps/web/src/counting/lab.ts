import {
  count,
  otherWays,
  readQuestion,
  ruleFor,
  wayOf,
  type CountRule,
  type Election,
  type Score,
  type Way,
} from '@talka/voting';
import { electionIn, unitOf, type PotQuestion } from './tell.js';

/** The published ballots of a pot with the rules of the vote and what came of it. */
export interface LabQuestion extends PotQuestion {
  readonly outcome: { readonly order: readonly string[]; readonly totalCost: string };
}

export interface LabOutcome {
  readonly order: readonly string[];
  /** Exact text, in currency units. */
  readonly totalCost: string;
  /** Voters for whom at least one of their choices wins. */
  readonly served: number;
  /** Ballots that this way of counting does not take. */
  readonly rejected: number;
}

export interface PotLab {
  readonly pot: string;
  readonly unit: Score;
  readonly voters: number;
  /** What was published: it is not counted here, it is what everything else is held against. */
  readonly real: LabOutcome & { readonly way: Way | 'own' };
  /** Null: a tie that nothing separates in this way of counting. */
  readonly others: readonly { readonly way: Way; readonly outcome: LabOutcome | null }[];
}

/** Counts a pot in every other way. Undefined where the file or the rules cannot be read. */
export function labOf({ pot, ballots, outcome, ...own }: LabQuestion): PotLab | undefined {
  const election = electionIn(ballots);
  const question = readQuestion(own.rule, own.options);
  if (!election || !question.ok) return undefined;
  const real = { ...outcome, served: servedBy(election, outcome.order), rejected: 0 };
  return {
    ...{ pot, unit: unitOf(election, question.value), voters: election.ballots.length },
    real: { ...real, way: wayOf(own) ?? 'own' },
    others: otherWays(own, election.voteType).map((way) => ({
      way,
      outcome: counted(election, ruleFor(way, own)),
    })),
  };
}

function counted(election: Election, { rule, options }: CountRule): LabOutcome | null {
  const question = readQuestion(rule, options);
  const found = question.ok ? count(election, question.value) : question;
  if (!found.ok) return null;
  const { order, totalCost, rejectedBallots } = found.value;
  return { order, totalCost, served: servedBy(election, order), rejected: rejectedBallots.length };
}

/** Ballots with at least one winner among what they chose. */
function servedBy({ projects, ballots }: Election, winners: readonly string[]): number {
  const places = new Set(projects.flatMap(({ id }, at) => (winners.includes(id) ? [at] : [])));
  return ballots.filter(({ choices, points }) =>
    choices.some((choice, at) => places.has(choice) && (points?.[at] ?? 1) > 0),
  ).length;
}
