import { ageOn, done, refuse, type Refusal, type Result } from '@talka/kernel';

/** From this age on, volunteers need nobody's consent. Brīvprātīgā darba likums, section 3. */
export const NEEDS_NO_GUARDIAN = 16;

export type VolunteerRefusal = Refusal<'shift.too-young' | 'shift.guardian-needed'>;

/**
 * What a shift asks of somebody besides a free place. The same rule says beforehand why a shift is not for them, and what
 * would change that.
 */
export function decideVolunteer({
  birthDate,
  minimumAge,
  begins,
}: {
  readonly birthDate: string;
  readonly minimumAge: number;
  readonly begins: Date;
}): Result<undefined, VolunteerRefusal> {
  const age = ageOn(birthDate, begins);
  if (age < minimumAge) return refuse('shift.too-young', { age: minimumAge });
  return age < NEEDS_NO_GUARDIAN ? refuse('shift.guardian-needed', { age: NEEDS_NO_GUARDIAN }) : done;
}
