import { personId } from '@talka/kernel';
import { participantId, type Learner, type WorkshopId } from '@talka/workshops';
import { rows, sql, type Queryable } from '../sql.js';

/**
 * Whoever has, or had, a place in a workshop or in sessions of it, by name. Who gave theirs up before they ever came is not among
 * them: they are where something was put down about them.
 */
export async function learnersOf(on: Queryable, workshop: WorkshopId): Promise<Learner[]> {
  const found = await rows<{ person_id: string; name: string; enrolments: string[] }>(
    on,
    sql`select r.person_id, p.name, array_agg(r.id order by r.id) as enrolments
        from registration r join person p on p.id = r.person_id
        where r.slot_id in (select slot_id from workshop where id = ${workshop}
            union select slot_id from workshop_session where workshop_id = ${workshop})
          and (r.state = 'confirmed' or exists (select from workshop_fact f
            join workshop_session s on s.id = f.session_id and s.workshop_id = ${workshop}
            where r.id = f.about or r.id::text = f.saying ->> 'enrolment'))
        group by r.person_id, p.name order by p.name collate "lv-x-icu", r.person_id`,
  );
  return found.map(({ person_id, name, enrolments }) => ({
    ...{ person: personId(person_id), name, enrolments: enrolments.map(participantId) },
  }));
}
