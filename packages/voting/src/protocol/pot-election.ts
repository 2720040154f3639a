import { drawOrder, isPromised, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import { count, type Outcome } from '../count/count.js';
import { readQuestion, type CountQuestion } from '../count/options.js';
import type { Ballot, Election, VoteType } from '../election.js';
import type { CountRefusal } from '../errors.js';
import type { Choices } from '../rules/decide-ballot.js';
import type { BallotLimits, VoteConfiguration, VotePot } from './configuration.js';

const VOTE_TYPE: Readonly<Record<BallotLimits['kind'], VoteType>> = {
  'choose-one': 'choose-1',
  approval: 'approval',
  knapsack: 'approval',
  points: 'cumulative',
  ranking: 'ordinal',
};

/** One pot as an election, with ballots that were decided before. Money in cents. */
export function potElection(
  { ballot, projects }: VoteConfiguration,
  pot: VotePot,
  ballots: readonly Choices[],
): Election {
  const own = projects.filter((project) => project.pot === pot.id);
  const places = new Map(own.map(({ id }, at) => [id, at]));
  const limit = ballot.kind === 'knapsack' ? { ballotLimit: BigInt(ballot.limit ?? pot.budget) } : {};
  return {
    ...{ voteType: VOTE_TYPE[ballot.kind], budget: BigInt(pot.budget), moneyScale: 2 },
    projects: own.map(({ id, cost, name }) => ({ id, cost: BigInt(cost), name })),
    ballots: ballots.map(({ choices, points }): Ballot => {
      const listed = choices.map((id) => places.get(id) ?? -1);
      return points ? { choices: listed, points } : { choices: listed };
    }),
    ...{ pointsScale: 0, defaultScore: 0 },
    ...limit,
  };
}

/** The count's question, with the promised lot drawn over the projects of all pots. */
export function questionOf(
  { count: { rule, options, seedCommitment }, projects }: VoteConfiguration,
  seed?: string,
): Result<CountQuestion, CountRefusal | Refusal<'opening.seed-wrong'>> {
  if (seedCommitment === undefined) return readQuestion(rule, options);
  if (seed === undefined || !isPromised(seed, seedCommitment)) return refuse('opening.seed-wrong');
  const drawnOrder = drawOrder(
    seed,
    projects.map(({ id }) => id),
  );
  return readQuestion(rule, { ...options, drawnOrder });
}

/** What is published of a pot's count; the whole reasoning is counted anew by whoever wants it. */
export type PotOutcome = Pick<Outcome, 'selected' | 'order' | 'totalCost'>;

export function countPot(election: Election, question: CountQuestion): Result<PotOutcome, CountRefusal> {
  const counted = count(election, question);
  if (!counted.ok) return counted;
  const { selected, order, totalCost } = counted.value;
  return ok({ selected, order, totalCost });
}

/** Would the count be refused after all have voted? Asked where the vote is set up, of ballots that are not there yet. */
export function rehearseCount(configuration: VoteConfiguration): Result<undefined, CountRefusal> {
  const { rule, options, seedCommitment } = configuration.count;
  const drawn =
    seedCommitment === undefined ? {} : { drawnOrder: configuration.projects.map(({ id }) => id) };
  const question = readQuestion(rule, { ...options, ...drawn });
  if (!question.ok) return question;
  for (const pot of configuration.pots) {
    const counted = countPot(potElection(configuration, pot, []), question.value);
    if (!counted.ok) return counted;
  }
  return ok(undefined);
}
