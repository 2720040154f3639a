import type { Organisation } from '@talka/identity';
import { ageOn, done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { OF_AGE } from '../minor-rules.js';
import type { NamedSupervisor } from '../supervision.js';

export type SupervisorRefusal = Refusal<'supervisor.not-acting' | 'supervisor.too-young'>;

/** Whoever looks after people not of age acts for the organiser, who answers for them, and is of age. */
export function decideSupervisors({
  asked,
  known,
  organiser,
  now,
}: {
  readonly asked: readonly PersonId[];
  readonly known: readonly NamedSupervisor[];
  readonly organiser: Pick<Organisation, 'people'>;
  readonly now: Date;
}): Result<undefined, SupervisorRefusal> {
  for (const person of asked) {
    const found = known.find((one) => one.person === person);
    if (!found || !organiser.people.some((one) => one.person === person))
      return refuse('supervisor.not-acting');
    if (ageOn(found.birthDate, now) < OF_AGE) return refuse('supervisor.too-young', { age: OF_AGE });
  }
  return done;
}
