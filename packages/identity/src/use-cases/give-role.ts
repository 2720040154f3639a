import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { Person, Role } from '../actor.js';
import type { IdentityPorts } from '../ports.js';
import { decideRoleGrant } from '../rules/decide-role-grant.js';

type Ports = Pick<IdentityPorts, 'grants' | 'people' | 'record'>;

export interface GrantRole {
  readonly municipality: MunicipalityId | null;
  readonly email: string;
  readonly role: Role;
}

/** Gives a role to the person with this address. @returns the grant's id. */
export const grantRole = (transaction: Transaction<Ports>) => (by: Person, command: GrantRole) =>
  transaction(async ({ grants, people, record }): Promise<string> => {
    const { municipality, role } = command;
    const receiver = await people.idByEmail(command.email);
    const giver = { kind: 'person', ...by } as const;
    // Whose to give comes first: an address is looked up only for those who may give the role.
    accept(decideRoleGrant({ giver, receiver: receiver ?? NOBODY, role, municipality }));
    if (!receiver) return accept(refuse('roles.no-such-person', undefined, 'email'));
    const grant = await grants.add(receiver, role, municipality, by.id);
    if (!grant) return accept(refuse('roles.already'));
    const subject = { kind: 'person', id: receiver };
    await record({ kind: 'role.granted', subject, municipality, by: by.id, facts: { role, grant } });
    return grant;
  });

const NOBODY = '' as Person['id'];

/** Takes a role back; the next request of its holder is made without it. */
export const revokeRole =
  (transaction: Transaction<Ports>) =>
  (by: Person, command: { municipality: MunicipalityId | null; grant: string }) =>
    transaction(async ({ grants, record }) => {
      const found = await grants.find(command.grant);
      if (!found || found.grant.municipality !== command.municipality)
        return accept(refuse('roles.no-such-person'));
      const { role, municipality } = found.grant;
      accept(
        decideRoleGrant({ giver: { kind: 'person', ...by }, receiver: found.person, role, municipality }),
      );
      await grants.revoke(found.id, by.id);
      const subject = { kind: 'person', id: found.person };
      await record({
        kind: 'role.revoked',
        subject,
        municipality,
        by: by.id,
        facts: { role, grant: found.id },
      });
    });
