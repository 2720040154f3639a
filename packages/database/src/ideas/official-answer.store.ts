import {
  officialAnswerId,
  type AnswerWords,
  type IdeaId,
  type OfficialAnswer,
  type OfficialAnswerId,
  type OfficialAnswerStore,
} from '@talka/ideas';
import type { PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import { one, rows, sql } from '../sql.js';

/** Official answers in PostgreSQL, inside one transaction that holds the idea. */
export class PgOfficialAnswerStore implements OfficialAnswerStore {
  constructor(private readonly manager: EntityManager) {}

  async of(idea: IdeaId): Promise<OfficialAnswer[]> {
    const found = await rows<{
      id: string;
      words: string;
      language: Language;
      revision: number;
      published: boolean;
    }>(
      this.manager,
      sql`select id, words, language, revision, published_at is not null as published from official_answer
          where idea_id = ${idea} order by id`,
    );
    return found.map(({ id, words, language, revision, published }) => ({
      ...{ id: officialAnswerId(id), words, language, revision },
      state: published ? 'published' : 'draft',
    }));
  }

  async add(idea: IdeaId, { words, language }: AnswerWords, by: PersonId): Promise<OfficialAnswerId> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into official_answer (idea_id, words, language, written_by)
          values (${idea}, ${words}, ${language}, ${by}) returning id`,
    );
    return officialAnswerId(id);
  }

  async rewrite(answer: OfficialAnswerId, { words, language }: AnswerWords, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update official_answer set words = ${words}, language = ${language}, written_by = ${by},
            revision = revision + 1, changed_at = talka_now() where id = ${answer}`,
    );
  }

  async drop(answer: OfficialAnswerId): Promise<void> {
    await rows(this.manager, sql`delete from official_answer where id = ${answer}`);
  }

  async publish(answer: OfficialAnswerId, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update official_answer set published_by = ${by}, published_at = talka_now() where id = ${answer}`,
    );
  }
}
