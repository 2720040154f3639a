import type { RefusalParams } from '@talka/kernel';
import type { ProcessDraft } from '@talka/processes';
import type { ActKind, HelpLine, OpeningState, VoteState } from '@talka/voting';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { processDraftOf, SELECT_PROCESS, type ProcessRow } from './process.rows.js';
import { SELECT_VOTE, type VoteRow } from './vote.rows.js';

interface LocalText {
  readonly lv: string;
  readonly ltg?: string | null;
  readonly en?: string | null;
  readonly ru?: string | null;
}

export interface VoteCardRow {
  readonly number: number;
  readonly municipality_id: string;
  readonly name: LocalText;
  readonly state: VoteState;
  readonly opens_at: Date;
  readonly closes_at: Date | null;
  readonly secrecy: 'secret' | 'open';
  readonly paper: boolean;
  readonly budget_cents: string;
  readonly projects: number;
  readonly pots: number;
  readonly now: Date;
}

const CARD: Sql = sql`
  select v.number, v.municipality_id, v.name, v.state, f.opens_at, f.closes_at, v.rules ->> 'secrecy' as secrecy,
    (v.rules ->> 'paper')::boolean as paper,
    (select coalesce(sum(p.budget_cents), 0) from vote_pot p where p.vote_id = v.id) as budget_cents,
    (select count(*)::int from vote_project q where q.vote_id = v.id) as projects,
    (select count(*)::int from vote_pot p where p.vote_id = v.id) as pots, talka_now() as now
  from vote v join process_phase f on f.id = v.phase_id`;

/** Votes that anyone may know of: the ones still open first, then the newest. */
export const publicVotes = (on: Queryable, municipality: string | undefined): Promise<VoteCardRow[]> =>
  rows(
    on,
    sql`${CARD} where v.state <> 'draft' and (${municipality ?? null}::text is null or v.municipality_id = ${municipality ?? null})
        order by (v.state in ('announced', 'suspended')) desc, f.closes_at desc, v.number desc limit 100`,
  );

export const officeVotes = (on: Queryable, municipality: string): Promise<VoteCardRow[]> =>
  rows(on, sql`${CARD} where v.municipality_id = ${municipality} order by v.number desc limit 100`);

export interface ActRow {
  readonly id: string;
  readonly kind: ActKind;
  readonly until: string | null;
  readonly reason: string;
  readonly at: string;
}

export interface FullVoteRow extends VoteRow {
  readonly name: LocalText;
  readonly about: LocalText;
  readonly pack: string;
  readonly configuration: string | null;
  readonly configuration_leaf: Buffer | null;
  readonly sealing_key: string | null;
  readonly published_at: Date | null;
  readonly idea_numbers: Readonly<Record<string, number>>;
  readonly acts: readonly ActRow[];
  /** The annulled vote that this one holds again, and the one that holds this one again. */
  readonly rerun_of: number | null;
  readonly rerun_as: { readonly number: number; readonly state: VoteState } | null;
  readonly help_line: HelpLine | null;
  readonly incidents: number;
  /** Those that are not over. */
  readonly incidents_going: number;
  readonly delivery_months: number | null;
  readonly now: Date;
}

const MORE: Sql = sql`
  select b.*, v.name, v.about, v.pack, v.configuration, v.sealing_key, v.published_at, v.help_line,
    (select o.number from vote o where o.id = v.rerun_of) as rerun_of,
    (select jsonb_build_object('number', n.number, 'state', n.state) from vote n where n.rerun_of = v.id) as rerun_as,
    (select p.delivery_months from process p where p.id = v.process_id) as delivery_months,
    talka_now() as now,
    (select count(distinct p.incident)::int from vote_incident_post p where p.vote_id = v.id) as incidents,
    (select count(*)::int from (select distinct on (p.incident) p.kind from vote_incident_post p
        where p.vote_id = v.id and p.kind <> 'correction' order by p.incident, p.position desc) newest
      where newest.kind <> 'over') as incidents_going,
    (select leaf from vote_leaf l where l.vote_id = v.id and l.position = 0) as configuration_leaf,
    coalesce((select jsonb_object_agg(q.id, i.number) from vote_project q join idea i on i.id = q.idea_id
      where q.vote_id = v.id), '{}') as idea_numbers,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'until', a.facts ->> 'until',
        'reason', a.reason, 'at', a.confirmed_at) order by a.id)
      from vote_act a where a.vote_id = v.id and a.confirmed_at is not null), '[]') as acts
  from vote v join (${SELECT_VOTE}) b on b.id = v.id`;

export const publicVote = (on: Queryable, number: number): Promise<FullVoteRow | undefined> =>
  first(on, sql`${MORE} where v.number = ${number} and v.state <> 'draft'`);

export const officeVote = (
  on: Queryable,
  municipality: string,
  number: number,
): Promise<FullVoteRow | undefined> =>
  first(on, sql`${MORE} where v.number = ${number} and v.municipality_id = ${municipality}`);

/** What is set up beside the vote itself. */
export const processOfVote = async (on: Queryable, vote: string): Promise<ProcessDraft> =>
  processDraftOf(await one<ProcessRow>(on, sql`${SELECT_PROCESS} where v.id = ${vote}`));

export interface WaitingActRow extends ActRow {
  readonly by_id: string;
  readonly by_name: string;
}

export const waitingAct = (on: Queryable, vote: string): Promise<WaitingActRow | undefined> =>
  first(
    on,
    sql`select a.id, a.kind, a.facts ->> 'until' as until, a.reason, a.proposed_at as at, a.proposed_by as by_id,
          p.name as by_name
        from vote_act a join person p on p.id = a.proposed_by
        where a.vote_id = ${vote} and a.confirmed_at is null and a.withdrawn_at is null`,
  );

export interface SumsRow {
  readonly envelopes: number;
  readonly online: number;
  readonly desk: number;
  /** What was brought, and what its check has found. */
  readonly opening: {
    readonly state: OpeningState;
    readonly refusal: { readonly code: string; readonly params: RefusalParams } | null;
    readonly tries: number;
    /** As the database writes it. */
    readonly nextTry: string;
  } | null;
}

/** How much came in: numbers, no more. */
export const voteSums = (on: Queryable, vote: string): Promise<SumsRow> =>
  one(
    on,
    sql`select (select count(*)::int from vote_envelope where vote_id = ${vote}) as envelopes,
          (select count(*)::int from vote_roll where vote_id = ${vote} and how = 'online') as online,
          (select count(*)::int from vote_roll where vote_id = ${vote} and how = 'desk') as desk,
          (select jsonb_build_object('state', state, 'refusal', refusal, 'tries', tries, 'nextTry', next_try) from vote_opening where vote_id = ${vote})
            as opening`,
  );

export interface CastingRow {
  readonly id: string;
  readonly configuration: string | null;
  readonly state: VoteState;
}

/** What casting needs of a vote before anything is locked, and whoever asks about its log. */
export const votePromise = (on: Queryable, number: number): Promise<CastingRow | undefined> =>
  first(on, sql`select id, configuration, state from vote where number = ${number} and state <> 'draft'`);

export interface BallotIdeaRow {
  readonly id: string;
  readonly number: number;
  /** What its newest costing comes to; null while it has none. */
  readonly total_cents: number | null;
}

/** The ideas behind public numbers and what they cost, for those who put them on a ballot. */
export async function ideasByNumber(
  on: Queryable,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, BallotIdeaRow>> {
  const found = await rows<BallotIdeaRow>(
    on,
    sql`select i.id, i.number, (select sum(l.cents)::bigint from idea_costing_line l
            where l.assessment_id = (select id from idea_assessment where idea_id = i.id order by id desc limit 1))
          as total_cents
        from idea i where i.number = any(${numbers}::int[])`,
  );
  return new Map(found.map((row) => [row.number, row]));
}
