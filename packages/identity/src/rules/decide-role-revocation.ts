import { refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { holds, type Role } from '../actor.js';
import { decideRoleGrant, type RoleGrantFacts, type RoleGrantRefusal } from './decide-role-grant.js';

export type RoleRevocationRefusal = RoleGrantRefusal | Refusal<'roles.last-platform-administrator'>;

export interface RoleRevocationFacts extends Omit<RoleGrantFacts, 'receiver'> {
  readonly holder: PersonId;
  /** How many other people are platform administrators. */
  readonly others: number;
}

const KEY_ROLE: Role = 'platform-administrator';

/** Whoever may give a role may take it; but someone must always be left who can give roles at all. */
export function decideRoleRevocation(facts: RoleRevocationFacts): Result<undefined, RoleRevocationRefusal> {
  const { giver, role, holder, others } = facts;
  if (role === KEY_ROLE && others === 0 && holds(giver, KEY_ROLE))
    return refuse('roles.last-platform-administrator');
  return decideRoleGrant({ ...facts, receiver: holder });
}
