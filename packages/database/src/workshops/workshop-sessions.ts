import type { WorkshopDraft } from '@talka/workshops';
import { rows, sql, type Queryable } from '../sql.js';

/** Each session that enrols for itself, and has none yet, gets a slot that people enrol in until it begins. */
export async function giveSlots(on: Queryable, id: string): Promise<void> {
  await rows(
    on,
    sql`with named as (
          select t.id, uuidv7() as slot, t.during, t.places from workshop_session t
          where t.workshop_id = ${id} and t.slot_id is null and t.places > 0 and t.state = 'planned'
        ), made as (
          insert into slot (id, municipality_id, places, during, closes_at, state)
            select slot, w.municipality_id, named.places, during,
              lower(during) - make_interval(hours => case when w.enrolment = 'drop-in' then w.closes_before else 0 end), 'open'
            from named, workshop w where w.id = ${id}
        )
        update workshop_session t set slot_id = named.slot from named where t.id = named.id`,
  );
}

/** The sessions of a draft, those that make good for others after the rest, and what is to be completed before. */
export async function writeParts(
  on: Queryable,
  id: string,
  { sessions, after }: WorkshopDraft,
): Promise<void> {
  await rows(
    on,
    sql`insert into workshop_session (workshop_id, number, during, places)
        select ${id}, at, tstzrange((session #>> '{during,from}')::timestamptz, (session #>> '{during,until}')::timestamptz),
          (session ->> 'places')::int
        from jsonb_array_elements(${JSON.stringify(sessions.filter(({ catchUpFor }) => catchUpFor === null))}::jsonb)
          with ordinality as given(session, at)`,
  );
  await rows(
    on,
    sql`insert into workshop_session (workshop_id, number, during, places, catch_up_for)
        select ${id}, at + (select coalesce(max(number), 0) from workshop_session where workshop_id = ${id}),
          tstzrange((session #>> '{during,from}')::timestamptz, (session #>> '{during,until}')::timestamptz),
          (session ->> 'places')::int,
          (select t.id from workshop_session t where t.workshop_id = ${id} and t.number = (session ->> 'catchUpFor')::int)
        from jsonb_array_elements(${JSON.stringify(sessions.filter(({ catchUpFor }) => catchUpFor !== null))}::jsonb)
          with ordinality as given(session, at)`,
  );
  await rows(
    on,
    sql`insert into workshop_prerequisite (workshop_id, needs_id)
        select ${id}, id from workshop where number = any(${after}::int[])`,
  );
}
