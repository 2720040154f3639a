import { personId, type PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import {
  eventId,
  type Access,
  type Care,
  type CareOfPerson,
  type CareStore,
  type EventId,
  type Food,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, rows, sql } from '../sql.js';

/** What volunteers eat and need, in PostgreSQL, inside one transaction. */
export class PgCareStore implements CareStore {
  constructor(private readonly manager: EntityManager) {}

  async eventFor(
    number: number,
    person: PersonId,
  ): Promise<{ readonly id: EventId; readonly standing: boolean } | undefined> {
    const found = await first<{ id: string; standing: boolean }>(
      this.manager,
      sql`select e.id, exists (select from volunteer_shift v
            join registration r on r.slot_id = v.slot_id and r.state <> 'ended' and upper(r.during) > talka_now()
            where v.event_id = e.id and r.person_id = ${person}) as standing
          from volunteer_event e where e.number = ${number} and e.state <> 'draft'`,
    );
    return found && { id: eventId(found.id), standing: found.standing };
  }

  async say(event: EventId, person: PersonId, { food, foodOther, access, accessOther }: Care): Promise<void> {
    await rows(
      this.manager,
      sql`insert into volunteer_care (event_id, person_id, food, food_other, access, access_other)
          values (${event}, ${person}, ${food}::text[], ${foodOther}, ${access}::text[], ${accessOther})
          on conflict (event_id, person_id) do update set food = excluded.food, food_other = excluded.food_other,
            access = excluded.access, access_other = excluded.access_other, consented_at = excluded.consented_at`,
    );
  }

  async forget(event: EventId, person: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`delete from volunteer_care where event_id = ${event} and person_id = ${person}`,
    );
  }

  async ofShift(event: EventId, shift: SlotId): Promise<readonly CareOfPerson[]> {
    const found = await rows<CareRow & { person: string; name: string }>(
      this.manager,
      sql`select c.person_id as person, p.name, c.food, c.food_other, c.access, c.access_other
          from volunteer_care c join person p on p.id = c.person_id
            join registration r on r.person_id = p.id and r.slot_id = ${shift} and r.state = 'confirmed'
          where c.event_id = ${event} order by p.name, p.id`,
    );
    return found.map(({ person, name, ...row }) => ({ person: personId(person), name, ...careOf(row) }));
  }
}

export interface CareRow {
  readonly food: readonly Food[];
  readonly food_other: string;
  readonly access: readonly Access[];
  readonly access_other: string;
}

export const careOf = ({ food, food_other, access, access_other }: CareRow): Care => ({
  ...{ food, foodOther: food_other, access, accessOther: access_other },
});
