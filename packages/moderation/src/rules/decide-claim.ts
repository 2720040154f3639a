import { later, MINUTE, ok, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Case, Claim } from '../case.js';
import { mayDecide } from './may-decide.js';

/** Long enough to read with care, short enough that a closed laptop does not keep a resident waiting. */
export const CLAIM_LIFETIME = 30 * MINUTE;

export const liveClaim = (claim: Claim | null, now: Date): Claim | null =>
  claim && now.getTime() < claim.until.getTime() ? claim : null;

/** May this moderator take the case? Taking one's own again makes it last longer. */
export function decideClaim(of: Case, by: PersonId, now: Date): Result<Claim, Refusal> {
  const may = mayDecide(of, by);
  if (!may.ok) return may;
  const held = liveClaim(of.claim, now);
  if (held && held.by !== by) return refuse('case.held', { until: held.until.toISOString() });
  return ok({ by, until: later(now, CLAIM_LIFETIME) });
}
