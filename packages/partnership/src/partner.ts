import type { Brand, PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';

export type PartnerId = Brand<string, 'PartnerId'>;
export const partnerId = (id: string): PartnerId => id as PartnerId;

/** Who may join the municipalities: people of one trade or place, somebody's office or house of culture, a company. */
export const PARTNER_KINDS = ['association', 'institution', 'business'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** The three tasks the memorandum names. */
export const MEMORANDUM_TASKS = [1, 2, 3] as const;
export type MemorandumTask = (typeof MEMORANDUM_TASKS)[number];

/** What somebody writes who wants to sign on for an organisation. */
export interface SigningOn {
  readonly kind: PartnerKind;
  readonly name: string;
  /** Of the country's own register; null for whom there is none. */
  readonly registrationNumber: string | null;
  /** Two letters, ISO 3166-1. */
  readonly country: string;
  /** The town or parish it works from. */
  readonly seat: string;
  readonly website: string | null;
  readonly task: MemorandumTask;
  /** What it takes on, in its own words: they stand beside its name for as long as it is a partner. */
  readonly pledge: string;
  readonly language: Language;
  /** As what whoever signs acts for it: chair, director, owner. */
  readonly signedAs: string;
}

/** Asked for; then signed on or turned down by the partnership, or taken back. Who signed on may leave again. */
export const PARTNER_STATES = ['asked', 'signed', 'declined', 'withdrawn', 'left'] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

export interface Partner {
  readonly id: PartnerId;
  readonly state: PartnerState;
  /** Null once their account is gone. */
  readonly askedBy: PersonId | null;
}
