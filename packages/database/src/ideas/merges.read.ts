import type { IdeaStatus } from '@talka/ideas';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** As many as a page shows, those that wait first. */
const LISTED = 50;

export interface MergedIdeaRow {
  readonly number: number;
  readonly title: string;
  readonly language: Language;
  readonly support: number;
}

const BRIEF = (i: Sql): Sql =>
  sql`jsonb_build_object('number', ${i}.number, 'title', ${i}.title, 'language', ${i}.language, 'support', ${i}.support_count)`;

export interface MergingRow extends MergedIdeaRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly status: IdeaStatus;
  readonly author: boolean;
}

/** A public idea, as its authors come to merge it. */
export const ideaMerging = (on: Queryable, number: number, reader: string): Promise<MergingRow | undefined> =>
  first(
    on,
    sql`select i.id, i.number, i.title, i.language, i.municipality_id, i.status, i.support_count as support,
          (i.author_id = ${reader} or exists (select from idea_invitation v where v.idea_id = i.id
            and v.state = 'accepted' and v.person_id = ${reader})) is true as author
        from idea i where i.number = ${number} and i.is_public`,
  );

export interface MergeRow {
  readonly id: string;
  readonly state: 'open' | 'consented' | 'declined' | 'withdrawn';
  readonly outgoing: boolean;
  readonly from: MergedIdeaRow;
  readonly into: MergedIdeaRow;
  /** How many support both, and count once. */
  readonly both: number;
  readonly words: string;
  readonly answer: string;
  readonly proposed_at: Date;
  readonly closed_at: Date | null;
}

/** What was proposed of an idea or to it, but what was taken back and what nobody may see any more. */
export const mergesOf = (on: Queryable, idea: string): Promise<MergeRow[]> =>
  rows(
    on,
    sql`select m.id, m.state, m.idea_id = ${idea} as outgoing, ${BRIEF(sql`a`)} as from, ${BRIEF(sql`b`)} as into,
          (select count(*)::int from idea_support s join idea_support o on o.person_id = s.person_id and o.idea_id = b.id
            where s.idea_id = a.id) as both,
          m.words, m.answer, m.proposed_at, m.closed_at
        from idea_merge m join idea a on a.id = m.idea_id and (a.is_public or a.status = 'merged' and not a.hidden)
        join idea b on b.id = m.into_id and b.is_public
        where ${idea} in (m.idea_id, m.into_id) and m.state <> 'withdrawn'
        order by m.state <> 'open', coalesce(m.closed_at, m.proposed_at) desc, m.id limit ${LISTED}`,
  );

/** The public idea that another has become part of. */
export const mergedInto = async (on: Queryable, number: number): Promise<number | undefined> =>
  (
    await first<{ number: number }>(
      on,
      sql`select b.number from idea a join idea b on b.id = a.merged_into and b.is_public where a.number = ${number}`,
    )
  )?.number;

export interface MergeTold {
  readonly from: string;
  readonly from_number: number;
  readonly from_title: string;
  readonly into: string;
  readonly into_number: number;
  readonly into_title: string;
}

/** An idea that would become or has become part of another that is public, for telling whom it concerns. */
export const mergeTold = (
  on: Queryable,
  from: string,
  state: MergeRow['state'],
): Promise<MergeTold | undefined> =>
  first(
    on,
    sql`select a.id as from, a.number as from_number, a.title as from_title, b.id as into, b.number as into_number,
          b.title as into_title
        from idea_merge m join idea a on a.id = m.idea_id join idea b on b.id = m.into_id and b.is_public
        where m.idea_id::text = ${from} and m.state = ${state} order by m.closed_at desc nulls first limit 1`,
  );
