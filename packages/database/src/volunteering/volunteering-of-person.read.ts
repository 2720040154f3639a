import { theirEmail, type PersonalTables } from '../identity/personal-table.js';
import { sql } from '../sql.js';

/** What is known of somebody by their shifts, and by those they are in charge of. */
export const VOLUNTEERING_OF_PERSON: PersonalTables = {
  person_ability: {
    by: ['person_id'],
    find: (id) => sql`select ability, said_at from person_ability where person_id = ${id}`,
  },
  training_seen: {
    // Whose it is stands with what they say they can do.
    by: ['seen_by'],
    find: (
      id,
    ) => sql`select o.name as organisation, t.ability, t.seen_at, t.valid_until::text, t.seen_by = ${id} as seen_by_them
      from training_seen t join organisation o on o.id = t.organisation_id where ${id} in (t.person_id, t.seen_by)`,
  },
  shift_party: {
    by: ['by_id'],
    find: (id) =>
      sql`select slot_id, made_at, token_hash is null as signed_up from shift_party where by_id = ${id}`,
  },
  shift_party_person: {
    by: ['person_id'],
    find: (id) => sql`select slot_id, said_at from shift_party_person where person_id = ${id}`,
  },
  registration: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select id, slot_id, lower(during) as from, upper(during) as until, state, why, until as held_until,
      ending, joined_at from registration where person_id = ${id}`,
  },
  attendance: {
    by: ['by_id'],
    find: (
      id,
    ) => sql`select a.registration_id, a.state, a.how, a.came_at, a.left_at, a.noted_at, a.by_id = ${id} as noted_by_them
      from attendance a join registration r on r.id = a.registration_id where ${id} in (r.person_id, a.by_id)`,
  },
  attendance_correction: {
    by: ['by_id'],
    find: (id) => sql`select c.registration_id, c.what, c.reason, c.at, c.by_id = ${id} as by_them
      from attendance_correction c join registration r on r.id = c.registration_id where ${id} in (r.person_id, c.by_id)`,
  },
  cancelled_place: {
    by: ['by_id'],
    find: (id) => sql`select c.registration_id, c.why, c.words, c.late, c.at, c.by_id = ${id} as by_them
      from cancelled_place c join registration r on r.id = c.registration_id where ${id} in (r.person_id, c.by_id)`,
  },
  volunteer_bar: {
    by: ['person_id', 'by_id', 'decided_by'],
    find: (
      id,
    ) => sql`select b.id, b.municipality_id, o.name as organisation, case when ${id} in (b.person_id, b.by_id) then b.reason end as reason, lower(b.during) as from,
      upper(b.during) as until, case when b.person_id = ${id} then b.objection end as objection, b.objected_at, b.decision, case when ${id} in (b.person_id, b.decided_by) then b.decision_reason end as decision_reason, b.decided_at,
      b.person_id = ${id} as about_them, b.by_id = ${id} as set_by_them
      from volunteer_bar b left join organisation o on o.id = b.organisation_id
      where ${id} in (b.person_id, b.by_id, b.decided_by)`,
  },
  volunteer_hours: {
    by: ['approved_by'],
    find: (id) => sql`select h.registration_id, h.minutes, h.proposed, h.reason, h.approved_at,
      h.approved_by = ${id} as approved_by_them
      from volunteer_hours h join registration r on r.id = h.registration_id where ${id} in (r.person_id, h.approved_by)`,
  },
  volunteer_hours_correction: {
    by: ['by_id'],
    find: (id) => sql`select c.registration_id, c.before, c.after, c.reason, c.at, c.by_id = ${id} as by_them
      from volunteer_hours_correction c join registration r on r.id = c.registration_id
      where ${id} in (r.person_id, c.by_id)`,
  },
  guardian_consent: {
    by: ['person_id', 'guardian_email'],
    find: (id) => sql`select id, slot_id, state, covers, named_at, asked_at, until, answered_at, withdrawn_at,
      person_id = ${id} as about_them,
      case when person_id = ${id} or lower(guardian_email) = lower(${theirEmail(id)})
        then guardian_name end as guardian_name,
      case when lower(guardian_email) = lower(${theirEmail(id)}) then guardian_email end as guardian_email,
      signed_name, relation
      from guardian_consent where person_id = ${id} or lower(guardian_email) = lower(${theirEmail(id)})`,
  },
  calendar_feed: {
    by: ['person_id'],
    find: (id) => sql`select since from calendar_feed where person_id = ${id}`,
  },
  calendar_entry: {
    by: ['person_id'],
    find: (id) =>
      sql`select slot_id, sequence, content, changed_at from calendar_entry where person_id = ${id}`,
  },
  help_willing: {
    by: ['person_id'],
    find: (id) => sql`select municipality_id, since from help_willing where person_id = ${id}`,
  },
  help_unwanted: {
    by: ['person_id'],
    find: (id) => sql`select u.role, o.name as organisation, u.since from help_unwanted u
      join organisation o on o.id = u.organisation_id where u.person_id = ${id}`,
  },
  help_question: {
    by: ['person_id'],
    find: (id) =>
      sql`select id, slot_id, state, asked_at, answered_at from help_question where person_id = ${id}`,
  },
  organisation_person: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select o.number, o.name, o.registration_number, m.role, m.since from organisation_person m
      join organisation o on o.id = m.organisation_id where m.person_id = ${id}`,
  },
  volunteer_care: {
    by: ['person_id'],
    find: (id) => sql`select e.number as event, c.food, c.food_other, c.access, c.access_other, c.consented_at
      from volunteer_care c join volunteer_event e on e.id = c.event_id where c.person_id = ${id}`,
  },
  shift_answers: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select a.slot_id, e.number as event, o.name as role, w.number as workshop, a.answers, a.said_at,
      (select jsonb_agg(jsonb_build_object('question', q #>> '{words,lv}', 'answer', coalesce(
          (select c #> '{words,lv}' from jsonb_array_elements(q -> 'options') as c
            where c ->> 'id' = a.answers ->> (q ->> 'id')), a.answers -> (q ->> 'id'))))
        from jsonb_array_elements(coalesce(o.questions, w.questions)) as q where a.answers -> (q ->> 'id') is not null) as said
      from shift_answers a left join volunteer_shift v on v.slot_id = a.slot_id
        left join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        left join volunteer_event e on e.id = v.event_id
        left join workshop_session t on t.slot_id = a.slot_id
        left join workshop w on w.slot_id = a.slot_id or w.id = t.workshop_id where a.person_id = ${id}`,
  },
  shift_message: {
    by: ['by_id'],
    find: (
      id,
    ) => sql`select m.id, e.number as event, m.what, m.day, m.words, m.at, m.people, m.by_id = ${id} as by_them
      from shift_message m join volunteer_event e on e.id = m.event_id
      where m.by_id = ${id} or exists (select from shift_message_to t where t.message_id = m.id and t.person_id = ${id})`,
  },
  shift_message_to: {
    by: ['person_id'],
    find: (id) => sql`select message_id from shift_message_to where person_id = ${id}`,
  },
  shift_supervisor: {
    by: ['person_id'],
    find: (id) => sql`select slot_id, named_at from shift_supervisor where person_id = ${id}`,
  },
};
