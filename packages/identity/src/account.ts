import type { AreaId, MunicipalityId, PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { Person } from './actor.js';

/** The documents a clerk may be shown. Which kind is kept, its number never. */
export const DOCUMENT_KINDS = ['identity-card', 'passport', 'residence-permit'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A person with what only they, and a clerk who helps them, get to see. */
export interface Account extends Person {
  /** Null for someone without a mailbox, whom a clerk wrote in. */
  readonly email: string | null;
  readonly area: AreaId;
  readonly language: Language;
}

export interface NewAccount {
  readonly name: string;
  readonly email: string | null;
  readonly birthDate: string;
  readonly municipality: MunicipalityId;
  readonly area: AreaId;
  readonly language: Language;
}

/** What people may change about themselves; the birth date is not among it. */
export type AccountChange = Pick<NewAccount, 'name' | 'municipality' | 'area' | 'language'>;

/** Help given at a desk, as it is kept. */
export interface DeskHelp {
  readonly municipality: MunicipalityId;
  readonly clerk: PersonId;
  readonly person: PersonId;
  readonly act: 'registered' | 'email-changed' | 'residence-proved';
  readonly document: DocumentKind;
}
