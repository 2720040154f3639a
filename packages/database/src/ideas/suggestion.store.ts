import {
  suggestionId,
  type IdeaId,
  type IdeaText,
  type NewSuggestion,
  type Suggestion,
  type SuggestionId,
  type SuggestionOutcome,
  type SuggestionStore,
  type TextChange,
} from '@talka/ideas';
import { personId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, one, sql } from '../sql.js';

interface SuggestionRow {
  readonly id: string;
  readonly by_id: string;
  readonly state: Suggestion['state'];
  readonly title: string | null;
  readonly summary: string | null;
  readonly why: string | null;
  readonly base: IdeaText;
}

/** Suggestions in PostgreSQL, inside one transaction that holds the idea. */
export class PgSuggestionStore implements SuggestionStore {
  constructor(private readonly manager: EntityManager) {}

  versionOf(idea: IdeaId, version: number): Promise<IdeaText | undefined> {
    return first<IdeaText>(
      this.manager,
      sql`select title, summary, why from idea_version where idea_id = ${idea} and number = ${version} and is_public`,
    );
  }

  async openOf(idea: IdeaId): Promise<number> {
    const { open } = await one<{ open: number }>(
      this.manager,
      sql`select count(*)::int as open from idea_suggestion where idea_id = ${idea} and state = 'open'`,
    );
    return open;
  }

  async add(idea: IdeaId, { by, version, change, reason }: NewSuggestion): Promise<SuggestionId | undefined> {
    const added = await first<{ id: string }>(
      this.manager,
      sql`insert into idea_suggestion (idea_id, by_id, base_version, title, summary, why, reason)
          values (${idea}, ${by}, ${version}, ${change.title ?? null}, ${change.summary ?? null}, ${change.why ?? null}, ${reason})
          on conflict (idea_id, by_id) where state = 'open' do nothing returning id`,
    );
    return added && suggestionId(added.id);
  }

  async find(idea: IdeaId, id: SuggestionId): Promise<Suggestion | undefined> {
    const row = await first<SuggestionRow>(
      this.manager,
      sql`select s.id, s.by_id, s.state, s.title, s.summary, s.why,
            jsonb_build_object('title', v.title, 'summary', v.summary, 'why', v.why) as base
          from idea_suggestion s join idea_version v on (v.idea_id, v.number) = (s.idea_id, s.base_version)
          where s.id = ${id} and s.idea_id = ${idea}`,
    );
    return (
      row && {
        ...{ id: suggestionId(row.id), by: personId(row.by_id), state: row.state, base: row.base },
        change: textChangeOf(row),
      }
    );
  }

  async close(id: SuggestionId, how: SuggestionOutcome): Promise<boolean> {
    const decided = how.state === 'withdrawn' ? null : how;
    const closed = await changes(
      this.manager,
      sql`update idea_suggestion set state = ${how.state}, decided_by = ${decided?.by ?? null}, answer = ${decided?.answer ?? ''},
            version = ${how.state === 'accepted' ? how.version : null}, closed_at = talka_now()
          where id = ${id} and state = 'open' returning id`,
    );
    return closed === 1;
  }
}

/** The fields that a suggestion words differently. */
export const textChangeOf = (row: Pick<SuggestionRow, 'title' | 'summary' | 'why'>): TextChange => ({
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.summary === null ? {} : { summary: row.summary }),
  ...(row.why === null ? {} : { why: row.why }),
});
