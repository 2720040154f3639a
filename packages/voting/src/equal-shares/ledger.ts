import { rational, toDouble, type Rational } from '../exact/rational.js';

/**
 * What the money of one run is written in: the share `b` every ballot begins with and the price `x` of each round, all of
 * them over one common denominator. Every amount that occurs is a whole-number combination of these, so sums over
 * thousands of ballots are sums of counts, and the large integers are touched once for each round.
 */
export class Ledger {
  /** b, x1, x2, … as numerators over `den`. */
  private readonly nums: bigint[];
  den: bigint;
  /** The same as doubles, for the filter. */
  readonly share: number;
  readonly prices: number[] = [];

  constructor(readonly shareExact: Rational) {
    const share = shareExact;
    this.nums = [share.num];
    this.den = share.den;
    this.share = toDouble(share.num, share.den);
  }

  get rounds(): number {
    return this.nums.length - 1;
  }

  /** The numerator, over `den`, of counts[0]·b − counts[1]·x1 − counts[2]·x2 − … */
  amount(counts: Float64Array): bigint {
    let sum = BigInt(counts[0] ?? 0) * (this.nums[0] ?? 0n);
    for (let round = 1; round < this.nums.length; round += 1) {
      const count = counts[round] ?? 0;
      if (count !== 0) sum -= BigInt(count) * (this.nums[round] ?? 0n);
    }
    return sum;
  }

  /** Counts all zero, one for b and one for each round. */
  blank(): Float64Array {
    return new Float64Array(this.nums.length);
  }

  /** Adds the price num/(den·over), and keeps one denominator for all. */
  addPrice(num: bigint, over: number): void {
    const divisor = BigInt(smallGcd(Number(num % BigInt(over)), over));
    const factor = BigInt(over) / divisor;
    if (factor !== 1n) {
      for (let at = 0; at < this.nums.length; at += 1) this.nums[at] = (this.nums[at] ?? 0n) * factor;
      this.den *= factor;
    }
    this.nums.push(num / divisor);
    this.prices.push(toDouble(num / divisor, this.den));
  }

  /** The price of a round (from 1), in minor units for each point of score. */
  price(round: number): Rational {
    return rational(this.nums[round] ?? 0n, this.den);
  }
}

function smallGcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
