import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Instant } from '../values.js';

const person = { who: 'person' } as const;

/** Since when calendars may ask for the caller's shifts; null: they may not. */
export const readCalendar = endpoint('my-calendar.read', {
  access: person,
  output: z.strictObject({ since: Instant.nullable() }),
});
/** A new address for calendars; the one before is worth nothing from then on. It is told this once. */
export const openCalendar = endpoint('my-calendar.open', {
  access: person,
  output: z.strictObject({ since: Instant, path: z.string() }),
  status: 201,
  // What opens the calendar is not kept to be answered again.
  remembered: false,
});
export const closeCalendar = endpoint('my-calendar.close', {
  access: person,
  output: noContent,
  status: 204,
});
