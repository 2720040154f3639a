import { ok, refuse, step, type AreaId, type Refusal, type Result } from '@talka/kernel';
import { decideEligibility, isOpen, type Process } from '@talka/processes';
import type { Person } from '@talka/identity';
import type { Idea } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeaStatus } from '../statuses.js';
import { missingParts } from './missing-parts.js';

/** Ideas one person may have waiting for an answer at a time. */
export const WAITING_LIMIT = 10;

export interface SubmissionFacts {
  readonly idea: Idea;
  readonly by: Person;
  readonly process: Process | undefined;
  /** More than one call takes ideas now, and none of them was chosen. */
  readonly callNotChosen: boolean;
  /** As far as somebody has looked: null is nobody has. */
  readonly citizen: boolean | null;
  readonly area?: AreaId | null;
  readonly areaBelongsToMunicipality: boolean;
  readonly waiting: number;
  /** Of a returned idea: whether its author wrote back, or changed anything since it was handed in. */
  readonly answered: boolean;
  readonly now: Date;
}

/** May this idea be handed in now? A returned idea comes back even after its call has closed: it was in time once. */
export function decideSubmission(facts: SubmissionFacts): Result<IdeaStatus, Refusal> {
  const { idea, process } = facts;
  const next = step(ideaLifecycle, idea.status, 'submit');
  if (!next.ok) return next;
  const missing = missingParts(idea.content);
  if (missing.length > 0) return refuse('idea.incomplete', { count: missing.length }, missing[0]?.field);
  if (!facts.areaBelongsToMunicipality) return refuse('registration.area-elsewhere', undefined, 'area');
  if (facts.callNotChosen) return refuse('idea.call-not-chosen', undefined, 'call');
  if (process === undefined) return refuse('idea.no-open-call', undefined, 'municipality');
  if (idea.status === 'returned')
    return facts.answered ? next : refuse('idea.answer-missing', undefined, 'answer');
  if (!isOpen(process, 'submission', facts.now))
    return refuse('idea.no-open-call', undefined, 'municipality');
  const eligible = decideEligibility({
    rule: process.mayPropose,
    birthDate: facts.by.birthDate,
    livesIn: facts.by.municipality,
    area: facts.area ?? null,
    municipality: process.municipality,
    citizen: facts.citizen,
    now: facts.now,
  });
  if (!eligible.ok) return eligible;
  if (facts.waiting >= WAITING_LIMIT) return refuse('idea.too-many-waiting', { max: WAITING_LIMIT });
  return ok(next.value);
}
