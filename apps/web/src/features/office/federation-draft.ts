import type { FederationOfficeRole } from '@talka/identity';
import { emailOnly, type Fault } from './faults.js';

export interface FederationDraft {
  readonly email: string;
  readonly role: FederationOfficeRole;
  /** Asked for an administrator only; kept while the choice of role wanders. */
  readonly municipality: string | null;
  readonly reason: string;
}

export const noFederationGrant: FederationDraft = {
  email: '',
  role: 'coordinator',
  municipality: null,
  reason: '',
};

/** Everything giving such a role still needs, in the order of the form. */
export const federationFaults = ({ email, role, municipality }: FederationDraft): readonly Fault[] => [
  ...emailOnly(email),
  ...(role === 'administrator' && municipality === null
    ? [{ field: 'municipality', code: 'roles.place-missing' } as const]
    : []),
];
