import { areaId, personId, Refused, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { KnownResidence, NewResidence, ProofSource, ResidenceStore, RollLine } from '@talka/identity';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql } from '../sql.js';
import { violated } from '../transaction.js';

interface ProofRow {
  readonly person_id: string | null;
  readonly area_id: string;
  readonly how: ProofSource;
}

/** Proofs of residence in PostgreSQL, inside one transaction. The last word that a code has one owner is a constraint. */
export class PgResidenceStore implements ResidenceStore {
  constructor(private readonly manager: EntityManager) {}

  async byKey(municipality: MunicipalityId, key: Uint8Array): Promise<KnownResidence | undefined> {
    const row = await first<ProofRow>(
      this.manager,
      sql`select person_id, area_id, how from residence_proof
          where municipality_id = ${municipality} and person_key = ${Buffer.from(key)} for update`,
    );
    if (!row) return undefined;
    const person = row.person_id === null ? null : personId(row.person_id);
    return { person, area: areaId(row.area_id), how: row.how };
  }

  async hasOtherKey(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<boolean> {
    const other = sql`select from residence_proof
      where municipality_id = ${municipality} and person_id = ${person} and person_key <> ${Buffer.from(key)}`;
    return (await first(this.manager, other)) !== undefined;
  }

  async voteRunning(municipality: MunicipalityId): Promise<boolean> {
    const running = sql`select from vote
      where municipality_id = ${municipality} and state in ('announced', 'suspended') limit 1`;
    return (await first(this.manager, running)) !== undefined;
  }

  /** A line of a roll goes back to being nobody's. */
  async forgetOtherKey(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<void> {
    const others = sql`municipality_id = ${municipality} and person_id = ${person} and person_key <> ${Buffer.from(key)}`;
    await rows(
      this.manager,
      sql`update residence_proof set person_id = null, birth_date = null, citizen = null
          where ${others} and how = 'roll'`,
    );
    await rows(this.manager, sql`delete from residence_proof where ${others}`);
  }

  async keep(it: NewResidence): Promise<boolean> {
    const place = { municipality: it.municipality, key: Buffer.from(it.key) };
    try {
      const kept = await changes(
        this.manager,
        it.known
          ? sql`update residence_proof set area_id = ${it.area}, how = ${it.how}, person_id = ${it.person},
                  proved_on = (talka_now() at time zone 'Europe/Riga')::date,
                  birth_date = coalesce(${it.birthDate}, birth_date), citizen = coalesce(${it.citizen}, citizen)
                where municipality_id = ${place.municipality} and person_key = ${place.key} returning id`
          : sql`insert into residence_proof
                  (municipality_id, area_id, person_key, person_id, how, birth_date, citizen)
                values (${place.municipality}, ${it.area}, ${place.key}, ${it.person}, ${it.how}, ${it.birthDate},
                  ${it.citizen})
                on conflict (municipality_id, person_key) do nothing returning id`,
      );
      return kept === 1;
    } catch (error) {
      if (violated(error) === 'residence_proof_person')
        throw new Refused({ code: 'residence.code-differs', field: 'personalCode' });
      throw error;
    }
  }

  async leaveElsewhere(municipality: MunicipalityId, person: PersonId, key: Uint8Array): Promise<void> {
    const elsewhere = sql`municipality_id <> ${municipality}
      and (person_id = ${person} or (person_key = ${Buffer.from(key)} and person_id is not null))`;
    await rows(
      this.manager,
      sql`update residence_proof set person_id = null, birth_date = null, citizen = null
          where ${elsewhere} and how = 'roll'`,
    );
    await rows(this.manager, sql`delete from residence_proof where ${elsewhere}`);
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
