import { ORGANISATION_ROLES, ORGANISATION_STATES } from '@talka/identity';
import { HOLD_REASONS } from '@talka/registration';
import {
  ACCESS_FEATURES,
  CRAFTS,
  ENROLMENTS,
  LEADER_ROLES,
  TEACHING_LANGUAGES,
  TRANSLATED,
  WORKSHOP_STATES,
} from '@talka/workshops';
import * as z from 'zod';
import { AreaRef, Instant, MunicipalityRef, RawText, Uuid } from '../values.js';
import { Answers, SlotQuestions } from '../question.views.js';
import { Age, CompletionRuleView, LeaderView } from './views.js';

/** What is written of a workshop. */
export const WorkshopBody = z.strictObject({
  title: RawText,
  about: RawText,
  /** The same two in other languages; empty is what is not said. */
  translations: z.partialRecord(z.enum(TRANSLATED), z.strictObject({ title: RawText, about: RawText })),
  bring: RawText,
  place: RawText,
  area: AreaRef.nullable(),
  contact: RawText,
  craft: z.enum(CRAFTS),
  languages: z.array(z.enum(TEACHING_LANGUAGES)).max(TEACHING_LANGUAGES.length),
  access: z.array(z.enum(ACCESS_FEATURES)).max(ACCESS_FEATURES.length),
  youngest: Age.nullable(),
  oldest: Age.nullable(),
  price: z.number().int().min(0).max(100_000),
  enrolment: z.enum(ENROLMENTS),
  places: z.number().int().min(0).max(1_000_000),
  closesBefore: z.number().int().min(0).max(168),
  completion: CompletionRuleView.nullable(),
  /** What everybody is asked who enrols. */
  questions: SlotQuestions,
  sessions: z
    .array(
      z.strictObject({
        from: Instant,
        until: Instant,
        /** The number of the session, from 1 in this list, that this one makes good for. */
        catchUpFor: z.number().int().min(1).max(1_000).nullable(),
        /** Late places of a course, places to make good in; of a drop-in, all its places. */
        places: z.number().int().min(0).max(1_000_000),
      }),
    )
    .max(500),
  /** Numbers of workshops that are completed before. */
  after: z.array(z.number().int().min(1).max(2_000_000_000)).max(50),
});
export type WorkshopBody = z.output<typeof WorkshopBody>;

export const LedWorkshopCard = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  state: z.enum(WORKSHOP_STATES),
  sessions: z.number().int(),
  places: z.number().int(),
  taken: z.number().int(),
  from: Instant.nullable(),
});
export type LedWorkshopCard = z.output<typeof LedWorkshopCard>;

export const LedWorkshopView = z.strictObject({
  number: z.number().int(),
  organisation: z.strictObject({
    number: z.number().int(),
    name: z.string(),
    state: z.enum(ORGANISATION_STATES),
  }),
  /** As what the reader has to do with it. */
  reader: z.strictObject({
    organisation: z.enum(ORGANISATION_ROLES).nullable(),
    leads: z.enum(LEADER_ROLES).nullable(),
  }),
  municipality: MunicipalityRef,
  state: z.enum(WORKSHOP_STATES),
  revision: z.number().int(),
  draft: WorkshopBody,
  leaders: z.array(z.strictObject({ person: Uuid, ...LeaderView.shape })),
  /** In the order of the draft's sessions. */
  sessions: z.array(
    z.strictObject({
      id: Uuid,
      number: z.number().int(),
      cancelled: z.boolean(),
      slot: Uuid.nullable(),
    }),
  ),
  /** Who comes, is asked or waits: for the course, or for one session. */
  enrolled: z.array(
    z.strictObject({
      slot: Uuid,
      session: z.number().int().nullable(),
      person: Uuid,
      name: z.string(),
      state: z.enum(['confirmed', 'held', 'waiting']),
      why: z.enum(HOLD_REASONS).nullable(),
      /** Of who has a place alone. */
      answers: Answers,
    }),
  ),
  /** What those who have a place have answered, taken together: for the course, and for each session that enrols for itself. */
  asked: z.array(
    z.strictObject({
      session: z.number().int().nullable(),
      /** How many have a place. */
      people: z.number().int(),
      sums: z.array(
        z.strictObject({
          question: z.string(),
          answered: z.number().int(),
          /** By the id of what was chosen, or yes and no; of words nothing. */
          counts: z.array(z.strictObject({ answer: z.string(), count: z.number().int() })),
        }),
      ),
    }),
  ),
  /** What was written to those who come, newest first. */
  messages: z.array(
    z.strictObject({ words: z.string(), people: z.number().int(), by: z.string(), at: Instant }),
  ),
  /** How it was, by nobody in particular; null before three have answered. */
  feedback: z
    .strictObject({
      count: z.number().int(),
      average: z.number(),
      /** How many gave one, two, … five. */
      stars: z.array(z.number().int()),
      words: z.array(z.string()),
    })
    .nullable(),
});
export type LedWorkshopView = z.output<typeof LedWorkshopView>;
