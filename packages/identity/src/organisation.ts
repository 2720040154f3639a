import type { Brand, MunicipalityId, PersonId } from '@talka/kernel';

export type OrganisationId = Brand<string, 'OrganisationId'>;
export const organisationId = (id: string): OrganisationId => id as OrganisationId;

/**
 * Who may organise voluntary work: nobody else may.
 * Brīvprātīgā darba likums, section 4 (https://likumi.lv/ta/id/275061-brivpratiga-darba-likums).
 */
export const ORGANISATION_KINDS = [
  'municipal',
  'state',
  'association',
  'foundation',
  'party',
  'social-enterprise',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Asked for by somebody, and looked at by the municipality before anything is published in its name. */
export const ORGANISATION_STATES = ['asked', 'verified', 'turned-down'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

/** As what somebody acts for an organisation, whoever may more before whoever may less; `rules/may.ts` says what each may. */
export const ORGANISATION_ROLES = ['manager', 'coordinator', 'gate'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export interface OrganisationMember {
  readonly person: PersonId;
  readonly role: OrganisationRole;
}

export interface NewOrganisation {
  readonly municipality: MunicipalityId;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Eleven digits, as the Register of Enterprises and the tax register have them. */
  readonly registrationNumber: string;
}

export interface Organisation extends NewOrganisation {
  readonly id: OrganisationId;
  /** Its public name in addresses. */
  readonly number: number;
  readonly state: OrganisationState;
  /** Who acts for it, and as what; one of them at least is a manager. */
  readonly people: readonly OrganisationMember[];
}
