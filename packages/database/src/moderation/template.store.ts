import type { PersonId } from '@talka/kernel';
import type { OfTemplate, ReasonCode, TemplateStore, Translated } from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { changes, rows, sql, type Queryable } from '../sql.js';

/** Templates of reasons in PostgreSQL, inside one transaction. */
export class PgTemplateStore implements TemplateStore {
  constructor(private readonly manager: EntityManager) {}

  async keep({ municipality, reason }: OfTemplate, words: Translated, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`insert into reason_template (municipality_id, reason, words, changed_by)
          values (${municipality}, ${reason}, ${JSON.stringify(words)}::jsonb, ${by})
          on conflict (municipality_id, reason) do update
          set words = excluded.words, changed_by = excluded.changed_by, changed_at = talka_now()`,
    );
  }

  async drop({ municipality, reason }: OfTemplate): Promise<boolean> {
    const gone = await changes(
      this.manager,
      sql`delete from reason_template where municipality_id = ${municipality} and reason = ${reason} returning reason`,
    );
    return gone > 0;
  }
}

export interface TemplateRow {
  readonly reason: ReasonCode;
  readonly words: Translated;
  readonly changed_at: Date;
}

/** What a municipality usually writes, by ground. */
export const templatesOf = (on: Queryable, municipality: string): Promise<TemplateRow[]> =>
  rows<TemplateRow>(
    on,
    sql`select reason, words, changed_at from reason_template where municipality_id = ${municipality} order by reason`,
  );
