import type { PersonId } from '@talka/kernel';
import type { CommentId, CommentState } from '../comment.js';
import type { DiscussionPorts } from '../ports.js';

/** What a desk decided on a comment: it is shown, hidden, not shown at all, put back as it was, or stays as it is. */
export type CommentOutcome = 'hide' | 'show' | 'turn-down' | 'keep';

type Turn = readonly [
  from: CommentState,
  to: 'shown' | 'hidden',
  kind: 'comment.written' | 'comment.turned-down' | 'comment.hidden' | 'comment.put-back',
];

/** Of what waits, and of what was shown once. */
const TURNS: Readonly<Record<'waiting' | 'looked-at', Partial<Record<CommentOutcome, Turn>>>> = {
  waiting: {
    show: ['waiting', 'shown', 'comment.written'],
    'turn-down': ['waiting', 'hidden', 'comment.turned-down'],
  },
  'looked-at': {
    hide: ['shown', 'hidden', 'comment.hidden'],
    show: ['hidden', 'shown', 'comment.put-back'],
  },
};

/**
 * Carries out a decision inside its transaction. Who withdrew their words before it has hidden them already, and what is hidden
 * is hidden once.
 */
export async function applyToComment(
  { discussions, record }: Pick<DiscussionPorts, 'discussions' | 'record'>,
  id: CommentId,
  outcome: CommentOutcome,
  by: PersonId,
): Promise<void> {
  const comment = await discussions.comment(id);
  const turn = comment && TURNS[comment.state === 'waiting' ? 'waiting' : 'looked-at'][outcome];
  if (!turn) return;
  const [from, to, kind] = turn;
  if (!(await discussions.turn(comment, from, to))) return;
  await record({
    kind,
    subject: { kind: 'comment', id },
    municipality: comment.municipality,
    by,
    facts: { topic: comment.topic.id, answers: comment.answers },
  });
}
