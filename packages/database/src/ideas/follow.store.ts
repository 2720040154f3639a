import type { FollowStore, IdeaId } from '@talka/ideas';
import type { PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { first, rows, sql } from '../sql.js';

/** Who follows which idea, in PostgreSQL. */
export class PgFollowStore implements FollowStore {
  constructor(private readonly manager: EntityManager) {}

  async follow(id: IdeaId, person: PersonId): Promise<boolean> {
    const seen = await first(
      this.manager,
      sql`select from idea where id = ${id} and is_public for key share`,
    );
    if (!seen) return false;
    await rows(
      this.manager,
      sql`insert into idea_follow (idea_id, person_id) values (${id}, ${person}) on conflict do nothing`,
    );
    return true;
  }

  async unfollow(id: IdeaId, person: PersonId): Promise<void> {
    await rows(this.manager, sql`delete from idea_follow where idea_id = ${id} and person_id = ${person}`);
  }
}
