import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, Language, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';

const office = { who: 'role-here', roles: ['moderator', 'administrator'] } as const;

/** What a municipality says publicly to an idea. */
export const OfficialAnswerView = z.strictObject({
  id: Uuid,
  words: z.string(),
  language: Language,
  publishedAt: Instant,
});
export type OfficialAnswerView = z.output<typeof OfficialAnswerView>;

/** The same as those who write it see it: with drafts. */
export const OfficeAnswerView = OfficialAnswerView.extend({
  revision: z.number().int(),
  /** Who wrote it last. */
  by: z.string(),
  changedAt: Instant,
  /** Null: a draft. */
  publishedAt: Instant.nullable(),
});
export type OfficeAnswerView = z.output<typeof OfficeAnswerView>;

const AtOffice = z.strictObject({
  idea: z.strictObject({ number: PublicNumber, title: z.string(), language: Language }),
  answers: z.array(OfficeAnswerView),
});
export type AnswersAtOffice = z.output<typeof AtOffice>;

const here = z.strictObject({ municipality: MunicipalityRef, number: PublicNumber });
const answerHere = z.strictObject({ ...here.shape, answer: Uuid });
const words = { words: RawText, language: Language };
const read = { revision: z.number().int() };
const texts = [
  'text.empty',
  'text.too-short',
  'text.too-long',
  'text.control-characters',
  'text.hidden-characters',
] as const;
const changes = ['idea.not-found', 'answer.not-found', 'answer.published', 'answer.changed'] as const;

export const readAnswers = endpoint('ideas.answers', {
  access: { who: 'anyone' },
  cache: 'public',
  params: z.strictObject({ number: PublicNumber }),
  output: z.strictObject({ answers: z.array(OfficialAnswerView) }),
  refusals: ['idea.not-found'],
});
export const listAnswers = endpoint('answers.list', {
  access: office,
  params: here,
  output: AtOffice,
  refusals: ['idea.not-found'],
});
export const draftAnswer = endpoint('answers.draft', {
  access: office,
  params: here,
  body: z.strictObject(words),
  output: AtOffice,
  status: 201,
  refusals: ['idea.not-found', 'answer.too-many', ...texts],
});
export const rewriteAnswer = endpoint('answers.rewrite', {
  access: office,
  params: answerHere,
  body: z.strictObject({ ...read, ...words }),
  output: AtOffice,
  refusals: [...changes, ...texts],
});
export const dropAnswer = endpoint('answers.drop', {
  access: office,
  params: answerHere,
  query: z.strictObject({ revision: z.coerce.number().int() }),
  output: AtOffice,
  refusals: [...changes],
});
export const publishAnswer = endpoint('answers.publish', {
  access: office,
  params: answerHere,
  body: z.strictObject(read),
  output: AtOffice,
  refusals: [...changes],
});
