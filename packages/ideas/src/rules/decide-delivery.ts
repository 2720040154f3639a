import { done, ok, plainText, refuse, step, type Refusal, type Result } from '@talka/kernel';
import type { DeliveryFacts, Milestone } from '../delivery.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeaStatus } from '../statuses.js';
import { COSTING_LIMITS } from './tidy-costing.js';

const OFFICE = { min: 2, max: 160 };

/** Who carries it out and what it has cost so far, ready to keep. */
export function tidyDelivery({ office, spent }: DeliveryFacts): Result<DeliveryFacts, Refusal> {
  const name = plainText(office, OFFICE);
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'office' } };
  const real = spent === null || (Number.isSafeInteger(spent) && spent >= 0 && spent <= COSTING_LIMITS.cents);
  return real ? ok({ office: name.value, spent }) : refuse('costing.amount-unreal', undefined, 'spent');
}

/** May it be kept by somebody who has read this revision of it? Before anybody has said anything that is 0. */
export const decideKeep = (kept: number, read: number): Result<undefined, Refusal> =>
  kept === read ? done : refuse('delivery.changed');

/** Is an idea there? Only what is being carried out, once nothing of its plan is left to do. */
export function decideDelivered(
  status: IdeaStatus,
  plan: readonly Pick<Milestone, 'doneOn'>[],
): Result<IdeaStatus, Refusal> {
  const next = step(ideaLifecycle, status, 'deliver');
  if (!next.ok) return refuse('delivery.not-begun');
  const left = plan.filter(({ doneOn }) => doneOn === null).length;
  return left === 0 ? ok(next.value) : refuse('delivery.not-all-done', { count: left });
}
