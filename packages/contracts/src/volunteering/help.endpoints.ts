import { HELP_ANSWERS, HELP_ENDINGS, HELP_QUESTION_STATES } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Answers, asked, SlotQuestions } from '../question.views.js';
import { Instant, MunicipalityRef, PublicNumber, Uuid } from '../values.js';
import { volunteers } from './public.endpoints.js';

const person = { who: 'person' } as const;
const anyone = { who: 'anyone' } as const;
/** From the fragment of the address: it reaches no log on its way. */
const token = z.string().min(20).max(100);
const answer = z.enum(HELP_ANSWERS);

/** What somebody was asked, with what has become of the shift meanwhile. */
export const HelpQuestionView = z.strictObject({
  id: Uuid,
  state: z.enum(HELP_QUESTION_STATES),
  /** By when an answer is awaited; it is taken later, too, as long as there is a place. */
  until: Instant,
  shift: z.strictObject({
    id: Uuid,
    event: z.number().int(),
    title: z.string(),
    role: z.string(),
    about: z.string(),
    /** What everybody is asked who takes it. */
    questions: SlotQuestions,
    organiser: z.string(),
    municipality: MunicipalityRef,
    place: z.string(),
    from: Instant,
    until: Instant,
    free: z.number().int(),
  }),
  /** Called off, or begun: nothing is to be answered any more. */
  gone: z.enum(['cancelled', 'begun']).nullable(),
  standing: z.enum(['waiting', 'held', 'confirmed']).nullable(),
});
export type HelpQuestionView = z.output<typeof HelpQuestionView>;

export const OwnHelpView = z.strictObject({
  /** Where the caller wants to be asked when a shift lacks people; none: not at all. */
  municipalities: z.array(MunicipalityRef),
  questions: z.array(HelpQuestionView),
  /** What they are not asked any more. */
  unwanted: z.array(z.strictObject({ id: Uuid, role: z.string(), organiser: z.string(), since: Instant })),
});
export type OwnHelpView = z.output<typeof OwnHelpView>;

/** What came of asking for help with a shift: numbers alone, never who. */
export const ShiftHelp = z.strictObject({
  shift: Uuid,
  /** Null: nobody has asked for help with it. */
  call: z
    .strictObject({
      wantedAt: Instant,
      ending: z.enum(HELP_ENDINGS).nullable(),
      /** When others may be asked next. */
      nextLookAt: Instant,
      waves: z.number().int(),
    })
    .nullable(),
  asked: z.number().int(),
  yes: z.number().int(),
  no: z.number().int(),
  notThisKind: z.number().int(),
  /** They have time to answer still. */
  open: z.number().int(),
  unanswered: z.number().int(),
  /** Who was asked and has a place now. */
  tookAPlace: z.number().int(),
});
export type ShiftHelp = z.output<typeof ShiftHelp>;

export const EventHelpView = z.strictObject({
  /** How many people want to be asked in the municipality. */
  willing: z.number().int(),
  shifts: z.array(ShiftHelp),
});
export type EventHelpView = z.output<typeof EventHelpView>;

export const readEventHelp = endpoint('my-events.help', {
  access: person,
  params: z.strictObject({ number: PublicNumber }),
  output: EventHelpView,
  refusals: ['event.not-found', 'organisation.role-needed'],
});
const shift = z.strictObject({ number: PublicNumber, shift: Uuid });
export const askForHelp = endpoint('my-events.ask-for-help', {
  access: person,
  params: shift,
  output: EventHelpView,
  refusals: [
    'event.not-found',
    'organisation.role-needed',
    'slot.not-found',
    'slot.cancelled',
    'help.too-late',
    'help.not-needed',
  ],
});
export const stopAsking = endpoint('my-events.stop-asking', {
  access: person,
  params: shift,
  output: EventHelpView,
  refusals: ['event.not-found', 'organisation.role-needed', 'slot.not-found'],
});

export const readOwnHelp = endpoint('my-help.read', { access: person, output: OwnHelpView });
export const chooseHelp = endpoint('my-help.choose', {
  access: person,
  body: z.strictObject({ municipalities: z.array(MunicipalityRef).max(50) }),
  output: OwnHelpView,
  refusals: ['help.no-municipality'],
});

const answers = [
  'help.unknown',
  'help.answered',
  'help.full',
  'slot.not-found',
  'slot.not-open',
  'slot.not-yet',
  'slot.closed',
  'slot.over',
  'slot.cancelled',
  'slot.overlaps',
  'registration.exists',
  ...volunteers,
  ...asked,
] as const;
/** What they say to the task's questions, where they come. */
const said = Answers.optional();

export const answerOwnHelp = endpoint('my-help.answer', {
  access: person,
  body: z.strictObject({ question: Uuid, answer, said }),
  output: HelpQuestionView,
  refusals: answers,
});
export const askKindAgain = endpoint('my-help.ask-again', {
  access: person,
  body: z.strictObject({ kind: Uuid }),
  output: OwnHelpView,
  refusals: ['help.no-kind'],
});

/** With the link of a mail, without an account: reading changes nothing. */
export const readHelpByLink = endpoint('help.read', {
  access: anyone,
  body: z.strictObject({ token }),
  output: HelpQuestionView,
  remembered: false,
  refusals: ['help.unknown'],
});
export const answerHelpByLink = endpoint('help.answer', {
  access: anyone,
  body: z.strictObject({ token, answer, said }),
  output: HelpQuestionView,
  refusals: answers,
});
