import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Language, PublicNumber, Uuid } from '../values.js';

const person = { who: 'person' } as const;

/** A document to be kept or printed. */
export const DocumentView = z.strictObject({
  /** What to call the file. */
  name: z.string(),
  /** In base64. */
  pdf: z.string(),
});
export type DocumentView = z.output<typeof DocumentView>;

export const readOwnAgreement = endpoint('my-shifts.agreement', {
  access: person,
  params: z.strictObject({ shift: Uuid }),
  query: z.strictObject({ language: Language }),
  output: DocumentView,
  refusals: ['agreement.none'],
});
export const readGuardianAgreement = endpoint('guardian.agreement', {
  access: { who: 'anyone' },
  body: z.strictObject({ token: z.string().min(20).max(100), language: Language }),
  output: DocumentView,
  remembered: false,
  refusals: ['agreement.not-yet'],
});
export const readPersonsAgreement = endpoint('my-events.agreement', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid, person: Uuid }),
  query: z.strictObject({ language: Language }),
  output: DocumentView,
  refusals: ['event.not-found', 'organisation.role-needed', 'agreement.none'],
});
