import { personId } from '@talka/kernel';
import {
  registrationId,
  slotId,
  type FoundStandIn,
  type RegistrationId,
  type SlotId,
  type StandInStore,
} from '@talka/registration';
import { newToken, tokenHash } from '../identity/secrets.js';
import { first, rows, sql, type Queryable } from '../sql.js';

/** Who looks for a stand-in, by the hash of what they pass on. A place that is not theirs any more is nobody's to take. */
export class PgStandInStore implements StandInStore {
  constructor(private readonly on: Queryable) {}

  async offer(registration: RegistrationId, inReturn: SlotId | null): Promise<string> {
    const token = newToken();
    await rows(
      this.on,
      sql`insert into stand_in (registration_id, token_hash, in_return)
          values (${registration}, ${tokenHash(token)}, ${inReturn})
          on conflict (registration_id) do update
            set token_hash = excluded.token_hash, in_return = excluded.in_return, offered_at = talka_now()`,
    );
    return token;
  }

  async withdraw(registration: RegistrationId): Promise<void> {
    await rows(this.on, sql`delete from stand_in where registration_id = ${registration}`);
  }

  async find(token: string): Promise<FoundStandIn | undefined> {
    const row = await first<{ id: string; slot_id: string; person_id: string; in_return: string | null }>(
      this.on,
      sql`select r.id, r.slot_id, r.person_id, s.in_return from stand_in s join registration r on r.id = s.registration_id
          where s.token_hash = ${tokenHash(token)}`,
    );
    return (
      row && {
        registration: registrationId(row.id),
        ...{ slot: slotId(row.slot_id), from: personId(row.person_id) },
        inReturn: row.in_return === null ? null : slotId(row.in_return),
      }
    );
  }
}
