import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { PublicNumber, Uuid } from '../values.js';
import { Answers, asked, SlotQuestions, written } from '../question.views.js';
import { OwnEventView } from './views.js';

const person = { who: 'person' } as const;

/** What the caller answers to what a shift asks: before they take it, or until it begins. Nothing at all takes it back. */
export const sayAnswers = endpoint('my-shifts.say-answers', {
  access: person,
  params: z.strictObject({ shift: Uuid }),
  body: z.strictObject({ answers: Answers }),
  output: z.strictObject({ answers: Answers }),
  remembered: false,
  refusals: ['slot.not-found', 'slot.cancelled', 'answers.needed', ...asked],
});

/** A published task asks something else; who has a place keeps it, and is shown what to answer. */
export const changeQuestions = endpoint('my-events.change-questions', {
  access: person,
  params: z.strictObject({ number: PublicNumber, role: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  body: z.strictObject({ revision: z.number().int().min(1), questions: SlotQuestions }),
  output: OwnEventView,
  refusals: [
    ...([
      'event.not-found',
      'organisation.role-needed',
      'event.not-published',
      'event.cancelled',
      'event.changed',
    ] as const),
    ...(['event.role-unknown', 'questions.other-kind', ...written] as const),
    ...(['text.empty', 'text.too-short', 'text.too-long'] as const),
    ...(['text.control-characters', 'text.hidden-characters'] as const),
  ],
});
