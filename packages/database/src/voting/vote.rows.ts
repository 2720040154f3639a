import { areaId, municipalityId } from '@talka/kernel';
import { voteId, type Vote, type VoteRules, type VoteState } from '@talka/voting';
import { sql, type Sql } from '../sql.js';

interface PotRow {
  readonly id: string;
  readonly name: string;
  readonly budget_cents: number;
  readonly areas: readonly { readonly id: string; readonly residents: number | null }[];
}

interface ProjectRow {
  readonly id: string;
  readonly pot_id: string;
  readonly idea_id: string | null;
  readonly name: string;
  readonly summary: string;
  readonly language: string;
  readonly cost_cents: number;
}

interface TrusteeRow {
  readonly position: number;
  readonly name: string;
  readonly office: string;
  readonly public_key: string;
  readonly has_share: boolean;
}

export interface VoteRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly rules: VoteRules;
  readonly state: VoteState;
  readonly revision: number;
  readonly opens_at: Date;
  readonly closes_at: Date | null;
  readonly complaints_until: Date | null;
  readonly pots: readonly PotRow[];
  readonly projects: readonly ProjectRow[];
  readonly trustees: readonly TrusteeRow[];
}

/** A vote with all the rules may ask of it; `vote v` and its phase `f` are there to be narrowed. */
export const SELECT_VOTE: Sql = sql`
  select v.id, v.number, v.municipality_id, v.rules, v.state, v.revision, f.opens_at, f.closes_at, v.complaints_until,
    coalesce((select jsonb_agg(to_jsonb(p) || jsonb_build_object('areas', coalesce((
          select jsonb_agg(jsonb_build_object('id', a.area_id, 'residents', a.residents) order by a.area_id)
          from vote_pot_area a where a.vote_id = p.vote_id and a.pot_id = p.id), '[]')) order by p.position)
      from vote_pot p where p.vote_id = v.id), '[]') as pots,
    coalesce((select jsonb_agg(to_jsonb(q) order by q.position) from vote_project q where q.vote_id = v.id), '[]')
      as projects,
    coalesce((select jsonb_agg(jsonb_build_object('position', t.position, 'name', t.name, 'office', t.office,
        'public_key', t.public_key, 'has_share', t.sealed_share is not null) order by t.position)
      from vote_trustee t where t.vote_id = v.id), '[]') as trustees
  from vote v join process_phase f on f.id = v.phase_id`;

export const voteOf = (row: VoteRow): Vote => ({
  id: voteId(row.id),
  number: row.number,
  municipality: municipalityId(row.municipality_id),
  rules: row.rules,
  state: row.state,
  revision: row.revision,
  time: { from: row.opens_at, until: row.closes_at },
  complaintsUntil: row.complaints_until,
  pots: row.pots.map((pot) => ({
    id: pot.id,
    name: pot.name,
    budgetCents: pot.budget_cents,
    areas: pot.areas.map(({ id, residents }) => ({ id: areaId(id), residents })),
  })),
  projects: row.projects.map((project) => ({
    id: project.id,
    pot: project.pot_id,
    idea: project.idea_id,
    name: project.name,
    summary: project.summary,
    language: project.language,
    costCents: project.cost_cents,
  })),
  trustees: row.trustees.map((trustee) => ({
    position: trustee.position,
    name: trustee.name,
    office: trustee.office,
    publicKey: trustee.public_key,
    hasShare: trustee.has_share,
  })),
});
