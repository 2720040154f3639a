import * as z from 'zod';
import { Instant, Uuid } from '../values.js';
import { AttendanceView } from './attendance.views.js';

/** Minutes of somebody's time, in whole quarters of an hour. */
const Minutes = z.number().int().min(0).max(1440);

/** One change of approved hours: what they were, what they became, and why. */
export const HoursCorrectionView = z.strictObject({
  before: Minutes,
  after: Minutes,
  reason: z.string(),
  by: z.string(),
  at: Instant,
});

export const HoursEntry = z.strictObject({
  person: Uuid,
  /** Empty once they have erased their account: that somebody was there, stays. */
  name: z.string(),
  attendance: AttendanceView,
  /** What follows from when they came and left. */
  proposed: Minutes,
  approved: z
    .strictObject({
      minutes: Minutes,
      revision: z.number().int(),
      by: z.string(),
      at: Instant,
      /** Why it was not what was proposed. */
      reason: z.string().nullable(),
      corrections: z.array(HoursCorrectionView),
    })
    .nullable(),
});
export type HoursEntry = z.output<typeof HoursEntry>;

export const HoursShift = z.strictObject({
  shift: Uuid,
  role: z.string(),
  from: Instant,
  until: Instant,
  people: z.array(HoursEntry),
});
export type HoursShift = z.output<typeof HoursShift>;

/** The hours of an event: of whoever came, by shift. */
export const HoursView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  shifts: z.array(HoursShift),
});
export type HoursView = z.output<typeof HoursView>;

/** What became of hours sent for approval. */
export const HoursOutcomeView = z.strictObject({
  approved: z.number().int(),
  refused: z.array(
    z.strictObject({
      shift: Uuid,
      person: Uuid,
      /** A code of refusals, and what its sentence needs. */
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export type HoursOutcomeView = z.output<typeof HoursOutcomeView>;

/** A shift somebody helped in: in the passport they carry from one municipality to another. */
export const OwnHoursView = z.strictObject({
  shift: Uuid,
  event: z.number().int(),
  title: z.string(),
  municipality: z.string(),
  organiser: z.string(),
  role: z.string(),
  from: Instant,
  until: Instant,
  /** Null until an organiser has approved them. */
  minutes: Minutes.nullable(),
});
export type OwnHoursView = z.output<typeof OwnHoursView>;
