import { SEEN_EVERY, sessionIsAlive, visitor, type Person, type RoleGrant } from '@talka/identity';
import { first, rows, sql, type Queryable } from '../sql.js';
import { tokenHash } from './secrets.js';

export interface ReadSession {
  readonly session: string;
  readonly person: Person | null;
  /** The proved address of someone who has not registered yet. */
  readonly newcomer: string | null;
}

interface SessionRow {
  readonly session: string;
  readonly newcomer: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly now: Date;
  readonly person: Omit<Person, 'grants'> | null;
  readonly grants: readonly RoleGrant[];
}

/**
 * Whose session a token is, with the roles as they are at this moment: what was given or taken a moment ago counts.
 * A session past its time is deleted where it is met.
 */
export async function readSession(on: Queryable, token: string): Promise<ReadSession | null> {
  const row = await first<SessionRow>(on, byToken(token));
  if (!row || (row.person === null && row.newcomer === null)) return null;
  const person = row.person && { ...row.person, grants: row.grants };
  if (!sessionIsAlive(person ? { kind: 'person', ...person } : visitor, row)) {
    await rows(on, sql`delete from session where id = ${row.session}`);
    return null;
  }
  if (row.now.getTime() - row.seenAt.getTime() >= SEEN_EVERY) {
    await rows(
      on,
      sql`update session set seen_at = ${row.now} where id = ${row.session} and seen_at < ${row.now}`,
    );
  }
  return { session: row.session, person, newcomer: row.newcomer };
}

const byToken = (token: string) => sql`
  select s.id as session, s.email as newcomer, s.created_at as "createdAt", s.seen_at as "seenAt",
    talka_now() as now,
    case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name,
      'birthDate', to_char(p.birth_date, 'YYYY-MM-DD'), 'municipality', p.municipality_id) end as person,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'municipality', g.municipality_id) order by g.id)
      from role_grant g where g.person_id = p.id and g.revoked_at is null), '[]') as grants
  from session s left join person p on p.id = s.person_id and p.erased_at is null
  where s.token_hash = ${tokenHash(token)}`;

export interface DeviceSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

export const listSessions = (on: Queryable, person: string): Promise<DeviceSession[]> =>
  rows<DeviceSession>(
    on,
    sql`select id, device, created_at as "createdAt", seen_at as "seenAt" from session
        where person_id = ${person} order by seen_at desc, id desc`,
  );

/** Signing out: the session is gone on the server, whatever the browser keeps. */
export const endSessionById = async (on: Queryable, session: string): Promise<void> => {
  await rows(on, sql`delete from session where id = ${session}`);
};
