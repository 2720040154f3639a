import { ageOn, done, refuse, type Day, type Refusal, type Result } from '@talka/kernel';

/** For what somebody asks: the whole course, a session of a drop-in, a late place, or one that makes good for a missed session. */
export type EnrolmentKind = 'course' | 'drop-in' | 'late' | 'catch-up';

export interface EnrolmentFacts {
  readonly kind: EnrolmentKind;
  readonly birthDate: Day;
  /** In years, on the day it begins; null for no bound. */
  readonly youngest: number | null;
  readonly oldest: number | null;
  /** When the workshop begins; of a drop-in, the session that is asked for. */
  readonly begins: Date;
  /** What is to be completed before and is not: its title. */
  readonly missing: string | null;
  /** They have a place in the course. */
  readonly isEnrolled: boolean;
  /** The register says they were at the session that this one makes good for. */
  readonly wasThere: boolean;
}

export type EnrolmentRefusal = Refusal<
  | 'workshop.too-young'
  | 'workshop.too-old'
  | 'workshop.after-needed'
  | 'workshop.catch-up-for-enrolled'
  | 'workshop.was-there'
>;

/**
 * What a workshop asks of somebody besides a free place, of a child as of its carer. Learning needs nobody's consent: an account is
 * somebody's from 13 on, and whoever brings a younger child enrols it.
 */
export function decideEnrolment(facts: EnrolmentFacts): Result<undefined, EnrolmentRefusal> {
  const { kind, youngest, oldest } = facts;
  if (kind === 'catch-up') {
    if (!facts.isEnrolled) return refuse('workshop.catch-up-for-enrolled');
    return facts.wasThere ? refuse('workshop.was-there') : done;
  }
  const age = ageOn(facts.birthDate, facts.begins);
  if (youngest !== null && age < youngest) return refuse('workshop.too-young', { age: youngest });
  if (oldest !== null && age > oldest) return refuse('workshop.too-old', { age: oldest });
  return facts.missing === null ? done : refuse('workshop.after-needed', { name: facts.missing });
}
