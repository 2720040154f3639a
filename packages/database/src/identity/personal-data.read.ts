import { IDEAS_OF_PERSON } from '../ideas/ideas-of-person.read.js';
import { PROGRAMME_OF_PERSON } from '../programme/saved-events.read.js';
import { CALLS_OF_PERSON } from '../calls/calls-of-person.read.js';
import { PARTNERSHIP_OF_PERSON } from '../partnership/partnership-of-person.read.js';
import { one, rows, sql, type Queryable } from '../sql.js';
import { VOLUNTEERING_OF_PERSON } from '../volunteering/volunteering-of-person.read.js';
import { theirEmail, type PersonalTables } from './personal-table.js';

type Row = Record<string, unknown>;

/**
 * Where the database knows of a person, and what they are given of it: everything but the hashes of secrets and other
 * people's addresses.
 */
export const PERSONAL_TABLES: PersonalTables = {
  person: {
    by: ['id', 'email'],
    find: (
      id,
    ) => sql`select id, name, email, to_char(birth_date, 'YYYY-MM-DD') as birth_date, municipality_id, area_id,
      language, created_at from person where id = ${id}`,
  },
  // The children they bring, and of a child who brings it.
  child: {
    by: ['person_id', 'carer_id'],
    find: (id) => sql`select c.person_id, p.name, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, c.since
      from child c join person p on p.id = c.person_id where ${id} in (c.person_id, c.carer_id)`,
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
  ...IDEAS_OF_PERSON,
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
  ...VOLUNTEERING_OF_PERSON,
  ...PARTNERSHIP_OF_PERSON,
  ...PROGRAMME_OF_PERSON,
  ...CALLS_OF_PERSON,
  workshop: {
    by: ['created_by'],
    find: (id) => sql`select number, title, state, created_at from workshop where created_by = ${id}`,
  },
  workshop_message: {
    by: ['by_id'],
    find: (id) => sql`select w.number, m.words, m.people, m.at from workshop_message m
      join workshop w on w.id = m.workshop_id where m.by_id = ${id}`,
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
  calendar_session: {
    by: ['person_id'],
    find: (id) =>
      sql`select session_id, sequence, content, changed_at from calendar_session where person_id = ${id}`,
  },
  workshop_completion: {
    by: ['person_id'],
    find: (id) => sql`select w.number, w.title, c.attended, c.counted, c.first_on::text, c.last_on::text
      from workshop_completion c join workshop w on w.id = c.workshop_id where c.person_id = ${id}`,
  },
  // That they said how it was; what they said is nobody's.
  workshop_feedback_given: {
    by: ['person_id'],
    find: (id) => sql`select w.number, w.title from workshop_feedback_given g
      join workshop w on w.id = g.workshop_id where g.person_id = ${id}`,
  },
  volunteer_event: {
    by: ['created_by'],
    find: (id) => sql`select number, title, state, created_at from volunteer_event where created_by = ${id}`,
  },
  notice: {
    by: ['person_id'],
    find: (id) =>
      sql`select id, kind, params, count, link, at, read_at, mail_at, mailed, push_at, pushed,
            nullif(shown_at, '-infinity')::text as shown_at from notice
          where person_id = ${id} and not talka_leads_to_hidden(link, about is not null)`,
  },
  push_device: {
    by: ['person_id'],
    find: (id) => sql`select endpoint, added_at from push_device where person_id = ${id}`,
  },
  notice_choice: {
    by: ['person_id'],
    find: (id) =>
      sql`select notice_group, channel, pace, before, since from notice_choice where person_id = ${id}`,
  },
  quiet_hours: {
    by: ['person_id'],
    find: (id) => sql`select quiet_from, quiet_until from quiet_hours where person_id = ${id}`,
  },
  digest: {
    by: ['person_id'],
    find: (id) => sql`select due_at, made_at from digest where person_id = ${id}`,
  },
  push_digest: {
    by: ['person_id'],
    find: (id) => sql`select due_at, made_at from push_digest where person_id = ${id}`,
  },
  notice_counted: {
    by: ['person_id'],
    find: (id) => sql`select kind, at from notice_counted where person_id = ${id}`,
  },
  news_request: {
    by: ['email'],
    find: (
      id,
    ) => sql`select municipality_id, area_id, topics, email, language, asked_at, used_at from news_request
      where email = ${theirEmail(id)}`,
  },
  news_subscription: {
    by: ['person_id', 'email'],
    find: (id) => sql`select municipality_id, area_id, topics, email, language, since from news_subscription
      where person_id = ${id} or email = ${theirEmail(id)}`,
  },
  parked_address: {
    by: ['email'],
    find: (id) => sql`select email, parked_at from parked_address where email = ${theirEmail(id)}`,
  },
  letter: {
    by: ['written_by'],
    find: (
      id,
    ) => sql`select municipality_id, state, subject_lv, subject_en, subject_ru, changed_at, started_at
      from letter where written_by = ${id}`,
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
  'recusal.person_id': 'that a moderator stands aside for somebody is the moderator’s own to know',
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
