import { FEDERATION_OFFICE_ROLES } from '@talka/identity';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Email, MunicipalityRef, RawText, Uuid } from '../values.js';
import { FederationGrantView } from './views.js';

const platformAdministrator = { who: 'federation-role', roles: ['platform-administrator'] } as const;

export const listFederationRoles = endpoint('federation-roles.list', {
  access: platformAdministrator,
  output: z.strictObject({ grants: z.array(FederationGrantView) }),
});
export const grantFederationRole = endpoint('federation-roles.grant', {
  access: platformAdministrator,
  body: z.strictObject({
    email: Email,
    role: z.enum(FEDERATION_OFFICE_ROLES),
    /** Named for an administrator, null for the roles that reach everywhere. */
    municipality: MunicipalityRef.nullable(),
    reason: RawText.optional(),
  }),
  output: FederationGrantView,
  status: 201,
  refusals: [
    'roles.not-yours-to-give',
    'roles.not-to-yourself',
    'roles.place-missing',
    'roles.no-such-person',
    'roles.already',
  ],
});
export const revokeFederationRole = endpoint('federation-roles.revoke', {
  access: platformAdministrator,
  params: z.strictObject({ grant: Uuid }),
  body: z.strictObject({ reason: RawText.optional() }),
  output: noContent,
  status: 204,
  refusals: [
    'roles.not-yours-to-give',
    'roles.not-to-yourself',
    'roles.no-such-person',
    'roles.last-platform-administrator',
  ],
});
