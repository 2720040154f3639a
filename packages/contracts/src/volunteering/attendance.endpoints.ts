import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Email, Instant, PublicNumber, RawText, Uuid } from '../values.js';
import { AttendedView, PassKeyView, PassView, RosterView } from './attendance.views.js';
import { aged } from './public.endpoints.js';

const person = { who: 'person' } as const;
const event = z.strictObject({ number: PublicNumber });
const shift = z.strictObject({ number: PublicNumber, shift: Uuid });
const inShift = z.strictObject({ number: PublicNumber, shift: Uuid, person: Uuid });

const checkIns = [
  'event.not-found',
  'attendance.given-up',
  'attendance.no-place',
  'attendance.too-early',
  'attendance.over',
  'attendance.late-unreal',
  'slot.cancelled',
] as const;
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;

export const readRoster = endpoint('my-events.roster', {
  access: person,
  params: event,
  output: RosterView,
  refusals: ['event.not-found'],
});
export const checkIn = endpoint('my-events.check-in', {
  access: person,
  params: event,
  /** What the code of a pass says: a link, or its last part; or the eight letters under it. */
  body: z.strictObject({
    pass: z.string().max(400),
    /** When a device read it that had no network then; null: now. */
    read: Instant.nullable().default(null),
  }),
  output: AttendedView,
  refusals: [...checkIns, 'pass.unreadable', 'pass.forged', 'pass.elsewhere', 'pass.unknown-code'],
});
export const attend = endpoint('my-events.attend', {
  access: person,
  params: inShift,
  body: z.strictObject({
    what: z.enum(['came', 'left', 'no-show']),
    /** Of who came late: how many minutes after the start. */
    late: z.number().int().min(0).max(1440).nullable(),
  }),
  output: AttendedView,
  refusals: [
    ...checkIns,
    'attendance.unknown',
    'attendance.not-here',
    'hours.approved',
    'attendance.not-begun',
    'attendance.is-here',
  ],
});
export const undoAttendance = endpoint('my-events.undo-attendance', {
  access: person,
  params: inShift,
  body: z.strictObject({ reason: RawText }),
  output: z.undefined(),
  status: 204,
  refusals: ['event.not-found', 'attendance.unknown', 'attendance.none', 'hours.approved', ...texts],
});
export const letIn = endpoint('my-events.let-in', {
  access: person,
  params: shift,
  /** One of the two: whom the list of those who wait shows, or whose address somebody says at the entrance. */
  body: z.strictObject({ person: Uuid.optional(), email: Email.optional() }),
  output: AttendedView,
  refusals: [
    ...checkIns,
    'attendance.unknown',
    'walk-in.unknown',
    'walk-in.too-late',
    'slot.not-found',
    'registration.exists',
    'walk-in.barred',
    ...aged,
  ],
});

export const readPass = endpoint('my-shifts.pass', {
  access: person,
  params: z.strictObject({ shift: Uuid }),
  output: PassView,
  refusals: ['pass.none'],
});
export const readPassKey = endpoint('passes.key', {
  access: { who: 'anyone' },
  cache: 'public',
  output: PassKeyView,
});
