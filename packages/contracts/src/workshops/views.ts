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
import { AreaRef, Instant, MunicipalityRef, Uuid } from '../values.js';
import { Answers, SlotQuestions } from '../question.views.js';
import { StandingView } from '../volunteering/views.js';

/** In years. */
export const Age = z.number().int().min(0).max(120);

/** In those languages in which it is said besides. */
const InOthers = z.partialRecord(z.enum(TRANSLATED), z.string());

export const LeaderView = z.strictObject({ name: z.string(), role: z.enum(LEADER_ROLES) });

/** A workshop as everyone sees it in a list. */
export const WorkshopCard = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  titles: InOthers,
  municipality: MunicipalityRef,
  area: AreaRef.nullable(),
  place: z.string(),
  organiser: z.string(),
  leaders: z.array(LeaderView),
  craft: z.enum(CRAFTS),
  languages: z.array(z.enum(TEACHING_LANGUAGES)),
  access: z.array(z.enum(ACCESS_FEATURES)),
  /** In years, on the day it begins; null for no bound. */
  youngest: Age.nullable(),
  oldest: Age.nullable(),
  /** In cents, paid on site; 0 is free. */
  price: z.number().int(),
  enrolment: z.enum(ENROLMENTS),
  state: z.enum(['published', 'cancelled', 'closed']),
  from: Instant,
  until: Instant,
  /** How many there are, without those that make good for others. */
  sessions: z.number().int(),
  /** The first that has not begun; null when all have. */
  next: Instant.nullable(),
  /** Of a course; of a drop-in, those of the sessions to come. */
  places: z.number().int(),
  free: z.number().int(),
  waiting: z.number().int(),
  /** When enrolling ends. */
  closesAt: Instant,
});
export type WorkshopCard = z.output<typeof WorkshopCard>;

/** Places somebody can ask for: those of a course, or of one session. */
export const WorkshopPlaces = z.strictObject({
  slot: Uuid,
  /** The number of the session; null for the course. */
  session: z.number().int().nullable(),
  places: z.number().int(),
  free: z.number().int(),
  /** Kept for somebody who has not confirmed yet. */
  held: z.number().int(),
  waiting: z.number().int(),
  closesAt: Instant,
  cancelled: z.boolean(),
});
export type WorkshopPlaces = z.output<typeof WorkshopPlaces>;

export const CompletionRuleView = z.strictObject({
  percent: z.number().int().min(1).max(100),
  needed: z.array(z.number().int().min(1).max(200)).max(200),
  excused: z.enum(['apart', 'missed']),
});

export const WorkshopView = z.strictObject({
  ...WorkshopCard.shape,
  about: z.string(),
  abouts: InOthers,
  /** What to bring along; empty for nothing. */
  bring: z.string(),
  contact: z.string(),
  /** What somebody does for a certificate; null: none is given. */
  completion: CompletionRuleView.nullable(),
  /** What everybody is asked who enrols, but for who makes good for a session they missed. */
  questions: SlotQuestions,
  /** What is to be completed before. */
  after: z.array(z.strictObject({ number: z.number().int(), title: z.string() })),
  timetable: z.array(
    z.strictObject({
      id: Uuid,
      number: z.number().int(),
      from: Instant,
      until: Instant,
      cancelled: z.boolean(),
      /** The number of the session that this one makes good for. */
      catchUpFor: z.number().int().nullable(),
    }),
  ),
  seats: z.array(WorkshopPlaces),
});
export type WorkshopView = z.output<typeof WorkshopView>;

/** A place of somebody's in a workshop, or their waiting for one. */
export const OwnPlaceView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  municipality: MunicipalityRef,
  place: z.string(),
  slot: Uuid,
  /** The number of the session; null for the course. */
  session: z.number().int().nullable(),
  /** Of a child the reader brings; null: of the reader. */
  child: z.strictObject({ person: Uuid, name: z.string() }).nullable(),
  times: z.array(z.strictObject({ from: Instant, until: Instant })),
  /** The session that is on or comes next, by which a pass is asked for; null when none does. */
  next: Uuid.nullable(),
  standing: StandingView,
  /** What everybody is asked who takes it. */
  questions: SlotQuestions,
  /** What they have answered of what is asked now. */
  answers: Answers,
  /** Ids of the questions that must be answered and are not. */
  unanswered: z.array(z.string()),
});
export type OwnPlaceView = z.output<typeof OwnPlaceView>;

/** A workshop somebody had a place in, with its sessions that have begun. */
export const LearnedView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  /** They did what is asked for a certificate. */
  completed: z.boolean(),
  /** May they say how it was, or have they? */
  feedback: z.enum(['open', 'given']).nullable(),
  sessions: z.array(
    z.strictObject({
      number: z.number().int(),
      from: Instant,
      until: Instant,
      /** `open`: nothing is put down yet, or leaders differ. */
      said: z.enum(['present', 'excused', 'absent', 'open']),
      /** Minutes at either end, of who was there. */
      missed: z.number().int(),
    }),
  ),
});
export type LearnedView = z.output<typeof LearnedView>;

/** A workshop in which somebody is named. */
export const NamedInView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  organiser: z.string(),
  state: z.enum(WORKSHOP_STATES),
  role: z.enum(LEADER_ROLES),
});
export type NamedInView = z.output<typeof NamedInView>;

const Choices = z.array(
  z.strictObject({
    slot: Uuid,
    standing: StandingView.nullable(),
    refusal: z
      .strictObject({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      })
      .nullable(),
    /** What they have answered of what is asked, and the questions they must answer still; of who does not stand there, neither. */
    answers: Answers,
    unanswered: z.array(z.string()),
  }),
);

/** The places of a workshop as they are for the reader and the children they bring: theirs already, free to ask for, or not, and why. */
export const WorkshopChoices = z.strictObject({
  choices: Choices,
  children: z.array(z.strictObject({ person: Uuid, name: z.string(), choices: Choices })),
});
export type WorkshopChoices = z.output<typeof WorkshopChoices>;
