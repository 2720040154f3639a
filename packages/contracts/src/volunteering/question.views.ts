import { QUESTION_KINDS } from '@talka/volunteering';
import * as z from 'zod';
import { RawText } from '../values.js';

const Id = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** In Latvian, and in English and Russian where the organiser has written them; else empty. */
const Words = z.strictObject({ lv: RawText, en: RawText, ru: RawText });

/** What an organiser asks of everybody who takes a task. */
export const RoleQuestion = z.strictObject({
  id: Id,
  kind: z.enum(QUESTION_KINDS),
  required: z.boolean(),
  words: Words,
  /** Of a choice alone. */
  options: z.array(z.strictObject({ id: Id, words: Words })).max(20),
});
export type RoleQuestion = z.output<typeof RoleQuestion>;
export const RoleQuestions = z.array(RoleQuestion).max(20);

/** By the question's id: what was written, the id of what was chosen, or yes and no. What is left open may be left out. */
export const Answers = z.record(Id, z.union([z.boolean(), RawText]));
export type Answers = z.output<typeof Answers>;
