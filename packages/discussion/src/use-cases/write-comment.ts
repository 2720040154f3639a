import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Comment, CommentId, CommentWords, Topic } from '../comment.js';
import type { DiscussionPorts } from '../ports.js';
import { decideComment, decideSuspended } from '../rules/decide-comment.js';
import { decidePace } from '../rules/decide-pace.js';
import { decideMentions, mentionedIn } from '../rules/mentions.js';
import { noticeFlooding } from '../rules/notice-flooding.js';
import { tidyComment } from '../rules/tidy-comment.js';
import { happened } from './happened.js';

export interface WriteComment extends CommentWords {
  readonly topic: Topic;
  /** What it answers, at whatever depth; null to begin a thread. */
  readonly answers: CommentId | null;
}

/** Says something about a topic, or in answer to what somebody said. */
export const writeComment =
  (transaction: Transaction<DiscussionPorts>) =>
  (by: Person, { topic, answers, ...said }: WriteComment) =>
    transaction(async ({ discussions, desk, record, now }): Promise<Comment> => {
      const pace = await discussions.pace(by.id);
      accept(decidePace(pace, now));
      const discussion = (await discussions.about(topic)) ?? accept<never>(refuse('comment.no-topic'));
      accept(decideSuspended(await discussions.suspendedUntil(by.id, discussion)));
      const answered = answers && (await discussions.comment(answers));
      accept(decideComment(discussion, answered));
      const words = accept(tidyComment(said, answers !== null));
      const mentioned = mentionedIn(words.body);
      accept(decideMentions(mentioned, await discussions.known(discussion, mentioned)));
      const before = await discussions.saidLately(by.id, null);
      const comment = await discussions.add(discussion, {
        ...{ ...words, author: by.id },
        state: discussion.isCheckedFirst ? 'waiting' : 'shown',
        // An answer to an answer stands in the same thread.
        answers: answered ? (answered.answers ?? answered.id) : null,
      });
      const waits = comment.state === 'waiting';
      await record(happened(comment, waits ? 'comment.handed-in' : 'comment.written'));
      if (waits) await desk.check(comment);
      const noticed = noticeFlooding({ body: words.body, before, since: pace.since }, now);
      if (noticed) await desk.notice(comment, noticed);
      return comment;
    });
