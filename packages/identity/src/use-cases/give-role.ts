import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import { FEDERATION_OFFICE_ROLES, type Person, type Role, type RoleGrant } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { decideRoleGrant } from '../rules/decide-role-grant.js';
import { decideRoleRevocation } from '../rules/decide-role-revocation.js';
import { tidyReason } from '../rules/tidy-reason.js';

type Ports = Pick<IdentityPorts, 'grants' | 'people' | 'record'>;

export interface GrantRole {
  readonly municipality: MunicipalityId | null;
  readonly email: string;
  readonly role: Role;
  readonly reason?: string | undefined;
}

/** Gives a role to the person with this address. @returns the grant's id. */
export const grantRole = (transaction: Transaction<Ports>) => (by: Person, command: GrantRole) =>
  transaction(async ({ grants, people, record }): Promise<string> => {
    const { municipality, role } = command;
    const reason = accept(tidyReason(command.reason));
    const receiver = await people.idByEmail(command.email);
    const giver = { kind: 'person', ...by } as const;
    // Whose to give comes first: an address is looked up only for those who may give the role.
    accept(decideRoleGrant({ giver, receiver: receiver ?? NOBODY, role, municipality }));
    if (!receiver) return accept(refuse('roles.no-such-person', undefined, 'email'));
    const grant = await grants.add({ person: receiver, role, municipality, by: by.id, reason });
    if (!grant) return accept(refuse('roles.already'));
    const subject = { kind: 'person', id: receiver };
    await record({ kind: 'role.granted', subject, municipality, by: by.id, facts: { role, grant } });
    return grant;
  });

const NOBODY = '' as Person['id'];

export interface RevokeRole {
  /** Where it is taken back: a municipality's own roles at its office, the others at the federation's. */
  readonly at: MunicipalityId | 'federation';
  readonly grant: string;
  readonly reason?: string | undefined;
}

const belongsTo = (at: RevokeRole['at'], { role, municipality }: RoleGrant): boolean =>
  at === 'federation' ? (FEDERATION_OFFICE_ROLES as readonly Role[]).includes(role) : municipality === at;

/** Takes a role back; the next request of its holder is made without it. */
export const revokeRole = (transaction: Transaction<Ports>) => (by: Person, command: RevokeRole) =>
  transaction(async ({ grants, record }) => {
    const reason = accept(tidyReason(command.reason));
    const found = await grants.find(command.grant);
    if (!found || !belongsTo(command.at, found.grant)) return accept(refuse('roles.no-such-person'));
    const { role, municipality } = found.grant;
    const giver = { kind: 'person', ...by } as const;
    const others = role === 'platform-administrator' ? await grants.otherPlatformAdministrators(found.id) : 0;
    accept(decideRoleRevocation({ giver, holder: found.person, role, municipality, others }));
    await grants.revoke(found.id, by.id, reason);
    const subject = { kind: 'person', id: found.person };
    const facts = { role, grant: found.id };
    await record({ kind: 'role.revoked', subject, municipality, by: by.id, facts });
  });
