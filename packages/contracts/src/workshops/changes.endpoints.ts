import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, RawText } from '../values.js';
import { person, workshop, session, texts, own } from './asked.js';
import { LedWorkshopView } from './led.views.js';

const changes = [
  ...own,
  ...texts,
  'workshop.not-published',
  'workshop.cancelled',
  'workshop.session-begun',
  'slot.cancelled',
  'slot.begun',
  'registration.here',
] as const;
/** A session of a published workshop does not take place; all who come to it are told why. */
export const callOffSession = endpoint('led-workshops.call-off-session', {
  access: person,
  params: session,
  body: z.strictObject({ reason: RawText }),
  output: LedWorkshopView,
  refusals: [...changes, 'workshop.session-unknown', 'workshop.session-off', 'workshop.last-session'],
});
export const moveSession = endpoint('led-workshops.move-session', {
  access: person,
  params: session,
  body: z.strictObject({ from: Instant, until: Instant, reason: RawText }),
  output: LedWorkshopView,
  refusals: [
    ...changes,
    'workshop.session-unknown',
    'workshop.session-off',
    'workshop.session-times',
    'workshop.sessions-overlap',
    'slot.moved-to-past',
    'slot.places-taken',
  ],
});
export const callOffWorkshop = endpoint('led-workshops.call-off', {
  access: person,
  params: workshop,
  body: z.strictObject({ reason: RawText }),
  output: LedWorkshopView,
  refusals: changes,
});
/** Writes to all who have a place. */
export const writeToWorkshop = endpoint('led-workshops.write', {
  access: person,
  params: workshop,
  body: z.strictObject({ words: RawText }),
  output: LedWorkshopView,
  refusals: [
    ...own,
    ...texts,
    'workshop.not-published',
    'workshop.cancelled',
    'message.nobody',
    'message.too-many',
  ],
});
