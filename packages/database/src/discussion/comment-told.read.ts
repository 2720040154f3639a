import { first, sql, type Queryable } from '../sql.js';

/** A comment, as those whom it concerns are told of it: who they are, and nothing of what was said. */
export interface CommentTold {
  readonly id: string;
  readonly state: string;
  readonly idea: string;
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly author_name: string;
  readonly body: string;
  /** Who began the thread it answers in; null where it begins one. */
  readonly answered: string | null;
  readonly comments: number;
}

export const commentTold = (on: Queryable, id: string): Promise<CommentTold | undefined> =>
  first<CommentTold>(
    on,
    sql`select c.id, c.state, i.id as idea, i.number, i.title, p.person_id as author, a.name as author_name, c.body,
          (select q.person_id from comment h join discussion_person q using (discussion_id, number) where h.id = c.answers_id)
            as answered, d.comment_count as comments
        from comment c join discussion d on d.id = c.discussion_id join idea i on i.id = d.idea_id
        join discussion_person p on (p.discussion_id, p.number) = (c.discussion_id, c.number) join person a on a.id = p.person_id
        where c.id = ${id} and i.is_public`,
  );

/** People of a comment's discussion by their numbers, those who are still there. */
export const peopleNumbered = async (
  on: Queryable,
  comment: string,
  numbers: readonly number[],
): Promise<string[]> => {
  const found = await first<{ people: string[] }>(
    on,
    sql`select array(select p.person_id from discussion_person p join person a on a.id = p.person_id
          where p.discussion_id = c.discussion_id and p.number = any(${numbers}) and a.erased_at is null) as people
        from comment c where c.id = ${comment}`,
  );
  return found?.people ?? [];
};
