import { ok, refuse, step, type Refusal, type Result } from '@talka/kernel';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeaStatus } from '../statuses.js';

/**
 * May people be asked to help carry an idea out? Only what a vote has chosen, until it is delivered.
 * @returns the status it has from then on: the first work begins the delivery
 */
export function decideWork(status: IdeaStatus): Result<IdeaStatus, Refusal<'work.not-chosen'>> {
  if (status === 'in-delivery') return ok(status);
  const next = step(ideaLifecycle, status, 'start-delivery');
  return next.ok ? ok(next.value) : refuse('work.not-chosen');
}
