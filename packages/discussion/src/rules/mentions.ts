import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import { MOST_MENTIONS } from '../comment.js';

const MENTION = /@\{(\d{1,6})\}/g;

/** A piece of a comment: words, or somebody by their number in the discussion. */
export type Piece =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'person'; readonly number: number };

/** A comment's body, taken apart at the people it calls upon. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: token, 1: number, index } of body.matchAll(MENTION)) {
    if (index > from) pieces.push({ kind: 'words', words: body.slice(from, index) });
    pieces.push({ kind: 'person', number: Number(number) });
    from = index + token.length;
  }
  if (from < body.length) pieces.push({ kind: 'words', words: body.slice(from) });
  return pieces;
}

/** Whom a body calls upon, each once, in order. */
export const mentionedIn = (body: string): number[] => [
  ...new Set(piecesOf(body).flatMap((piece) => (piece.kind === 'person' ? [piece.number] : []))),
];

export type MentionRefusal = Refusal<'comment.too-many-mentions' | 'comment.mention-unknown'>;

/** Only people of the same discussion are called upon, and few at a time. */
export function decideMentions(
  mentioned: readonly number[],
  known: readonly number[],
): Result<undefined, MentionRefusal> {
  if (mentioned.length > MOST_MENTIONS)
    return refuse('comment.too-many-mentions', { max: MOST_MENTIONS }, 'body');
  return mentioned.every((number) => known.includes(number))
    ? done
    : refuse('comment.mention-unknown', undefined, 'body');
}
