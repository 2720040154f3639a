import type { Noticed, Outcome, Translated } from '@talka/moderation';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface ReportRow {
  readonly ground: string;
  readonly words: string | null;
  readonly name: string | null;
  /** Talka itself has put it there, and for what. */
  readonly noticed: Noticed | null;
  readonly sent_at: Date;
}

/** What is held against something, as its desk reads it; who has not signed in has no name. */
export const reportsOn = (on: Queryable, ofCase: string): Promise<ReportRow[]> =>
  rows<ReportRow>(
    on,
    sql`select r.ground, r.words, nullif(p.name, '') as name, r.noticed, r.sent_at from report r left join person p on p.id = r.reporter_id
        where r.case_id = ${ofCase} order by r.sent_at`,
  );

export interface ReceiptRow {
  readonly ground: string;
  readonly sent_at: Date;
  readonly municipality_id: string;
  readonly idea_number: number | null;
  readonly is_comment: boolean;
  readonly outcome: Outcome | null;
  readonly words: string | null;
  readonly translations: Translated | null;
  readonly decided_at: Date | null;
  readonly is_closed: boolean;
}

/** What became of a report, for whoever has its code. */
export const receiptOf = (on: Queryable, code: string): Promise<ReceiptRow | undefined> =>
  first<ReceiptRow>(
    on,
    sql`select r.ground, r.sent_at, c.municipality_id, i.number as idea_number, c.comment_id is not null as is_comment,
          d.outcome, d.words, d.translations, d.at as decided_at, c.closed_at is not null as is_closed
        from report r join moderation_case c on c.id = r.case_id left join decision d on d.case_id = c.id
        left join comment k on k.id = c.comment_id left join discussion t on t.id = k.discussion_id
        join idea i on i.id = coalesce(c.idea_id, t.idea_id) where r.code = ${code}`,
  );

/** Whether a comment lies on a desk now, and as what. */
export const openCaseOfComment = async (on: Queryable, comment: string): Promise<string | undefined> =>
  (
    await first<{ kind: string }>(
      on,
      sql`select kind from moderation_case where comment_id = ${comment} and closed_at is null`,
    )
  )?.kind;

export interface DecidedCommentRow {
  readonly id: string;
  readonly body: string;
  readonly language: string;
  readonly state: string;
  readonly author: string;
  readonly author_name: string;
  readonly author_email: string | null;
  readonly author_language: Language;
  readonly idea: string;
  readonly idea_number: number;
  readonly title: string;
}

/** A comment as its desk and its author see it, hidden or not. */
export const decidedComment = (on: Queryable, id: string): Promise<DecidedCommentRow | undefined> =>
  first<DecidedCommentRow>(
    on,
    sql`select c.id, c.body, c.language, c.state, p.id as author, p.name as author_name, p.email as author_email,
          p.language as author_language, i.id as idea, i.number as idea_number,
          i.title
        from comment c join discussion d on d.id = c.discussion_id join idea i on i.id = d.idea_id
        join discussion_person n on (n.discussion_id, n.number) = (c.discussion_id, c.number) join person p on p.id = n.person_id
        where c.id = ${id}`,
  );

export interface ReporterRow {
  readonly person: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly code: string;
}

/** Everyone who reported in a case and can be reached, each in their own language; or whoever sent one report. */
export const reportersOf = (on: Queryable, ofCase: string): Promise<ReporterRow[]> =>
  rows<ReporterRow>(
    on,
    sql`select p.id as person, coalesce(p.email, r.email) as email, coalesce(p.language, r.language) as language, r.code
        from report r left join person p on p.id = r.reporter_id and p.erased_at is null
        where r.case_id = ${ofCase} and (p.id is not null or r.email is not null)`,
  );
