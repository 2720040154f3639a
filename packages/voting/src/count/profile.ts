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
  /** Of each of these groups, where it is read in a row. */
  readonly weights: Float64Array;
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
  const supporters = projects.map((): Supporters => ({ groups: [], scores: [] }));
  for (const [group, ballot] of firsts.entries()) {
    const weight = weights[group] ?? 0;
    eachGiven(election, ballot, score, (project, given) => {
      scores[project] = (scores[project] ?? 0) + given * weight;
      if (given <= 0) return;
      supporters[project]?.groups.push(group);
      supporters[project]?.scores.push(given);
    });
  }
  return {
    ...{ ballots: ballots.length, weights, scores, groupOf },
    pointsScale: score === 'points' ? election.pointsScale : 0,
    backers: supporters.map((own) => backersOf(own, weights)),
  };
}

/** Side by side: the group, and the score each of its ballots gives. */
interface Supporters {
  readonly groups: number[];
  readonly scores: number[];
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

/** Tells what one ballot gives, by project. Only scoring files have a score for what is not named. */
function eachGiven(
  { projects, defaultScore }: Election,
  { choices, points }: Ballot,
  score: Score,
  tell: (project: number, given: number) => void,
): void {
  for (const [at, project] of choices.entries()) {
    if (score === 'votes') tell(project, 1);
    else if (score === 'rankPoints') tell(project, choices.length - at);
    else tell(project, points?.[at] ?? 0);
  }
  if (score !== 'points' || defaultScore === 0) return;
  for (const project of projects.keys()) {
    if (!choices.includes(project)) tell(project, defaultScore);
  }
}

function backersOf({ groups, scores }: Supporters, weights: Float64Array): Backers {
  const places = [...groups.keys()];
  const first = scores[0];
  // Groups come in order already; only several scores have to be brought together.
  if (scores.some((one) => one !== first)) {
    places.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
  }
  const levels: { score: number; from: number; to: number }[] = [];
  let [ballots, sum] = [0, 0];
  for (const [at, place] of places.entries()) {
    const weight = weights[groups[place] ?? 0] ?? 0;
    const score = scores[place] ?? 0;
    ballots += weight;
    sum += weight * score;
    const level = levels.at(-1);
    if (level?.score === score) level.to = at + 1;
    else levels.push({ score, from: at, to: at + 1 });
  }
  const inOrder = Int32Array.from(places, (place) => groups[place] ?? 0);
  return {
    ...{ groups: inOrder, levels, ballots, score: sum },
    weights: Float64Array.from(inOrder, (group) => weights[group] ?? 0),
  };
}
