import type { Brand } from './brand.js';

/** Whole euro cents; never a float. */
export type Cents = Brand<number, 'Cents'>;

/** @throws RangeError when the amount is not a safe whole number of cents. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of cents: ${amount}`);
  return amount as Cents;
}

/**
 * Reads an amount of euros as people type it ("1 200", "1200,50", "1.200,50 €").
 * @returns cents, or undefined when it is not an amount with at most two decimals.
 */
export function parseEuros(text: string): Cents | undefined {
  const compact = text.replace(/[\s\u00a0\u202f€]/g, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,12})(?:[.,](\d{1,2}))?$/.exec(compact);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  const fraction = (match[2] ?? '').padEnd(2, '0');
  const amount = Number(whole) * 100 + Number(fraction);
  return Number.isSafeInteger(amount) ? (amount as Cents) : undefined;
}
