import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { PublicNumber, Uuid } from '../values.js';
import { changes, drafts } from './organiser.endpoints.js';
import { EventBody, OwnEventView } from './views.js';

const person = { who: 'person' } as const;
const published = [
  'event.not-found',
  'organisation.role-needed',
  'event.not-published',
  'event.cancelled',
] as const;

/** More roles and shifts for a published event; shifts name a role of these, or one it has. */
export const extendEvent = endpoint('my-events.extend', {
  access: person,
  params: z.strictObject({ number: PublicNumber }),
  body: z.strictObject({
    revision: z.number().int().min(1),
    roles: EventBody.shape.roles,
    shifts: EventBody.shape.shifts,
  }),
  output: OwnEventView,
  refusals: [...published, 'event.changed', 'event.no-shifts', 'event.shift-past', ...drafts],
});
/** Takes a shift out that nobody has ever signed up for. */
export const removeShift = endpoint('my-events.remove-shift', {
  access: person,
  params: z.strictObject({ number: PublicNumber, shift: Uuid }),
  output: OwnEventView,
  refusals: [...changes, 'event.shift-used', 'event.last-shift'],
});
/** Takes a role out that has no shifts. */
export const removeRole = endpoint('my-events.remove-role', {
  access: person,
  params: z.strictObject({ number: PublicNumber, role: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  output: OwnEventView,
  refusals: [...published, 'event.role-used'],
});
