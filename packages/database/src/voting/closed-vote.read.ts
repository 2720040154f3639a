import { one, rows, sql, type Queryable } from '../sql.js';
import { signedHeads } from './ballot-log.store.js';

export interface ClosedVoteRow {
  readonly configuration: string;
  readonly heads: readonly string[];
  /** Hex, in the order of the log. */
  readonly leaves: readonly string[];
  readonly superseded: readonly string[];
  readonly envelopes: readonly unknown[];
  readonly roll: readonly { readonly style: string; readonly roll: number; readonly issued: number }[];
}

/**
 * All that the opening of a closed vote needs, and nothing of who cast what: there is nothing of that here.
 * @param only of the envelopes: their style alone, where they are but counted
 */
export async function closedVote(on: Queryable, vote: string, only?: 'styles'): Promise<ClosedVoteRow> {
  const { configuration } = await one<{ configuration: string }>(
    on,
    sql`select configuration from vote where id = ${vote}`,
  );
  const heads = await signedHeads(on, vote);
  const leaves = await rows<{ leaf: string; superseded: boolean }>(
    on,
    sql`select encode(leaf, 'hex') as leaf, superseded from vote_leaf
        where vote_id = ${vote} and position is not null order by position`,
  );
  const envelopes = await rows<{ envelope: unknown }>(
    on,
    sql`select ${only ? sql`jsonb_build_object('style', envelope -> 'style')` : sql`envelope`} as envelope
        from vote_envelope where vote_id = ${vote} order by seal_hash`,
  );
  const roll = await rows<ClosedVoteRow['roll'][number]>(
    on,
    sql`select s.id as style, count(r.person_key)::int as roll,
          (count(r.person_key) filter (where r.how = 'online'))::int as issued
        from vote_style s left join vote_roll r on r.vote_id = s.vote_id and r.style_id = s.id
        where s.vote_id = ${vote} group by s.id order by s.id`,
  );
  return {
    configuration,
    heads: heads.map(({ note }) => note),
    leaves: leaves.map(({ leaf }) => leaf),
    superseded: leaves.filter((one) => one.superseded).map(({ leaf }) => leaf),
    envelopes: envelopes.map(({ envelope }) => envelope),
    roll,
  };
}
