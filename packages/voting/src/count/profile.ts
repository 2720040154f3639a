import type { Ballot, Election, VoteType } from '../election.js';

/**
 * What a ballot gives a project: one vote; the points on it; or, of a ranking of length L, the points L, L-1, … 1 in its
 * order, as Pabulib's own `score` columns count them.
 */
export const SCORES = ['votes', 'points', 'rankPoints'] as const;
export type Score = (typeof SCORES)[number];

/** How ballots of a kind are counted unless it is said otherwise. */
export function scoreFor(voteType: VoteType): Score {
  if (voteType === 'ordinal') return 'rankPoints';
  return voteType === 'cumulative' || voteType === 'scoring' ? 'points' : 'votes';
}

/** The supporters of a project who give it the same score: `groups[from]` to `groups[to - 1]`. */
export interface Level {
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

/** Who supports a project: the groups of equal ballots that give it more than nothing, by score. */
export interface Backers {
  readonly groups: Int32Array;
  readonly levels: readonly Level[];
  /** Number of ballots. */
  readonly ballots: number;
  /** Sum of their scores; all of them positive. */
  readonly score: number;
}

/** Ballots made ready to count: equal ones are one group with a weight. All numbers are whole. */
export interface Profile {
  /** Valid ballots, blank ones too. */
  readonly ballots: number;
  /** How many ballots each group stands for. */
  readonly weights: Float64Array;
  /** V(p): the sum of what all ballots give, negative points too. */
  readonly scores: readonly number[];
  readonly backers: readonly Backers[];
  /** The group of each ballot. */
  readonly groupOf: Int32Array;
  /** Scores are whole numbers of 10^-`pointsScale`. */
  readonly pointsScale: number;
}

/** Groups equal ballots and turns them round: from what a ballot names to who supports a project. */
export function profileOf(election: Election, score: Score): Profile {
  const { projects, ballots } = election;
  const { groupOf, firsts, weights } = grouped(ballots, score);
  const scores = Array.from({ length: projects.length }, () => 0);
  const supporters: { group: number; score: number }[][] = projects.map(() => []);
  for (const [group, ballot] of firsts.entries()) {
    const weight = weights[group] ?? 0;
    for (const [project, given] of givenBy(election, ballot, score)) {
      scores[project] = (scores[project] ?? 0) + given * weight;
      if (given > 0) supporters[project]?.push({ group, score: given });
    }
  }
  return {
    ...{ ballots: ballots.length, weights, scores, groupOf },
    pointsScale: score === 'points' ? election.pointsScale : 0,
    backers: supporters.map((own) => backersOf(own, weights)),
  };
}

function grouped(ballots: readonly Ballot[], score: Score) {
  const groups = new Map<string, number>();
  const groupOf = new Int32Array(ballots.length);
  const firsts: Ballot[] = [];
  const counts: number[] = [];
  for (const [at, ballot] of ballots.entries()) {
    const key = keyOf(ballot, score);
    let group = groups.get(key);
    if (group === undefined) {
      groups.set(key, (group = firsts.length));
      firsts.push(ballot);
      counts.push(0);
    }
    counts[group] = (counts[group] ?? 0) + 1;
    groupOf[at] = group;
  }
  return { groupOf, firsts, weights: Float64Array.from(counts) };
}

function keyOf({ choices, points }: Ballot, score: Score): string {
  if (score === 'votes') return Int32Array.from(choices).sort().join();
  return score === 'rankPoints' ? choices.join() : `${choices.join()}:${points?.join() ?? ''}`;
}

/** What one ballot gives, by project. Only scoring files have a score for what is not named. */
function* givenBy({ projects, defaultScore }: Election, ballot: Ballot, score: Score) {
  const { choices, points } = ballot;
  for (const [at, project] of choices.entries()) {
    if (score === 'votes') yield [project, 1] as const;
    else if (score === 'rankPoints') yield [project, choices.length - at] as const;
    else yield [project, points?.[at] ?? 0] as const;
  }
  if (score !== 'points' || defaultScore === 0) return;
  for (const project of projects.keys()) {
    if (!choices.includes(project)) yield [project, defaultScore] as const;
  }
}

function backersOf(own: readonly { group: number; score: number }[], weights: Float64Array): Backers {
  const sorted = own.toSorted((a, b) => a.score - b.score || a.group - b.group);
  const levels: { score: number; from: number; to: number }[] = [];
  let [ballots, score] = [0, 0];
  for (const [at, backer] of sorted.entries()) {
    const weight = weights[backer.group] ?? 0;
    ballots += weight;
    score += weight * backer.score;
    const level = levels.at(-1);
    if (level?.score === backer.score) level.to = at + 1;
    else levels.push({ score: backer.score, from: at, to: at + 1 });
  }
  return { groups: Int32Array.from(sorted, ({ group }) => group), levels, ballots, score };
}
