import type { OpenBallots, VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable } from '../sql.js';

/** Ballots of votes that are not secret, inside one transaction: the newest of each voter stands. */
export class PgOpenBallots implements OpenBallots {
  constructor(private readonly manager: EntityManager) {}

  async put(vote: VoteId, key: Uint8Array, style: string, choices: unknown): Promise<void> {
    await rows(
      this.manager,
      sql`insert into vote_open_ballot (vote_id, person_key, style_id, choices)
          values (${vote}, ${Buffer.from(key)}, ${style}, ${JSON.stringify(choices)})
          on conflict (vote_id, person_key) do update set choices = excluded.choices, at = talka_now()`,
    );
  }
}

export async function openBallotOf(on: Queryable, vote: string, key: Uint8Array): Promise<unknown> {
  const row = await first<{ choices: unknown }>(
    on,
    sql`select choices from vote_open_ballot where vote_id = ${vote} and person_key = ${Buffer.from(key)}`,
  );
  return row?.choices ?? null;
}
