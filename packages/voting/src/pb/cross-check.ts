import { decimalText, parseDecimal, type Decimal } from '../exact/decimal.js';
import { compare, rational, type Rational } from '../exact/rational.js';
import type { Election } from '../election.js';
import { profileOf, scoreFor } from '../count/profile.js';
import type { BallotTable } from './ballots.js';
import type { Meta } from './meta.js';
import type { ProjectTable } from './projects.js';
import type { Reading } from './sections.js';

const exact = ({ digits, decimals }: Decimal): Rational => rational(digits, 10n ** BigInt(decimals));

/** Ballots outside what META allows: cities' files hold some, and cities counted them, so they are only noted. */
export function checkLimits(
  reading: Reading,
  { meta, votes, voteAt }: { meta: Meta; votes: BallotTable; voteAt: number },
): void {
  const {
    minLength = 0,
    maxLength = Infinity,
    minPoints,
    maxPoints,
    minSumPoints,
    maxSumPoints,
  } = meta.limits;
  const outside = (value: Rational, least: Decimal | undefined, most: Decimal | undefined): boolean =>
    (least !== undefined && compare(value, exact(least)) < 0) ||
    (most !== undefined && compare(value, exact(most)) > 0);
  const bound = minPoints ?? maxPoints ?? minSumPoints ?? maxSumPoints;
  for (const { row, choices, points } of votes.ballots) {
    const count = choices.length;
    if (count < minLength || count > maxLength) {
      reading.fault('pb.choices-outside-limits', row, voteAt, { params: { count } });
    }
    if (!points || !bound) continue;
    const sum = points.reduce((so, one) => {
      const value = exact(one);
      return rational(so.num * value.den + value.num * so.den, so.den * value.den);
    }, rational(0n));
    if (
      points.some((one) => outside(exact(one), minPoints, maxPoints)) ||
      outside(sum, minSumPoints, maxSumPoints)
    ) {
      reading.fault('pb.points-outside-limits', row, votes.columns.indexOf('points'));
    }
  }
}

/** The file's own sums against what its ballots come to. A project named twice on a ballot is counted twice there. */
export function checkColumns(
  reading: Reading,
  { election, projects, named }: { election: Election; projects: ProjectTable; named: readonly number[] },
): void {
  const profile = profileOf(election, scoreFor(election.voteType));
  const scale = profile.pointsScale;
  for (const [at, { row, votes, score: said }] of projects.projects.entries()) {
    const count = named[at] ?? 0;
    if (votes !== undefined && parseDecimal(votes)?.digits !== BigInt(count)) {
      reading.fault('pb.votes-column-differs', row, projects.columnOf('votes'), { params: { count } });
    }
    const sum = rational(BigInt(profile.scores[at] ?? 0), 10n ** BigInt(scale));
    const own = said === undefined ? undefined : parseDecimal(said);
    if (said !== undefined && !(own && compare(exact(own), sum) === 0)) {
      const params = { count: decimalText(BigInt(profile.scores[at] ?? 0), scale) };
      reading.fault('pb.score-column-differs', row, projects.columnOf('score'), { params });
    }
  }
}
