import type { PaperBallot } from '@talka/voting/protocol';
import { rows, sql, type Queryable } from '../sql.js';

/** A paper ballot as it is kept: what stands on it by pot, and why it does not count, if it does not. */
export interface KeptPaperBallot {
  readonly pots: Readonly<
    Record<string, { readonly choices: readonly string[]; readonly points?: readonly number[] }>
  >;
  readonly spoilt: string | null;
}

/** Paper ballots of accepted batches that count, in no order: what two clerks read alike. */
export async function acceptedPaper(on: Queryable, voteId: string): Promise<PaperBallot[]> {
  const found = await rows<{ style: string; ballot: KeptPaperBallot }>(
    on,
    sql`select b.style_id as style, one.ballot from vote_paper_batch b
        join vote_paper_entry e on e.vote_id = b.vote_id and e.batch = b.number and e.place = 1
        cross join jsonb_array_elements(e.ballots) as one(ballot)
        where b.vote_id = ${voteId} and b.accepted and one.ballot ->> 'spoilt' is null order by random()`,
  );
  return found.map(({ style, ballot }) => ({ style, pots: new Map(Object.entries(ballot.pots)) }));
}
