import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import type { ContentRow } from './idea.rows.js';

export interface MyCardRow {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly language: string;
  readonly status: string;
  readonly hidden: boolean;
  readonly municipality_id: string | null;
  readonly role: 'author' | 'co-author';
  readonly support_count: number;
  readonly changed_at: Date;
}

const mine = (person: string): Sql => sql`(i.author_id = ${person} or exists (select from idea_invitation v
  where v.idea_id = i.id and v.state = 'accepted' and v.person_id = ${person}))`;

/** Everything a person has written or writes with others, what changed last first. */
export const myIdeas = (on: Queryable, person: string): Promise<MyCardRow[]> =>
  rows<MyCardRow>(
    on,
    sql`select i.id, i.number, i.title, i.language, i.status, i.hidden, i.municipality_id, i.support_count, i.changed_at,
          case when i.author_id = ${person} then 'author' else 'co-author' end as role
        from idea i where ${mine(person)} order by i.changed_at desc, i.id desc limit 200`,
  );

export interface MyIdeaRow extends MyCardRow, ContentRow {
  readonly revision: number;
  readonly authors: string[];
  readonly versions: number;
  readonly appealed: boolean;
  readonly case_open: 'review' | 'appeal' | null;
}

/** One of a person's own ideas, whatever its status, or undefined. */
export const myIdea = (on: Queryable, id: string, person: string): Promise<MyIdeaRow | undefined> =>
  first<MyIdeaRow>(
    on,
    sql`select i.id, i.number, i.revision, i.title, i.summary, i.why, i.task, i.category, i.municipality_id,
          i.area_id, i.place, i.cost_cents, i.language, i.status, i.hidden, i.support_count, i.changed_at,
          case when i.author_id = ${person} then 'author' else 'co-author' end as role,
          array(select p.name from person p
                where p.id = i.author_id or p.id in (select v.person_id from idea_invitation v
                  where v.idea_id = i.id and v.state = 'accepted')
                order by p.id <> i.author_id, p.name) as authors,
          (select count(*)::int from idea_version v where v.idea_id = i.id) as versions,
          exists (select from moderation_case c where c.idea_id = i.id and c.kind = 'appeal'
            and c.opened_at > coalesce((select max(d.at) from moderation_case r join decision d on d.case_id = r.id
              where r.idea_id = i.id and d.outcome in ('refuse', 'hide') and r.kind <> 'appeal'), '-infinity')) as appealed,
          (select c.kind from moderation_case c where c.idea_id = i.id and c.closed_at is null) as case_open
        from idea i where i.id = ${id} and ${mine(person)}`,
  );

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly state: 'invited' | 'accepted' | 'declined';
}

export const invitationsOf = (on: Queryable, idea: string): Promise<InvitationRow[]> =>
  rows<InvitationRow>(
    on,
    sql`select id, coalesce(email, '') as email, state from idea_invitation where idea_id = ${idea} order by at`,
  );
