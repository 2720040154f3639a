import { ORGANISATION_KINDS } from '@talka/identity';
import { CONSENT_COVERS, RELATIONS } from '@talka/volunteering';
import * as z from 'zod';
import { Instant, MunicipalityRef } from '../values.js';

/** Where a guardian's answer stands, with what became of the place meanwhile. */
export const GUARDIAN_STATES = [
  'asked',
  'given',
  'refused',
  'withdrawn',
  'run-out',
  'gone',
  'called-off',
  'over',
] as const;

/** What a guardian is shown: who, what, when, where and with whom, and what they have said. */
export const GuardianView = z.strictObject({
  state: z.enum(GUARDIAN_STATES),
  /** By when an answer is awaited. */
  until: Instant,
  guardian: z.string(),
  minor: z.string(),
  event: z.strictObject({
    number: z.number().int(),
    title: z.string(),
    about: z.string(),
    place: z.string(),
    contact: z.string(),
    municipality: MunicipalityRef,
    organiser: z.strictObject({ name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
  }),
  shift: z.strictObject({ role: z.string(), about: z.string(), from: Instant, until: Instant }),
  consent: z
    .strictObject({
      covers: z.enum(CONSENT_COVERS),
      name: z.string(),
      relation: z.enum(RELATIONS),
      at: Instant,
      withdrawnAt: Instant.nullable(),
    })
    .nullable(),
  /** Whether it can still be taken back. */
  revocable: z.boolean(),
});
export type GuardianView = z.output<typeof GuardianView>;
