import { ok, plainText, refuse, step, type Refusal, type Result } from '@talka/kernel';
import type { Assessment } from '../assessment.js';
import type { Idea } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';

export const TAKE_UP_REASON = { min: 10, max: 500, lines: true } as const;

export interface TakeUpFacts {
  readonly idea: Pick<Idea, 'status'>;
  /** The check before this one; its appeal is answered by a second person, not by beginning anew. */
  readonly before: Pick<Assessment, 'appealed' | 'secondFinding'> | undefined;
  readonly support: { readonly count: number; readonly needed: number };
  /** Why it is taken up before enough people stand behind it; empty when nothing needs to be said. */
  readonly reason: string;
}

/**
 * May an idea be checked now? Enough supporters are reason enough; without them, or for the second time, it is said why.
 * @returns the reason to keep, or null
 */
export function decideTakeUp({ idea, before, support, reason }: TakeUpFacts): Result<string | null, Refusal> {
  const next = step(ideaLifecycle, idea.status, 'review');
  if (!next.ok) return next;
  if (before?.appealed && !before.secondFinding) return refuse('feasibility.appeal-waits');
  const said = reason.trim() !== '';
  if (!said && idea.status === 'published' && support.count >= support.needed) return ok(null);
  if (!said) return refuse('feasibility.reason-missing', undefined, 'reason');
  const words = plainText(reason, TAKE_UP_REASON);
  return words.ok ? words : { ok: false, refusal: { ...words.refusal, field: 'reason' } };
}
