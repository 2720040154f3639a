import { COMMENT_STATES, STANCES } from '@talka/discussion';
import * as z from 'zod';
import { Instant, Language, Uuid } from '../values.js';

/** Somebody by their number in a discussion; without a name once they have erased their account. */
export const DiscussionPerson = z.strictObject({ number: z.number().int(), name: z.string().nullable() });
export type DiscussionPerson = z.output<typeof DiscussionPerson>;

export const CommentView = z.strictObject({
  id: Uuid,
  by: DiscussionPerson,
  /** Of the idea that is talked about. */
  isAuthor: z.boolean(),
  stance: z.enum(STANCES).nullable(),
  language: Language,
  /** Plain text; `@{3}` is the third person of the discussion. Empty where it is not shown. */
  body: z.string(),
  state: z.enum(COMMENT_STATES),
  support: z.number().int(),
  writtenAt: Instant,
  editedAt: Instant.nullable(),
  /** About the reader: null for visitors. */
  mine: z
    .strictObject({
      own: z.boolean(),
      supported: z.boolean(),
      /** Until when they may reword it; null where they may not. */
      editableUntil: Instant.nullable(),
    })
    .nullable(),
});
export type CommentView = z.output<typeof CommentView>;

/** What somebody said, and what was answered. */
export const ThreadView = CommentView.extend({
  /** The first ones, the oldest first. */
  answers: z.array(CommentView),
  answerCount: z.number().int(),
});
export type ThreadView = z.output<typeof ThreadView>;
