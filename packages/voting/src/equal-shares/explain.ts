import { ceiling, divide, fractionText, multiply, rational, type Rational } from '../exact/rational.js';
import type { Backers } from '../count/profile.js';
import type { Run, Setting } from './run.js';
import { Units } from './trace.js';

/** What the supporters of one project paid for another. */
export interface Payment {
  readonly project: string;
  readonly paid: string;
  readonly ballots: number;
}

/** Why a project was not bought: where its supporters' money went, and how near it came. */
export interface Shortfall {
  /** What its supporters have left in the end. */
  readonly moneyLeft: string;
  /** What else would have been needed from them then. */
  readonly missing: string;
  /** By falling amount. */
  readonly payments: readonly Payment[];
  /**
   * The largest part of its cost that its supporters would have paid in any round at that round's price, or in the end
   * with all they had left (pabutools' effective support): exact, 1 is enough.
   */
  readonly effectiveSupport: string;
  /** With this share, so many more ballots for it alone would certainly have been enough: an upper bound. */
  readonly ballotsEnough: number;
}

/** Explains a project that the run did not buy. About (supporters × rounds) steps. */
export function shortfall(setting: Setting, run: Run, project: number): Shortfall {
  const { election, profile, ties } = setting;
  const units = new Units(setting);
  const { accounts } = run;
  const { ledger } = accounts;
  const backers = profile.backers[project];
  const cost = rational(election.projects[project]?.cost ?? 0n);
  const money = (counts: Float64Array): Rational => rational(ledger.amount(counts), ledger.den);
  const left = ledger.blank();
  const paid = run.rounds.map(() => ({ score: 0, rest: ledger.blank(), ballots: 0 }));
  eachBacker(setting, backers, (group, weight) => {
    const own = accounts.classOf[group] ?? 0;
    accounts.addBalance(left, own, weight);
    for (let at = own; at !== 0; at = accounts.parents[at] ?? 0) {
      const payment = paid[(accounts.rounds[at] ?? 0) - 1];
      if (!payment) continue;
      payment.ballots += weight;
      if (accounts.emptied[at]) accounts.addBalance(payment.rest, accounts.parents[at] ?? 0, weight);
      else payment.score += weight * (accounts.scores[at] ?? 0);
    }
  });
  const payments = paid
    .map(({ score, rest, ballots }, at) => {
      const full = multiply(ledger.price(at + 1), rational(BigInt(score)));
      const amount = money(rest);
      const sum = rational(full.num * amount.den + amount.num * full.den, full.den * amount.den);
      return { project: ties.idOf(run.rounds[at]?.project ?? 0), sum, ballots };
    })
    .filter(({ ballots }) => ballots > 0)
    .toSorted((a, b) => Number(b.sum.num * a.sum.den > a.sum.num * b.sum.den) * 2 - 1)
    .map(({ project: id, sum, ballots }) => ({ project: id, paid: units.amount(sum), ballots }));
  const moneyLeft = money(left);
  const missing = rational(cost.num * moneyLeft.den - moneyLeft.num * cost.den, moneyLeft.den * cost.den);
  const best = largestPart(setting, run, project, moneyLeft);
  return {
    ...{ moneyLeft: units.amount(moneyLeft), missing: units.amount(missing), payments },
    effectiveSupport: fractionText(best),
    ballotsEnough: Number(ceiling(divide(missing, ledger.shareExact))),
  };
}

/** Calls for each group that supports the project. */
function eachBacker(
  { profile }: Setting,
  backers: Backers | undefined,
  act: (group: number, weight: number, score: number) => void,
): void {
  for (const { score, from, to } of backers?.levels ?? []) {
    for (let at = from; at < to; at += 1) {
      const group = backers?.groups[at] ?? 0;
      act(group, profile.weights[group] ?? 0, score);
    }
  }
}

/** Effective support: doubles find the rounds that may be the largest, those are worked out exactly. */
function largestPart(setting: Setting, run: Run, project: number, moneyLeft: Rational): Rational {
  const { election } = setting;
  const cost = rational(election.projects[project]?.cost ?? 0n);
  const { accounts } = run;
  const prices = run.rounds.map(({ project: winner }, at) => {
    const price = accounts.ledger.price(at + 1);
    // At the same price for each unit of utility; utility by cost makes a point for a dearer project dearer.
    return setting.utility === 'points'
      ? price
      : multiply(price, rational(cost.num, election.projects[winner]?.cost ?? 1n));
  });
  const rough = prices.map(({ num, den }) => Number((num << 40n) / den) / 2 ** 40);
  const sums = new Float64Array(prices.length);
  eachBacker(setting, setting.profile.backers[project], (group, weight, score) => {
    let round = prices.length - 1;
    for (let at = accounts.classOf[group] ?? 0; ; at = accounts.parents[at] ?? 0) {
      const since = at === 0 ? 0 : (accounts.rounds[at] ?? 0);
      const balance = accounts.balances[at] ?? 0;
      for (; round >= since; round -= 1) {
        (sums[round] as number) += weight * Math.min(balance, (rough[round] ?? 0) * score);
      }
      if (at === 0) break;
    }
  });
  const near = Math.max(...sums, 0) * (1 - 1e-9);
  let best = moneyLeft;
  for (const [round, price] of prices.entries()) {
    if ((sums[round] ?? 0) < near) continue;
    const exact = paidAt(setting, run, { project, round, price });
    if (exact.num * best.den > best.num * exact.den) best = exact;
  }
  return divide(best, cost);
}

/** Σ min(balance before the round, price·score) over the supporters, exactly. */
function paidAt(
  setting: Setting,
  { accounts }: Run,
  { project, round, price }: { project: number; round: number; price: Rational },
): Rational {
  const { ledger } = accounts;
  const rest = ledger.blank();
  let full = 0n;
  const known = new Map<string, boolean>();
  eachBacker(setting, setting.profile.backers[project], (group, weight, score) => {
    let own = accounts.classOf[group] ?? 0;
    while (own !== 0 && (accounts.rounds[own] ?? 0) > round) own = accounts.parents[own] ?? 0;
    if (accounts.emptied[own]) return;
    const key = `${own}:${score}`;
    let affords = known.get(key);
    if (affords === undefined) {
      affords = accounts.exactBalance(own) * price.den >= price.num * BigInt(score) * ledger.den;
      known.set(key, affords);
    }
    if (affords) full += BigInt(weight * score);
    else accounts.addBalance(rest, own, weight);
  });
  const sum = ledger.amount(rest);
  return rational(sum * price.den + full * price.num * ledger.den, ledger.den * price.den);
}
