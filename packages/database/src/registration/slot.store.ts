import { municipalityId, Refused } from '@talka/kernel';
import {
  ASKED_BEFORE,
  slotId,
  type Slot,
  type SlotId,
  type SlotState,
  type SlotStore,
  type SlotTimes,
} from '@talka/registration';
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

/** Has whoever registered as `r` a place elsewhere at that time? Also one that an organiser has allowed them. */
const IS_ELSEWHERE = (
  r: Sql,
): Sql => sql`exists (select from registration other where other.person_id = ${r}.person_id
    and other.slot_id <> ${r}.slot_id and other.times && ${r}.times and other.state = 'confirmed' offset 0)`;

/**
 * Who waits and may be asked: of them, nobody is passed by a newcomer. Whoever has let a place go by rests; who has a place
 * elsewhere at that time keeps their turn, and stands in nobody's way. Those who come together are asked together or not at all.
 */
export const MAY_BE_ASKED = sql`r.state = 'waiting' and r.not_before <= talka_now() and not ${IS_ELSEWHERE(sql`r`)}
    and not exists (select from registration m where m.party = r.party and m.slot_id = r.slot_id and m.id <> r.id
      and (m.state = 'held' or m.state = 'waiting' and (m.not_before > talka_now() or ${IS_ELSEWHERE(sql`m`)})) offset 0)`;

/** So late nobody is asked any more: whoever comes first may have what is free. */
const TOO_LATE = sql`lower(during) < talka_now() + make_interval(secs => ${ASKED_BEFORE / 1000})`;

/** Times as PostgreSQL keeps them. */
export const multirange = (times: SlotTimes): Sql =>
  sql`(select range_agg(tstzrange((one ->> 'from')::timestamptz, (one ->> 'until')::timestamptz))
    from jsonb_array_elements(${JSON.stringify(times)}::jsonb) as one)`;

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
      and (${TOO_LATE}
        or not exists (select from registration r where r.slot_id = ${slot} and r.party <> ${but} and ${MAY_BE_ASKED}))
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

  async move(slot: SlotId, { from, until }: Slot['during'], times: SlotTimes): Promise<Slot> {
    try {
      return slotOf(
        await one<SlotRow>(
          this.manager,
          sql`update slot set during = tstzrange(${from}, ${until}), times = ${multirange(times)},
                closes_at = ${from}::timestamptz - (lower(during) - closes_at)
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
    // What has run out comes first: it keeps a place from somebody. Of the others, some stay due until they begin, as a place that is
    // kept for a household: in no order, so that none stands before another for ever.
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select id from (
            select slot_id as id, min(until) as since from registration where state = 'held' and until <= talka_now()
              group by slot_id
            union all
            select id, null from slot s where state = 'open' and taken < places and not ${TOO_LATE}
              and exists (select from registration r where r.slot_id = s.id and ${MAY_BE_ASKED})
          ) as due group by id order by min(since) nulls last, random() limit ${limit}`,
    );
    return found.map(({ id }) => slotId(id));
  }

  private async find(statement: Sql): Promise<Slot | undefined> {
    const row = await first<SlotRow>(this.manager, statement);
    return row && slotOf(row);
  }
}
