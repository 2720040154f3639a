import { one, rows, sql, type Queryable, type Sql } from '../sql.js';

type Row = Record<string, unknown>;

interface PersonalTable {
  /** Columns that lead to a person, each covered by the query. */
  readonly by: readonly string[];
  readonly find: (id: string) => Sql;
}

const theirEmail = (id: string): Sql => sql`(select email from person where id = ${id})`;
const theirIdeas = (id: string): Sql => sql`(select id from idea where author_id = ${id}
  union select idea_id from idea_invitation where person_id = ${id} and state = 'accepted')`;

/**
 * Where the database knows of a person, and what they are given of it: everything but the hashes of secrets and other
 * people's addresses.
 */
export const PERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  person: {
    by: ['id', 'email'],
    find: (
      id,
    ) => sql`select id, name, email, to_char(birth_date, 'YYYY-MM-DD') as birth_date, municipality_id, area_id,
      language, created_at from person where id = ${id}`,
  },
  role_grant: {
    by: ['person_id', 'granted_by', 'revoked_by'],
    find: (id) => sql`select * from role_grant where ${id} in (person_id, granted_by, revoked_by)`,
  },
  session: {
    by: ['person_id', 'email'],
    find: (id) => sql`select id, device, created_at, seen_at from session
      where person_id = ${id} or email = ${theirEmail(id)}`,
  },
  sign_in_code: {
    by: ['person_id', 'email'],
    find: (id) => sql`select id, email, purpose, guesses, issued_at, used_at from sign_in_code
      where person_id = ${id} or email = ${theirEmail(id)}`,
  },
  desk_help: {
    by: ['person_id', 'clerk_id'],
    find: (id) => sql`select * from desk_help where ${id} in (person_id, clerk_id)`,
  },
  idea: {
    by: ['author_id'],
    find: (
      id,
    ) => sql`select id, number, status, title, summary, why, task, category, municipality_id, area_id, place,
      cost_cents, language, support_count, created_at, changed_at, published_at,
      author_id = ${id} as is_author from idea where id in ${theirIdeas(id)}`,
  },
  idea_version: {
    by: ['by_id'],
    find: (id) => sql`select * from idea_version where by_id = ${id} or idea_id in ${theirIdeas(id)}`,
  },
  idea_invitation: {
    by: ['person_id', 'email', 'invited_by'],
    find: (id) => sql`select id, idea_id, state, at, answered_at, invited_by = ${id} as by_them,
      case when person_id = ${id} or email = ${theirEmail(id)} then email end as email
      from idea_invitation where ${id} in (person_id, invited_by) or email = ${theirEmail(id)}`,
  },
  idea_file: {
    by: ['added_by'],
    find: (id) => sql`select id, idea_id, position, kind, name, alt, bytes, width, height, added_at
      from idea_file where added_by = ${id} or idea_id in ${theirIdeas(id)}`,
  },
  idea_support: {
    by: ['person_id'],
    find: (id) => sql`select idea_id, at from idea_support where person_id = ${id}`,
  },
  moderation_case: {
    by: ['authors', 'claimed_by', 'first_decider'],
    find: (id) => sql`select id, kind, municipality_id, idea_id, looks, note, opened_at, closed_at
      from moderation_case where ${id}::uuid = any (authors) or ${id} in (claimed_by, first_decider)`,
  },
  decision: {
    by: ['by_id'],
    find: (
      id,
    ) => sql`select d.case_id, d.outcome, d.reason, d.words, d.at, d.appeal_until, d.by_id = ${id} as by_them
      from decision d join moderation_case c on c.id = d.case_id
      where d.by_id = ${id} or ${id}::uuid = any (c.authors)`,
  },
  idea_assessment: {
    by: ['opened_by', 'saved_by'],
    find: (
      id,
    ) => sql`select id, idea_id, municipality_id, reason, opened_at, saved_at, opened_by = ${id} as begun_by_them
      from idea_assessment where ${id} in (opened_by, saved_by)`,
  },
  idea_photo: {
    by: ['added_by', 'decided_by'],
    find: (id) => sql`select id, idea_id, name, alt, bytes, taken_on::text, state, added_at, decided_at
      from idea_photo where ${id} in (added_by, decided_by)`,
  },
  idea_work: {
    by: ['opened_by'],
    find: (id) => sql`select event_id, idea_id, opened_at from idea_work where opened_by = ${id}`,
  },
  idea_evaluator: {
    by: ['person_id', 'assigned_by'],
    find: (id) => sql`select * from idea_evaluator where ${id} in (person_id, assigned_by)`,
  },
  idea_finding: {
    by: ['by_id'],
    find: (
      id,
    ) => sql`select f.assessment_id, a.idea_id, f.turn, f.outcome, f.reason, f.words, f.at, f.appeal_until,
      f.by_id = ${id} as by_them from idea_finding f join idea_assessment a on a.id = f.assessment_id
      where f.by_id = ${id} or a.idea_id in ${theirIdeas(id)}`,
  },
  idea_finding_appeal: {
    by: ['by_id'],
    find: (id) => sql`select assessment_id, words, at from idea_finding_appeal where by_id = ${id}`,
  },
  residence_proof: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select id, municipality_id, area_id, how, citizen, to_char(birth_date, 'YYYY-MM-DD') as birth_date,
      proved_on from residence_proof where person_id = ${id}`,
  },
  certificate: {
    by: ['holder_id', 'revoked_by'],
    find: (
      id,
    ) => sql`select id, code, kind, name, title, organisation, from_day, until_day, minutes, state, state_at,
        issued_at, credential, revoked_why, shown, leads_on, municipality_id, holder_id = ${id} as is_holder,
        coalesce((select jsonb_object_agg(r.competence, r.words) from certificate_reflection r
          where r.certificate_id = certificate.id), '{}') as reflection
      from certificate where holder_id = ${id}`,
  },
  certificate_batch: {
    by: ['asked_by'],
    find: (id) => sql`select * from certificate_batch where asked_by = ${id}`,
  },
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
    ) => sql`select b.id, b.municipality_id, o.name as organisation, b.reason, lower(b.during) as from,
      upper(b.during) as until, case when b.person_id = ${id} then b.objection end as objection, b.objected_at, b.decision, b.decision_reason, b.decided_at,
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
  mail_declined: {
    by: ['person_id'],
    find: (id) => sql`select mail_group, since from mail_declined where person_id = ${id}`,
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
    find: (id) => sql`select a.slot_id, e.number as event, o.name as role, a.answers, a.said_at,
      (select jsonb_agg(jsonb_build_object('question', q #>> '{words,lv}', 'answer', coalesce(
          (select c #> '{words,lv}' from jsonb_array_elements(q -> 'options') as c
            where c ->> 'id' = a.answers ->> (q ->> 'id')), a.answers -> (q ->> 'id'))))
        from jsonb_array_elements(o.questions) as q where a.answers -> (q ->> 'id') is not null) as said
      from shift_answers a left join volunteer_shift v on v.slot_id = a.slot_id
        left join volunteer_role o on o.event_id = v.event_id and o.id = v.role_id
        left join volunteer_event e on e.id = v.event_id where a.person_id = ${id}`,
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
  workshop: {
    by: ['created_by'],
    find: (id) => sql`select number, title, state, created_at from workshop where created_by = ${id}`,
  },
  workshop_leader: {
    by: ['person_id'],
    find: (id) => sql`select w.number, w.title, l.role, l.since, l.until from workshop_leader l
      join workshop w on w.id = l.workshop_id where l.person_id = ${id}`,
  },
  workshop_device: {
    by: ['person_id'],
    find: (id) =>
      sql`select id, label, registered_at, seen_at, revoked_at from workshop_device where person_id = ${id}`,
  },
  // What they put down, and what was put down about them.
  workshop_fact: {
    by: ['by_id'],
    find: (id) => sql`select session_id, kind, saying, claimed_at, received_at from workshop_fact
      where by_id = ${id} or about in (select r.id from registration r where r.person_id = ${id})`,
  },
  workshop_completion: {
    by: ['person_id'],
    find: (id) => sql`select w.number, w.title, c.attended, c.counted, c.first_on::text, c.last_on::text
      from workshop_completion c join workshop w on w.id = c.workshop_id where c.person_id = ${id}`,
  },
  volunteer_event: {
    by: ['created_by'],
    find: (id) => sql`select number, title, state, created_at from volunteer_event where created_by = ${id}`,
  },
  notice: {
    by: ['person_id'],
    find: (id) => sql`select id, kind, params, link, at, read_at from notice where person_id = ${id}`,
  },
  mail: {
    by: ['person_id', 'to_address'],
    find: (id) => sql`select id, to_address, template, language, created_at, sent_at, failed_at from mail
      where person_id = ${id} or lower(to_address) = lower(${theirEmail(id)})`,
  },
  audit_entry: {
    by: ['actor_id', 'subject_id'],
    find: (
      id,
    ) => sql`select id, at, action, municipality_id, subject_kind, subject_id, facts, actor_id = ${id} as by_them
      from audit_entry where actor_id = ${id} or (subject_kind = 'person' and subject_id = ${id}::text)`,
  },
};

const OFFICIAL = 'an official act of a vote: who did it stands in the official log, which is in the export';

/** Columns that lead to a person and are not in the export, each with its reason. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = {
  'request_key.actor':
    'for a few days, the answers this person was given already, to repeat them if asked again',
  'registration.allowed_by':
    'which organiser let somebody in at two places at once: it stands in the official log',
  'organisation.decided_by':
    'an official act: who decided on an organisation stands in the official log, which is in the export',
  'vote.created_by': OFFICIAL,
  'vote_act.proposed_by': OFFICIAL,
  'vote_act.confirmed_by': OFFICIAL,
  'vote_incident_post.posted_by': OFFICIAL,
  'vote_opening.brought_by': OFFICIAL,
  'vote_paper_entry.clerk_id': OFFICIAL,
};

/** Everything known of a person, table by table. */
export async function readPersonalData(
  on: Queryable,
  person: string,
): Promise<{ madeAt: Date; tables: Record<string, Row[]> }> {
  const tables: Record<string, Row[]> = {};
  for (const [table, { find }] of Object.entries(PERSONAL_TABLES))
    tables[table] = await rows<Row>(on, find(person));
  return { madeAt: (await one<{ now: Date }>(on, sql`select talka_now() as now`)).now, tables };
}
