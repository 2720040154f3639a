import { ageOn, done, isDay, refuse, type Refusal, type Result } from '@talka/kernel';

/** Age of digital consent in Latvia (Personal Data Processing Law, section 33). */
export const MINIMUM_AGE = 13;
const OLDEST = 120;

export type RegistrationRefusal = Refusal<
  'registration.too-young' | 'registration.birth-date-unreal' | 'registration.area-elsewhere'
>;

export interface RegistrationFacts {
  readonly birthDate: string;
  readonly now: Date;
  readonly areaBelongsToMunicipality: boolean;
}

/** May someone born on this day have an account, living where they say? */
export function decideRegistration(facts: RegistrationFacts): Result<undefined, RegistrationRefusal> {
  if (!isDay(facts.birthDate)) return refuse('registration.birth-date-unreal', undefined, 'birthDate');
  const age = ageOn(facts.birthDate, facts.now);
  if (age < 0 || age > OLDEST) return refuse('registration.birth-date-unreal', undefined, 'birthDate');
  if (age < MINIMUM_AGE) return refuse('registration.too-young', { age: MINIMUM_AGE }, 'birthDate');
  if (!facts.areaBelongsToMunicipality) return refuse('registration.area-elsewhere', undefined, 'area');
  return done;
}
