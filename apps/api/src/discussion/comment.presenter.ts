import type { CommentRow, DiscussionPersonRow } from '@talka/composition';
import type { CommentView, DiscussionPerson, ThreadView } from '@talka/contracts';
import { editableUntil, mentionedIn } from '@talka/discussion';

export const commentView = (row: CommentRow, reader: string | null): CommentView => ({
  id: row.id,
  by: { number: row.number, name: row.name },
  isAuthor: row.is_author,
  stance: row.stance,
  language: row.language as CommentView['language'],
  body: row.body,
  state: row.state,
  support: row.support_count,
  writtenAt: row.written_at.toISOString(),
  editedAt: row.edited_at?.toISOString() ?? null,
  mine:
    reader === null
      ? null
      : {
          own: row.own,
          supported: row.supported,
          editableUntil:
            row.own && !row.checked && (row.state === 'shown' || row.state === 'waiting')
              ? editableUntil({ writtenAt: row.written_at }).toISOString()
              : null,
        },
});

export const threadView = (
  head: CommentRow,
  answers: readonly CommentRow[],
  reader: string | null,
): ThreadView => ({
  ...commentView(head, reader),
  answers: answers.filter((one) => one.answers_id === head.id).map((one) => commentView(one, reader)),
  answerCount: head.answer_count,
});

/** Whom comments call upon. */
export const calledIn = (comments: readonly { readonly body: string }[]): number[] => [
  ...new Set(comments.flatMap(({ body }) => mentionedIn(body))),
];

export const personView = ({ number, name }: DiscussionPersonRow): DiscussionPerson => ({ number, name });
