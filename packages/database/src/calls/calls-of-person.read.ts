import type { PersonalTables } from '../identity/personal-table.js';
import { sql } from '../sql.js';

/** What juries by lot know of a person: for which they volunteered, and what they did as an official. */
export const CALLS_OF_PERSON: PersonalTables = {
  jury: {
    by: ['announced_by', 'ended_by'],
    find: (id) =>
      sql`select number, title, state, announced_at from jury where ${id} in (announced_by, ended_by)`,
  },
  jury_volunteer: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select j.number as jury, j.title, v.number, v.age, v.area, v.gender, v.at, s.seat, s.state, s.asked_at,
        s.answer_by, s.answered_at
      from jury_volunteer v join jury j on j.id = v.jury_id
      left join jury_seat s on (s.jury_id, s.number) = (v.jury_id, v.number) where v.person_id = ${id}`,
  },
};
