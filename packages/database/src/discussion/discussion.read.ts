import type { CommentState, Stance } from '@talka/discussion';
import type { CommentRule } from '@talka/territory';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** Where a list of threads goes on, by what it is ordered by: after so much of that, and after this comment. */
export interface ThreadPlaces {
  readonly newest: { readonly at: string; readonly id: string };
  readonly supported: { readonly support: number; readonly id: string };
  readonly balanced: { readonly turn: number; readonly id: string };
}
export type CommentSort = keyof ThreadPlaces;
export type CommentPlace = ThreadPlaces['newest'];

export interface CommentRow {
  readonly id: string;
  readonly number: number;
  /** Null once whoever wrote it has erased their account. */
  readonly name: string | null;
  readonly is_author: boolean;
  readonly stance: Stance | null;
  readonly language: string;
  readonly body: string;
  readonly state: CommentState;
  readonly checked: boolean;
  readonly answers_id: string | null;
  readonly support_count: number;
  readonly answer_count: number;
  readonly written_at: Date;
  readonly edited_at: Date | null;
  readonly own: boolean;
  readonly supported: boolean;
}

/** With where the list goes on after it. */
export type Placed<P> = CommentRow & { readonly place: P };

export interface DiscussionRow {
  readonly id: string;
  readonly idea_id: string;
  readonly comment_count: number;
  readonly rule: CommentRule;
}

/** Of a public idea; undefined where there is none, without an id where nobody has said anything. */
export const discussionOn = (
  on: Queryable,
  number: number,
): Promise<(Omit<DiscussionRow, 'id'> & { readonly id: string | null }) | undefined> =>
  first(
    on,
    sql`select d.id, i.id as idea_id, coalesce(d.comment_count, 0) as comment_count, m.comments as rule
        from idea i join municipality m on m.id = i.municipality_id left join discussion d on d.idea_id = i.id where i.number = ${number} and i.is_public`,
  );

/**
 * What of a comment is said to a reader; hidden words never leave the database, nor does who wrote them: a name beside "this is
 * hidden" would be a pillory. Waiting ones go to who wrote them alone.
 */
const SHOWN = (reader: string | null): Sql => sql`c.id, c.number,
  case when c.state in ('shown', 'waiting') or p.id = ${reader}::uuid then nullif(p.name, '') end as name,
  c.state in ('shown', 'waiting') and (p.id = i.author_id or exists (select from idea_invitation v
    where v.idea_id = i.id and v.state = 'accepted' and v.person_id = p.id)) as is_author,
  c.stance, c.language, case when c.state = 'shown' or (c.state = 'waiting' and p.id = ${reader}::uuid) then c.body else '' end as body, c.state, c.checked, c.answers_id, c.support_count,
  c.answer_count, c.written_at, c.edited_at, p.id is not distinct from ${reader}::uuid as own,
  exists (select from comment_support s where s.comment_id = c.id and s.person_id = ${reader}) as supported`;

const WITH_PEOPLE: Sql = sql`join discussion d on d.id = c.discussion_id join idea i on i.id = d.idea_id
  join discussion_person n on (n.discussion_id, n.number) = (c.discussion_id, c.number) join person p on p.id = n.person_id`;

/** Threads that have something to show: a head that is gone stays for its answers alone. */
const STANDS: Sql = sql`c.answers_id is null and (c.state = 'shown' or c.answer_count > 0)`;

interface Wanted<S extends CommentSort> {
  readonly sort: S;
  readonly after: ThreadPlaces[S] | null;
  readonly limit: number;
}

/** Heads of threads, one more than asked for where there is one. */
export function threadsOf<S extends CommentSort>(
  on: Queryable,
  discussion: string,
  reader: string | null,
  { sort, after, limit }: Wanted<S>,
): Promise<Placed<ThreadPlaces[S]>[]> {
  const heads = HEADS[sort](discussion, after, limit + 1);
  return rows(
    on,
    sql`select ${SHOWN(reader)}, h.place from (${heads}) h join comment c on c.id = h.id ${WITH_PEOPLE} order by h.turn`,
  );
}

/** The ids of a page's heads, each with its place and its turn. */
const HEADS: {
  readonly [S in CommentSort]: (discussion: string, after: ThreadPlaces[S] | null, limit: number) => Sql;
} = {
  newest: (discussion, after, limit) =>
    sql`select c.id, jsonb_build_object('at', c.written_at::text, 'id', c.id) as place,
          row_number() over (order by c.written_at desc, c.id desc) as turn
        from comment c where c.discussion_id = ${discussion} and ${STANDS}
          ${after ? sql`and (c.written_at, c.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
        order by c.written_at desc, c.id desc limit ${limit}`,
  supported: (discussion, after, limit) =>
    sql`select c.id, jsonb_build_object('support', c.support_count, 'id', c.id) as place,
          row_number() over (order by c.support_count desc, c.id desc) as turn
        from comment c where c.discussion_id = ${discussion} and ${STANDS}
          ${after ? sql`and (c.support_count, c.id) < (${after.support}::int, ${after.id}::uuid)` : sql``}
        order by c.support_count desc, c.id desc limit ${limit}`,
  // The strongest for, the strongest against, the strongest question, the strongest remark, and then the second of each.
  balanced: (discussion, after, limit) =>
    sql`select id, jsonb_build_object('turn', turn, 'id', id) as place, turn from (
          select c.id, row_number() over (order by rank, array_position(array['for', 'against', 'question'], stance), c.id) as turn
          from (select c.id, c.stance, row_number() over (partition by c.stance order by c.support_count desc, c.id desc) as rank
            from comment c where c.discussion_id = ${discussion} and ${STANDS}) c) c
        where turn > ${after?.turn ?? 0} order by turn limit ${limit}`,
};

/** So many answers are shown with a thread before one asks for the rest. */
export const ANSWERS_SHOWN = 3;

/** The first answers of each of these threads, the oldest first: an answer follows what it answers. */
export const firstAnswers = (
  on: Queryable,
  threads: readonly string[],
  reader: string | null,
): Promise<CommentRow[]> =>
  rows<CommentRow>(
    on,
    sql`select ${SHOWN(reader)}
        from unnest(${threads}::uuid[]) as t (id), lateral (
          select a.* from comment a where a.answers_id = t.id and a.state = 'shown'
          order by a.written_at, a.id limit ${ANSWERS_SHOWN}) c ${WITH_PEOPLE} order by c.written_at, c.id`,
  );

/** Answers of one thread after a place, one more than asked for where there is one. */
export const answersOf = (
  on: Queryable,
  thread: string,
  reader: string | null,
  after: CommentPlace | null,
  limit: number,
): Promise<Placed<CommentPlace>[]> =>
  rows(
    on,
    sql`select ${SHOWN(reader)}, jsonb_build_object('at', c.written_at::text, 'id', c.id) as place
        from comment c ${WITH_PEOPLE}
        where c.answers_id = ${thread} and c.state = 'shown' and i.is_public
          ${after ? sql`and (c.written_at, c.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
        order by c.written_at, c.id limit ${limit + 1}`,
  );

/** One comment of a public idea, as a reader sees it, with the discussion it stands in. */
export const commentFor = (
  on: Queryable,
  id: string,
  reader: string | null,
): Promise<(CommentRow & { readonly discussion_id: string }) | undefined> =>
  first(
    on,
    sql`select ${SHOWN(reader)}, c.discussion_id
        from comment c ${WITH_PEOPLE} where c.id = ${id} and i.is_public and (c.state <> 'waiting' or p.id = ${reader}::uuid)`,
  );

export interface DiscussionPersonRow {
  readonly number: number;
  readonly name: string | null;
}

/** People by their numbers in a discussion. */
export const peopleCalled = (
  on: Queryable,
  discussion: string,
  numbers: readonly number[],
): Promise<DiscussionPersonRow[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : rows<DiscussionPersonRow>(
        on,
        sql`select n.number, nullif(p.name, '') as name from discussion_person n join person p on p.id = n.person_id
            where n.discussion_id = ${discussion} and n.number = any(${numbers})`,
      );

/** Whoever has said something there and is still there, by name; those whose names begin so, or all. */
export const peopleTalking = (
  on: Queryable,
  discussion: string,
  begins: string,
  limit: number,
): Promise<DiscussionPersonRow[]> =>
  rows<DiscussionPersonRow>(
    on,
    sql`select n.number, p.name from discussion_person n join person p on p.id = n.person_id
        where n.discussion_id = ${discussion} and p.erased_at is null
          -- Whose words all wait has said nothing that others know of.
          and exists (select from comment c where (c.discussion_id, c.number) = (n.discussion_id, n.number)
            and c.state <> 'waiting')
          and starts_with(talka_fold(p.name), talka_fold(${begins}))
        order by p.name, n.number limit ${limit}`,
  );
