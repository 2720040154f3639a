import type { PersonalTables } from '../identity/personal-table.js';
import { sql } from '../sql.js';

/** What the partnership knows of a person: for whom they asked to sign on, and what they did as an official. */
export const PARTNERSHIP_OF_PERSON: PersonalTables = {
  partner: {
    by: ['asked_by', 'signed_by', 'ended_by'],
    find: (
      id,
    ) => sql`select kind, name, registration_number, country, seat, website, task, pledge, language, signed_as,
        state, asked_at, signed_at, ended_at, case when asked_by = ${id} then words end as words, asked_by = ${id} as by_them
      from partner where ${id} in (asked_by, signed_by, ended_by)`,
  },
  joint_decision: {
    by: ['proposed_by'],
    find: (id) => sql`select number, title, state, proposed_at from joint_decision where proposed_by = ${id}`,
  },
  joint_voice: {
    by: ['by_id'],
    find: (id) => sql`select d.number, v.municipality_id, v.voice, v.words, v.at from joint_voice v
      join joint_decision d on d.id = v.decision_id where v.by_id = ${id}`,
  },
  joint_remark: {
    by: ['by_id'],
    find: (id) => sql`select d.number, r.municipality_id, r.words, r.at from joint_remark r
      join joint_decision d on d.id = r.decision_id where r.by_id = ${id}`,
  },
  joint_minutes: {
    by: ['by_id'],
    find: (id) => sql`select d.number, m.revision, m.words, m.at from joint_minutes m
      join joint_decision d on d.id = m.decision_id where m.by_id = ${id}`,
  },
};
