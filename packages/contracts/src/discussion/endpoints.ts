import { STANCES } from '@talka/discussion';
import { COMMENT_RULES } from '@talka/territory';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Cursor, Language, PublicNumber, RawText, SearchText, Uuid } from '../values.js';
import { CommentView, DiscussionPerson, ThreadView } from './views.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const idea = z.strictObject({ number: PublicNumber });
const comment = z.strictObject({ comment: Uuid });

const Words = z.strictObject({
  body: RawText,
  language: Language,
  stance: z.enum(STANCES).nullable(),
});

/** Whom the bodies call upon, by the numbers in them. */
const people = z.array(DiscussionPerson);

export const listComments = endpoint('comments.list', {
  access: anyone,
  cache: 'public',
  params: idea,
  query: z.strictObject({
    /** Balanced: the most supported for, against, question and remark in turn. */
    sort: z.enum(['newest', 'supported', 'balanced']).default('balanced'),
    /** The thread in which this one stands comes first, with it, on the first page. */
    first: Uuid.optional(),
    after: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.strictObject({
    threads: z.array(ThreadView),
    people,
    /** Give it back as `after` for the next page; null on the last one. */
    next: Cursor.nullable(),
    /** Of all comments that are shown, answers among them. */
    count: z.number().int(),
    /** What the municipality says of new ones: not taken, shown after somebody has looked, or at once. */
    rule: z.enum(COMMENT_RULES),
  }),
  refusals: ['idea.not-found'],
});

export const listAnswers = endpoint('comments.answers', {
  access: anyone,
  cache: 'public',
  params: comment,
  query: z.strictObject({
    after: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.strictObject({ answers: z.array(CommentView), people, next: Cursor.nullable() }),
  refusals: ['comment.not-found'],
});

/** Who can be called upon in a comment: whoever has said something there. */
export const listPeople = endpoint('comments.people', {
  access: person,
  rate: 'search',
  params: idea,
  query: z.strictObject({ begins: SearchText.max(60).default('') }),
  output: z.strictObject({ people }),
  refusals: ['idea.not-found'],
});

export const writeComment = endpoint('comments.write', {
  access: person,
  status: 201,
  params: idea,
  body: Words.extend({
    /** What it answers; null to begin a thread. */
    answers: Uuid.nullable(),
  }),
  output: z.strictObject({ comment: CommentView, people }),
  refusals: [
    'idea.not-found',
    'comment.no-topic',
    'comment.not-found',
    'comment.closed',
    'comment.slow-down',
    'comment.suspended',
    'comment.gone',
    'comment.too-many-mentions',
    'comment.mention-unknown',
  ],
});

export const rewordComment = endpoint('comments.reword', {
  access: person,
  params: comment,
  body: Words,
  output: z.strictObject({ comment: CommentView, people }),
  refusals: [
    'comment.not-found',
    'comment.gone',
    'comment.edit-over',
    'comment.checked',
    'comment.too-many-mentions',
    'comment.mention-unknown',
  ],
});

export const withdrawComment = endpoint('comments.withdraw', {
  access: person,
  params: comment,
  output: z.strictObject({ comment: CommentView }),
  refusals: ['comment.not-found', 'comment.gone'],
});

const Support = z.strictObject({ support: z.number().int(), supported: z.boolean() });

export const addCommentSupport = endpoint('comments.add-support', {
  access: person,
  params: comment,
  output: Support,
  refusals: ['comment.not-found', 'comment.gone', 'comment.own'],
});

export const withdrawCommentSupport = endpoint('comments.withdraw-support', {
  access: person,
  params: comment,
  output: Support,
  refusals: ['comment.not-found'],
});
