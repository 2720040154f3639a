import { parseEuros } from '@talka/kernel';

/** What stands in a field of numbers, read. Undefined: it is no number yet. */
export const wholeIn = (typed: string): number | undefined =>
  /^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

/** Cents, at least one; undefined when it is no amount. */
export function centsIn(typed: string): number | undefined {
  const read = parseEuros(typed.trim());
  return read !== undefined && read > 0 ? read : undefined;
}

/** An amount as somebody would type it. */
export const eurosTyped = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
