import type { BatchEntry, KeptBallot, PaperBatch } from '@talka/voting';
import type { ClosedVote, SpoiltReason } from '@talka/voting/protocol';
import { personId } from '@talka/kernel';
import { rows, sql, type Queryable } from '../sql.js';

/**
 * Paper ballots of accepted batches, in no order: those that count, which two clerks read alike, and those that both found
 * spoilt, with the reason that the first of them had.
 */
export async function acceptedPaper(
  on: Queryable,
  voteId: string,
): Promise<Pick<ClosedVote, 'paper' | 'spoiltPaper'>> {
  const found = await rows<{ style: string; ballot: KeptBallot }>(
    on,
    sql`select b.style_id as style, one.ballot from vote_paper_batch b
        join vote_paper_entry e on e.vote_id = b.vote_id and e.batch = b.number and e.place = 1
        cross join jsonb_array_elements(e.ballots) as one(ballot)
        where b.vote_id = ${voteId} and b.accepted
        order by gen_random_uuid()`,
  );
  return {
    paper: found
      .filter(({ ballot }) => ballot.spoilt === null)
      .map(({ style, ballot }) => ({ style, pots: new Map(Object.entries(ballot.pots)) })),
    spoiltPaper: found.flatMap(({ style, ballot: { spoilt } }) =>
      spoilt === null ? [] : [{ style, reason: spoilt as SpoiltReason, paper: true as const }],
    ),
  };
}

export interface StyleOnPaper {
  readonly id: string;
  readonly pots: readonly string[];
  /** How many were given paper of this style. */
  readonly roll: number;
  /** How many ballots are in batches, and in accepted ones. */
  readonly declared: number;
  readonly accepted: number;
}

export const stylesOnPaper = (on: Queryable, vote: string): Promise<StyleOnPaper[]> =>
  rows(
    on,
    sql`select s.id, s.pots,
          (select count(*)::int from vote_roll r
            where r.vote_id = s.vote_id and r.style_id = s.id and r.how = 'desk') as roll,
          coalesce(sum(b.declared_count), 0)::int as declared,
          coalesce(sum(b.declared_count) filter (where b.accepted), 0)::int as accepted
        from vote_style s left join vote_paper_batch b on b.vote_id = s.vote_id and b.style_id = s.id
        where s.vote_id = ${vote} group by s.vote_id, s.id, s.pots order by s.id`,
  );

interface BatchRow {
  readonly id: string;
  readonly number: number;
  readonly style: string;
  readonly declared: number;
  readonly accepted: boolean;
  readonly entries: readonly { readonly clerk: string; readonly ballots: BatchEntry['ballots'] }[];
}

/** Batches of a vote, or the one of a number. Whoever shows them shows a clerk no reading but their own. */
export async function paperBatches(on: Queryable, vote: string, number?: number): Promise<PaperBatch[]> {
  const found = await rows<BatchRow>(
    on,
    sql`select b.id, b.number, b.style_id as style, b.declared_count as declared, b.accepted,
          coalesce((select jsonb_agg(jsonb_build_object('clerk', e.clerk_id, 'ballots', e.ballots) order by e.place)
            from vote_paper_entry e where e.vote_id = b.vote_id and e.batch = b.number), '[]') as entries
        from vote_paper_batch b
        where b.vote_id = ${vote} and (${number ?? null}::int is null or b.number = ${number ?? null})
        order by b.number`,
  );
  return found.map(({ entries, ...batch }) => ({
    ...batch,
    entries: entries.map(({ clerk, ballots }) => ({ clerk: personId(clerk), ballots })),
  }));
}
