import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface OfficialAnswerRow {
  readonly id: string;
  readonly words: string;
  readonly language: Language;
  readonly published_at: Date;
}

/** What a municipality has said to a public idea, the newest first. */
export const answersTo = (on: Queryable, number: number): Promise<OfficialAnswerRow[]> =>
  rows<OfficialAnswerRow>(
    on,
    sql`select a.id, a.words, a.language, a.published_at from official_answer a join idea i on i.id = a.idea_id and i.is_public
        where i.number = ${number} and a.published_at is not null order by a.published_at desc, a.id desc`,
  );

export interface OfficeAnswerRow extends Omit<OfficialAnswerRow, 'published_at'> {
  readonly revision: number;
  readonly by: string;
  readonly changed_at: Date;
  readonly published_at: Date | null;
}

/** The same with drafts, for those who write them. */
export const answersAtOffice = (on: Queryable, number: number): Promise<OfficeAnswerRow[]> =>
  rows<OfficeAnswerRow>(
    on,
    sql`select a.id, a.words, a.language, a.revision, p.name as by, a.changed_at, a.published_at
        from official_answer a join idea i on i.id = a.idea_id and i.is_public join person p on p.id = a.written_by
        where i.number = ${number} order by a.published_at is not null, a.id desc`,
  );

/** The words of an answer that was published: for telling who follows the idea. */
export const answerTold = (
  on: Queryable,
  answer: string,
): Promise<Pick<OfficialAnswerRow, 'words'> | undefined> =>
  first(on, sql`select words from official_answer where id::text = ${answer} and published_at is not null`);

/** A public idea of a municipality, to be answered. */
export const ideaToAnswer = (
  on: Queryable,
  municipality: string,
  number: number,
): Promise<{ id: string; number: number; title: string; language: Language } | undefined> =>
  first(
    on,
    sql`select id, number, title, language from idea
        where number = ${number} and municipality_id = ${municipality} and is_public`,
  );
