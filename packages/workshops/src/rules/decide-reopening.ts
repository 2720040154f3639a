import {
  later,
  plainText,
  refuse,
  type Refusal,
  type Result,
  type TextLimits,
  type TextRefusal,
} from '@talka/kernel';
import type { LeaderRole, WorkshopState } from '../workshop.js';
import { SENT_WITHIN } from './decide-fact.js';

const REASON: TextLimits = { min: 10, max: 1000, lines: true };

export interface ReopeningFacts {
  readonly role: LeaderRole;
  readonly state: WorkshopState;
  /** When its last session ended. */
  readonly over: Date;
  readonly now: Date;
}

/** Until when a closed workshop is opened again: as long as marks are taken, for it is opened to be marked. */
export const reopensUntil = (over: Date): Date => later(over, SENT_WITHIN);

/**
 * May a closed workshop be opened again, because something in its register is wrong? Who completed it stands until it is closed
 * anew. @returns the reason, tidied: whoever loses a certificate by it reads that
 */
export function decideReopening(
  { role, state, over, now }: ReopeningFacts,
  reason: string,
): Result<string, Refusal<'closing.not-leader' | 'closing.not-closed' | 'closing.too-late'> | TextRefusal> {
  if (role !== 'leader') return refuse('closing.not-leader');
  if (state !== 'closed') return refuse('closing.not-closed');
  if (now > reopensUntil(over)) return refuse('closing.too-late');
  const words = plainText(reason, REASON);
  return words.ok ? words : refuse(words.refusal.code, words.refusal.params, 'reason');
}
