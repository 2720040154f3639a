import type { MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { Certificate, CertificateId, Shown, StatusPlace, Wanted } from './certificate.js';
import type { CertificateEvent } from './events.js';
import type { Standing } from './rules/decide-correction.js';
import type { HoursCertificate } from './rules/decide-overlap.js';
import type { Reflection } from './rules/decide-reflection.js';
import type { Share } from './rules/shares-of.js';

/** Certificates that are made together: of one workshop, or what one person asked for. */
export interface Batch {
  readonly id: string;
  readonly municipality: MunicipalityId;
}

/** A certificate to be written down: with where it is to be found, drawn at random. */
export interface NewCertificate extends Wanted {
  readonly code: string;
  readonly list: StatusPlace;
  readonly replaces: CertificateId | null;
}

/** What is made of a certificate: printed, and signed. */
export interface Made {
  readonly key: string;
  readonly credential: unknown;
  readonly papers: readonly { readonly language: string; readonly pdf: Uint8Array }[];
}

/** Certificates. One that is found for an act is locked until the transaction ends. */
export interface CertificateStore {
  /** @returns undefined when this was asked for before: the same origin is one batch */
  open(origin: string, municipality: MunicipalityId, by: PersonId | null): Promise<Batch | undefined>;
  /** The list in which places are to be drawn now. */
  list(municipality: MunicipalityId): Promise<number>;
  /** @returns `exists`: they have one for this, or it is being made; `taken`: the code or the place is another's */
  add(batch: Batch, certificate: NewCertificate): Promise<'added' | 'exists' | 'taken'>;
  /** Of hours, whatever became of them. Until the transaction ends nobody else asks for this person: two who ask see each other. */
  hoursOf(holder: PersonId, municipality: MunicipalityId): Promise<readonly HoursCertificate[]>;
  find(id: CertificateId): Promise<Certificate | undefined>;
  /** Somebody's own, or of a child they bring. */
  own(id: CertificateId, person: PersonId): Promise<Certificate | undefined>;
  /** What a holder is called now. */
  nameOf(holder: PersonId): Promise<string>;
  /** One of a municipality, by its code. */
  byCode(code: string, municipality: MunicipalityId): Promise<Certificate | undefined>;
  /** All of a municipality that were made together, or are to be. */
  ofBatch(batch: string, municipality: MunicipalityId): Promise<readonly Certificate[]>;
  /** Some of a batch's share that wait, and are not being made by another just now. */
  waiting(batch: string, share: Share, most: number): Promise<readonly Certificate[]>;
  issue(id: CertificateId, made: Made): Promise<void>;
  /** Gives up one that waits: it is not to be made any more. */
  drop(id: CertificateId): Promise<void>;
  /** What its holder had chosen of its page, and what they wrote, passes to the one that takes its place. */
  replace(id: CertificateId, by: CertificateId): Promise<void>;
  /** @param corrected it was made of what has been put right since */
  revoke(id: CertificateId, by: PersonId, reason: string, corrected?: 'corrected'): Promise<void>;
  /** Of each who ever had one of a thing, the newest. Whoever has erased their account is left alone: theirs stays genuine under no name. */
  standingOf(thing: string, municipality: MunicipalityId): Promise<readonly Standing[]>;
  show(id: CertificateId, shown: Shown, leadsOn: boolean): Promise<void>;
  reflect(id: CertificateId, words: Reflection): Promise<void>;
}

/** Draws what nobody can guess: a code, and an index in a status list. */
export interface Draw {
  code(): string;
  index(): number;
}

export interface CertificatePorts {
  readonly certificates: CertificateStore;
  readonly draw: Draw;
  /** Leaves word that what waits in a batch's share is to be made, if this transaction comes about. */
  readonly queue: (batch: Batch, share: Share) => Promise<void>;
  readonly record: Recorder<CertificateEvent>;
}
