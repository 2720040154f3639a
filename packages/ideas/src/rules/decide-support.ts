import { refuse, type AreaId, type Refusal, type Result } from '@talka/kernel';
import { decideEligibility, isOpen, type Process } from '@talka/processes';
import type { Person } from '@talka/identity';
import { isAuthor, type Idea } from '../idea.js';
import { SUPPORTABLE } from '../statuses.js';

export interface SupportFacts {
  readonly idea: Idea;
  readonly by: Person;
  readonly process: Process;
  /** As far as somebody has looked: null is nobody has. */
  readonly citizen: boolean | null;
  readonly area?: AreaId | null;
  readonly now: Date;
}

/** May this person add their name to an idea? Authors' support goes without saying, so it is not counted. */
export function decideSupport({
  idea,
  by,
  process,
  citizen,
  area,
  now,
}: SupportFacts): Result<undefined, Refusal> {
  if (!SUPPORTABLE.includes(idea.status)) return refuse('support.closed');
  if (isAuthor(idea, by.id)) return refuse('support.own-idea');
  if (!isOpen(process, 'support', now)) return refuse('support.not-now');
  return decideEligibility({
    rule: process.maySupport,
    birthDate: by.birthDate,
    livesIn: by.municipality,
    area: area ?? null,
    municipality: process.municipality,
    citizen,
    now,
  });
}
