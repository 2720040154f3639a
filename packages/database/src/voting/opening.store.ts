import type { Result } from '@talka/kernel';
import type { CheckedOpening, OpeningState, PotResult } from '@talka/voting';
import type { WithheldPot } from '@talka/voting/protocol';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Queryable, type Sql } from '../sql.js';

/**
 * Keeps what was brought until a worker has checked it, instead of anything brought before that was not found good.
 * @returns false when something was: it stays
 */
export async function keepBrought(
  manager: EntityManager,
  vote: string,
  {
    document,
    withheld,
    by,
  }: {
    readonly document: string | null;
    readonly withheld: readonly WithheldPot[];
    readonly by: string;
  },
): Promise<boolean> {
  const kept = await rows(
    manager,
    sql`insert into vote_opening (vote_id, document, withheld, brought_by, state)
        values (${vote}, ${document}, ${JSON.stringify(withheld)}, ${by}, 'checking')
        on conflict (vote_id) do update set document = excluded.document, withheld = excluded.withheld,
          brought_by = excluded.brought_by, brought = excluded.brought, state = 'checking', refusal = null,
          at = talka_now(), tries = 0, breaks = 0, next_try = talka_now()
        where vote_opening.state <> 'checked' returning vote_id`,
  );
  return kept.length > 0;
}

/** Two people have said why what was checked does not stand. */
export async function setOpeningAside(manager: EntityManager, vote: string): Promise<void> {
  await rows(manager, sql`delete from vote_pot_result where vote_id = ${vote}`);
  await rows(manager, sql`delete from vote_opening where vote_id = ${vote}`);
}

export const openingState = async (on: Queryable, vote: string): Promise<OpeningState | undefined> =>
  (await first<{ state: OpeningState }>(on, sql`select state from vote_opening where vote_id = ${vote}`))
    ?.state;

export interface OpeningToCheck {
  readonly id: string;
  readonly number: number;
  /** Which bringing it is: brought anew, it has another. */
  readonly brought: string;
}

/** What was brought, is not checked yet and is to be tried now, whoever waits longest first. */
export const openingsToCheck = (on: Queryable): Promise<OpeningToCheck[]> =>
  rows(
    on,
    sql`select v.id, v.number, o.brought from vote_opening o join vote v on v.id = o.vote_id
        where o.state = 'checking' and o.next_try <= talka_now() and v.state = 'opened' order by o.at, v.id`,
  );

export interface BegunCheck {
  /** Null where nothing was sealed: it is counted, not checked. */
  readonly document: string | null;
  readonly withheld: readonly WithheldPot[];
  /** This one included. */
  readonly tries: number;
}

/** After so many tries: two seconds, four, and so on up to about four minutes. */
const nextTry = (tries: Sql) => sql`talka_now() + interval '1 second' * (2 ^ least(${tries}, 8))`;

/**
 * Writes down that it is tried, and from when on again: before it is, for a worker that dies tells nobody.
 * @returns undefined when it is not waiting any more, or not yet
 */
export const beginCheck = (
  on: Queryable,
  { id, brought }: Pick<OpeningToCheck, 'id' | 'brought'>,
): Promise<BegunCheck | undefined> =>
  first(
    on,
    sql`update vote_opening set tries = tries + 1, next_try = ${nextTry(sql`tries + 1`)}
        where vote_id = ${id} and brought = ${brought} and state = 'checking' and next_try <= talka_now()
        returning document, coalesce(withheld, '[]') as withheld, tries`,
  );

/**
 * Has it tried again, so long from now as it was tried often.
 * @param how whether the check itself broke, and not what it stands on
 * @returns how often it broke on this document
 */
export async function checkDidNotGetThrough(
  on: Queryable,
  { id, brought }: Pick<OpeningToCheck, 'id' | 'brought'>,
  { broke }: { readonly broke: boolean },
): Promise<number> {
  const row = await first<{ breaks: number }>(
    on,
    sql`update vote_opening set breaks = breaks + ${broke ? 1 : 0}, next_try = ${nextTry(sql`tries`)}
        where vote_id = ${id} and brought = ${brought} and state = 'checking' returning breaks`,
  );
  return row?.breaks ?? 0;
}

/**
 * Writes down what the check has found. Of what was refused only the reason stays.
 * @returns false when what was brought under this id is not waiting any more
 */
export async function settleBrought(
  manager: EntityManager,
  { id, brought }: Pick<OpeningToCheck, 'id' | 'brought'>,
  found: Result<CheckedOpening>,
): Promise<boolean> {
  const settled = await rows(
    manager,
    sql`update vote_opening set withheld = null, state = ${found.ok ? 'checked' : 'refused'},
          document = ${found.ok ? found.value.document : null},
          refusal = ${found.ok ? null : JSON.stringify({ code: found.refusal.code, params: found.refusal.params ?? {} })}
        where vote_id = ${id} and brought = ${brought} and state = 'checking' returning vote_id`,
  );
  if (settled.length === 0) return false;
  for (const pot of found.ok ? found.value.pots : []) {
    await rows(
      manager,
      sql`insert into vote_pot_result (vote_id, pot_id, counted, withheld, ballots, outcome)
          values (${id}, ${pot.pot}, ${pot.counted}, ${pot.withheld}, ${pot.ballots}, ${JSON.stringify(pot.outcome)})`,
    );
  }
  return true;
}

export interface ResultRow {
  readonly state: 'published' | 'final';
  readonly published_at: Date;
  readonly complaints_until: Date;
  /** By when the winners are to be carried out, where it was said. */
  readonly delivered_by: Date | null;
  /** The bundle; null for an open vote, which has no seal to open. */
  readonly document: string | null;
  /** By place, the most first; nothing where pots are of areas, whose groups of voters are places already. */
  readonly turnout: readonly {
    readonly municipality: string | null;
    readonly area: string | null;
    readonly voters: number;
  }[];
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
          coalesce((select jsonb_agg(jsonb_build_object('municipality', t.municipality_id, 'area', t.area_id, 'voters', t.voters)
              order by t.voters desc, t.municipality_id, t.area_id)
            from vote_turnout t where t.vote_id = v.id
              and not exists (select from vote_pot_area a where a.vote_id = v.id)), '[]') as turnout,
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
