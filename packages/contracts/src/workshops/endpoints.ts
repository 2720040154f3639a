import { MOST_CHILDREN } from '@talka/identity';
import {
  ACCESS_FEATURES,
  CRAFTS,
  LEADER_ROLES,
  MOST_RECOMMENDED,
  MOST_STARS,
  RECOMMENDED_FOR,
  TEACHING_LANGUAGES,
} from '@talka/workshops';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import {
  Email,
  Instant,
  Language,
  MunicipalityRef,
  PublicNumber,
  RawText,
  SearchText,
  Uuid,
} from '../values.js';
import { Answers, asked, SlotQuestions, written } from '../question.views.js';
import { DocumentView } from '../volunteering/agreement.endpoints.js';
import {
  LearnedView,
  LedWorkshopCard,
  LedWorkshopView,
  NamedInView,
  OwnPlaceView,
  WorkshopBody,
  WorkshopCard,
  WorkshopChoices,
  WorkshopView,
} from './views.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const workshop = z.strictObject({ number: PublicNumber });
const seat = z.strictObject({ number: PublicNumber, slot: Uuid });
/** For a child the reader brings; without it, for the reader. */
const forWhom = z.strictObject({ person: Uuid.optional() });
const session = z.strictObject({ number: PublicNumber, session: Uuid });
const organisation = z.strictObject({ organisation: PublicNumber });
const Yes = z.literal('yes').optional();

/** What somebody looks for. */
const found = z.strictObject({
  q: SearchText.max(100).optional(),
  municipality: MunicipalityRef.optional(),
  craft: z.enum(CRAFTS).optional(),
  language: z.enum(TEACHING_LANGUAGES).optional(),
  access: z.enum(ACCESS_FEATURES).optional(),
  /** Such as cost nothing. */
  free: Yes,
  /** For somebody so old, in years. */
  age: z.coerce.number().int().min(0).max(120).optional(),
  /** With a session at that time. */
  from: Instant.optional(),
  until: Instant.optional(),
  /** With a place that nobody has. */
  places: Yes,
});

export const listWorkshops = endpoint('workshops.list', {
  access: anyone,
  cache: 'public',
  query: found,
  output: z.strictObject({ workshops: z.array(WorkshopCard) }),
});
/** When those workshops meet in the next two months, or from the day asked for on: each session that is held, in the order of time. */
export const listMeetings = endpoint('workshops.meetings', {
  access: anyone,
  cache: 'public',
  query: found,
  output: z.strictObject({
    meetings: z.array(
      z.strictObject({
        workshop: z.number().int(),
        session: z.number().int(),
        from: Instant,
        until: Instant,
      }),
    ),
  }),
});
export const readWorkshop = endpoint('workshops.read', {
  access: anyone,
  params: workshop,
  output: WorkshopView,
  refusals: ['workshop.not-found'],
});

export const listOwnWorkshops = endpoint('my-workshops.list', {
  access: person,
  output: z.strictObject({
    places: z.array(OwnPlaceView),
    /** Where they are named as who leads, helps or comes as a guest, and can leave. */
    named: z.array(NamedInView),
  }),
});
/** Where somebody was when they learned, as registers stand. */
export const listLearned = endpoint('my-workshops.learned', {
  access: person,
  output: z.strictObject({ workshops: z.array(LearnedView) }),
});
/** What somebody may like to learn next, each with the reasons that are said beside it. */
export const listRecommended = endpoint('my-workshops.recommended', {
  access: person,
  output: z.strictObject({
    workshops: z
      .array(z.strictObject({ workshop: WorkshopCard, why: z.array(z.enum(RECOMMENDED_FOR)).min(1) }))
      .max(MOST_RECOMMENDED),
  }),
});
export const readChoices = endpoint('my-workshops.choices', {
  access: person,
  params: workshop,
  output: WorkshopChoices,
  refusals: ['workshop.not-found'],
});

/** What a workshop asks of people besides a free place. */
const learners = [
  'workshop.too-young',
  'workshop.too-old',
  'workshop.after-needed',
  'workshop.catch-up-for-enrolled',
  'workshop.was-there',
] as const;
const places = ['slot.not-found', 'slot.over', 'slot.overlaps', 'workshop.not-found'] as const;

export const enrol = endpoint('my-workshops.enrol', {
  access: person,
  params: seat,
  /** Who comes, all of them or none: the reader, children they bring, or both. Without it, the reader alone. */
  body: z.strictObject({
    people: z
      .array(Uuid)
      .min(1)
      .max(MOST_CHILDREN + 1)
      .optional(),
  }),
  output: WorkshopChoices,
  refusals: [
    ...places,
    ...learners,
    ...(['child.not-found', 'together.cannot'] as const),
    ...(['slot.not-open', 'slot.not-yet', 'slot.closed', 'slot.cancelled', 'registration.exists'] as const),
    'answers.needed',
  ],
});
export const leaveWorkshop = endpoint('my-workshops.leave', {
  access: person,
  params: seat,
  query: forWhom,
  output: WorkshopChoices,
  refusals: [
    'child.not-found',
    'slot.not-found',
    'slot.over',
    'workshop.not-found',
    'registration.none',
    'registration.here',
  ],
});
export const answerWorkshop = endpoint('my-workshops.answer', {
  access: person,
  params: seat,
  query: forWhom,
  body: z.strictObject({ answer: z.enum(['accept', 'pass', 'decline']) }),
  output: WorkshopChoices,
  refusals: [
    ...places,
    ...learners,
    ...([
      'child.not-found',
      'slot.cancelled',
      'offer.none',
      'offer.over',
      'offer.answered',
      'together.cannot',
      'answers.needed',
    ] as const),
  ],
});
/** What somebody, or a child they bring, answers to what is asked: before they enrol, or until it begins. Nothing at all takes it back. */
export const sayWorkshopAnswers = endpoint('my-workshops.say-answers', {
  access: person,
  params: seat,
  query: forWhom,
  body: z.strictObject({ answers: Answers }),
  output: z.strictObject({ answers: Answers }),
  remembered: false,
  refusals: ['slot.not-found', 'slot.cancelled', 'child.not-found', 'answers.needed', ...asked],
});

const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const drafts = [
  ...texts,
  ...written,
  'event.area-elsewhere',
  'workshop.too-many-sessions',
  'workshop.session-times',
  'workshop.sessions-overlap',
  'workshop.places-unreal',
  'workshop.catch-up-unknown',
  'workshop.languages-missing',
  'workshop.ages',
  'workshop.after-too-many',
  'workshop.after-unknown',
  'workshop.needed-unknown',
] as const;
const own = ['workshop.not-found', 'workshop.not-yours'] as const;

export const listLedWorkshops = endpoint('led-workshops.list', {
  access: person,
  params: organisation,
  output: z.strictObject({ workshops: z.array(LedWorkshopCard) }),
  refusals: ['organisation.not-found'],
});
/** How it was, said once. No memory of the request is kept beside it: it would tell who said what. */
export const sayFeedback = endpoint('my-workshops.say-feedback', {
  access: person,
  params: workshop,
  body: z.strictObject({ stars: z.number().int().min(1).max(MOST_STARS), words: RawText }),
  output: noContent,
  status: 204,
  remembered: false,
  refusals: [
    ...texts,
    'workshop.not-found',
    'feedback.not-there',
    'feedback.not-yet',
    'feedback.given',
    'feedback.over',
  ],
});
export const startWorkshop = endpoint('led-workshops.start', {
  access: person,
  params: organisation,
  body: WorkshopBody,
  output: LedWorkshopView,
  status: 201,
  refusals: ['organisation.not-found', 'workshop.not-yours', 'organisation.not-verified', ...drafts],
});
export const readLedWorkshop = endpoint('led-workshops.read', {
  access: person,
  params: workshop,
  output: LedWorkshopView,
  refusals: own,
});
/** Who is expected in a session, to be printed and signed. */
export const readSignInSheet = endpoint('led-workshops.sign-in-sheet', {
  access: person,
  params: session,
  query: z.strictObject({ language: Language }),
  output: DocumentView,
  refusals: [
    ...own,
    'workshop.not-published',
    'workshop.cancelled',
    'workshop.session-unknown',
    'workshop.session-off',
  ],
});
export const changeWorkshop = endpoint('led-workshops.change', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1), draft: WorkshopBody }),
  output: LedWorkshopView,
  refusals: [...own, 'workshop.not-draft', 'workshop.changed', ...drafts],
});
export const publishWorkshop = endpoint('led-workshops.publish', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1) }),
  output: LedWorkshopView,
  refusals: [
    ...own,
    'workshop.not-draft',
    'workshop.changed',
    'workshop.incomplete',
    'workshop.no-sessions',
    'workshop.session-past',
    'workshop.no-leader',
    'organisation.not-verified',
  ],
});
/** A published workshop asks something else; who has a place keeps it, and is shown what to answer. */
export const changeWorkshopQuestions = endpoint('led-workshops.change-questions', {
  access: person,
  params: workshop,
  body: z.strictObject({ revision: z.number().int().min(1), questions: SlotQuestions }),
  output: LedWorkshopView,
  refusals: [
    ...own,
    ...texts,
    ...written,
    'questions.other-kind',
    'workshop.not-published',
    'workshop.cancelled',
    'workshop.changed',
  ],
});
/** A season once more, beginning in the week of a day. */
export const copyWorkshop = endpoint('led-workshops.copy', {
  access: person,
  params: workshop,
  body: z.strictObject({ begins: z.iso.date() }),
  output: LedWorkshopView,
  status: 201,
  refusals: [...own, ...drafts, 'time.skipped', 'time.missing'],
});
export const nameLeader = endpoint('led-workshops.name-leader', {
  access: person,
  params: workshop,
  body: z.strictObject({ email: Email, role: z.enum(LEADER_ROLES) }),
  output: LedWorkshopView,
  // Who names an address learns whose it is.
  rate: 'letter',
  refusals: [
    ...own,
    'organisation.not-verified',
    'workshop.cancelled',
    'workshop.leader-unknown',
    'workshop.no-leader',
  ],
});
export const endLeader = endpoint('led-workshops.end-leader', {
  access: person,
  params: z.strictObject({ number: PublicNumber, person: Uuid }),
  output: LedWorkshopView,
  refusals: [...own, 'workshop.leader-none', 'workshop.no-leader'],
});

/** Whoever is named leaves it by themselves. */
export const stepBack = endpoint('led-workshops.step-back', {
  access: person,
  params: workshop,
  output: noContent,
  status: 204,
  refusals: [...own, 'workshop.leader-none', 'workshop.no-leader'],
});

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
