import { QUESTION_KINDS } from '@talka/registration';
import * as z from 'zod';
import { RawText } from './values.js';

const Id = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** In Latvian, and in English and Russian where the organiser has written them; else empty. */
const Words = z.strictObject({ lv: RawText, en: RawText, ru: RawText });

/** What is asked of everybody who takes a place. */
export const SlotQuestion = z.strictObject({
  id: Id,
  kind: z.enum(QUESTION_KINDS),
  required: z.boolean(),
  words: Words,
  /** Of a choice alone. */
  options: z.array(z.strictObject({ id: Id, words: Words })).max(20),
});
export type SlotQuestion = z.output<typeof SlotQuestion>;
export const SlotQuestions = z.array(SlotQuestion).max(20);

/** By the question's id: what was written, the id of what was chosen, or yes and no. What is left open may be left out. */
export const Answers = z.record(Id, z.union([z.boolean(), RawText]));
export type Answers = z.output<typeof Answers>;

/** What answers are refused for, besides that one is missing. */
export const asked = [
  'answers.unknown-question',
  'answers.unknown-choice',
  'answers.too-late',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;

/** What questions are refused for, besides their words. */
export const written = ['questions.too-many', 'questions.twice', 'questions.options'] as const;
