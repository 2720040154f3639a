import { randomInt } from 'node:crypto';
import type pg from 'pg';
import type { Actor } from './actors.js';

export interface HeldWorkshop {
  readonly id: string;
  readonly number: number;
  /** In the order in which they were asked for. */
  readonly sessions: readonly string[];
  /** Enrolments, in the order of the learners. */
  readonly enrolments: readonly string[];
}

export interface WishedWorkshop {
  readonly leaders: readonly { readonly who: Actor; readonly role?: 'leader' | 'assistant' | 'guest' }[];
  readonly learners: readonly Pick<Actor, 'id'>[];
  /** When sessions begin, in minutes from now, and how many minutes they take. */
  readonly sessions?: readonly {
    readonly in: number;
    readonly minutes?: number;
    readonly catchUpFor?: number;
  }[];
  readonly title?: string;
  readonly municipality?: string;
  readonly completion?: object | null;
}

/** A published course with people in it, put straight into the database: publishing and enrolling have their own tests. */
export async function heldWorkshop(database: pg.Client, wish: WishedWorkshop): Promise<HeldWorkshop> {
  const { leaders, learners, municipality = 'ludzas-novads' } = wish;
  const sessions = wish.sessions ?? [{ in: -5, minutes: 90 }];
  const one = async <Row>(text: string, values: readonly unknown[]): Promise<Row> =>
    (await database.query(text, [...values])).rows[0] as Row;
  const spans = sessions.map(({ in: from, minutes = 90 }) => {
    const begins = Date.now() + from * 60_000;
    return `[${new Date(begins).toISOString()},${new Date(begins + minutes * 60_000).toISOString()})`;
  });
  const { id: slot } = await one<{ id: string }>(
    `insert into slot (municipality_id, places, during, times, closes_at, opens_at, state)
     select $1, 500, range_merge(t), t, lower(t), lower(t) - interval '60 days', 'open'
     from (select ('{' || $2 || '}')::tstzmultirange as t) one returning id`,
    [municipality, spans.join(',')],
  );
  const { id, number } = await one<{ id: string; number: number }>(
    `with o as (insert into organisation (municipality_id, name, kind, registration_number, state, decided_by, decided_at)
       values ($1, 'Podnieku biedrība', 'association', $2, 'verified', $3, now()) returning id)
     insert into workshop (organisation_id, municipality_id, title, about, place, contact, craft, languages, enrolment, places,
       completion, state, slot_id, created_by, published_at)
     select o.id, $1, $4, 'Virpojam kopā.', 'Amatu māja', '+371 6000 0111', 'pottery', '{lv}', 'course', 500, $5, 'published',
       $6, $3, now() from o returning id, number`,
    [
      ...[municipality, `4009${String(randomInt(10_000_000)).padStart(7, '0')}`, leaders[0]?.who.id],
      ...[wish.title ?? 'Māla bļodas'],
      wish.completion === undefined ? { percent: 80, needed: [], excused: 'apart' } : wish.completion,
      slot,
    ],
  );
  const ids: string[] = [];
  for (const [at, { catchUpFor }] of sessions.entries()) {
    const session = await one<{ id: string }>(
      `insert into workshop_session (workshop_id, number, during, catch_up_for) values ($1, $2, $3, $4) returning id`,
      [id, at + 1, spans[at], catchUpFor === undefined ? null : ids[catchUpFor - 1]],
    );
    ids.push(session.id);
  }
  for (const { who, role = 'leader' } of leaders)
    await database.query(
      `insert into workshop_leader (workshop_id, person_id, role, since) values ($1, $2, $3, now() - interval '30 days')`,
      [id, who.id, role],
    );
  const enrolments: string[] = [];
  for (const { id: person } of learners) {
    const enrolment = await one<{ id: string }>(
      `insert into registration (slot_id, during, times, person_id, state)
       select id, during, times, $2, 'confirmed' from slot where id = $1 returning id`,
      [slot, person],
    );
    enrolments.push(enrolment.id);
  }
  return { id, number, sessions: ids, enrolments };
}

/** A leader's device, as their browser makes it known. @returns its id, and the key it seals with */
export async function preparedDevice(
  leader: Actor,
  label = 'Telefons',
): Promise<{ id: string; key: string }> {
  const registered = await leader.call('my-devices.register', { body: { label } });
  if (registered.problem) throw new Error(`could not register: ${registered.problem.code}`);
  return { id: registered.body.device.id, key: registered.body.key };
}
