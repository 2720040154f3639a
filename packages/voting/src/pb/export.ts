import { decimalText, fixedText } from '../exact/decimal.js';
import type { Election } from '../election.js';
import type { PbFile } from './read.js';

/** What an election does not know of itself: META's other keys, of which the format asks for these. */
export interface PbHeading {
  readonly description: string;
  readonly country: string;
  readonly unit: string;
  readonly instance: string;
  /** One of the rules Pabulib names, such as `greedy` or `equalshares/add1`. */
  readonly rule: string;
  /** `dd.mm.yyyy`. */
  readonly dateBegin: string;
  readonly dateEnd: string;
  /** Further keys, such as `currency`, `language`, `max_length`. */
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * A closed vote as a file anyone can count again. Ballots are numbered in the order given: whoever publishes them has
 * shuffled them before, and nothing of a voter comes along.
 */
export function exportPb(
  election: Election,
  heading: PbHeading,
  selected?: ReadonlySet<string>,
): Omit<PbFile, 'election'> {
  const { budget, moneyScale, voteType, projects, ballots, pointsScale, defaultScore, ballotLimit } =
    election;
  const money = (amount: bigint): string => fixedText(amount, moneyScale);
  const withPoints = voteType === 'cumulative' || voteType === 'scoring';
  const meta = new Map([
    ['description', heading.description],
    ['country', heading.country],
    ['unit', heading.unit],
    ['instance', heading.instance],
    ['num_projects', `${projects.length}`],
    ['num_votes', `${ballots.length}`],
    ['budget', money(budget)],
    ['vote_type', voteType],
    ['rule', heading.rule],
    ['date_begin', heading.dateBegin],
    ['date_end', heading.dateEnd],
    ...(ballotLimit === undefined ? [] : [['max_sum_cost', money(ballotLimit)] as const]),
    ...(defaultScore === 0
      ? []
      : [['default_score', decimalText(BigInt(defaultScore), pointsScale)] as const]),
    ...Object.entries(heading.more ?? {}),
  ]);
  return {
    meta,
    projects: {
      columns: ['project_id', 'cost', 'name', ...(selected ? ['selected'] : [])],
      rows: projects.map(({ id, cost, name }) => [
        ...[id, money(cost), name],
        ...(selected ? [selected.has(id) ? '1' : '0'] : []),
      ]),
    },
    votes: {
      columns: ['voter_id', 'vote', ...(withPoints ? ['points'] : [])],
      rows: ballots.map(({ choices, points = [] }, at) => [
        `${at + 1}`,
        choices.map((choice) => projects[choice]?.id ?? '').join(','),
        ...(withPoints ? [points.map((value) => decimalText(BigInt(value), pointsScale)).join(',')] : []),
      ]),
    },
  };
}
