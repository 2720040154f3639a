import * as z from 'zod';
import { Instant, Uuid } from '../values.js';

/** Facts are compared letter by letter when they come again: one way of writing each. */
const Id = z.uuid().toLowerCase();
const Minutes = z.number().int().min(0).max(1_440);

/** What is said of somebody in a session; minutes that were missed at either end of it. */
export const AttendanceBody = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('present'), late: Minutes, early: Minutes }),
  z.strictObject({ as: z.literal('excused') }),
  z.strictObject({ as: z.literal('absent') }),
  z.strictObject({ as: z.literal('unmarked') }),
]);

const sent = {
  id: Id,
  session: Id,
  sequence: z.number().int().min(1).max(10_000_000),
  /** By the device's clock, kept to the millisecond: it decides nothing. */
  claimedAt: Instant.refine((said) => /^[12]/.test(said)),
  replaces: z.array(Id).max(50),
  generation: z.number().int().min(1).max(1_000_000),
};
const known = { device: Id, by: Id };

const mark = { kind: z.literal('mark'), about: Id, attendance: AttendanceBody };
const walkIn = { kind: z.literal('walk-in'), about: Id, name: z.string().min(1).max(120) };
const identity = { kind: z.literal('identity'), about: Id, enrolment: Id };
const headCount = { kind: z.literal('head-count'), count: z.number().int().min(0).max(2_000) };

/** One thing a leader has put down, as their device sends it. */
export const SentFact = z.discriminatedUnion('kind', [
  z.strictObject({ ...sent, ...mark }),
  z.strictObject({ ...sent, ...walkIn }),
  z.strictObject({ ...sent, ...identity }),
  z.strictObject({ ...sent, ...headCount }),
]);
export type SentFact = z.output<typeof SentFact>;

/** The same, as every device that keeps this register knows it. A walk-in whose name is forgotten has none. */
export const FactView = z.discriminatedUnion('kind', [
  z.strictObject({ ...sent, ...known, ...mark }),
  z.strictObject({ ...sent, ...known, ...walkIn, name: z.string() }),
  z.strictObject({ ...sent, ...known, ...identity }),
  z.strictObject({ ...sent, ...known, ...headCount }),
]);
export type FactView = z.output<typeof FactView>;

const Refusal = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What became of a fact that was sent. */
export const FactAnswerView = z.strictObject({
  id: Uuid,
  as: z.enum(['taken', 'known', 'refused']),
  refusal: Refusal.nullable(),
});
export type FactAnswerView = z.output<typeof FactAnswerView>;

/** All that a device needs to keep the register of one session without network. */
export const RegisterView = z.strictObject({
  session: Uuid,
  number: z.number().int(),
  workshop: z.strictObject({ id: Uuid, number: z.number().int(), title: z.string(), place: z.string() }),
  from: Instant,
  until: Instant,
  isCancelled: z.boolean(),
  isClosed: z.boolean(),
  role: z.enum(['leader', 'assistant']),
  /** Whoever has a place, by the name of their account; `id` is their enrolment. */
  participants: z.array(z.strictObject({ id: Uuid, name: z.string() })),
  /** Whoever keeps this register, or has put something down in it. */
  leaders: z.array(z.strictObject({ id: Uuid, name: z.string() })),
  facts: z.array(FactView),
  /** How far this is: what comes after it is asked for with it. */
  checkpoint: z.number().int(),
  /** Under what the code on the screen is made, in base64url. */
  codeKey: z.string(),
  /** With what passes of learners are checked: the public half of a key of Ed25519, 32 bytes in base64url. */
  passKey: z.string(),
});
export type RegisterView = z.output<typeof RegisterView>;

export const DeviceView = z.strictObject({
  id: Uuid,
  label: z.string(),
  registeredAt: Instant,
  seenAt: Instant,
  revokedAt: Instant.nullable(),
});
export type DeviceView = z.output<typeof DeviceView>;

/** Who would complete a workshop, or did; and what is missing for the others. */
export const ClosingView = z.strictObject({
  workshop: z.strictObject({ id: Uuid, number: z.number().int(), title: z.string() }),
  role: z.enum(['leader', 'assistant']),
  isClosed: z.boolean(),
  rule: z
    .strictObject({
      percent: z.number().int(),
      needed: z.array(z.number().int()),
      excused: z.enum(['apart', 'missed']),
    })
    .nullable(),
  /** When the last session is over: before that it is not closed. */
  over: Instant.nullable(),
  /** Until when it may be opened again. */
  reopensUntil: Instant.nullable(),
  /** Why it was opened again the last time; null: it never was. */
  reopenedWhy: z.string().nullable(),
  learners: z.array(
    z.strictObject({
      name: z.string(),
      isComplete: z.boolean(),
      /** They had completed it when it was last closed: a certificate says so until it is closed anew. */
      had: z.boolean(),
      /** In minutes. */
      attended: z.number().int(),
      counted: z.number().int(),
      missing: z.array(Refusal),
    }),
  ),
  conflicts: z.number().int(),
  unknown: z.number().int(),
  facts: z.number().int(),
});
export type ClosingView = z.output<typeof ClosingView>;
