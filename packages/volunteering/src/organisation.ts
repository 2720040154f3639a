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
  /** Who may set up events in its name. */
  readonly people: readonly PersonId[];
}
