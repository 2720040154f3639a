import type { CaseKind, Outcome, Translated } from '@talka/moderation';
import { all, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { searchQuery } from '../ideas/search.js';

/** What somebody decides on: at the desks of their own, and what they reach while they are on duty. */
export interface DeskReader {
  readonly reader: string;
  /** The municipalities the reader moderates. */
  readonly municipalities: readonly string[];
}

export interface DeskFilter extends DeskReader {
  /** The chosen one, whosever it is. */
  readonly municipality?: string | undefined;
  readonly state: 'waiting' | 'mine' | 'decided';
  readonly kind?: CaseKind | undefined;
  readonly language?: string | undefined;
  readonly search?: string | undefined;
}

export interface CaseCardRow {
  readonly id: string;
  readonly kind: CaseKind;
  /** What it is about; of a comment, `idea_id` is the idea it is about. */
  readonly comment_id: string | null;
  readonly looks: 'before' | 'after';
  readonly title: string;
  readonly language: string;
  readonly municipality_id: string;
  readonly area_name: string;
  readonly opened_at: Date;
  readonly opened_text: string;
  readonly answer_within_days: number;
  readonly again: boolean;
  readonly files: number;
  /** How many have reported it. */
  readonly reports: number;
  readonly claimed_by: string | null;
  readonly claimed_name: string | null;
  readonly claimed_until: Date | null;
  readonly decided: Outcome | null;
  readonly revision: number;
  readonly idea_id: string;
  readonly authors: string[];
  readonly first_decider: string | null;
  readonly reporters: string[];
  readonly recused: string[];
  readonly insiders: string[];
  readonly closed_at: Date | null;
}

/** A claim counts while it lasts; one whose time is over is as if it were not there. */
const CARD: Sql = sql`
  c.id, c.kind, c.looks, i.title, c.municipality_id, a.name as area_name, c.opened_at,
  c.opened_at::text as opened_text, m.answer_within_days, c.revision, i.id as idea_id, c.comment_id, c.authors, c.first_decider, c.closed_at,
  talka_reporters(c.idea_id, c.comment_id) as reporters, talka_recused(c.authors) as recused,
  talka_insiders(c.municipality_id, c.idea_id, c.comment_id, c.authors) as insiders,
  exists (select from moderation_case e where (e.idea_id = c.idea_id or e.comment_id = c.comment_id)
    and e.opened_at < c.opened_at) as again,
  (select count(*)::int from idea_file f where f.idea_id = c.idea_id) as files, coalesce(k.language, i.language) as language,
  (select count(*)::int from report r where r.case_id = c.id and r.noticed is null) as reports,
  case when c.claimed_until > talka_now() then c.claimed_by end as claimed_by,
  case when c.claimed_until > talka_now() then p.name end as claimed_name,
  case when c.claimed_until > talka_now() then c.claimed_until end as claimed_until,
  d.outcome as decided`;

const FROM: Sql = sql`
  from moderation_case c left join comment k on k.id = c.comment_id left join discussion t on t.id = k.discussion_id
  join idea i on i.id = coalesce(c.idea_id, t.idea_id) join area a on a.id = i.area_id
  join municipality m on m.id = c.municipality_id
  left join person p on p.id = c.claimed_by left join decision d on d.case_id = c.id`;

const within = ({ reader, municipalities }: DeskReader): Sql =>
  sql`(c.municipality_id = any(${municipalities}) or talka_reaches(${reader}, c.municipality_id, c.kind,
    talka_insiders(c.municipality_id, c.idea_id, c.comment_id, c.authors)))`;

function matching(filter: DeskFilter): Sql {
  const query = filter.search ? searchQuery(filter.search) : null;
  return all([
    within(filter),
    ...(filter.municipality ? [sql`c.municipality_id = ${filter.municipality}`] : []),
    filter.state === 'decided' ? sql`d.case_id is not null` : sql`c.closed_at is null`,
    ...(filter.state === 'mine'
      ? [sql`c.claimed_by = ${filter.reader} and c.claimed_until > talka_now()`]
      : []),
    ...(filter.kind ? [sql`c.kind = ${filter.kind}`] : []),
    ...(filter.language ? [sql`coalesce(k.language, i.language) = ${filter.language}`] : []),
    ...(query ? [sql`i.search @@ ${query}::tsquery`] : []),
    ...(query === '' ? [sql`false`] : []),
  ]);
}

/** One page of a desk's queue. */
export async function deskCards(
  on: Queryable,
  filter: DeskFilter,
  page: { sort: 'oldest' | 'newest'; after: { at: string; id: string } | null; limit: number },
): Promise<{ cards: CaseCardRow[]; next: { at: string; id: string } | null }> {
  const { sort, after, limit } = page;
  const newest = sort === 'newest';
  const position = after && sql`(${after.at}::timestamptz, ${after.id}::uuid)`;
  const beyond = !position
    ? sql`true`
    : newest
      ? sql`(c.opened_at, c.id) < ${position}`
      : sql`(c.opened_at, c.id) > ${position}`;
  const order = newest ? sql`c.opened_at desc, c.id desc` : sql`c.opened_at, c.id`;
  const found = await rows<CaseCardRow>(
    on,
    sql`select ${CARD} ${FROM} where ${matching(filter)} and ${beyond} order by ${order} limit ${limit + 1}`,
  );
  const cards = found.slice(0, limit);
  const last = cards.at(-1);
  return { cards, next: found.length > limit && last ? { at: last.opened_text, id: last.id } : null };
}

/** How many wait, and since when. */
export async function deskSummary(
  on: Queryable,
  reader: DeskReader,
  municipality?: string,
): Promise<{ waiting: number; oldest: Date | null }> {
  const row = await first<{ waiting: number; oldest: Date | null }>(
    on,
    sql`select count(*)::int as waiting, min(c.opened_at) as oldest from moderation_case c
        where c.closed_at is null and ${within(reader)}
          and ${municipality ? sql`c.municipality_id = ${municipality}` : sql`true`}`,
  );
  return row ?? { waiting: 0, oldest: null };
}

export const deskCase = (on: Queryable, id: string, reader: DeskReader): Promise<CaseCardRow | undefined> =>
  first<CaseCardRow>(on, sql`select ${CARD} ${FROM} where c.id = ${id} and ${within(reader)}`);

/**
 * Who but the reader could decide an appeal against this case now: a colleague at the municipality, somebody of the shared desk, or
 * nobody. Whoever wrote it, reported it, or may not decide on it for another reason, counts for none.
 */
export const secondPersonFor = async (
  on: Queryable,
  of: Pick<CaseCardRow, 'municipality_id' | 'authors' | 'reporters' | 'recused' | 'insiders'>,
  reader: string,
): Promise<'colleague' | 'pool' | 'nobody'> => {
  const others = [reader, ...of.authors, ...of.reporters, ...of.recused];
  const found = await one<{ second: 'colleague' | 'pool' | 'nobody' }>(
    on,
    sql`select case
        when exists (select from role_grant g where g.municipality_id = ${of.municipality_id} and g.revoked_at is null
            and g.role in ('moderator', 'administrator') and g.person_id <> all (${[...others, ...of.insiders]}::uuid[]))
          then 'colleague'
        when exists (select from shared_desk s where s.municipality_id = ${of.municipality_id})
          and exists (select from pool_member m where m.municipality_id <> ${of.municipality_id}
            and m.person_id <> all (${others}::uuid[]))
          then 'pool'
        else 'nobody' end as second`,
  );
  return found.second;
};

export interface StatementRow {
  readonly kind: CaseKind;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly words: string;
  readonly translations: Translated | null;
  readonly municipality_id: string;
  readonly by_name: string;
  readonly by_id: string;
  readonly at: Date;
  readonly appeal_until: Date | null;
  /** Talka itself had put it before the moderator. */
  readonly noticed: boolean;
}

/** Every statement of reasons on an idea, the latest first. */
export const statementsOn = (on: Queryable, idea: string): Promise<StatementRow[]> =>
  rows<StatementRow>(
    on,
    sql`select c.kind, d.outcome, d.reason, d.words, d.translations, c.municipality_id, p.name as by_name, d.by_id, d.at, d.appeal_until,
          exists (select from report r where r.case_id = c.id and r.noticed is not null) as noticed
        from decision d join moderation_case c on c.id = d.case_id join person p on p.id = d.by_id
        where c.idea_id = ${idea} order by d.at desc`,
  );

/** Every statement of reasons on a comment, the latest first. */
export const statementsOnComment = (on: Queryable, comment: string): Promise<StatementRow[]> =>
  rows<StatementRow>(
    on,
    sql`select c.kind, d.outcome, d.reason, d.words, d.translations, c.municipality_id, p.name as by_name, d.by_id, d.at, d.appeal_until,
          exists (select from report r where r.case_id = c.id and r.noticed is not null) as noticed
        from decision d join moderation_case c on c.id = d.case_id join person p on p.id = d.by_id
        where c.comment_id = ${comment} order by d.at desc`,
  );

/** What the authors wrote to the desk: answers to questions, grounds of appeals. */
export const notesOn = (
  on: Queryable,
  idea: string,
): Promise<{ text: string; at: Date; kind: 'answer' | 'appeal' }[]> =>
  rows(
    on,
    sql`select note as text, opened_at as at, case kind when 'appeal' then 'appeal' else 'answer' end as kind
        from moderation_case where idea_id = ${idea} and note is not null order by opened_at`,
  );

/** Why the author of a comment appealed. */
export const notesOnComment = (
  on: Queryable,
  comment: string,
): Promise<{ text: string; at: Date; kind: 'answer' | 'appeal' }[]> =>
  rows(
    on,
    sql`select note as text, opened_at as at, 'appeal' as kind
        from moderation_case where comment_id = ${comment} and note is not null order by opened_at`,
  );

export interface AuthorRow {
  readonly name: string;
  readonly birth_date: string | null;
  readonly area_name: string | null;
  readonly municipality_id: string | null;
  readonly earlier: number;
}

/** Who wrote an idea, as a desk needs to know it. */
export const authorsOf = (on: Queryable, people: readonly string[], idea: string): Promise<AuthorRow[]> =>
  rows<AuthorRow>(
    on,
    sql`select p.name, p.birth_date::text as birth_date, a.name as area_name, p.municipality_id,
          (select count(*)::int from idea i where i.author_id = p.id and i.id <> ${idea} and i.status <> 'draft') as earlier
        from person p left join area a on a.id = p.area_id
        where p.id = any(${people}) order by array_position(${people}::uuid[], p.id)`,
  );

/** An idea's content for its desk, whatever its status. */
export const ideaForDesk = <Row>(on: Queryable, idea: string): Promise<Row | undefined> =>
  first<Row>(
    on,
    sql`select id, number, title, summary, why, task, category, municipality_id, area_id, place, cost_cents, language
        from idea where id = ${idea}`,
  );

export const municipalityOfCase = async (on: Queryable, id: string): Promise<string | undefined> =>
  (
    await first<{ municipality: string }>(
      on,
      sql`select municipality_id as municipality from moderation_case where id = ${id}`,
    )
  )?.municipality;
