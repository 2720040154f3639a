import {
  CERTIFICATE_KINDS,
  CERTIFICATE_STATES,
  COMPETENCES,
  PAPER_LANGUAGES,
  SHOWN,
} from '@talka/certificates';
import * as z from 'zod';
import { Instant, LocalName, MunicipalityRef, Uuid } from '../values.js';

const Day = z.iso.date();

/** What a certificate is for; its title is that of a workshop, hours have none. */
const About = z.strictObject({
  kind: z.enum(CERTIFICATE_KINDS),
  title: LocalName.nullable(),
  /** Null: several. */
  organisation: z.string().nullable(),
  from: Day,
  until: Day,
  minutes: z.number().int(),
});

export const ReflectionBody = z.partialRecord(z.enum(COMPETENCES), z.string().max(20_000));

export const OwnCertificateView = About.extend({
  id: Uuid,
  code: z.string(),
  municipality: MunicipalityRef,
  name: z.string(),
  /** What its holder is called now: the reader, or a child they bring. */
  nameNow: z.string(),
  state: z.enum(CERTIFICATE_STATES),
  issuedAt: Instant.nullable(),
  stateAt: Instant,
  /** Why the municipality took it back. */
  reason: z.string().nullable(),
  shown: z.enum(SHOWN),
  leadsOn: z.boolean(),
  /** The address its square code leads to. */
  link: z.string(),
  papers: z.array(z.enum(PAPER_LANGUAGES)),
  words: ReflectionBody,
});
export type OwnCertificateView = z.output<typeof OwnCertificateView>;

/** Hours somebody can have a certificate of, by the organisation with which they were helped. */
export const HoursOfferView = z.strictObject({
  municipality: MunicipalityRef,
  /** Its public number. */
  organisation: z.number().int(),
  organiser: z.string(),
  from: Day,
  until: Day,
  minutes: z.number().int(),
});
export type HoursOfferView = z.output<typeof HoursOfferView>;

/** What a code tells. Null where its holder has not agreed, or there is none. */
export const VerifiedView = z.strictObject({
  state: z.enum(['issued', 'revoked', 'replaced']),
  municipality: LocalName,
  /** What it was issued for, and when; null of one that was replaced, which tells no more than that. */
  certifies: About.extend({ issuedAt: Instant }).nullable(),
  stateAt: Instant,
  name: z.string().nullable(),
  /** Whether it may be asked if a name is the one. */
  asksName: z.boolean(),
  /** The code of the certificate that took its place. */
  replacedBy: z.string().nullable(),
});
export type VerifiedView = z.output<typeof VerifiedView>;

export const CertificateBatchView = z.strictObject({
  batch: Uuid,
  askedAt: Instant,
  kind: z.enum(CERTIFICATE_KINDS),
  title: LocalName.nullable(),
  certificates: z.number().int(),
  made: z.number().int(),
});
export type CertificateBatchView = z.output<typeof CertificateBatchView>;

/** A certificate as the municipality that issued it finds it. */
export const OfficeCertificateView = About.extend({
  code: z.string(),
  /** As it is printed; empty where it is kept no more. */
  name: z.string(),
  state: z.enum(CERTIFICATE_STATES),
  issuedAt: Instant,
});
export type OfficeCertificateView = z.output<typeof OfficeCertificateView>;
