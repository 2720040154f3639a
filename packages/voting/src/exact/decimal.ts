/** A decimal number as it was written: `digits` × 10^-`decimals`. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads "12", "-3" or "1000.50"; nothing else is a decimal number here (no exponent, no comma, no blanks). */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign ? -digits : digits, decimals: fraction.length };
}

export const power10 = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The number in units of 10^-`scale`, or undefined when it has finer digits than that. */
export function atScale({ digits, decimals }: Decimal, scale: number): bigint | undefined {
  if (decimals <= scale) return digits * power10(scale - decimals);
  const divisor = power10(decimals - scale);
  return digits % divisor === 0n ? digits / divisor : undefined;
}

/** `amount` units of 10^-`scale`, with all its decimals: 10050 at scale 2 is "100.50". */
export function fixedText(amount: bigint, scale: number): string {
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}

/** The same without trailing zeros: 10050 at scale 2 is "100.5". */
export function decimalText(amount: bigint, scale: number): string {
  const text = fixedText(amount, scale);
  return scale === 0 ? text : text.replace(/[.]?0+$/, '');
}
