import { done, refuse, type MunicipalityId, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { holds, isMunicipalRole, type Actor, type Role } from '../actor.js';

export type RoleGrantRefusal = Refusal<
  'roles.not-yours-to-give' | 'roles.not-to-yourself' | 'roles.place-missing'
>;

export interface RoleGrantFacts {
  readonly giver: Actor;
  readonly receiver: PersonId;
  readonly role: Role;
  readonly municipality: MunicipalityId | null;
}

/** An administrator gives the roles of their own municipality; federation roles come from the platform administrator. */
export function decideRoleGrant(facts: RoleGrantFacts): Result<undefined, RoleGrantRefusal> {
  const { giver, role, municipality } = facts;
  if (giver.kind === 'person' && giver.id === facts.receiver) return refuse('roles.not-to-yourself');
  if (isMunicipalRole(role) !== (municipality !== null)) return refuse('roles.place-missing');
  if (holds(giver, 'platform-administrator')) return done;
  const inside = municipality !== null && holds(giver, 'administrator', municipality);
  return inside && role !== 'administrator' ? done : refuse('roles.not-yours-to-give');
}
