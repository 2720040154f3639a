import { ageOn, ok, refuse, type Refusal, type Result } from '@talka/kernel';

/** From this age on, volunteers need nobody's consent. Brīvprātīgā darba likums, section 4. */
export const NEEDS_NO_GUARDIAN = 16;

export type VolunteerRefusal = Refusal<'shift.too-young'>;

export const needsGuardian = (birthDate: string, begins: Date): boolean =>
  ageOn(birthDate, begins) < NEEDS_NO_GUARDIAN;

/**
 * What a shift asks of somebody besides a free place. The same rule says beforehand why a shift is not for them, and what
 * would change that.
 * @returns whether a guardian is asked before the place is theirs
 */
export function decideVolunteer({
  birthDate,
  minimumAge,
  begins,
}: {
  readonly birthDate: string;
  readonly minimumAge: number;
  readonly begins: Date;
}): Result<{ readonly guardian: boolean }, VolunteerRefusal> {
  if (ageOn(birthDate, begins) < minimumAge) return refuse('shift.too-young', { age: minimumAge });
  return ok({ guardian: needsGuardian(birthDate, begins) });
}
