import type { PersonId } from '@talka/kernel';
import type { RecusalStore } from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { changes, rows, sql, type Queryable } from '../sql.js';

/** Whom moderators stand aside for, in PostgreSQL, inside one transaction. */
export class PgRecusalStore implements RecusalStore {
  constructor(private readonly manager: EntityManager) {}

  declare(moderator: PersonId, people: readonly PersonId[]): Promise<number> {
    return changes(
      this.manager,
      sql`insert into recusal (moderator_id, person_id) select ${moderator}, p from unnest(${people}::uuid[]) p
          on conflict (moderator_id, person_id) do nothing returning id`,
    );
  }

  async withdraw(moderator: PersonId, id: string): Promise<boolean> {
    const gone = await changes(
      this.manager,
      sql`delete from recusal where id = ${id} and moderator_id = ${moderator} returning id`,
    );
    return gone > 0;
  }
}

export interface RecusalRow {
  readonly id: string;
  readonly name: string;
  readonly since: Date;
}

/** For whom somebody stands aside: for their own eyes. */
export const recusalsOf = (on: Queryable, moderator: string): Promise<RecusalRow[]> =>
  rows<RecusalRow>(
    on,
    sql`select r.id, p.name, r.since from recusal r join person p on p.id = r.person_id
        where r.moderator_id = ${moderator} order by r.since desc, r.id`,
  );
