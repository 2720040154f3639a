import { refuse, type Refusal, type Result } from '@talka/kernel';
import { decideEligibility, type Process } from '@talka/processes';
import type { Person } from '@talka/identity';
import { isAuthor, type Idea } from '../idea.js';
import { SUPPORTABLE } from '../statuses.js';

export interface SupportFacts {
  readonly idea: Idea;
  readonly by: Person;
  readonly process: Process;
  readonly now: Date;
}

/** May this person add their name to an idea? Authors' support goes without saying, so it is not counted. */
export function decideSupport({ idea, by, process, now }: SupportFacts): Result<undefined, Refusal> {
  if (!SUPPORTABLE.includes(idea.status)) return refuse('support.closed');
  if (isAuthor(idea, by.id)) return refuse('support.own-idea');
  return decideEligibility({
    rule: process.maySupport,
    birthDate: by.birthDate,
    livesIn: by.municipality,
    municipality: process.municipality,
    now,
  });
}
