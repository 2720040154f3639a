import type { MunicipalityId, PersonId } from '@talka/kernel';

/** Roles given by a municipality act only inside it; the rest act across the federation. */
export const MUNICIPAL_ROLES = ['moderator', 'administrator', 'clerk', 'leader'] as const;
export const FEDERATION_ROLES = ['coordinator', 'platform-administrator', 'auditor'] as const;
/** Given at the federation's office: its own roles, and who runs each municipality. */
export const FEDERATION_OFFICE_ROLES = [...FEDERATION_ROLES, 'administrator'] as const;
export const ROLES = [...MUNICIPAL_ROLES, ...FEDERATION_ROLES] as const;

export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];
export type FederationRole = (typeof FEDERATION_ROLES)[number];
export type FederationOfficeRole = (typeof FEDERATION_OFFICE_ROLES)[number];
export type Role = (typeof ROLES)[number];

export type RoleGrant =
  | { readonly role: MunicipalRole; readonly municipality: MunicipalityId }
  | { readonly role: FederationRole; readonly municipality: null };

/** Someone signed in, with everything the rules may ask about them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly birthDate: string;
  readonly municipality: MunicipalityId;
  readonly grants: readonly RoleGrant[];
}

/** Who acts: a passer-by, or a person. Being a resident is what every person is. */
export type Actor = { readonly kind: 'visitor' } | ({ readonly kind: 'person' } & Person);

export const visitor: Actor = { kind: 'visitor' };

export const isMunicipalRole = (role: Role): role is MunicipalRole =>
  (MUNICIPAL_ROLES as readonly string[]).includes(role);

/** May this actor use a role, in this municipality if the role belongs to one? */
export function holds(actor: Actor, role: Role, municipality?: MunicipalityId): boolean {
  if (actor.kind === 'visitor') return false;
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.municipality === null || municipality === undefined || grant.municipality === municipality),
  );
}

/** The municipalities in which the actor has any of the roles. */
export function municipalitiesOf(actor: Actor, roles: readonly MunicipalRole[]): MunicipalityId[] {
  if (actor.kind === 'visitor') return [];
  const found = actor.grants.flatMap((grant) =>
    grant.municipality !== null && roles.includes(grant.role) ? [grant.municipality] : [],
  );
  return [...new Set(found)];
}
