import type { VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql.js';

/**
 * Counts who took part by where they have proved to live: everybody on the roll, and in an open vote everybody with a ballot.
 * Done twice, it is done once.
 */
export async function keepTurnout(manager: EntityManager, vote: VoteId): Promise<void> {
  await rows(
    manager,
    sql`insert into vote_turnout (vote_id, municipality_id, area_id, voters)
        select ${vote}, proof.municipality_id, proof.area_id, count(*)
        from (select person_key from vote_roll where vote_id = ${vote}
            union all select person_key from vote_open_ballot where vote_id = ${vote}) as part
          left join lateral (select municipality_id, area_id from residence_proof
            where person_key = part.person_key order by (person_id is null), proved_on desc, id limit 1) as proof on true
        group by proof.municipality_id, proof.area_id
        on conflict do nothing`,
  );
}
