import type { Brand, MunicipalityId, PersonId } from '@talka/kernel';
import type { Language, LocalName } from '@talka/territory';

export type CertificateId = Brand<string, 'CertificateId'>;
export const certificateId = (id: string): CertificateId => id as CertificateId;

/** For finishing a workshop, or for hours that an organiser has confirmed. */
export const CERTIFICATE_KINDS = ['workshop', 'hours'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** Waiting to be made; genuine; taken back by its municipality; another took its place because its holder's name changed. */
export const CERTIFICATE_STATES = ['waiting', 'issued', 'revoked', 'replaced'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/**
 * What whoever has the code is told. `closed`: as much as of a code that never was. `genuine`: all but the name, and whether
 * a name they read on a paper is the one. `named`: the name too.
 */
export const SHOWN = ['closed', 'genuine', 'named'] as const;
export type Shown = (typeof SHOWN)[number];

/** The languages in which a certificate is printed. */
export const PAPER_LANGUAGES = ['lv', 'en', 'ltg'] as const satisfies readonly Language[];
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** What somebody has done, as whoever knows it tells it: nothing here is looked up again. */
export interface Achieved {
  readonly kind: CertificateKind;
  /** What it is for, by reference: of one thing somebody has one certificate that counts. */
  readonly thing: string;
  /** The title of a workshop; hours have none, the words for them are the reader's. */
  readonly title: LocalName | null;
  /** Who held it. Null: several, all of the municipality. */
  readonly organisation: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
}

/** A certificate that is asked for. */
export interface Wanted extends Achieved {
  readonly holder: PersonId;
  /** The name as it is printed. */
  readonly name: string;
}

export interface Certificate extends Wanted {
  readonly id: CertificateId;
  readonly code: string;
  readonly municipality: MunicipalityId;
  readonly state: CertificateState;
  readonly issuedAt: Date | null;
  readonly stateAt: Date;
  readonly shown: Shown;
  /** Whether the page of one that was replaced leads to the one that took its place. */
  readonly leadsOn: boolean;
  readonly list: StatusPlace;
  /** Which one took its place, or which one it is to take the place of. */
  readonly replacedBy: CertificateId | null;
  readonly replaces: CertificateId | null;
}

/** Where a certificate's bit is: in a list of its municipality, counted from 1, at an index from 0. */
export interface StatusPlace {
  readonly number: number;
  readonly index: number;
}
