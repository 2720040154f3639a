import { PAPER_LANGUAGES, SHOWN } from '@talka/certificates';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Language, MunicipalityRef, PublicNumber, RawText, SearchText, Uuid } from '../values.js';
import { DocumentView } from '../volunteering/agreement.endpoints.js';
import {
  CertificateBatchView,
  HoursOfferView,
  OfficeCertificateView,
  OwnCertificateView,
  ReflectionBody,
  VerifiedView,
} from './views.js';

const person = { who: 'person' } as const;
const anyone = { who: 'anyone' } as const;
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const own = z.strictObject({ certificate: Uuid });
/** As somebody read it from a paper. */
const Code = z.string().min(1).max(40);
const text = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
/** A signed document goes as it is: whoever reads it, checks it by its own rules. */
const Signed = z.strictObject({ document: z.record(z.string(), z.json()) });

export const listOwnCertificates = endpoint('my-certificates.list', {
  access: person,
  output: z.strictObject({
    certificates: z.array(OwnCertificateView),
    /** Hours of which a certificate can be asked for. */
    hours: z.array(HoursOfferView),
  }),
});
export const askForCertificate = endpoint('my-certificates.ask', {
  access: person,
  body: z.strictObject({
    municipality: MunicipalityRef,
    /** Null: with all organisations of the municipality. */
    organisation: PublicNumber.nullable(),
    from: z.iso.date(),
    until: z.iso.date(),
  }),
  output: noContent,
  status: 202,
  refusals: [
    'certificate.period-turned',
    'certificate.no-hours',
    'certificate.exists',
    'certificate.hours-certified',
    'certificate.hours-revoked',
  ],
});
export const readPaper = endpoint('my-certificates.paper', {
  access: person,
  params: own,
  query: z.strictObject({ language: z.enum(PAPER_LANGUAGES) }),
  output: DocumentView,
  refusals: ['certificate.not-yours'],
});
export const readBadge = endpoint('my-certificates.badge', {
  access: person,
  params: own,
  output: Signed,
  refusals: ['certificate.not-yours'],
});
export const readEuropean = endpoint('my-certificates.european', {
  access: person,
  params: own,
  output: Signed,
  refusals: ['certificate.not-yours'],
});
export const chooseShown = endpoint('my-certificates.show', {
  access: person,
  params: own,
  body: z.strictObject({ shown: z.enum(SHOWN), leadsOn: z.boolean() }),
  output: noContent,
  status: 204,
  refusals: ['certificate.not-yours'],
});
export const renameCertificate = endpoint('my-certificates.rename', {
  access: person,
  params: own,
  output: noContent,
  status: 202,
  refusals: [
    'certificate.not-yours',
    'certificate.not-issued',
    'certificate.same-name',
    'certificate.exists',
  ],
});
export const sayReflection = endpoint('my-certificates.reflect', {
  access: person,
  params: own,
  body: z.strictObject({ words: ReflectionBody }),
  output: noContent,
  status: 204,
  refusals: ['certificate.not-yours', ...text],
});
export const readReflectionSheet = endpoint('my-certificates.reflection-sheet', {
  access: person,
  params: own,
  query: z.strictObject({ language: Language }),
  output: DocumentView,
  refusals: ['certificate.not-yours', 'certificate.nothing-said'],
});

/** Without signing in; what its holder keeps to themselves, what waits and what never was get the same answer. */
export const verify = endpoint('verify.read', {
  access: anyone,
  params: z.strictObject({ code: Code }),
  output: VerifiedView,
  rate: 'search',
  refusals: ['certificate.not-found'],
});
export const verifyName = endpoint('verify.name', {
  access: anyone,
  params: z.strictObject({ code: Code }),
  body: z.strictObject({ name: z.string().max(200) }),
  output: z.strictObject({ same: z.boolean() }),
  rate: 'sign-in',
  remembered: false,
  refusals: ['certificate.not-found'],
});

export const listBatches = endpoint('office-certificates.list', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: z.strictObject({ batches: z.array(CertificateBatchView) }),
});
/** The newest of those that are asked for, by a code or words typed, or by what they were made with: fifty at most. */
export const findCertificates = endpoint('office-certificates.find', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  query: z.strictObject({ q: SearchText.max(100).optional(), batch: Uuid.optional() }),
  output: z.strictObject({ certificates: z.array(OfficeCertificateView) }),
  rate: 'search',
});
/** All that were made together; those that wait are not made any more. */
export const revokeBatch = endpoint('office-certificates.revoke-batch', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef, together: Uuid }),
  body: z.strictObject({ reason: RawText }),
  output: z.strictObject({ revoked: z.number().int() }),
  refusals: ['certificate.not-found', 'certificate.not-issued', ...text],
});
export const revokeCertificate = endpoint('office-certificates.revoke', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef, code: Code }),
  body: z.strictObject({ reason: RawText }),
  output: noContent,
  status: 204,
  refusals: ['certificate.not-found', 'certificate.not-issued', ...text],
});
export const changeKey = endpoint('office-certificates.change-key', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef }),
  output: noContent,
  status: 204,
  refusals: ['request.not-found'],
});
