import type { Comment } from '../comment.js';

type Kind = 'comment.handed-in' | 'comment.written' | 'comment.reworded' | 'comment.withdrawn';

/** That something was said, by nobody: the log of official acts is no list of what residents say. */
export const happened = <K extends Kind>(comment: Comment, kind: K) => ({
  kind,
  subject: { kind: 'comment', id: comment.id },
  municipality: comment.municipality,
  by: null,
  facts: { topic: comment.topic.id, answers: comment.answers },
});
