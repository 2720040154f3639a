import {
  ideaId,
  mergeId,
  type Idea,
  type IdeaId,
  type Merge,
  type MergeId,
  type MergeStore,
} from '@talka/ideas';
import { Refused, type PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';

/** Merges of ideas in PostgreSQL, inside one transaction that holds both. */
export class PgMergeStore implements MergeStore {
  constructor(private readonly manager: EntityManager) {}

  async idOf(number: number): Promise<IdeaId | undefined> {
    const row = await first<{ id: string }>(
      this.manager,
      sql`select id from idea where number = ${number} and is_public`,
    );
    return row && ideaId(row.id);
  }

  async propose(from: IdeaId, into: IdeaId, words: string, by: PersonId): Promise<MergeId | undefined> {
    const added = await first<{ id: string }>(
      this.manager,
      sql`insert into idea_merge (idea_id, into_id, words, proposed_by) values (${from}, ${into}, ${words}, ${by})
          on conflict (idea_id) where state = 'open' do nothing returning id`,
    );
    return added && mergeId(added.id);
  }

  async find(id: MergeId): Promise<Merge | undefined> {
    const row = await first<{ idea_id: string; into_id: string; state: Merge['state'] }>(
      this.manager,
      sql`select idea_id, into_id, state from idea_merge where id = ${id}`,
    );
    return row && { id, from: ideaId(row.idea_id), into: ideaId(row.into_id), state: row.state };
  }

  async close(
    id: MergeId,
    state: 'consented' | 'declined' | 'withdrawn',
    by: PersonId | null,
    answer: string,
  ): Promise<boolean> {
    const closed = await changes(
      this.manager,
      sql`update idea_merge set state = ${state}, decided_by = ${by}, answer = ${answer}, closed_at = talka_now()
          where id = ${id} and state = 'open' returning id`,
    );
    return closed === 1;
  }

  async end(from: Idea, into: IdeaId): Promise<void> {
    const ended = await changes(
      this.manager,
      sql`update idea set status = 'merged', merged_into = ${into}, revision = revision + 1, changed_at = talka_now()
          where id = ${from.id} and revision = ${from.revision} returning id`,
    );
    if (ended === 0) throw new Refused({ code: 'idea.changed' });
    // What others had merged into it leads on to where it has gone, and no chain grows.
    await rows(this.manager, sql`update idea set merged_into = ${into} where merged_into = ${from.id}`);
  }

  async carryOver(from: IdeaId, into: IdeaId, by: PersonId): Promise<{ before: number; after: number }> {
    await rows(
      this.manager,
      sql`insert into idea_invitation (idea_id, person_id, state, invited_by, answered_at)
          select ${into}, p.id, 'accepted', ${by}, talka_now() from person p
          where p.erased_at is null and p.id in (select author_id from idea where id = ${from}
              union select person_id from idea_invitation where idea_id = ${from} and state = 'accepted')
            and p.id <> (select author_id from idea where id = ${into})
          on conflict (idea_id, person_id) where state = 'accepted' do nothing`,
    );
    // Authors' support goes without saying, so it is not counted.
    await rows(
      this.manager,
      sql`delete from idea_support s using idea_invitation v
          where s.idea_id = ${into} and v.idea_id = s.idea_id and v.state = 'accepted' and v.person_id = s.person_id`,
    );
    // Whoever supports both counts once, by the key; the names stay with what was merged too, so that all of them are told.
    await rows(
      this.manager,
      sql`insert into idea_support (idea_id, person_id, at)
          select ${into}, s.person_id, s.at from idea_support s join idea i on i.id = ${into}
          where s.idea_id = ${from} and s.person_id <> i.author_id and not exists (select from idea_invitation v
            where v.idea_id = i.id and v.state = 'accepted' and v.person_id = s.person_id)
          on conflict do nothing`,
    );
    await rows(
      this.manager,
      sql`insert into idea_follow (idea_id, person_id) select ${into}, person_id from idea_follow where idea_id = ${from}
          on conflict do nothing`,
    );
    return one<{ before: number; after: number }>(
      this.manager,
      sql`with was as (select support_count from idea where id = ${into})
          update idea set support_count = (select count(*)::int from idea_support where idea_id = ${into})
          where id = ${into} returning (select support_count from was) as before, support_count as after`,
    );
  }
}
