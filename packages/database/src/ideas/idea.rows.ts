import { areaId, cents, municipalityId, personId } from '@talka/kernel';
import {
  ideaId,
  type Idea,
  type IdeaContent,
  type IdeaPlace,
  type IdeaStatus,
  type Task,
  type Category,
} from '@talka/ideas';
import { processId } from '@talka/processes';
import type { Language } from '@talka/territory';
import { sql, type Sql } from '../sql.js';

export interface ContentRow {
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  readonly task: number | null;
  readonly category: string | null;
  readonly municipality_id: string | null;
  readonly area_id: string | null;
  readonly place: IdeaPlace | null;
  readonly cost_cents: number | null;
  readonly language: string;
}

export interface IdeaRow extends ContentRow {
  readonly id: string;
  readonly status: string;
  readonly hidden: boolean;
  readonly revision: number;
  readonly process_id: string | null;
  readonly author_id: string;
  readonly co_authors: string[];
  readonly files: number;
  readonly published_at: Date | null;
}

/** The columns of `IdeaRow`, for an idea called `i`. */
export const IDEA_COLUMNS: Sql = sql`
  i.id, i.status, i.hidden, i.revision, i.process_id, i.author_id, i.title, i.summary, i.why, i.task, i.category,
  i.municipality_id, i.area_id, i.place, i.cost_cents, i.language, i.published_at,
  array(select v.person_id from idea_invitation v where v.idea_id = i.id and v.state = 'accepted') as co_authors,
  (select count(*)::int from idea_file f where f.idea_id = i.id) as files`;

export const contentOf = (row: ContentRow): IdeaContent => ({
  title: row.title,
  summary: row.summary,
  why: row.why,
  task: row.task as Task | null,
  category: row.category as Category | null,
  municipality: row.municipality_id === null ? null : municipalityId(row.municipality_id),
  area: row.area_id === null ? null : areaId(row.area_id),
  place: row.place,
  cost: row.cost_cents === null ? null : cents(row.cost_cents),
  language: row.language as Language,
});

export const ideaOf = (row: IdeaRow): Idea => ({
  id: ideaId(row.id),
  status: row.status as IdeaStatus,
  hidden: row.hidden,
  revision: row.revision,
  process: row.process_id === null ? null : processId(row.process_id),
  author: personId(row.author_id),
  coAuthors: row.co_authors.map(personId),
  content: contentOf(row),
  files: row.files,
  publishedAt: row.published_at,
});
