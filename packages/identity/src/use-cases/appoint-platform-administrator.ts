import { accept, refuse, type Transaction } from '@talka/kernel';
import type { IdentityPorts } from '../ports.js';

export interface AppointPlatformAdministrator {
  readonly email: string;
  /** One more beside those there are: for when none of them can be reached. */
  readonly another: boolean;
}

/**
 * Makes the first platform administrator, whom nobody on the site could make. For whoever runs the server: the log
 * names no person for it. @returns the grant's id.
 */
export const appointPlatformAdministrator =
  (transaction: Transaction<Pick<IdentityPorts, 'grants' | 'people' | 'record'>>) =>
  ({ email, another }: AppointPlatformAdministrator) =>
    transaction(async ({ grants, people, record }): Promise<string> => {
      if ((await grants.otherPlatformAdministrators(null)) > 0 && !another)
        return accept(refuse('roles.not-the-first'));
      const person = await people.idByEmail(email);
      if (!person) return accept(refuse('roles.no-such-person', undefined, 'email'));
      const place = { role: 'platform-administrator', municipality: null } as const;
      const grant = await grants.add({ person, ...place, by: null, reason: null });
      if (!grant) return accept(refuse('roles.already'));
      await record({
        kind: 'role.granted',
        subject: { kind: 'person', id: person },
        municipality: null,
        by: null,
        facts: { role: place.role, grant },
      });
      return grant;
    });
