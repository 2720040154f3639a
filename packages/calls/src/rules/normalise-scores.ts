import type { Criterion, Scoring } from '../open-call.js';

/** Thousandths of a standard deviation: 1 000 is one deviation above what its juror gives on average. */
export type Thousandths = number;

/** How one application stands among the others. */
export interface Standing {
  readonly application: number;
  /** From 1; equals share a place, and the places after them are left out. Null where nobody scored it. */
  readonly place: number | null;
  /** The mean of its normalised scores, rounded to thousandths. */
  readonly score: Thousandths;
  /** The lowest and the highest of them: how far its jurors are apart. */
  readonly lowest: Thousandths;
  readonly highest: Thousandths;
  /** The mean of what it was given, in thousandths of the most that can be given. */
  readonly given: number;
  /** How many jurors scored it. */
  readonly jurors: number;
}

export interface Round {
  readonly criteria: readonly Criterion[];
  readonly scale: number;
  readonly applications: readonly number[];
  readonly scorings: readonly Scoring[];
}

/**
 * The order that a round of scoring comes to. Jurors use a scale differently: one gives 4 to 6, another 2 to 10. So each juror's weighted sums
 * are centred on their own mean and divided by their own standard deviation (standard scores; W. Thorngate, R. M. Dawes, M. Foddy: Judging Merit,
 * Psychology Press 2009, on merging judges who differ in severity and spread), and an application's score is the mean of its jurors'.
 *
 * x is what a juror gives an application, the sum over criteria of weight × points; n, Σx and Σx² go over all that this juror scored. Then
 * z = (n·x − Σx) / √(n·Σx² − (Σx)²), of the whole population. All of it is whole numbers but the root, which is rounded half away from nought at
 * the third decimal in exact arithmetic, so that every machine comes to the same.
 *
 * What cannot be told apart is 0: a juror who scored one application only, or all alike, says nothing of an order. What a juror does not score
 * (a declared conflict) is left out of that juror's mean and spread; who is not scored by a mild juror loses nothing by it. What this does not
 * mend: a juror who happens to score only strong ones is centred as if they were middling.
 *
 * Among equal scores, more points given go first; who is equal in that too shares a place. Nobody scored it: no place, at the end.
 * Time O(s·c + a log a) for s scorings, c criteria and a applications.
 */
export function normaliseScores({ criteria, scale, applications, scorings }: Round): Standing[] {
  const weightOf = (points: readonly number[]) =>
    criteria.reduce((sum, { weight }, at) => sum + weight * (points[at] ?? 0), 0);
  const most = weightOf(criteria.map(() => scale));
  const given = scorings
    .filter(({ application }) => applications.includes(application))
    .map(({ juror, application, points }) => ({ juror, application, x: weightOf(points) }));
  const standard = new Map(
    [...new Set(given.map(({ juror }) => juror))].map((juror) => [
      juror,
      ofJuror(given.filter((one) => one.juror === juror).map(({ x }) => x)),
    ]),
  );
  const rows = applications.map((application) => {
    const its = given.filter((one) => one.application === application);
    const z = its.map(({ juror, x }) => standard.get(juror)?.(x) ?? 0);
    const sums = { z: total(z), x: total(its.map(({ x }) => x)) };
    return { application, z, sums, jurors: its.length };
  });
  type Row = (typeof rows)[number];
  /** Means compared without dividing: a/m with b/n. */
  const higher = (a: Row, b: Row): number =>
    a.jurors === 0 || b.jurors === 0
      ? b.jurors - a.jurors
      : b.sums.z * a.jurors - a.sums.z * b.jurors || b.sums.x * a.jurors - a.sums.x * b.jurors;
  const ordered = [...rows].sort((a, b) => higher(a, b) || a.application - b.application);
  return ordered.map((row) => ({
    ...{ application: row.application, jurors: row.jurors },
    place: row.jurors === 0 ? null : ordered.findIndex((one) => higher(one, row) === 0) + 1,
    score: mean(row.sums.z, row.jurors),
    lowest: row.z.length > 0 ? Math.min(...row.z) : 0,
    highest: row.z.length > 0 ? Math.max(...row.z) : 0,
    given: mean(row.sums.x * 1_000, row.jurors * most),
  }));
}

/** What a juror's sums are in thousandths of that juror's standard deviation. */
function ofJuror(sums: readonly number[]): (x: number) => Thousandths {
  const n = BigInt(sums.length);
  const sum = sums.reduce((all, x) => all + BigInt(x), 0n);
  const spread = n * sums.reduce((all, x) => all + BigInt(x) * BigInt(x), 0n) - sum * sum;
  return (x) => {
    if (spread === 0n) return 0;
    const above = n * BigInt(x) - sum;
    // ⌊2000·|a|/√s⌋, then halves are rounded up: the third decimal of |a|/√s.
    const twice = root((4_000_000n * above * above) / spread);
    const size = Number((twice + 1n) / 2n);
    return above < 0n ? 0 - size : size;
  };
}

/** ⌊√n⌋, by Newton's method on whole numbers. */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (x + n / x) / 2n;
    if (next >= x) return x;
    x = next;
  }
}

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/** Rounded half away from nought. */
function mean(sum: number, count: number): number {
  if (count === 0) return 0;
  const size = Math.floor((2 * Math.abs(sum) + count) / (2 * count));
  return sum < 0 ? 0 - size : size;
}
