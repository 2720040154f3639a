import type { IdeaStatus, IdeaText } from '@talka/ideas';
import type { Language } from '@talka/territory';
import { first, rows, sql, type Queryable } from '../sql.js';

/** As many as a page shows, those that wait first. */
const LISTED = 100;

export interface SuggestedToRow extends IdeaText {
  readonly id: string;
  readonly number: number;
  readonly status: IdeaStatus;
  readonly language: Language;
  /** The newest version that everyone can read; null where none was kept. */
  readonly version: number | null;
  readonly author: boolean;
}

/** A public idea as whoever would word it differently sees it. */
export const ideaSuggestedTo = (
  on: Queryable,
  number: number,
  reader: string,
): Promise<SuggestedToRow | undefined> =>
  first(
    on,
    sql`select i.id, i.number, i.status, i.language, i.title, i.summary, i.why,
          (select max(v.number) from idea_version v where v.idea_id = i.id and v.is_public) as version,
          (i.author_id = ${reader} or exists (select from idea_invitation v where v.idea_id = i.id
            and v.state = 'accepted' and v.person_id = ${reader})) is true as author
        from idea i where i.number = ${number} and i.is_public`,
  );

export interface SuggestionRow {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** Empty where they are gone. */
  readonly by: string;
  readonly mine: boolean;
  readonly title: string | null;
  readonly summary: string | null;
  readonly why: string | null;
  readonly base: IdeaText;
  readonly reason: string;
  readonly answer: string;
  readonly sent_at: Date;
  readonly closed_at: Date | null;
  readonly version: number | null;
}

/** What was suggested: to an author all of it but what was taken back, to others their own. */
export const suggestionsTo = (
  on: Queryable,
  idea: string,
  reader: string,
  author: boolean,
): Promise<SuggestionRow[]> =>
  rows(
    on,
    sql`select s.id, s.state, p.name as by, s.by_id = ${reader} as mine, s.title, s.summary, s.why,
          jsonb_build_object('title', v.title, 'summary', v.summary, 'why', v.why) as base,
          s.reason, s.answer, s.sent_at, s.closed_at, s.version
        from idea_suggestion s join idea_version v on (v.idea_id, v.number) = (s.idea_id, s.base_version)
        join person p on p.id = s.by_id
        where s.idea_id = ${idea} and s.state <> 'withdrawn' and (${author} or s.by_id = ${reader})
        order by s.state <> 'open', coalesce(s.closed_at, s.sent_at) desc, s.id limit ${LISTED}`,
  );

export interface SuggestionTold {
  readonly idea: string;
  readonly number: number;
  readonly title: string;
  readonly by: string;
  readonly by_name: string;
  readonly state: SuggestionRow['state'];
}

/** A suggestion to a public idea, as those whom it concerns are told of it. */
export const suggestionTold = (on: Queryable, id: string): Promise<SuggestionTold | undefined> =>
  first(
    on,
    sql`select i.id as idea, i.number, i.title, s.by_id as by, p.name as by_name, s.state
        from idea_suggestion s join idea i on i.id = s.idea_id and i.is_public join person p on p.id = s.by_id
        where s.id::text = ${id} and p.erased_at is null`,
  );
