import type { Organisation, OrganisationRole } from '@talka/identity';
import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';

export type PeopleRefusal = Refusal<'organisation.not-found' | 'organisation.last-person'>;

/**
 * May somebody of an organisation be something else from now on, or nothing any more? Only while a manager is left: without
 * one nobody could let anybody in again.
 * @param role null: they act for it no more
 */
export function decidePeople(
  { people }: Pick<Organisation, 'people'>,
  person: PersonId,
  role: OrganisationRole | null,
): Result<undefined, PeopleRefusal> {
  if (!people.some((one) => one.person === person)) return refuse('organisation.not-found');
  if (role === 'manager') return done;
  const left = people.some((one) => one.role === 'manager' && one.person !== person);
  return left ? done : refuse('organisation.last-person');
}
