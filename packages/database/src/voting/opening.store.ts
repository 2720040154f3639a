import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable } from '../sql.js';

/** What was counted in a pot, as it is kept: its ballots published, or withheld for they are too few. */
export interface PotResult {
  readonly pot: string;
  readonly counted: number;
  readonly withheld: boolean;
  readonly ballots: string;
  readonly outcome: {
    readonly selected: readonly string[];
    readonly order: readonly string[];
    readonly totalCost: string;
  };
}

/** Keeps what the trustees brought, instead of anything brought before: it is published by two people or not at all. */
export async function keepOpening(
  manager: EntityManager,
  vote: string,
  {
    document,
    by,
    pots,
  }: { readonly document: string | null; readonly by: string; readonly pots: readonly PotResult[] },
): Promise<void> {
  await rows(
    manager,
    sql`insert into vote_opening (vote_id, document, brought_by) values (${vote}, ${document}, ${by})
        on conflict (vote_id) do update set document = excluded.document, brought_by = excluded.brought_by,
          at = talka_now()`,
  );
  await rows(manager, sql`delete from vote_pot_result where vote_id = ${vote}`);
  for (const pot of pots) {
    await rows(
      manager,
      sql`insert into vote_pot_result (vote_id, pot_id, counted, withheld, ballots, outcome)
          values (${vote}, ${pot.pot}, ${pot.counted}, ${pot.withheld}, ${pot.ballots}, ${JSON.stringify(pot.outcome)})`,
    );
  }
}

export interface ResultRow {
  readonly state: 'published' | 'final';
  readonly published_at: Date;
  readonly complaints_until: Date;
  /** By when the winners are to be carried out, where it was said. */
  readonly delivered_by: Date | null;
  /** The bundle; null for an open vote, which has no seal to open. */
  readonly document: string | null;
  /** Ballots only of an open vote: those of a secret one are in its bundle, and a town's are sent once. */
  readonly pots: readonly (Omit<PotResult, 'ballots'> & { readonly ballots: string | null })[];
}

/** The result of a vote, once two people have published it. Withheld ballots never leave this way. */
export const publishedResult = (on: Queryable, number: number): Promise<ResultRow | undefined> =>
  first(
    on,
    sql`select v.state, v.published_at, v.complaints_until, o.document,
          (select v.published_at + make_interval(months => p.delivery_months) from process p where p.id = v.process_id)
            as delivered_by,
          coalesce((select jsonb_agg(jsonb_build_object('pot', r.pot_id, 'counted', r.counted, 'withheld', r.withheld,
              'outcome', r.outcome, 'ballots', case when r.withheld or o.document is not null then null else r.ballots end) order by p.position)
            from vote_pot_result r join vote_pot p on p.vote_id = r.vote_id and p.id = r.pot_id
            where r.vote_id = v.id), '[]') as pots
        from vote v left join vote_opening o on o.vote_id = v.id
        where v.number = ${number} and v.state in ('published', 'final')`,
  );

/** The projects that were selected, over all pots of a vote. */
export const selectedProjects = async (on: Queryable, vote: string): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      on,
      sql`select jsonb_array_elements_text(outcome -> 'selected') as id from vote_pot_result where vote_id = ${vote}`,
    )
  ).map(({ id }) => id);

/** What the auditor alone is shown: ballots too few to be published. */
export const withheldBallots = (on: Queryable, vote: string): Promise<{ pot: string; ballots: string }[]> =>
  rows(
    on,
    sql`select r.pot_id as pot, r.ballots from vote_pot_result r
        join vote_pot p on p.vote_id = r.vote_id and p.id = r.pot_id
        where r.vote_id = ${vote} and r.withheld order by p.position`,
  );

/** Ballots of an open vote, without the people. */
export const openBallotsOf = (
  on: Queryable,
  vote: string,
): Promise<{ choices: readonly { pot: string; choices: string[]; points?: number[] }[] }[]> =>
  rows(on, sql`select choices from vote_open_ballot where vote_id = ${vote} order by person_key`);
