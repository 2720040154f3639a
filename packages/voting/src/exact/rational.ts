/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** The greatest common divisor, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [abs(a), abs(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** @throws RangeError when the denominator is zero. */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) throw new RangeError('a fraction cannot have the denominator 0');
  const divisor = gcd(num, den) * (den < 0n ? -1n : 1n);
  return divisor === 1n ? { num, den } : { num: num / divisor, den: den / divisor };
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.den + b.num * a.den, a.den * b.den);

export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.den - b.num * a.den, a.den * b.den);

export const multiply = (a: Rational, b: Rational): Rational => rational(a.num * b.num, a.den * b.den);

/** @throws RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The largest whole number that is not greater. */
export function floor({ num, den }: Rational): bigint {
  const whole = num / den;
  return num < 0n && whole * den !== num ? whole - 1n : whole;
}

/** The smallest whole number that is not less. */
export const ceiling = ({ num, den }: Rational): bigint => -floor({ num: -num, den });

/** "7200/43", or "500" when it is whole. */
export const fractionText = ({ num, den }: Rational): string => (den === 1n ? `${num}` : `${num}/${den}`);

const bits = (value: bigint): number => value.toString(16).length * 4;

/**
 * The fraction as a double, correct to the last bit or the one before it: for looking, and for filters whose doubtful
 * cases are decided exactly. Neither part needs to fit a double.
 */
export function toDouble(num: bigint, den: bigint): number {
  const shift = 64 - (bits(abs(num)) - bits(den));
  const quotient = shift > 0 ? (num << BigInt(shift)) / den : num / (den << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}
