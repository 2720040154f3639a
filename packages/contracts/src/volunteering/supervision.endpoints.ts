import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, PublicNumber, Uuid } from '../values.js';

const person = { who: 'person' } as const;
const event = z.strictObject({ number: PublicNumber });

/** Who looks after people not of age at a shift. */
export const ShiftSupervision = z.strictObject({
  /** Who come and are not of age on that day. */
  minors: z.number().int(),
  supervisors: z.array(
    z.strictObject({
      person: Uuid,
      /** Empty once they have erased their account. */
      name: z.string(),
      /** They act for the organiser still. */
      acts: z.boolean(),
    }),
  ),
  /** Somebody not of age comes, and nobody looks after them. */
  missing: z.boolean(),
});
export type ShiftSupervision = z.output<typeof ShiftSupervision>;

export const SupervisionView = z.strictObject({
  /** Who may be named: those who act for the organiser. */
  people: z.array(z.strictObject({ person: Uuid, name: z.string() })),
  shifts: z.array(
    z.strictObject({
      ...ShiftSupervision.shape,
      shift: Uuid,
      role: z.string(),
      from: Instant,
      until: Instant,
      cancelled: z.boolean(),
    }),
  ),
});
export type SupervisionView = z.output<typeof SupervisionView>;

export const readSupervision = endpoint('my-events.supervision', {
  access: person,
  params: event,
  output: SupervisionView,
  refusals: ['event.not-found'],
});
export const nameSupervisors = endpoint('my-events.name-supervisors', {
  access: person,
  params: event,
  /** For one shift, or for all; instead of whom was named before. */
  body: z.strictObject({ shift: Uuid.nullable(), people: z.array(Uuid).max(20) }),
  output: SupervisionView,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'slot.not-found',
    'supervisor.not-acting',
    'supervisor.too-young',
  ],
});
