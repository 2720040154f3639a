import { ok, plainText, type Result } from '@talka/kernel';
import { COMMENT_LENGTH, type CommentWords } from '../comment.js';

/** A comment as it is kept, or what is wrong with it. An answer takes no stance of its own. */
export function tidyComment(words: CommentWords, isAnswer: boolean): Result<CommentWords> {
  const body = plainText(words.body, COMMENT_LENGTH);
  if (!body.ok) return { ok: false, refusal: { ...body.refusal, field: 'body' } };
  return ok({ ...words, body: body.value, stance: isAnswer ? null : words.stance });
}
