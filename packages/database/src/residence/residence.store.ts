import { areaId, municipalityId, personId, Refused, type MunicipalityId, type PersonId } from '@talka/kernel';
import type {
  CodeOwner,
  KnownCode,
  KnownResidence,
  NewResidence,
  OtherCode,
  ProofSource,
  ResidenceStore,
  RollLine,
} from '@talka/identity';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';
import { violated } from '../transaction.js';
import { holdCode } from './code-lock.js';

interface ProofRow {
  readonly municipality_id: string | null;
  readonly person_id: string | null;
  readonly area_id: string | null;
  readonly how: ProofSource;
}

/** Indexes that have the last word: a person has one proof, and a code one person. */
const ONE_EACH = new Set(['residence_proof_one_of_a_person', 'residence_proof_one_of_a_key']);

const municipalityOf = ({ municipality_id: id }: Pick<ProofRow, 'municipality_id'>): MunicipalityId | null =>
  id === null ? null : municipalityId(id);

const residenceOf = ({ area_id: area, how }: ProofRow): KnownResidence => ({
  area: area === null ? null : areaId(area),
  how,
});

const ownerOf = (row: ProofRow): CodeOwner | undefined =>
  row.person_id === null ? undefined : { person: personId(row.person_id), municipality: municipalityOf(row) };

/** Proofs of residence in PostgreSQL, inside one transaction. The last word that a code has one owner is a constraint. */
export class PgResidenceStore implements ResidenceStore {
  constructor(private readonly manager: EntityManager) {}

  /** All that is claimed under the key is locked, in one order: two municipalities that meet here wait for each other. */
  async byKey(municipality: MunicipalityId | null, key: Uint8Array): Promise<KnownCode> {
    const found = await rows<ProofRow>(
      this.manager,
      sql`select municipality_id, person_id, area_id, how from residence_proof
          where person_key = ${Buffer.from(key)} and (person_id is not null or municipality_id = ${municipality})
          order by id for update`,
    );
    const row = found.find(({ municipality_id }) => municipality_id === municipality);
    return { here: row && residenceOf(row), owner: found.map(ownerOf).find((owner) => owner !== undefined) };
  }

  async underOtherKey(person: PersonId, key: Uint8Array): Promise<OtherCode | undefined> {
    await holdCode(this.manager, person);
    const row = await first<Pick<ProofRow, 'municipality_id'> & { has_voted: boolean }>(
      this.manager,
      sql`select municipality_id, exists (
            select from vote v where v.state in ('announced', 'suspended') and (
              exists (select from vote_roll r where r.vote_id = v.id and r.person_key = p.person_key)
              or exists (select from vote_open_ballot b where b.vote_id = v.id and b.person_key = p.person_key))
          ) as has_voted
          from residence_proof p where person_id = ${person} and person_key <> ${Buffer.from(key)}`,
    );
    return row && { municipality: municipalityOf(row), hasVoted: row.has_voted };
  }

  async voteRunning(municipalities: readonly (MunicipalityId | null)[]): Promise<boolean> {
    const here = municipalities.filter((one) => one !== null);
    const running = sql`select from vote
      where state in ('announced', 'suspended')
        and (municipality_id = any(${here}::text[]) or rules -> 'mayVote' ->> 'residence' <> 'municipality') limit 1`;
    return (await first(this.manager, running)) !== undefined;
  }

  async keep(it: NewResidence): Promise<boolean> {
    const { place, person, how, birthDate, citizen } = it;
    const [municipality, area] = [place?.municipality ?? null, place?.area ?? null];
    const key = Buffer.from(it.key);
    try {
      const kept = await changes(
        this.manager,
        it.known
          ? sql`update residence_proof set area_id = ${area}, how = ${how}, person_id = ${person},
                  proved_on = (talka_now() at time zone 'Europe/Riga')::date,
                  birth_date = coalesce(${birthDate}, birth_date), citizen = coalesce(${citizen}, citizen)
                where municipality_id is not distinct from ${municipality} and person_key = ${key} returning id`
          : sql`insert into residence_proof
                  (municipality_id, area_id, person_key, person_id, how, birth_date, citizen)
                values (${municipality}, ${area}, ${key}, ${person}, ${how}, ${birthDate}, ${citizen})
                on conflict do nothing returning id`,
      );
      return kept === 1;
    } catch (error) {
      // A line of a roll, claimed while another municipality proved the same: whoever comes again is told how it stands.
      if (ONE_EACH.has(violated(error) ?? '')) throw new Refused({ code: 'server.busy' });
      throw error;
    }
  }

  /** A line of a roll goes back to being nobody's. */
  async forgetOthers(of: Parameters<ResidenceStore['forgetOthers']>[0]): Promise<void> {
    const { place, person, key, owner } = of;
    const [own, municipality] = [Buffer.from(key), place?.municipality ?? null];
    const others = sql`(person_id = ${person} or (person_key = ${own} and person_id = ${owner ?? null}))
      and (municipality_id is distinct from ${municipality} or person_key <> ${own})`;
    await rows(
      this.manager,
      sql`update residence_proof set person_id = null, birth_date = null, citizen = null
          where ${others} and how = 'roll'`,
    );
    await rows(this.manager, sql`delete from residence_proof where ${others}`);
  }

  async areasOf(municipality: MunicipalityId): Promise<ReadonlySet<string>> {
    const areas = sql`select id from area where municipality_id = ${municipality}`;
    return new Set((await rows<{ id: string }>(this.manager, areas)).map(({ id }) => id));
  }

  forgetRoll(municipality: MunicipalityId): Promise<number> {
    return changes(
      this.manager,
      sql`delete from residence_proof
          where municipality_id = ${municipality} and how = 'roll' and person_id is null returning id`,
    );
  }

  async addRoll(municipality: MunicipalityId, lines: readonly RollLine[]): Promise<number> {
    const [keys, areas] = [lines.map(({ key }) => Buffer.from(key)), lines.map(({ area }) => area)];
    const { added } = await one<{ added: number }>(
      this.manager,
      sql`with given as (select * from unnest(${keys}::bytea[], ${areas}::text[]) as line(key, area)),
          changed as (
            update residence_proof r set area_id = given.area from given
            where r.municipality_id = ${municipality} and r.person_key = given.key and r.how = 'roll'),
          added as (
            insert into residence_proof (municipality_id, area_id, person_key, how)
            select ${municipality}, area, key, 'roll' from given
            on conflict (municipality_id, person_key) do nothing returning id)
          select count(*)::int as added from added`,
    );
    return added;
  }
}
