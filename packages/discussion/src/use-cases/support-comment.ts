import type { Person } from '@talka/identity';
import { accept, type Transaction } from '@talka/kernel';
import type { Comment, CommentId } from '../comment.js';
import type { DiscussionPorts } from '../ports.js';
import { decideCommentSupport } from '../rules/decide-comment.js';
import { commentHere } from './own-comment.js';

/** Adds somebody's support to a comment, once however often it is pressed. */
export const supportComment = (transaction: Transaction<DiscussionPorts>) => (by: Person, id: CommentId) =>
  transaction(async (ports): Promise<void> => {
    const { comment } = await commentHere(ports, id);
    accept(decideCommentSupport(comment, by.id));
    const count = await ports.discussions.addSupport(id, by.id);
    if (count !== undefined) await ports.record(counted(comment, 'comment.supported', count));
  });

/** Takes it back. */
export const withdrawCommentSupport =
  (transaction: Transaction<DiscussionPorts>) => (by: Person, id: CommentId) =>
    transaction(async (ports): Promise<void> => {
      const { comment } = await commentHere(ports, id);
      const count = await ports.discussions.removeSupport(id, by.id);
      if (count !== undefined) await ports.record(counted(comment, 'comment.support-withdrawn', count));
    });

const counted = <K extends 'comment.supported' | 'comment.support-withdrawn'>(
  comment: Comment,
  kind: K,
  count: number,
) => ({
  kind,
  subject: { kind: 'comment', id: comment.id },
  municipality: comment.municipality,
  by: null,
  facts: { topic: comment.topic.id, count },
});
