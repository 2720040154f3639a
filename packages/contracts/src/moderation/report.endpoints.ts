import { OUTCOMES, REASON_CODES } from '@talka/moderation';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { StatementView, Translated } from '../ideas/mine.endpoints.js';
import { COMMENT_STATES } from '@talka/discussion';
import { Email, Instant, Language, MunicipalityRef, RawText, Trap, Uuid } from '../values.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const words = [
  ...(['text.empty', 'text.too-short', 'text.too-long', 'text.control-characters'] as const),
  'text.hidden-characters',
] as const;

/** Whoever knows it reads what became of the report. Typed from paper, too: no character looks like another. */
export const ReportCode = z
  .string()
  .trim()
  .transform((typed) => typed.replaceAll(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{16}$/));

/** Reports something public, signed in or not. */
export const sendReport = endpoint('reports.send', {
  access: anyone,
  rate: 'letter',
  proofOfWork: true,
  status: 201,
  body: z.strictObject({
    subject: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('idea'), id: Uuid }),
      z.strictObject({ kind: z.literal('comment'), id: Uuid }),
    ]),
    ground: z.enum(REASON_CODES),
    words: RawText,
    language: Language,
    /** Where whoever has not signed in hears of the outcome; others are told at their account's. */
    email: Email.nullable(),
    website: Trap,
  }),
  output: z.strictObject({ code: z.string() }),
  refusals: [
    'report.nothing-there',
    'report.own',
    'report.already',
    'report.too-many',
    'report.suspended',
    ...words,
  ],
});

export const ReceiptView = z.strictObject({
  about: z.enum(['idea', 'comment']),
  idea: z.number().int().nullable(),
  municipality: MunicipalityRef,
  ground: z.enum(REASON_CODES),
  sentAt: Instant,
  /** Null while it waits; `gone` where whoever wrote it took it back before anybody decided. */
  outcome: z.union([z.enum(OUTCOMES), z.literal('gone')]).nullable(),
  words: z.string(),
  translations: Translated.nullable(),
  decidedAt: Instant.nullable(),
});
export type ReceiptView = z.output<typeof ReceiptView>;

/** What became of a report. */
export const readReport = endpoint('reports.read', {
  access: anyone,
  rate: 'sign-in',
  params: z.strictObject({ code: ReportCode }),
  output: ReceiptView,
  refusals: ['report.not-found'],
});

/** One's own comment, hidden or not, with what was decided on it and why. */
export const MyCommentView = z.strictObject({
  id: Uuid,
  idea: z.number().int(),
  title: z.string(),
  language: Language,
  body: z.string(),
  state: z.enum(COMMENT_STATES),
  statements: z.array(StatementView),
  /** What its author wrote to the second moderator. */
  notes: z.array(z.strictObject({ text: z.string(), at: Instant, kind: z.literal('appeal') })),
  appealPossible: z.boolean(),
  appealOpen: z.boolean(),
});
export type MyCommentView = z.output<typeof MyCommentView>;
const mine = z.strictObject({ comment: Uuid });

export const readMyComment = endpoint('my-comments.read', {
  access: person,
  params: mine,
  output: MyCommentView,
  refusals: ['comment.not-found'],
});

/** Asks a second moderator to look at why a comment was hidden. */
export const appealMyComment = endpoint('my-comments.appeal', {
  access: person,
  params: mine,
  body: z.strictObject({ words: RawText }),
  output: MyCommentView,
  refusals: ['comment.not-found', 'appeal.nothing-to-appeal', 'appeal.too-late', 'appeal.already', ...words],
});
