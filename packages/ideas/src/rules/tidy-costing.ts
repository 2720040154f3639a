import { ok, plainText, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Costing, CostingLine } from '../assessment.js';

export const COSTING_LIMITS = {
  lines: 40,
  what: { min: 2, max: 200 },
  notCosted: { min: 0, max: 2000, lines: true },
  /** Ten million euros: more is a slip of the finger. */
  cents: 1_000_000_000,
} as const;

const isAmount = (amount: number, least: number): boolean =>
  Number.isSafeInteger(amount) && amount >= least && amount <= COSTING_LIMITS.cents;

/** A costing ready to keep: every line says what is paid for and how much. The first thing wrong is named. */
export function tidyCosting(typed: Costing): Result<Costing, Refusal> {
  if (typed.lines.length > COSTING_LIMITS.lines)
    return refuse('costing.too-many-lines', { max: COSTING_LIMITS.lines }, 'lines');
  const lines: CostingLine[] = [];
  for (const [at, line] of typed.lines.entries()) {
    const what = plainText(line.what, COSTING_LIMITS.what);
    if (!what.ok) return { ok: false, refusal: { ...what.refusal, field: `lines.${at}.what` } };
    if (!isAmount(line.cents, 1)) return refuse('costing.amount-unreal', undefined, `lines.${at}.cents`);
    lines.push({ what: what.value, cents: line.cents });
  }
  if (!isAmount(typed.upkeep, 0)) return refuse('costing.amount-unreal', undefined, 'upkeep');
  if (lines.reduce((sum, line) => sum + line.cents, 0) > COSTING_LIMITS.cents)
    return refuse('costing.amount-unreal', undefined, 'lines');
  const notCosted = plainText(typed.notCosted, COSTING_LIMITS.notCosted);
  if (!notCosted.ok) return { ok: false, refusal: { ...notCosted.refusal, field: 'notCosted' } };
  return ok({ lines, upkeep: typed.upkeep, notCosted: notCosted.value });
}
