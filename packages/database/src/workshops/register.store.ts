import { personId, type PersonId } from '@talka/kernel';
import {
  deviceId,
  factId,
  participantId,
  sessionId,
  workshopId,
  type ClosingWorkshop,
  type Completed,
  type Device,
  type DeviceId,
  type Fact,
  type FactId,
  type OpenSession,
  type ParticipantId,
  type RegisterStore,
  type SessionId,
  type WorkshopId,
} from '@talka/workshops';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { factOf, factsWhere, sayingOf, type FactRow } from './facts.rows.js';
import { closeAs, lockClosing } from './closing.store.js';

interface DeviceRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly revoked_at: Date | null;
}

interface SessionRow {
  readonly id: string;
  readonly workshop_id: string;
  readonly from: Date;
  readonly until: Date;
  readonly over: Date;
  readonly is_cancelled: boolean;
  readonly is_closed: boolean;
  readonly is_leader: boolean;
  readonly participants: readonly string[];
}

/** So long before a session its leaders may mark: whoever left earlier did not lead it. */
const BEFORE = sql`interval '1 hour'`;

/** Registers of attendance in PostgreSQL, inside one transaction. */
export class PgRegisterStore implements RegisterStore {
  constructor(private readonly on: Queryable) {}

  async lockDevice(id: DeviceId): Promise<Device | undefined> {
    const row = await first<DeviceRow>(
      this.on,
      sql`update workshop_device set seen_at = talka_now() where id = ${id} returning id, person_id, revoked_at`,
    );
    return row && deviceOf(row);
  }

  async selfDevice(session: SessionId): Promise<Device> {
    await rows(
      this.on,
      sql`insert into workshop_device (id, label) values (${session}, '') on conflict do nothing`,
    );
    const row = await one<DeviceRow>(
      this.on,
      sql`select id, person_id, revoked_at from workshop_device where id = ${session} for update`,
    );
    return deviceOf(row);
  }

  async lockSessions(ids: readonly SessionId[], by: PersonId): Promise<ReadonlyMap<SessionId, OpenSession>> {
    // First the lock, then what it keeps still: facts of a workshop become known one after the other.
    await rows(
      this.on,
      sql`select from workshop where id in (select workshop_id from workshop_session where id = any(${ids}::uuid[]))
          order by id for no key update`,
    );
    const found = await rows<SessionRow>(
      this.on,
      sql`select s.id, s.workshop_id, lower(s.during) as from, upper(s.during) as until, w.state = 'closed' as is_closed,
            s.state = 'cancelled' or w.state = 'cancelled' as is_cancelled,
            (select max(upper(t.during)) from workshop_session t where t.workshop_id = w.id
              and (t.state = 'planned' or t.id = s.id)) as over,
            exists (select from workshop_leader l where l.workshop_id = w.id and l.person_id = ${by}
              and l.role in ('leader', 'assistant')
              and (l.until is null or l.since < upper(s.during) and l.until > lower(s.during) - ${BEFORE})) as is_leader,
            array(select r.id from registration r where r.slot_id in (w.slot_id, s.slot_id)
              union select f.about from workshop_fact f where f.session_id = s.id and f.kind = 'walk-in') as participants
          from workshop_session s join workshop w on w.id = s.workshop_id
          where s.id = any(${ids}::uuid[]) and w.state <> 'draft'`,
    );
    return new Map(found.map((row) => [sessionId(row.id), sessionOf(row)]));
  }

  async known(ids: readonly FactId[]): Promise<ReadonlyMap<FactId, Fact>> {
    const found = await rows<FactRow>(this.on, factsWhere(sql`f.id = any(${ids}::uuid[])`));
    return new Map(found.map((row) => [factId(row.id), factOf(row)]));
  }

  async numbered(device: DeviceId, sequences: readonly number[]): Promise<ReadonlyMap<number, FactId>> {
    const found = await rows<{ id: string; sequence: number }>(
      this.on,
      sql`select id, sequence from workshop_fact
          where device_id = ${device} and sequence = any(${sequences}::int[])`,
    );
    return new Map(found.map(({ id, sequence }) => [sequence, factId(id)]));
  }

  async lastNumber(device: DeviceId): Promise<number> {
    const { last } = await one<{ last: number }>(
      this.on,
      sql`select coalesce(max(sequence), 0)::int as last from workshop_fact where device_id = ${device}`,
    );
    return last;
  }

  async ofSessions(ids: readonly SessionId[]): Promise<readonly Fact[]> {
    return (await rows<FactRow>(this.on, factsWhere(sql`f.session_id = any(${ids}::uuid[])`))).map(factOf);
  }

  async add(facts: readonly Fact[]): Promise<ReadonlySet<FactId>> {
    if (facts.length === 0) return new Set();
    const all = JSON.stringify(
      facts.map((fact) => ({ ...fact, about: aboutOf(fact), saying: sayingOf(fact) })),
    );
    const added = await rows<{ id: string }>(
      this.on,
      sql`insert into workshop_fact (id, session_id, device_id, sequence, by_id, kind, about, saying, replaces, generation,
            claimed_at)
          select (f ->> 'id')::uuid, (f ->> 'session')::uuid, (f ->> 'device')::uuid, (f ->> 'sequence')::int,
            (f ->> 'by')::uuid, f ->> 'kind', (f ->> 'about')::uuid, f -> 'saying',
            array(select r::uuid from jsonb_array_elements_text(f -> 'replaces') with ordinality as of (r, at) order by at),
            (f ->> 'generation')::int, (f ->> 'claimedAt')::timestamptz
          from jsonb_array_elements(${all}::jsonb) with ordinality as facts (f, position) order by position
          on conflict (id) do nothing returning id`,
    );
    const ids = new Set(added.map(({ id }) => factId(id)));
    const names = facts.flatMap((fact) =>
      fact.kind === 'walk-in' && ids.has(fact.id) ? [{ id: fact.id, name: fact.name }] : [],
    );
    if (names.length > 0)
      await rows(
        this.on,
        sql`insert into workshop_walk_in (fact_id, name)
            select id, name from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as of (id uuid, name text)`,
      );
    return ids;
  }

  async enrolment(session: SessionId, person: PersonId): Promise<ParticipantId | undefined> {
    const row = await first<{ id: string }>(
      this.on,
      sql`select r.id from registration r, workshop_session s join workshop w on w.id = s.workshop_id
          where s.id = ${session} and r.slot_id in (w.slot_id, s.slot_id) and r.person_id = ${person}
            and r.state = 'confirmed' order by r.slot_id = w.slot_id desc limit 1`,
    );
    return row && participantId(row.id);
  }

  lockWorkshop = (id: WorkshopId, by: PersonId): Promise<ClosingWorkshop | undefined> =>
    lockClosing(this.on, id, by);

  close = (id: WorkshopId, completed: readonly Completed[]): Promise<void> => closeAs(this.on, id, completed);

  async reopen(id: WorkshopId, why: string): Promise<void> {
    await rows(
      this.on,
      sql`update workshop set state = 'published', closed_at = null, reopened_why = ${why}, revision = revision + 1
          where id = ${id}`,
    );
  }
}

const deviceOf = ({ id, person_id, revoked_at }: DeviceRow): Device => ({
  ...{ id: deviceId(id), person: person_id === null ? null : personId(person_id), revokedAt: revoked_at },
});

const sessionOf = (row: SessionRow): OpenSession => ({
  ...{ id: sessionId(row.id), workshop: workshopId(row.workshop_id) },
  ...{ during: { from: row.from, until: row.until }, isClosed: row.is_closed, isLeader: row.is_leader },
  ...{ over: row.over, isCancelled: row.is_cancelled },
  participants: new Set(row.participants.map(participantId)),
});

const aboutOf = (fact: Fact): string | null => (fact.kind === 'head-count' ? null : fact.about);
