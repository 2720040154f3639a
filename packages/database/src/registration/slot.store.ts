import { municipalityId, Refused } from '@talka/kernel';
import { slotId, type Slot, type SlotId, type SlotState, type SlotStore } from '@talka/registration';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';

interface SlotRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly places: number;
  readonly taken: number;
  readonly from: Date;
  readonly until: Date;
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly state: SlotState;
}

const COLUMNS = sql`id, municipality_id, places, taken, lower(during) as from, upper(during) as until, opens_at, closes_at, state`;

const slotOf = (row: SlotRow): Slot => ({
  id: slotId(row.id),
  municipality: municipalityId(row.municipality_id),
  places: row.places,
  taken: row.taken,
  during: { from: row.from, until: row.until },
  open: { from: row.opens_at, until: row.closes_at },
  state: row.state,
});

/** Who waits and may be asked: of them, nobody is passed by a newcomer. */
export const WAITS = sql`state = 'waiting' and not_before <= talka_now()`;

/** Slots in PostgreSQL, inside one transaction. How many places are taken is counted by the database itself. */
export class PgSlotStore implements SlotStore {
  constructor(private readonly manager: EntityManager) {}

  read(slot: SlotId): Promise<Slot | undefined> {
    return this.find(sql`select ${COLUMNS} from slot where id = ${slot}`);
  }

  lock(slot: SlotId): Promise<Slot | undefined> {
    // Stronger than an update needs: it waits for those who are just joining, whose waiting refers to the slot.
    return this.find(sql`select ${COLUMNS} from slot where id = ${slot} for update`);
  }

  async claim(slot: SlotId, places: number, but: string): Promise<boolean> {
    const free = sql`select from slot where id = ${slot} and state = 'open' and taken + ${places} <= places
      and not exists (select from registration where slot_id = ${slot} and party <> ${but} and ${WAITS})
      for no key update of slot`;
    return (await first(this.manager, free)) !== undefined;
  }

  async changePlaces(slot: SlotId, places: number): Promise<Slot> {
    return slotOf(
      await one<SlotRow>(
        this.manager,
        sql`update slot set places = ${places} where id = ${slot} returning ${COLUMNS}`,
      ),
    );
  }

  async callOff(slot: SlotId): Promise<void> {
    await rows(this.manager, sql`update slot set state = 'cancelled' where id = ${slot}`);
  }

  async move(slot: SlotId, { from, until }: Slot['during']): Promise<Slot> {
    try {
      return slotOf(
        await one<SlotRow>(
          this.manager,
          sql`update slot set during = tstzrange(${from}, ${until}), closes_at = ${from}
              where id = ${slot} returning ${COLUMNS}`,
        ),
      );
    } catch (error) {
      // Somebody took a place elsewhere at this very moment: the same question finds it a moment later.
      if (violated(error) === 'registration_overlap') throw new Refused({ code: 'server.busy' });
      throw error;
    }
  }

  async due(limit: number): Promise<readonly SlotId[]> {
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select slot_id as id from registration where state = 'held' and until <= talka_now()
          union
          select id from slot s where state = 'open' and taken < places and lower(during) > talka_now()
            and exists (select from registration where slot_id = s.id and ${WAITS})
          limit ${limit}`,
    );
    return found.map(({ id }) => slotId(id));
  }

  private async find(statement: Sql): Promise<Slot | undefined> {
    const row = await first<SlotRow>(this.manager, statement);
    return row && slotOf(row);
  }
}
