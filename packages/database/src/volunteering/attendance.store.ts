import type { OrganisationRole } from '@talka/identity';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import {
  registrationId,
  slotId,
  type RegistrationId,
  type SlotId,
  type SlotState,
  type Standing,
} from '@talka/registration';
import {
  eventId,
  type Attendance,
  type AttendanceState,
  type AttendanceStore,
  type Attendee,
  type CheckInWay,
  type EventId,
  type EventOnTheDay,
  type HoursApproved,
  type HoursCorrected,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';

interface AttendeeRow {
  readonly registration: string;
  readonly person: string;
  readonly name: string;
  readonly event: number;
  readonly role: string;
  readonly slot: string;
  readonly slot_state: SlotState;
  readonly from: Date;
  readonly until: Date;
  readonly standing: Standing['state'];
  readonly state: AttendanceState | null;
  readonly came_at: Date | null;
  readonly left_at: Date | null;
  readonly minutes: number | null;
  readonly revision: number | null;
}

/** Who came, in PostgreSQL, inside one transaction: one row for a registration, and an index has the last word. */
export class PgAttendanceStore implements AttendanceStore {
  constructor(private readonly manager: EntityManager) {}

  async event(number: number, by: PersonId): Promise<EventOnTheDay | undefined> {
    const row = await first<{ id: string; municipality_id: string; role: OrganisationRole }>(
      this.manager,
      sql`select e.id, e.municipality_id, m.role from volunteer_event e
            join organisation_person m on m.organisation_id = e.organisation_id and m.person_id = ${by}
          where e.number = ${number}`,
    );
    if (!row) return undefined;
    const { role } = row;
    return { id: eventId(row.id), number, municipality: municipalityId(row.municipality_id), role };
  }

  async isShiftOf(event: EventId, slot: SlotId): Promise<boolean> {
    const shift = sql`select from volunteer_shift where event_id = ${event} and slot_id = ${slot}`;
    return (await first(this.manager, shift)) !== undefined;
  }

  /** How many of those with a place in a shift have come. */
  async hereIn(slot: SlotId): Promise<number> {
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`select count(*)::int as count from attendance a join registration r on r.id = a.registration_id
          where r.slot_id = ${slot} and r.state = 'confirmed' and a.state <> 'no-show'`,
    );
    return count;
  }

  async attendee(
    of: RegistrationId | { readonly slot: SlotId; readonly person: PersonId },
  ): Promise<Attendee | undefined> {
    const which =
      typeof of === 'string'
        ? sql`id = ${of}`
        : sql`slot_id = ${of.slot} and person_id = ${of.person} order by (state <> 'ended') desc, turn desc limit 1`;
    const locked = await first<{ id: string }>(
      this.manager,
      sql`select id from registration where ${which} for update`,
    );
    // What is read after the lock is what whoever had it before has left.
    const row =
      locked &&
      (await first<AttendeeRow>(
        this.manager,
        sql`select r.id as registration, p.id as person, p.name, e.number as event, o.name as role, s.id as slot,
              s.state as slot_state, lower(s.during) as from, upper(s.during) as until, r.state as standing,
              a.state, a.came_at, a.left_at, h.minutes, h.revision
            from registration r join person p on p.id = r.person_id join slot s on s.id = r.slot_id
              join volunteer_shift v on v.slot_id = s.id join volunteer_event e on e.id = v.event_id
              join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
              left join attendance a on a.registration_id = r.id
              left join volunteer_hours h on h.registration_id = r.id
            where r.id = ${locked.id}`,
      ));
    return row && attendeeOf(row);
  }

  async note(
    registration: RegistrationId,
    { state, cameAt, leftAt }: Attendance,
    how: CheckInWay,
    by: PersonId,
  ): Promise<boolean> {
    const noted = await first(
      this.manager,
      sql`with late as (
            update attendance set state = ${state}, how = ${how}, came_at = ${cameAt}, left_at = ${leftAt}, by_id = ${by},
              noted_at = talka_now()
            where registration_id = ${registration} and state = 'no-show' returning 1
          ), new as (
            insert into attendance (registration_id, state, how, came_at, left_at, by_id)
            select ${registration}::uuid, ${state}, ${how}, ${cameAt}::timestamptz, ${leftAt}::timestamptz, ${by}::uuid
            where not exists (select from late)
            on conflict do nothing returning 1
          )
          select from late union all select from new`,
    );
    return noted !== undefined;
  }

  async leave(registration: RegistrationId, at: Date): Promise<void> {
    await rows(
      this.manager,
      sql`update attendance set state = 'left', left_at = ${at} where registration_id = ${registration}`,
    );
  }

  async undo(registration: RegistrationId, by: PersonId, reason: string): Promise<void> {
    await rows(this.manager, sql`delete from attendance where registration_id = ${registration}`);
    await rows(
      this.manager,
      sql`insert into attendance_correction (registration_id, what, reason, by_id)
          values (${registration}, 'undone', ${reason}, ${by})`,
    );
  }

  async approve(
    registration: RegistrationId,
    { minutes, proposed, reason }: HoursApproved,
    by: PersonId,
  ): Promise<boolean> {
    const approved = await first(
      this.manager,
      sql`insert into volunteer_hours (registration_id, minutes, proposed, reason, approved_by)
          values (${registration}, ${minutes}, ${proposed}, ${reason}, ${by}) on conflict do nothing returning 1`,
    );
    return approved !== undefined;
  }

  async correct(
    registration: RegistrationId,
    { revision, before, after, reason }: HoursCorrected,
    by: PersonId,
  ): Promise<void> {
    await rows(
      this.manager,
      sql`insert into volunteer_hours_correction (registration_id, revision, before, after, reason, by_id)
          values (${registration}, ${revision + 1}, ${before}, ${after}, ${reason}, ${by})`,
    );
    await rows(
      this.manager,
      sql`update volunteer_hours set minutes = ${after}, revision = ${revision + 1} where registration_id = ${registration}`,
    );
  }

  async placesOf(event: EventId): Promise<readonly RegistrationId[]> {
    const found = await rows<{ id: string }>(
      this.manager,
      sql`select r.id from volunteer_shift v join registration r on r.slot_id = v.slot_id where v.event_id = ${event}`,
    );
    return found.map(({ id }) => registrationId(id));
  }

  async personAt(email: string): Promise<PersonId | undefined> {
    const row = await first<{ id: string }>(
      this.manager,
      sql`select id from person where lower(email) = lower(${email}) and erased_at is null`,
    );
    return row && personId(row.id);
  }

  async isKnownTo(event: EventId, person: PersonId): Promise<boolean> {
    const known = sql`select from registration r join volunteer_shift v on v.slot_id = r.slot_id
        join person p on p.id = r.person_id and p.erased_at is null
      where v.event_id = ${event} and r.person_id = ${person} limit 1`;
    return (await first(this.manager, known)) !== undefined;
  }
}

const attendeeOf = (row: AttendeeRow): Attendee => ({
  registration: registrationId(row.registration),
  person: personId(row.person),
  name: row.name,
  event: row.event,
  role: row.role,
  slot: slotId(row.slot),
  slotState: row.slot_state,
  during: { from: row.from, until: row.until },
  standing: row.standing,
  attendance: row.state ? { state: row.state, cameAt: row.came_at, leftAt: row.left_at } : undefined,
  approved: row.minutes === null ? undefined : { minutes: row.minutes, revision: row.revision ?? 0 },
});
