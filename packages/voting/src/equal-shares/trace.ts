import { power10 } from '../exact/decimal.js';
import { divide, fractionText, multiply, rational, type Rational } from '../exact/rational.js';
import type { Watch } from './run.js';
import { equalShares, type Run, type Setting } from './run.js';
import { ALL_IT_HAS } from './price.js';

/** One purchase as it is told: money in currency units, everything exact ("7200/43"). */
export interface RoundReport {
  readonly round: number;
  readonly project: string;
  readonly cost: string;
  readonly pricePerPoint: string;
  /** Price for each unit of utility, by which the rounds are ordered. */
  readonly rho: string;
  /** Cost / price: the support there is when who has paid much already counts less. */
  readonly effectiveSupport: string;
  readonly supporters: number;
  readonly paidFull: number;
  readonly paidPartial: number;
  readonly paidNothing: number;
  readonly tiedWith: readonly string[];
  /** Money of the pot that is not spent after this round. */
  readonly left: string;
}

export interface Trace {
  readonly share: string;
  readonly rounds: readonly RoundReport[];
  /** b·n without what was paid. */
  readonly unspent: string;
  readonly votersWithNothingLeft: number;
  readonly votersUntouched: number;
}

/** Amounts of one election in currency units and its own points. */
export class Units {
  private readonly money: bigint;
  private readonly points: bigint;

  constructor({ election, profile }: Setting) {
    this.money = power10(election.moneyScale);
    this.points = power10(profile.pointsScale);
  }

  amount({ num, den }: Rational): string {
    return fractionText(rational(num, den * this.money));
  }

  /** From minor units for each scaled point to currency units for each point. */
  price({ num, den }: Rational): Rational {
    return rational(num * this.points, den * this.money);
  }

  currency(amount: bigint): Rational {
    return rational(amount, this.money);
  }
}

/** The same run once more, with who paid what written down. */
export function traced(setting: Setting, share: Rational): { run: Run; trace: Trace } {
  const { election, profile, ties } = setting;
  const units = new Units(setting);
  const payments: { paidFull: number; paidPartial: number }[] = [];
  const watch: Watch = (accounts, project, { emptied }) => {
    const backers = profile.backers[project];
    const entries = backers && accounts.gather(backers);
    const paid = { paidFull: 0, paidPartial: 0 };
    for (let at = 0; at < (entries?.length ?? 0); at += 1) {
      const kind = emptied[at] === ALL_IT_HAS ? 'paidPartial' : 'paidFull';
      paid[kind] += entries?.weights[at] ?? 0;
    }
    payments.push(paid);
  };
  const run = equalShares(setting, share, watch);
  let spent = 0n;
  const rounds = run.rounds.map(({ project, tied }, at): RoundReport => {
    const { cost = 0n } = election.projects[project] ?? {};
    spent += cost;
    const price = units.price(run.accounts.ledger.price(at + 1));
    const own = units.currency(cost);
    const { paidFull = 0, paidPartial = 0 } = payments[at] ?? {};
    const supporters = profile.backers[project]?.ballots ?? 0;
    return {
      ...{ round: at + 1, project: ties.idOf(project), cost: fractionText(own) },
      pricePerPoint: fractionText(price),
      rho: fractionText(setting.utility === 'cost' ? divide(price, own) : price),
      effectiveSupport: fractionText(divide(own, price)),
      ...{ supporters, paidFull, paidPartial, paidNothing: supporters - paidFull - paidPartial },
      tiedWith: tied.map((one) => ties.idOf(one)),
      left: units.amount(rational(election.budget - spent)),
    };
  });
  const all = multiply(share, rational(BigInt(profile.ballots)));
  const { balances, classOf } = run.accounts;
  let [votersWithNothingLeft, votersUntouched] = [0, 0];
  for (const [group, weight] of profile.weights.entries()) {
    const own = classOf[group] ?? 0;
    if (own === 0) votersUntouched += weight;
    else if (balances[own] === 0) votersWithNothingLeft += weight;
  }
  const unspent = units.amount(rational(all.num - spent * all.den, all.den));
  return {
    run,
    trace: { share: units.amount(share), rounds, unspent, votersWithNothingLeft, votersUntouched },
  };
}
