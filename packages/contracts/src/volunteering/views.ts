import { ORGANISATION_KINDS, ORGANISATION_ROLES, ORGANISATION_STATES } from '@talka/identity';
import { HOLD_REASONS } from '@talka/registration';
import { ABILITIES, ASKED_FIRST, CLOSES_AT_MOST_BEFORE, EVENT_STATES, PROOFS } from '@talka/volunteering';
import * as z from 'zod';
import { AbilityName } from './ability.endpoints.js';
import { Answers, SlotQuestions } from '../question.views.js';
import { AreaRef, Instant, MunicipalityRef, RawText, Uuid } from '../values.js';

/** A shift as everyone sees it: when, where, and how many places are left. */
export const ShiftView = z.strictObject({
  id: Uuid,
  event: z.number().int(),
  title: z.string(),
  municipality: MunicipalityRef,
  area: AreaRef.nullable(),
  place: z.string(),
  role: z.strictObject({
    name: z.string(),
    about: z.string(),
    minimumAge: z.number().int(),
    /** What somebody speaks, can do or has learned who takes it. */
    needs: z.array(AbilityName),
    /** By what its trainings count: the word of whoever comes, or a paper that the organiser has seen. */
    proof: z.enum(PROOFS),
    /** What everybody is asked who takes it. */
    questions: SlotQuestions,
  }),
  from: Instant,
  until: Instant,
  places: z.number().int(),
  free: z.number().int(),
  /** Kept for somebody who has not confirmed yet: an offer, or a form that is being filled in. */
  held: z.number().int(),
  /** Of those held: while somebody fills in a form; they are free again within minutes, or taken. */
  filling: z.number().int(),
  waiting: z.number().int(),
  /** Whom a freed place is offered to first. */
  askedFirst: z.enum(ASKED_FIRST),
  /** Which costs are repaid, so that there is a written agreement; none where it is empty. */
  repaid: z.string(),
  /** When signing up ends: at its beginning, or some hours before. */
  closesAt: Instant,
  cancelled: z.boolean(),
});
export type ShiftView = z.output<typeof ShiftView>;

export const EventCard = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  municipality: MunicipalityRef,
  place: z.string(),
  from: Instant,
  until: Instant,
  shifts: z.number().int(),
  free: z.number().int(),
});
export type EventCard = z.output<typeof EventCard>;

export const EventView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  about: z.string(),
  place: z.string(),
  contact: z.string(),
  /** Which costs are repaid to volunteers; none where it is empty. */
  repaid: z.string(),
  municipality: MunicipalityRef,
  area: AreaRef.nullable(),
  organiser: z.strictObject({ name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
  /** The idea that is carried out there. */
  idea: z.strictObject({ number: z.number().int(), title: z.string() }).nullable(),
  /** Why the whole of it does not take place; null: it does. */
  calledOff: z.string().nullable(),
  shifts: z.array(ShiftView),
});
export type EventView = z.output<typeof EventView>;

/** How somebody stands with a shift. */
export const StandingView = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('confirmed') }),
  /** How many are asked before them. */
  z.strictObject({ state: z.literal('waiting'), before: z.number().int() }),
  z.strictObject({ state: z.literal('held'), why: z.enum(HOLD_REASONS), until: Instant }),
  /** The reason is an organiser's, who took the place back. */
  z.strictObject({ state: z.literal('ended'), ending: z.string(), reason: z.string().nullable() }),
]);
export type StandingView = z.output<typeof StandingView>;

export const OwnShiftView = z.strictObject({
  ...ShiftView.shape,
  /** Whom volunteers ask: a telephone or an address. */
  contact: z.string(),
  standing: StandingView,
  /** They look for whoever takes their place; in return for a place at another shift, or for nothing. */
  standIn: z.strictObject({ inReturn: Uuid.nullable() }).nullable(),
  /** What they have said to the task's questions, and which of these they must answer still. */
  answers: Answers,
  unanswered: z.array(z.string()),
  /** Who comes together with them; and whether the reader signed all of them up. */
  together: z.strictObject({ with: z.array(z.string()), own: z.boolean() }).nullable(),
});
export type OwnShiftView = z.output<typeof OwnShiftView>;

/** A place that somebody would give to the reader, and what they would have for it. */
export const StandInView = z.strictObject({
  from: z.string(),
  own: z.boolean(),
  shift: ShiftView,
  inReturn: ShiftView.nullable(),
});
export type StandInView = z.output<typeof StandInView>;

/** A shift as it is for somebody: theirs already, free to take, or not for them, and why. */
export const BoardShiftView = z.strictObject({
  ...ShiftView.shape,
  standing: z.enum(['waiting', 'held', 'confirmed']).nullable(),
  /** A guardian is asked first, for the reader is 13 to 15 years old then; or is being asked, where a place is held. */
  guardian: z.boolean(),
  /** A place is kept for the form the reader has begun. */
  fillsIn: z.boolean(),
  refusal: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type BoardShiftView = z.output<typeof BoardShiftView>;

export const OrganisationView = z.strictObject({
  number: z.number().int(),
  municipality: MunicipalityRef,
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  registrationNumber: z.string(),
  state: z.enum(ORGANISATION_STATES),
  /** Why it was turned down. */
  reason: z.string(),
  askedAt: Instant,
  askedBy: z.string(),
  /** As what the reader acts for it; null for an office that looks at it. */
  role: z.enum(ORGANISATION_ROLES).nullable(),
});
export type OrganisationView = z.output<typeof OrganisationView>;

/** Who acts for an organisation, and as what. */
export const OrganisationPeople = z.strictObject({
  people: z.array(
    z.strictObject({ person: Uuid, name: z.string(), role: z.enum(ORGANISATION_ROLES), since: Instant }),
  ),
});
export type OrganisationPeople = z.output<typeof OrganisationPeople>;

export const OwnEventCardView = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  state: z.enum(EVENT_STATES),
  shifts: z.number().int(),
  places: z.number().int(),
  taken: z.number().int(),
  from: Instant.nullable(),
});
export type OwnEventCardView = z.output<typeof OwnEventCardView>;

/** What an event says of itself. */
export const EventWords = z.strictObject({
  title: RawText,
  about: RawText,
  place: RawText,
  area: AreaRef.nullable(),
  contact: RawText,
  /** Which costs are repaid to volunteers; none where it is empty. Unsaid, it stays as it is. */
  repaid: RawText.optional(),
  closesBefore: z.number().int().min(0).max(CLOSES_AT_MOST_BEFORE).default(0),
});
export type EventWords = z.output<typeof EventWords>;

/** What an organiser writes of an event. Shifts name their role by its id, which is the draft's own. */
export const EventBody = z.strictObject({
  ...EventWords.shape,
  repaid: RawText.default(''),
  askedFirst: z.enum(ASKED_FIRST).default('everyone'),
  roles: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        name: RawText,
        about: RawText,
        minimumAge: z.number().int().min(13).max(120),
        needs: z.array(AbilityName).max(ABILITIES.length).default([]),
        proof: z.enum(PROOFS).optional(),
        questions: SlotQuestions.default([]),
      }),
    )
    .max(200),
  shifts: z
    .array(
      z.strictObject({
        role: z.string().max(40),
        from: Instant,
        until: Instant,
        places: z.number().int().min(0).max(1_000_000),
      }),
    )
    .max(2_000),
});
export type EventBody = z.output<typeof EventBody>;

export const RosterPerson = z.strictObject({
  person: Uuid,
  name: z.string(),
  state: z.enum(['confirmed', 'held', 'waiting']),
  why: z.enum(HOLD_REASONS).nullable(),
});

export const OwnEventView = z.strictObject({
  number: z.number().int(),
  organisation: z.strictObject({
    number: z.number().int(),
    name: z.string(),
    state: z.enum(ORGANISATION_STATES),
  }),
  /** As what the reader acts for the organisation. */
  reader: z.enum(ORGANISATION_ROLES),
  municipality: MunicipalityRef,
  state: z.enum(EVENT_STATES),
  revision: z.number().int(),
  draft: EventBody,
  /** Who comes to which shift, in the order of the draft; empty until the publication. */
  roster: z.array(z.strictObject({ shift: Uuid, cancelled: z.boolean(), people: z.array(RosterPerson) })),
});
export type OwnEventView = z.output<typeof OwnEventView>;
