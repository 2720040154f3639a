import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportOn } from '../count/report.js';
import type { Election, VoteType } from '../election.js';
import {
  add,
  compare,
  fractionText,
  multiply,
  rational,
  subtract,
  type Rational,
} from '../exact/rational.js';
import { counted, smallElections } from '../testing/elections.js';
import { naiveScore } from '../testing/naive-count.js';

const KINDS: readonly VoteType[] = ['approval', 'choose-1', 'cumulative', 'ordinal'];
const any = fc.constantFrom(...KINDS).chain(smallElections);
const NOTHING = rational(0n);

const read = (text: string): Rational => {
  const [num = '0', den = '1'] = text.split('/');
  return rational(BigInt(num), BigInt(den));
};
const least = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);
const sum = (all: readonly Rational[]): Rational => all.reduce(add, NOTHING);

/** What everybody pays round by round, reckoned again from the prices that are told. */
function replayed(of: Election, utility: 'cost' | 'points') {
  const trace = reportOn(counted(of, 'mes', { utility })).equalShares?.trace;
  if (!trace) throw new Error('Equal Shares tells of its rounds');
  let balances = of.ballots.map(() => read(trace.share));
  const rounds = trace.rounds.map((round) => {
    const project = of.projects.findIndex(({ id }) => id === round.project);
    const asked = of.ballots.map((ballot) =>
      multiply(read(round.pricePerPoint), rational(BigInt(naiveScore(of, ballot, project)))),
    );
    const payments = balances.map((balance, at) => least(balance, asked[at] ?? NOTHING));
    const full = payments.filter((paid, at) => paid.num > 0n && compare(paid, asked[at] ?? NOTHING) === 0);
    const partial = payments.filter((paid, at) => paid.num > 0n && compare(paid, asked[at] ?? NOTHING) < 0);
    balances = balances.map((balance, at) => subtract(balance, payments[at] ?? NOTHING));
    return { round, payments, paidFull: full.length, paidPartial: partial.length };
  });
  return { trace, rounds, balances };
}

describe.each(['cost', 'points'] as const)('the accounts of Equal Shares, utility by %s', (utility) => {
  const forAll = (check: (of: ReturnType<typeof replayed>, election: Election) => void) =>
    fc.assert(
      fc.property(any, (of) => {
        fc.pre(of.ballots.length > 0);
        check(replayed(of, utility), of);
      }),
      { numRuns: 300 },
    );

  it('pay for each project exactly what it costs', () =>
    forAll(({ rounds }) => {
      for (const { round, payments } of rounds) expect(fractionText(sum(payments))).toBe(round.cost);
    }));

  it('are never overdrawn, and hold in the end what is told to be unspent', () =>
    forAll(({ balances, trace }) => {
      expect(balances.filter(({ num }) => num < 0n)).toEqual([]);
      expect(fractionText(sum(balances))).toBe(trace.unspent);
    }));

  it('are asked a price that never falls, and told by how many paid all of it', () =>
    forAll(({ rounds }) => {
      for (const [at, { round, paidFull, paidPartial }] of rounds.entries()) {
        const before = rounds[at - 1]?.round.rho ?? '0';
        expect(compare(read(before), read(round.rho))).toBeLessThanOrEqual(0);
        expect([round.paidFull, round.paidPartial]).toEqual([paidFull, paidPartial]);
      }
    }));
});
