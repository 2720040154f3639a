import { ageOn, done, isDay, refuse, type Refusal, type Result } from '@talka/kernel';

/** Nobody has come of age before. */
const OF_AGE = 18;
/** More than a family has; a class is written down by its teacher's means. */
export const MOST_CHILDREN = 10;

export interface ChildFacts {
  readonly birthDate: string;
  readonly carerBirthDate: string;
  /** How many they have written down already. */
  readonly count: number;
  readonly now: Date;
}

export type ChildRefusal = Refusal<
  'registration.birth-date-unreal' | 'child.of-age' | 'child.carer-minor' | 'child.too-many'
>;

/** May somebody write a child down, to enrol it? An adult may, and those of age have accounts of their own. */
export function decideChild({
  birthDate,
  carerBirthDate,
  count,
  now,
}: ChildFacts): Result<undefined, ChildRefusal> {
  if (ageOn(carerBirthDate, now) < OF_AGE) return refuse('child.carer-minor', { age: OF_AGE });
  const age = isDay(birthDate) ? ageOn(birthDate, now) : -1;
  if (age < 0) return refuse('registration.birth-date-unreal', undefined, 'birthDate');
  if (age >= OF_AGE) return refuse('child.of-age', { age: OF_AGE }, 'birthDate');
  return count >= MOST_CHILDREN ? refuse('child.too-many', { most: MOST_CHILDREN }) : done;
}
