import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { MunicipalityRef } from '../values.js';

export const TRANSPARENCY_KINDS = [
  'report',
  'report-signed-out',
  'noticed',
  'decision',
  'restriction',
  'appeal-granted',
  'misuse-warned',
  'misuse-suspended',
  'misuse-appealed',
  'misuse-upheld',
  'misuse-lifted',
] as const;

export const TransparencyView = z.strictObject({
  rows: z.array(
    z.strictObject({
      year: z.number().int(),
      municipality: MunicipalityRef,
      what: z.enum(TRANSPARENCY_KINDS),
      /** Of a report its ground, of what was noticed for what, of a decision its kind and outcome, of a restriction its reason, of misuse what was misused: commenting or reporting; empty otherwise. */
      detail: z.string(),
      count: z.number().int(),
      /** From the case's opening to the decision; of decisions alone. */
      medianHours: z.number().nonnegative().nullable(),
    }),
  ),
  /** Nothing is decided by a machine; the law asks for this to be said. */
  automated: z.literal(0),
});
export type TransparencyView = z.output<typeof TransparencyView>;

/** What moderators did, year by year. */
export const readTransparency = endpoint('transparency.read', {
  access: { who: 'anyone' },
  cache: 'public',
  output: TransparencyView,
});
