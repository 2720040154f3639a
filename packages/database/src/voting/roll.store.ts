import { areaId, municipalityId, type PersonId } from '@talka/kernel';
import type { ProvedResidence, Roll, RollEntry, VoteId } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { shareCode } from '../residence/code-lock.js';
import { changes, first, sql, type Queryable } from '../sql.js';
import { keepTurnout } from './turnout.store.js';

interface ProofRow {
  readonly municipality_id: string | null;
  readonly area_id: string | null;
  readonly person_key: Buffer;
  readonly birth_date: string;
  readonly citizen: boolean | null;
}

export const placeOf = ({
  municipality_id: municipality,
  area_id: area,
}: Pick<ProofRow, 'municipality_id' | 'area_id'>): ProvedResidence['place'] =>
  municipality !== null && area !== null
    ? { municipality: municipalityId(municipality), area: areaId(area) }
    : null;

interface EntryRow {
  readonly how: 'online' | 'desk';
  readonly style_id: string;
  readonly blinded_hash: Buffer | null;
  readonly blind_signature: Buffer | null;
}

/** What somebody has proved, for pages that say so beforehand: it may have changed by the time they act. */
export async function provedResidence(
  on: Queryable,
  person: string,
): Promise<(ProvedResidence & { key: Uint8Array }) | null> {
  const row = await first<ProofRow>(
    on,
    sql`select r.municipality_id, r.area_id, r.person_key, coalesce(r.birth_date, p.birth_date)::text as birth_date, r.citizen
        from residence_proof r join person p on p.id = r.person_id
        where r.person_id = ${person}`,
  );
  if (!row) return null;
  const { person_key: key, birth_date: birthDate, citizen } = row;
  return { key, place: placeOf(row), birthDate, citizen };
}

/** The roll in PostgreSQL, inside one transaction. It knows keyed hashes and days, no names and no hours. */
export class PgRoll implements Roll {
  constructor(private readonly manager: EntityManager) {}

  async residenceOf(person: PersonId): Promise<(ProvedResidence & { key: Uint8Array }) | null> {
    await shareCode(this.manager, person);
    return provedResidence(this.manager, person);
  }

  /**
   * Read without a lock: a lock would write who looked, and so about when, into the row (`xmax`), beside the transaction
   * that brought an envelope. Nothing needs one, for a line of the roll never changes, and its key lets in one of two.
   */
  async entry(vote: VoteId, key: Uint8Array): Promise<RollEntry | undefined> {
    const row = await first<EntryRow>(
      this.manager,
      sql`select how, style_id, blinded_hash, blind_signature from vote_roll
          where vote_id = ${vote} and person_key = ${Buffer.from(key)}`,
    );
    return (
      row && {
        how: row.how,
        style: row.style_id,
        blindedHash: row.blinded_hash,
        blindSignature: row.blind_signature,
      }
    );
  }

  async enter(vote: VoteId, key: Uint8Array, entry: RollEntry): Promise<boolean> {
    const { how, style, blindedHash, blindSignature } = entry;
    const entered = await changes(
      this.manager,
      sql`insert into vote_roll (vote_id, person_key, style_id, how, day, blinded_hash, blind_signature)
          values (${vote}, ${Buffer.from(key)}, ${style}, ${how}, (talka_now() at time zone 'Europe/Riga')::date,
            ${blindedHash && Buffer.from(blindedHash)}, ${blindSignature && Buffer.from(blindSignature)})
          on conflict do nothing returning vote_id`,
    );
    return entered === 1;
  }

  keepTurnout(vote: VoteId): Promise<void> {
    return keepTurnout(this.manager, vote);
  }
}
