import { organisationId } from '@talka/identity';
import { areaId, municipalityId } from '@talka/kernel';
import { slotId, type SlotState } from '@talka/registration';
import {
  eventId,
  type AskedFirst,
  type EventRole,
  type EventState,
  type VolunteerEvent,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, rows, sql, type Sql } from '../sql.js';

interface EventRow {
  readonly id: string;
  readonly number: number;
  readonly organisation_id: string;
  readonly municipality_id: string;
  readonly area_id: string | null;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly contact: string;
  readonly repaid: string;
  readonly asked_first: AskedFirst;
  readonly closes_before: number;
  readonly state: EventState;
  readonly revision: number;
}

interface ShiftRow {
  readonly role: string;
  readonly from: Date;
  readonly until: Date;
  readonly places: number;
  readonly slot_id: string | null;
  readonly state: SlotState | null;
}

const COLUMNS = sql`id, number, organisation_id, municipality_id, area_id, title, about, place, contact, repaid, asked_first,
  closes_before, state, revision`;

/** An event as the rules know it; its row is locked until the transaction ends. */
export async function lockedEvent(on: EntityManager, where: Sql): Promise<VolunteerEvent | undefined> {
  const row = await first<EventRow>(
    on,
    sql`select ${COLUMNS} from volunteer_event where ${where} for no key update`,
  );
  if (!row) return undefined;
  const roles = await rows<EventRole>(
    on,
    sql`select id, name, about, minimum_age as "minimumAge", needs, proof, questions from volunteer_role where event_id = ${row.id}
        order by position`,
  );
  const shifts = await rows<ShiftRow>(
    on,
    sql`select v.role_id as role, lower(coalesce(s.during, v.during)) as from,
          upper(coalesce(s.during, v.during)) as until, coalesce(s.places, v.places) as places, v.slot_id, s.state
        from volunteer_shift v left join slot s on s.id = v.slot_id where v.event_id = ${row.id} order by v.position`,
  );
  return eventOf(row, roles, shifts);
}

const eventOf = (
  row: EventRow,
  roles: readonly EventRole[],
  shifts: readonly ShiftRow[],
): VolunteerEvent => ({
  id: eventId(row.id),
  number: row.number,
  organisation: organisationId(row.organisation_id),
  municipality: municipalityId(row.municipality_id),
  state: row.state,
  revision: row.revision,
  shifts: shifts.flatMap(({ slot_id }) => (slot_id === null ? [] : [slotId(slot_id)])),
  calledOff: shifts.flatMap(({ slot_id, state }) =>
    slot_id !== null && state === 'cancelled' ? [slotId(slot_id)] : [],
  ),
  draft: {
    title: row.title,
    about: row.about,
    place: row.place,
    area: row.area_id === null ? null : areaId(row.area_id),
    contact: row.contact,
    repaid: row.repaid,
    askedFirst: row.asked_first,
    closesBefore: row.closes_before,
    roles,
    shifts: shifts.map(({ role, from, until, places }) => ({ role, during: { from, until }, places })),
  },
});
