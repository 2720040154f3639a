import { done, MINUTE, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { EDIT_TIME, type Comment, type Discussion } from '../comment.js';

/** May something be said here, and in answer to that? */
export function decideComment(
  to: Pick<Discussion, 'id' | 'isOpen'>,
  answered: Pick<Comment, 'discussion' | 'state'> | null | undefined,
): Result<undefined, Refusal<'comment.closed' | 'comment.not-found' | 'comment.gone'>> {
  if (!to.isOpen) return refuse('comment.closed');
  if (answered === null) return done;
  if (answered?.discussion !== to.id) return refuse('comment.not-found');
  return answered.state === 'shown' ? done : refuse('comment.gone');
}

/** May this person say anything here now? Not while a moderator has suspended it; the refusal says until when. */
export const decideSuspended = (until: Date | null): Result<undefined, Refusal<'comment.suspended'>> =>
  until ? refuse('comment.suspended', { back: until.toISOString() }) : done;

/** Until when a comment may be reworded. */
export const editableUntil = ({ writtenAt }: Pick<Comment, 'writtenAt'>): Date =>
  new Date(writtenAt.getTime() + EDIT_TIME);

type Own = Pick<Comment, 'author' | 'state'>;
const isThere = ({ state }: Own): boolean => state === 'shown' || state === 'waiting';

/** May this person take a comment back? Their own, whenever they want to. */
export function decideWithdrawal(
  comment: Own,
  by: PersonId,
): Result<undefined, Refusal<'access.not-yours' | 'comment.gone'>> {
  if (comment.author !== by) return refuse('access.not-yours');
  return isThere(comment) ? done : refuse('comment.gone');
}

/** May this person reword it? Their own, for a quarter of an hour, and not what was checked as it stands. */
export function decideRewording(
  comment: Own & Pick<Comment, 'writtenAt' | 'isChecked'>,
  by: PersonId,
  now: Date,
): Result<undefined, Refusal<'access.not-yours' | 'comment.gone' | 'comment.edit-over' | 'comment.checked'>> {
  const may = decideWithdrawal(comment, by);
  if (!may.ok) return may;
  if (comment.isChecked) return refuse('comment.checked');
  return now < editableUntil(comment) ? done : refuse('comment.edit-over', { minutes: EDIT_TIME / MINUTE });
}

/** May this person add their support to a comment? Not to their own. */
export function decideCommentSupport(
  comment: Own,
  by: PersonId,
): Result<undefined, Refusal<'comment.own' | 'comment.gone'>> {
  if (comment.state !== 'shown') return refuse('comment.gone');
  return comment.author === by ? refuse('comment.own') : done;
}
