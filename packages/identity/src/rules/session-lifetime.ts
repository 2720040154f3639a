import { DAY, HOUR, MINUTE, later } from '@talka/kernel';
import type { Actor } from '../actor.js';

/** Idle and absolute lifetimes, shorter for those who decide about others (OWASP ASVS 7.3). */
export const SESSION = {
  resident: { idle: 14 * DAY, absolute: 90 * DAY },
  staff: { idle: 30 * MINUTE, absolute: 12 * HOUR },
} as const;

export const isStaff = (actor: Actor): boolean => actor.kind === 'person' && actor.grants.length > 0;

export interface SessionFacts {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly now: Date;
}

/** Is a session still good for this actor at this moment? */
export function sessionIsAlive(actor: Actor, facts: SessionFacts): boolean {
  const { idle, absolute } = isStaff(actor) ? SESSION.staff : SESSION.resident;
  const until = Math.min(later(facts.seenAt, idle).getTime(), later(facts.createdAt, absolute).getTime());
  return facts.now.getTime() < until;
}
