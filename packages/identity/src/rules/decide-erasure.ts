import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Person } from '../actor.js';

/** May an account be erased? Not while its owner acts for others: the role is handed back first. */
export const decideErasure = (
  person: Pick<Person, 'grants'>,
): Result<undefined, Refusal<'erasure.holds-roles'>> =>
  person.grants.length > 0 ? refuse('erasure.holds-roles', { count: person.grants.length }) : done;
