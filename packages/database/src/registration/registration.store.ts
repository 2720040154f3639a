import { randomUUID } from 'node:crypto';
import { personId, Refused, type PersonId } from '@talka/kernel';
import {
  registrationId,
  slotId,
  type Ending,
  type HoldReason,
  type NewRegistration,
  type Registration,
  type RegistrationId,
  type RegistrationStore,
  type SlotId,
  type SlotTimes,
  type Standing,
} from '@talka/registration';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';
import { MAY_BE_ASKED, multirange } from './slot.store.js';

interface RegistrationRow {
  readonly id: string;
  readonly slot_id: string;
  readonly person_id: string;
  readonly party: string;
  readonly passed_over: number;
  readonly unanswered: number;
  readonly on_list: boolean;
  readonly state: Standing['state'];
  readonly why: HoldReason | null;
  readonly until: Date | null;
  readonly ending: Ending | null;
}

const COLUMNS = sql`id, slot_id, person_id, party, passed_over, unanswered, on_list, state, why, until, ending`;

/** Standings in PostgreSQL, inside one transaction. One live one for each person and slot: an index has the last word. */
export class PgRegistrationStore implements RegistrationStore {
  constructor(private readonly manager: EntityManager) {}

  async wait({
    slot,
    person,
    party,
    priority,
    offList,
  }: NewRegistration): Promise<RegistrationId | undefined> {
    // First the lock that the reference takes anyway, then the turn: whoever offers places sees all who have an earlier one.
    const row = await this.inOpen<{ there: boolean; id: string | null }>(
      sql`with there as materialized (select id, during, times from slot where id = ${slot} for key share),
            added as (
              insert into registration (slot_id, during, times, person_id, party, priority, on_list)
              select id, during, times, ${person}, ${party}, ${priority ?? 0}::int, ${!offList}::boolean from there
              on conflict do nothing returning id)
          select exists (select from there) as there, (select id from added) as id`,
    );
    // Taken out while somebody was just signing up.
    if (!row?.there) throw new Refused({ code: 'slot.not-found' });
    return row.id === null ? undefined : registrationId(row.id);
  }

  newParty(): string {
    return randomUUID();
  }

  async of(slot: SlotId, person: PersonId): Promise<Registration | undefined> {
    const row = await first<RegistrationRow>(
      this.manager,
      sql`select ${COLUMNS} from registration where slot_id = ${slot} and person_id = ${person}
          order by (state <> 'ended') desc, turn desc limit 1 for update`,
    );
    return row && registrationOf(row);
  }

  async partyOf(slot: SlotId, person: PersonId): Promise<readonly PersonId[]> {
    const found = await rows<{ person_id: string }>(
      this.manager,
      sql`select person_id from registration where slot_id = ${slot} and state <> 'ended'
            and party = (select party from registration
              where slot_id = ${slot} and person_id = ${person} and state <> 'ended')
          order by person_id`,
    );
    return found.map(({ person_id }) => personId(person_id));
  }

  async overlapping(person: PersonId, slot: SlotId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from registration r join slot s on s.id = ${slot} and s.times && r.times
          where r.person_id = ${person} and r.slot_id <> s.id and r.state = 'confirmed'`,
    );
    return count;
  }

  async formsOf(person: PersonId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from registration
          where person_id = ${person} and state = 'held' and why = 'form' and until > talka_now()`,
    );
    return count;
  }

  async confirm(registration: RegistrationId, allowedBy?: PersonId): Promise<void> {
    try {
      await this.become(
        registration,
        sql`state = 'confirmed', why = null, until = null, allowed_by = ${allowedBy ?? null}`,
      );
    } catch (error) {
      if (violated(error) === 'registration_overlap') throw new Refused({ code: 'slot.overlaps' });
      throw error;
    }
  }

  hold(registration: RegistrationId, why: HoldReason, until: Date, from?: RegistrationId): Promise<void> {
    return this.become(
      registration,
      sql`state = 'held', why = ${why}, until = ${until}, from_id = ${from ?? null}`,
    );
  }

  handsOver(to: RegistrationId): Promise<Registration | undefined> {
    return this.one(sql`select from_id from registration where id = ${to}`);
  }

  async askedToTakeOver(from: RegistrationId): Promise<Registration | undefined> {
    return this.one(sql`select id from registration where from_id = ${from} and state = 'held'`);
  }

  waitAnew(registration: RegistrationId, unanswered: boolean, notBefore: Date): Promise<void> {
    return this.become(
      registration,
      sql`state = 'waiting', why = null, until = null, turn = nextval('registration_turn'),
        unanswered = unanswered + ${unanswered ? 1 : 0}, not_before = ${notBefore}`,
    );
  }

  waitAsBefore(registration: RegistrationId): Promise<void> {
    return this.become(registration, sql`state = 'waiting', why = null, until = null`);
  }

  async end(registration: RegistrationId, ending: Ending): Promise<void> {
    try {
      await this.become(registration, sql`state = 'ended', why = null, until = null, ending = ${ending}`);
    } catch (error) {
      if (violated(error) === 'registration_here') throw new Refused({ code: 'registration.here' });
      throw error;
    }
  }

  async endAll(slot: SlotId, ending: Ending): Promise<number> {
    try {
      const ended = await rows(
        this.manager,
        sql`update registration set state = 'ended', why = null, until = null, ending = ${ending}
            where slot_id = ${slot} and state <> 'ended' returning id`,
      );
      return ended.length;
    } catch (error) {
      if (violated(error) === 'registration_here') throw new Refused({ code: 'registration.here' });
      throw error;
    }
  }

  async peopleIn(slot: SlotId): Promise<readonly PersonId[]> {
    const found = await rows<{ person_id: string }>(
      this.manager,
      sql`select person_id from registration where slot_id = ${slot} and state <> 'ended'`,
    );
    return found.map(({ person_id }) => personId(person_id));
  }

  async allowOverlaps(slot: SlotId, times: SlotTimes, by: PersonId): Promise<void> {
    await rows(
      this.manager,
      sql`update registration r set allowed_by = ${by}
          where slot_id = ${slot} and state = 'confirmed' and allowed_by is null
            and exists (select from registration other where other.person_id = r.person_id and other.slot_id <> r.slot_id
              and other.state = 'confirmed' and other.allowed_by is null and other.times && ${multirange(times)})`,
    );
  }

  async holdUntil(slot: SlotId, latest: Date): Promise<void> {
    await rows(
      this.manager,
      sql`update registration set until = ${latest} where slot_id = ${slot} and state = 'held' and until > ${latest}`,
    );
  }

  async line(slot: SlotId, people?: number): ReturnType<RegistrationStore['line']> {
    // `offset 0` asks person by person, whatever the planner believes of a table that has only just filled: joined as it likes, a
    // line of three hundred took a second, with the slot locked.
    const ordered = sql`registration r where r.slot_id = ${slot} and ${MAY_BE_ASKED}`;
    const among = people
      ? sql`and party = any (array(select party from ${ordered} order by priority desc, turn limit ${people}))`
      : sql``;
    const waiting = await rows<RegistrationRow>(
      this.manager,
      sql`select ${COLUMNS} from ${ordered} ${among} order by priority desc, turn for update of r`,
    );
    const parties = new Map<string, RegistrationRow[]>();
    for (const row of waiting) parties.set(row.party, [...(parties.get(row.party) ?? []), row]);
    return [...parties].map(([party, members]) => ({
      ...{ party, size: members.length, members: members.map(registrationOf) },
      passedOver: Math.max(...members.map(({ passed_over }) => passed_over)),
    }));
  }

  async passOver(parties: readonly string[]): Promise<void> {
    if (parties.length === 0) return;
    await rows(
      this.manager,
      sql`update registration set passed_over = passed_over + 1
          where party = any(${parties}::uuid[]) and state = 'waiting'`,
    );
  }

  async ranOut(slot: SlotId): Promise<readonly Registration[]> {
    const found = await rows<RegistrationRow>(
      this.manager,
      sql`select ${COLUMNS} from registration where slot_id = ${slot} and state = 'held' and until <= talka_now()
          order by until, turn for update`,
    );
    return found.map(registrationOf);
  }

  private async one(id: Sql): Promise<Registration | undefined> {
    const row = await first<RegistrationRow>(
      this.manager,
      sql`select ${COLUMNS} from registration where id = (${id}) for update`,
    );
    return row && registrationOf(row);
  }

  private async become(registration: RegistrationId, change: Sql): Promise<void> {
    await this.inOpen(sql`update registration set ${change} where id = ${registration} returning id`);
  }

  /** What makes somebody stand in a slot: the database has the last word on whether it was called off meanwhile. */
  private async inOpen<Row extends object>(statement: Sql): Promise<Row | undefined> {
    try {
      return await first<Row>(this.manager, statement);
    } catch (error) {
      if (violated(error) === 'registration_called_off') throw new Refused({ code: 'slot.cancelled' });
      // Taken out while somebody was just signing up.
      if (violated(error) === 'registration_slot_id_during_fkey')
        throw new Refused({ code: 'slot.not-found' });
      throw error;
    }
  }
}

const registrationOf = (row: RegistrationRow): Registration => ({
  id: registrationId(row.id),
  slot: slotId(row.slot_id),
  person: personId(row.person_id),
  party: row.party,
  standing: standingOf(row),
  unanswered: row.unanswered,
  onList: row.on_list,
});

function standingOf({ state, why, until, ending }: RegistrationRow): Standing {
  if (state === 'held' && why && until) return { state, why, until };
  if (state === 'ended' && ending) return { state, ending };
  if (state === 'waiting' || state === 'confirmed') return { state };
  throw new Error(`a registration cannot be ${state}`);
}
