import { MOST_CHILDREN } from '@talka/identity';
import {
  ACCESS_FEATURES,
  CRAFTS,
  MOST_RECOMMENDED,
  MOST_STARS,
  RECOMMENDED_FOR,
  TEACHING_LANGUAGES,
} from '@talka/workshops';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { Answers, asked } from '../question.views.js';
import { Instant, MunicipalityRef, PublicNumber, RawText, SearchText, Uuid } from '../values.js';
import { person, workshop, texts } from './asked.js';
import {
  LearnedView,
  NamedInView,
  OwnPlaceView,
  WorkshopCard,
  WorkshopChoices,
  WorkshopView,
} from './views.js';

const anyone = { who: 'anyone' } as const;
const seat = z.strictObject({ number: PublicNumber, slot: Uuid });
/** For a child the reader brings; without it, for the reader. */
const forWhom = z.strictObject({ person: Uuid.optional() });
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
