import type { PersonalTables } from '../identity/personal-table.js';
import { sql } from '../sql.js';

/** What juries by lot and open calls know of a person: what they volunteered and applied for, scored, and did as an official. */
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
  open_call: {
    by: ['announced_by', 'scored_by', 'ended_by'],
    find: (id) =>
      sql`select number, title, state, announced_at from open_call where ${id} in (announced_by, scored_by, ended_by)`,
  },
  open_call_juror: {
    by: ['person_id', 'appointed_by'],
    find: (id) => sql`select c.number as call, c.title, j.number, j.person_id = ${id} as mine, j.at,
        (select coalesce(json_agg(json_build_object('application', s.application, 'points', s.points, 'words', s.words, 'at', s.at)), '[]')
          from open_call_scoring s where (s.call_id, s.juror) = (j.call_id, j.number) and j.person_id = ${id}) as scored,
        (select coalesce(json_agg(json_build_object('application', d.application, 'conflict', d.conflict, 'at', d.at)), '[]')
          from open_call_declaration d where (d.call_id, d.juror) = (j.call_id, j.number) and j.person_id = ${id}) as declared
      from open_call_juror j join open_call c on c.id = j.call_id where ${id} in (j.person_id, j.appointed_by)`,
  },
  open_call_application: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select c.number as call, c.title as call_title, a.number, a.state, a.name, a.title, a.answers, a.saved_at, a.handed_name,
        a.handed_title, a.handed_answers, a.handed_in_at,
        case when c.state = 'decided' then a.outcome end as outcome, case when c.state = 'decided' then a.amount_cents end as amount_cents,
        case when c.state = 'decided' then a.reason end as reason, a.report_state, a.report_words, a.report_cents, a.report_at, a.report_answer,
        (select coalesce(json_agg(json_build_object('field', f.field, 'name', f.name, 'bytes', f.bytes)), '[]') from open_call_file f
          where (f.call_id, f.application) = (a.call_id, a.number)) as files
      from open_call_application a join open_call c on c.id = a.call_id where a.person_id = ${id}`,
  },
};
