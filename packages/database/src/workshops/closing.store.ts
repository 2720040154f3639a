import { municipalityId, personId, type PersonId } from '@talka/kernel';
import {
  sessionId,
  type ClosingWorkshop,
  type Completed,
  type CompletionRule,
  type LeaderRole,
  type WorkshopId,
  type WorkshopState,
} from '@talka/workshops';
import { first, rows, sql, type Queryable } from '../sql.js';
import { learnersOf } from './learners.read.js';

interface SessionRow {
  readonly id: string;
  readonly number: number;
  readonly from: Date;
  readonly until: Date;
  readonly catch_up_for: string | null;
}

interface WorkshopRow {
  readonly number: number;
  readonly municipality_id: string;
  readonly state: WorkshopState;
  readonly completion: CompletionRule | null;
  readonly reopened_why: string | null;
  readonly completed: readonly string[];
}

/** A workshop that may be closed, locked until the transaction ends. */
export async function lockClosing(
  on: Queryable,
  id: WorkshopId,
  by: PersonId,
): Promise<ClosingWorkshop | undefined> {
  const row = await first<WorkshopRow>(
    on,
    sql`select w.number, w.municipality_id, w.state, w.completion, w.reopened_why,
          array(select c.person_id from workshop_completion c where c.workshop_id = w.id) as completed
        from workshop w where w.id = ${id} for no key update`,
  );
  if (!row) return undefined;
  const leading = await first<{ role: LeaderRole }>(
    on,
    sql`select role from workshop_leader where workshop_id = ${id} and person_id = ${by} and until is null`,
  );
  const sessions = await rows<SessionRow>(
    on,
    sql`select id, number, lower(during) as from, upper(during) as until, catch_up_for from workshop_session
        where workshop_id = ${id} and state = 'planned' order by during, number`,
  );
  return {
    ...{ id, number: row.number, municipality: municipalityId(row.municipality_id), state: row.state },
    ...{ role: leading?.role, rule: row.completion, reopenedWhy: row.reopened_why },
    sessions: sessions.map(({ from, until, ...session }) => ({
      ...{ id: sessionId(session.id), number: session.number, during: { from, until } },
      minutes: Math.round((until.getTime() - from.getTime()) / 60_000),
      catchUpFor: session.catch_up_for === null ? null : sessionId(session.catch_up_for),
    })),
    learners: await learnersOf(on, id),
    completed: new Set(row.completed.map(personId)),
  };
}

/** Closed, with who completed it in place of whoever had before. */
export async function closeAs(on: Queryable, id: WorkshopId, completed: readonly Completed[]): Promise<void> {
  await rows(
    on,
    sql`update workshop set state = 'closed', closed_at = talka_now(), revision = revision + 1 where id = ${id}`,
  );
  await rows(on, sql`delete from workshop_completion where workshop_id = ${id}`);
  const all = completed.map(({ person, completion: { attended, counted }, from, until }) => ({
    ...{ person, attended, counted, from, until },
  }));
  await rows(
    on,
    sql`insert into workshop_completion (workshop_id, person_id, attended, counted, first_on, last_on)
        select ${id}, c.person, c.attended, c.counted, c.from, c.until
        from jsonb_to_recordset(${JSON.stringify(all)}::jsonb)
          as c (person uuid, attended int, counted int, "from" date, until date)`,
  );
}
