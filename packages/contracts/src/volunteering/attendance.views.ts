import { ORGANISATION_ROLES } from '@talka/identity';
import { HOLD_REASONS } from '@talka/registration';
import {
  ATTENDANCE_STATES,
  CHECK_IN_WAYS,
  EVENT_STATES,
  GIVING_UP_WHYS,
  OVERLOADS,
  PROOFS,
} from '@talka/volunteering';
import * as z from 'zod';
import { AbilityName, TrainingName } from './ability.endpoints.js';
import { Answers, SlotQuestions } from '../question.views.js';
import { Instant, Uuid } from '../values.js';

/** What is noted of somebody's coming. */
export const AttendanceView = z.strictObject({
  state: z.enum(ATTENDANCE_STATES),
  cameAt: Instant.nullable(),
  leftAt: Instant.nullable(),
});
export type AttendanceView = z.output<typeof AttendanceView>;

export const RosterEntry = z.strictObject({
  person: Uuid,
  /** Empty once they have erased their account. */
  name: z.string(),
  /** Where to reach who has a place. */
  email: z.string().nullable(),
  /** In years on the day of the shift, of who is not of age; for others it is nobody's matter. */
  age: z.number().int().nullable(),
  state: z.enum(['confirmed', 'held', 'waiting']),
  why: z.enum(HOLD_REASONS).nullable(),
  /** The same for all who come together; null: alone. */
  together: Uuid.nullable(),
  /** Of what the task asks for: what they have not said that they have. */
  missing: z.array(AbilityName),
  /** Younger than the task asks on its day: it asked for less when they signed up. */
  tooYoung: z.boolean(),
  /** Papers of trainings the task asks for, as the organisation has seen them. */
  seen: z.array(
    z.strictObject({
      training: TrainingName,
      at: Instant,
      by: z.string(),
      validUntil: z.iso.date().nullable(),
    }),
  ),
  /** What this shift is too much of beside their others, wherever those are; it is not said where. */
  load: z.array(z.enum(OVERLOADS)),
  /** They look for somebody who comes instead of them, or changes places with them. */
  looking: z.enum(['stand-in', 'swap']).nullable(),
  /** Of who has a place: what they have said to the task's questions. */
  answers: Answers,
  attendance: z.strictObject({ ...AttendanceView.shape, how: z.enum(CHECK_IN_WAYS) }).nullable(),
});
export type RosterEntry = z.output<typeof RosterEntry>;

export const RosterShift = z.strictObject({
  shift: Uuid,
  role: z.string(),
  needs: z.array(AbilityName),
  proof: z.enum(PROOFS),
  questions: SlotQuestions,
  from: Instant,
  until: Instant,
  places: z.number().int(),
  free: z.number().int(),
  cancelled: z.boolean(),
  people: z.array(RosterEntry),
  /** Who gave their place up, or had it taken back, and stands there no more; empty for who fills no places. */
  gone: z.array(
    z.strictObject({
      person: Uuid,
      name: z.string(),
      byOrganiser: z.boolean(),
      why: z.enum(GIVING_UP_WHYS).nullable(),
      words: z.string().nullable(),
      late: z.boolean(),
      at: Instant,
    }),
  ),
});
export type RosterShift = z.output<typeof RosterShift>;

/** Who is expected at which shift, who waits, and who has come. */
export const RosterView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  place: z.string(),
  state: z.enum(EVENT_STATES),
  /** As what the reader acts for the organiser. */
  reader: z.enum(ORGANISATION_ROLES),
  shifts: z.array(RosterShift),
});
export type RosterView = z.output<typeof RosterView>;

/** What each device is told that checks somebody in or out. */
export const AttendedView = z.strictObject({
  person: Uuid,
  name: z.string(),
  shift: Uuid,
  role: z.string(),
  from: Instant,
  until: Instant,
  attendance: AttendanceView,
  /** It had been noted before, and nothing has changed. */
  already: z.boolean(),
});
export type AttendedView = z.output<typeof AttendedView>;

/** What a volunteer shows when they come: a link, and the same as a code to be scanned. */
export const PassView = z.strictObject({
  link: z.string(),
  /** Eight letters that can be read out. */
  code: z.string(),
  /** So many squares on a side, with the empty margin. */
  size: z.number().int(),
  /** The dark squares, as the path of an SVG in units of a square. */
  path: z.string(),
});
export type PassView = z.output<typeof PassView>;

/** With it anybody can tell a pass from a forgery, and make none. */
export const PassKeyView = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** The 32 bytes of RFC 8032, in base64url. */
  key: z.string(),
});
