/** An amount as the count tells it: "24000", "1000.5" or the exact fraction "7200/43". */
interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

const AMOUNT = /^(\d+)(?:\.(\d+)|\/(\d+))?$/;

function exact(text: string): Exact {
  const [, whole = '0', decimals = '', den = '1'] = AMOUNT.exec(text) ?? [];
  return { num: BigInt(whole + decimals), den: BigInt(den) * 10n ** BigInt(decimals.length) };
}

/** In units of 10^-`decimals`, to the nearest; a half goes up. No double stands between the count and the reader. */
function nearest(text: string, decimals: number): number {
  const { num, den } = exact(text);
  return Number((2n * num * 10n ** BigInt(decimals) + den) / (2n * den));
}

/** Never more than there is: 99.6 % of what was needed is not 100 %. */
function atMost(text: string, decimals: number): number {
  const { num, den } = exact(text);
  return Number((num * 10n ** BigInt(decimals)) / den);
}

/** Whole cents, to the nearest. */
export const centsOf = (amount: string): number => nearest(amount, 2);

/** Is it a whole number of cents? What is not, is told as "about". */
export function isWholeCents(amount: string): boolean {
  const { num, den } = exact(amount);
  return (num * 100n) % den === 0n;
}

/** Whole hundredths of 1, rounded down: for parts of what was needed. */
export const percentOf = (part: string): number => atMost(part, 2);

/** With one decimal, rounded down: for support that counts in part. */
export const tenthsOf = (amount: string): number => atMost(amount, 1) / 10;

/** For the length of a bar, never for words. */
export function lengthOf(amount: string): number {
  const { num, den } = exact(amount);
  return Number((num * 1_000_000n) / den) / 1_000_000;
}

export function isLess(a: string, b: string): boolean {
  const [left, right] = [exact(a), exact(b)];
  return left.num * right.den < right.num * left.den;
}
