import { personId, type PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { NamedSupervisor, SupervisorStore } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { rows, sql } from '../sql.js';

/** Who looks after people not of age, in PostgreSQL, inside one transaction. */
export class PgSupervisorStore implements SupervisorStore {
  constructor(private readonly manager: EntityManager) {}

  async find(people: readonly PersonId[]): Promise<readonly NamedSupervisor[]> {
    const found = await rows<{ id: string; birth_date: string }>(
      this.manager,
      sql`select id, to_char(birth_date, 'YYYY-MM-DD') as birth_date from person
          where id = any(${people}::uuid[]) and erased_at is null`,
    );
    return found.map(({ id, birth_date }) => ({ person: personId(id), birthDate: birth_date }));
  }

  async name(shifts: readonly SlotId[], people: readonly PersonId[]): Promise<void> {
    await rows(this.manager, sql`delete from shift_supervisor where slot_id = any(${shifts}::uuid[])`);
    await rows(
      this.manager,
      sql`insert into shift_supervisor (slot_id, person_id)
          select slot, person from unnest(${shifts}::uuid[]) as slot, unnest(${people}::uuid[]) as person`,
    );
  }
}
