import { DAY, HOUR, MINUTE, later } from '@talka/kernel';
import type { Actor } from '../actor.js';

/** Idle and absolute lifetimes, shorter for those who decide about others (OWASP ASVS 7.3). */
export const SESSION = {
  resident: { idle: 14 * DAY, absolute: 90 * DAY },
  staff: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  /** An address proved, a name not given yet: as long as it takes to fill in one page. */
  newcomer: { idle: HOUR, absolute: HOUR },
} as const;

/** How often a session notes that it was used: often enough for the idle limits, too seldom to cost anything. */
export const SEEN_EVERY = MINUTE;

export const isStaff = (actor: Actor): boolean => actor.kind === 'person' && actor.grants.length > 0;

export interface SessionFacts {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly now: Date;
}

/** Is a session still good at this moment? A newcomer's session acts as a visitor. */
export function sessionIsAlive(actor: Actor, facts: SessionFacts): boolean {
  const { idle, absolute } =
    SESSION[isStaff(actor) ? 'staff' : actor.kind === 'person' ? 'resident' : 'newcomer'];
  const until = Math.min(later(facts.seenAt, idle).getTime(), later(facts.createdAt, absolute).getTime());
  return facts.now.getTime() < until;
}
