import { personId, type PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import {
  shiftMessageId,
  type EventId,
  type MessageStore,
  type ShiftMessage,
  type ShiftMessageId,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { one, rows, sql } from '../sql.js';

/** Messages of organisers in PostgreSQL, inside one transaction. */
export class PgMessageStore implements MessageStore {
  constructor(private readonly manager: EntityManager) {}

  async reached(shifts: readonly SlotId[], came: boolean): Promise<readonly PersonId[]> {
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select distinct p.id from registration r join person p on p.id = r.person_id and p.erased_at is null
            left join attendance a on a.registration_id = r.id
          where r.slot_id = any(${shifts}::uuid[]) and r.state = 'confirmed'
            and (not ${came}::boolean or a.state in ('here', 'left'))
          order by p.id`,
    );
    return found.map(({ id }) => personId(id));
  }

  async mostLately(event: EventId, people: readonly PersonId[]): Promise<number> {
    const { most } = await one<{ most: number }>(
      this.manager,
      sql`select coalesce(max(count), 0)::int as most from (
            select count(*) from shift_message m join shift_message_to t on t.message_id = m.id
            where m.event_id = ${event} and m.at > talka_now() - interval '24 hours' and t.person_id = any(${people}::uuid[])
            group by t.person_id) as had`,
    );
    return most;
  }

  async thanked(event: EventId): Promise<boolean> {
    const { thanked } = await one<{ thanked: boolean }>(
      this.manager,
      sql`select exists (select from shift_message where event_id = ${event} and what = 'came') as thanked`,
    );
    return thanked;
  }

  async keep(event: EventId, { to, words, people }: ShiftMessage, by: PersonId): Promise<ShiftMessageId> {
    const [slot, day] = [to.what === 'shift' ? to.shift : null, to.what === 'day' ? to.day : null];
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into shift_message (event_id, what, slot_id, day, words, by_id, people)
          values (${event}, ${to.what}, ${slot}, ${day}::date, ${words}, ${by}, ${people.length}) returning id`,
    );
    await rows(
      this.manager,
      sql`insert into shift_message_to (message_id, person_id) select ${id}, unnest(${people}::uuid[])`,
    );
    return shiftMessageId(id);
  }
}
