import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Comment, CommentId, CommentWords, Discussion } from '../comment.js';
import type { DiscussionPorts } from '../ports.js';
import { decideRewording, decideWithdrawal } from '../rules/decide-comment.js';
import { decideMentions, mentionedIn } from '../rules/mentions.js';
import { noticeFlooding } from '../rules/notice-flooding.js';
import { tidyComment } from '../rules/tidy-comment.js';
import { happened } from './happened.js';

/** A comment of a public topic, and its discussion, locked. */
export async function commentHere(
  { discussions }: Pick<DiscussionPorts, 'discussions'>,
  id: CommentId,
): Promise<{ comment: Comment; discussion: Discussion }> {
  const found = await discussions.comment(id);
  const discussion = found && (await discussions.about(found.topic));
  // Read again under the lock: it may have been withdrawn while this one waited.
  const comment = discussion && (await discussions.comment(id));
  return comment ? { comment, discussion } : accept<never>(refuse('comment.not-found'));
}

/** Puts one's own words right, shortly after they were written. */
export const rewordComment =
  (transaction: Transaction<DiscussionPorts>) =>
  (by: Person, { id, ...said }: CommentWords & { readonly id: CommentId }) =>
    transaction(async (ports): Promise<void> => {
      const { discussions, desk, record, now } = ports;
      // The person before the discussion, as whoever writes is locked.
      const { since } = await discussions.pace(by.id);
      const { comment, discussion } = await commentHere(ports, id);
      accept(decideRewording(comment, by.id, now));
      const words = accept(tidyComment(said, comment.answers !== null));
      const mentioned = mentionedIn(words.body);
      accept(decideMentions(mentioned, await discussions.known(discussion, mentioned)));
      await discussions.reword(comment, words);
      await record(happened(comment, 'comment.reworded'));
      await desk.reworded(comment);
      const before = await discussions.saidLately(by.id, id);
      const noticed = noticeFlooding({ body: words.body, before, since }, now);
      if (noticed) await desk.notice(comment, noticed);
    });

/** Takes one's own words back; answers to them stay. */
export const withdrawComment = (transaction: Transaction<DiscussionPorts>) => (by: Person, id: CommentId) =>
  transaction(async (ports): Promise<void> => {
    const { comment } = await commentHere(ports, id);
    accept(decideWithdrawal(comment, by.id));
    if (!(await ports.discussions.withdraw(comment))) return;
    await ports.desk.forget(comment);
    await ports.record(happened(comment, 'comment.withdrawn'));
  });
