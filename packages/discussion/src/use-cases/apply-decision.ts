import type { PersonId } from '@talka/kernel';
import type { CommentId } from '../comment.js';
import type { DiscussionPorts } from '../ports.js';

/** What a desk decided on a comment: it is hidden, put back as it was, or stays as it is. */
export type CommentOutcome = 'hide' | 'put-back' | 'keep';

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
  if (!comment || outcome === 'keep') return;
  const [from, to] = outcome === 'hide' ? (['shown', 'hidden'] as const) : (['hidden', 'shown'] as const);
  if (!(await discussions.turn(comment, from, to))) return;
  await record({
    kind: outcome === 'hide' ? 'comment.hidden' : 'comment.put-back',
    subject: { kind: 'comment', id },
    municipality: comment.municipality,
    by,
    facts: { topic: comment.topic.id, answers: comment.answers },
  });
}
