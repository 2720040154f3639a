import type { IdeaDetails, IdeaPlace } from '@talka/ideas';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';
import { CARD_COLUMNS, FIRST_PICTURE, type CardRow } from './idea-cards.read.js';

export interface FileRow {
  readonly id: string;
  readonly kind: 'picture' | 'document';
  readonly name: string;
  readonly alt: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly key: string;
}

export interface MilestoneRow {
  readonly status: string;
  readonly at: Date;
}

export interface PageRow extends CardRow {
  readonly why: string;
  readonly cost_cents: number | null;
  readonly place: IdeaPlace | null;
  readonly authors: string[];
  readonly versions: number;
  readonly answer: { outcome: 'publish' | 'return' | 'refuse'; words: string; at: string } | null;
  readonly support_open: boolean;
  readonly supported: boolean;
  readonly author: boolean;
  readonly following: boolean;
}

/** A public idea as its page shows it to a reader, or undefined. */
export const ideaPage = (
  on: Queryable,
  number: number,
  reader: string | null,
): Promise<PageRow | undefined> =>
  first<PageRow>(
    on,
    sql`select ${CARD_COLUMNS}, i.why, i.cost_cents, i.place,
          array(select p.name from person p
                where p.id = i.author_id or p.id in (select v.person_id from idea_invitation v
                  where v.idea_id = i.id and v.state = 'accepted')
                order by p.id <> i.author_id, p.name) as authors,
          (select count(*)::int from idea_version v where v.idea_id = i.id and v.is_public) as versions,
          (select jsonb_build_object('outcome', d.outcome, 'words', d.words, 'at', d.at)
           from moderation_case c join decision d on d.case_id = c.id
           where c.idea_id = i.id and d.outcome = 'publish' and d.words <> ''
           order by d.at desc limit 1) as answer,
          i.status in ('published', 'under-review', 'feasible') as support_open,
          exists (select from idea_support s where s.idea_id = i.id and s.person_id = ${reader}) as supported,
          exists (select from idea_follow f where f.idea_id = i.id and f.person_id = ${reader}) as following,
          (i.author_id = ${reader} or exists (select from idea_invitation v
            where v.idea_id = i.id and v.state = 'accepted' and v.person_id = ${reader})) is true as author
        from idea i ${FIRST_PICTURE}
        where i.number = ${number} and i.is_public`,
  );

export const filesOf = (on: Queryable, idea: string): Promise<FileRow[]> =>
  rows<FileRow>(
    on,
    sql`select id, kind, name, alt, bytes, width, height, key from idea_file where idea_id = ${idea} order by position`,
  );

export const milestonesOf = (on: Queryable, idea: string): Promise<MilestoneRow[]> =>
  rows<MilestoneRow>(on, sql`select status, at from idea_milestone where idea_id = ${idea} order by at`);

export interface VersionRow {
  readonly number: number;
  readonly at: Date;
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly details: IdeaDetails;
  /** Who suggested what is new in it; empty where they are gone, null where nobody did. */
  readonly suggested_by: string | null;
}

/** A version as it was kept; `content` calls an area by its number, a reader by its name. */
const VERSION_COLUMNS: Sql = sql`v.number, v.at, v.title, v.summary, v.why,
  v.content || case when v.content ? 'area' then jsonb_build_object('area',
    (select a.name from area a where a.id = v.content->>'area')) else '{}' end as details,
  (select p.name from idea_suggestion s join person p on p.id = s.by_id
   where s.idea_id = v.idea_id and s.version = v.number) as suggested_by`;

/** Every version, for the authors and their municipality's desk. */
export const versionsOf = (on: Queryable, idea: string): Promise<VersionRow[]> =>
  rows<VersionRow>(
    on,
    sql`select ${VERSION_COLUMNS} from idea_version v where v.idea_id = ${idea} order by v.number`,
  );

/** The versions that everyone could read, for everyone. */
export const publicVersionsOf = (on: Queryable, idea: string): Promise<VersionRow[]> =>
  rows<VersionRow>(
    on,
    sql`select ${VERSION_COLUMNS} from idea_version v
        where v.idea_id = ${idea} and v.is_public order by v.number`,
  );

/** The id behind a public number, if the idea is public. */
export const publicIdea = async (on: Queryable, number: number): Promise<string | undefined> =>
  (await first<{ id: string }>(on, sql`select id from idea where number = ${number} and is_public`))?.id;

/** Whom a file belongs to, for whoever asks for it by id: files of ideas, and photos of what was done for them. */
export const fileForReader = (on: Queryable, file: string): Promise<(FileRow & OwnedRow) | undefined> =>
  first<FileRow & OwnedRow>(
    on,
    sql`select f.id, f.kind, f.name, f.alt, f.bytes, f.width, f.height, f.key, i.is_public, i.author_id, i.status,
          i.municipality_id,
          array(select v.person_id from idea_invitation v where v.idea_id = i.id and v.state = 'accepted') as co_authors
        from idea_file f join idea i on i.id = f.idea_id where f.id = ${file}
        union all
        select p.id, 'picture', p.name, p.alt, p.bytes, p.width, p.height, p.key, i.is_public and p.state = 'public',
          p.added_by, i.status, i.municipality_id,
          array(select m.person_id from organisation_person m join volunteer_event e on e.organisation_id = m.organisation_id
            where e.id = p.event_id)
        from idea_photo p join idea i on i.id = p.idea_id where p.id = ${file}`,
  );

export interface OwnedRow {
  readonly is_public: boolean;
  readonly author_id: string;
  readonly co_authors: string[];
  readonly status: string;
  readonly municipality_id: string | null;
}
