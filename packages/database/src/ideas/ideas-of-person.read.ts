import { theirEmail, type PersonalTables } from '../identity/personal-table.js';
import { sql, type Sql } from '../sql.js';

const theirIdeas = (id: string): Sql => sql`(select id from idea where author_id = ${id}
  union select idea_id from idea_invitation where person_id = ${id} and state = 'accepted')`;

/** What is known of somebody by their ideas, and by those they moderate, cost or look at. */
export const IDEAS_OF_PERSON: PersonalTables = {
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
  idea_follow: {
    by: ['person_id'],
    find: (id) => sql`select idea_id, at from idea_follow where person_id = ${id}`,
  },
  // Everything they said, wherever they said it, by their number there.
  discussion_person: {
    by: ['person_id'],
    find: (
      id,
    ) => sql`select d.idea_id, p.number, c.id, c.answers_id, c.stance, c.language, c.body, c.state, c.written_at,
        c.edited_at
      from discussion_person p join discussion d on d.id = p.discussion_id
      left join comment c on (c.discussion_id, c.number) = (p.discussion_id, p.number) where p.person_id = ${id}`,
  },
  comment_support: {
    by: ['person_id'],
    find: (id) => sql`select comment_id, at from comment_support where person_id = ${id}`,
  },
  moderation_case: {
    by: ['authors', 'claimed_by', 'first_decider'],
    find: (id) => sql`select id, kind, municipality_id, idea_id, comment_id, looks, note, opened_at, closed_at
      from moderation_case where ${id}::uuid = any (authors) or ${id} in (claimed_by, first_decider)`,
  },
  report: {
    by: ['reporter_id', 'email'],
    find: (id) => sql`select code, ground, words, language, sent_at from report
      where reporter_id = ${id} or email = ${theirEmail(id)}`,
  },
  decision: {
    by: ['by_id'],
    find: (
      id,
    ) => sql`select d.case_id, d.outcome, d.reason, d.words, d.translations, d.at, d.appeal_until, d.by_id = ${id} as by_them
      from decision d join moderation_case c on c.id = d.case_id
      where d.by_id = ${id} or ${id}::uuid = any (c.authors)`,
  },
  reason_template: {
    by: ['changed_by'],
    find: (id) =>
      sql`select municipality_id, reason, words, changed_at from reason_template where changed_by = ${id}`,
  },
  misuse_measure: {
    by: ['person_id', 'by_id', 'decided_by'],
    find: (
      id,
    ) => sql`select id, municipality_id, what, kind, counted, at, until, appealed_at, decision, decided_at, person_id = ${id} as about_them,
        case when ${id} in (person_id, by_id) then words end as words,
        case when person_id = ${id} then appeal_words end as appeal_words,
        case when ${id} in (person_id, decided_by) then decision_words end as decision_words
      from misuse_measure where ${id} in (person_id, by_id, decided_by)`,
  },
  pool_member: {
    by: ['person_id'],
    find: (id) => sql`select municipality_id, since from pool_member where person_id = ${id}`,
  },
  duty: {
    by: ['person_id'],
    find: (id) => sql`select week, place, municipality_id, told_at from duty where person_id = ${id}`,
  },
  duty_absence: {
    by: ['person_id'],
    find: (id) =>
      sql`select id, lower(during) as from, upper(during) - 1 as until from duty_absence where person_id = ${id}`,
  },
  duty_swap: {
    by: ['asker_id', 'colleague_id'],
    find: (id) => sql`select id, week, in_return, state, asked_at, ended_at, asker_id = ${id} as asked_by_them
      from duty_swap where ${id} in (asker_id, colleague_id)`,
  },
  // Whom a moderator stands aside for is theirs alone: whom it is about is not told who is close to them.
  recusal: {
    by: ['moderator_id'],
    find: (id) => sql`select id, person_id, since from recusal where moderator_id = ${id}`,
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
  official_answer: {
    by: ['written_by', 'published_by'],
    find: (id) => sql`select idea_id, words, language, changed_at, published_at
      from official_answer where ${id} in (written_by, published_by)`,
  },
  idea_merge: {
    by: ['proposed_by', 'decided_by'],
    find: (id) => sql`select idea_id, into_id, state, words, proposed_at, answer, closed_at
      from idea_merge where ${id} in (proposed_by, decided_by)`,
  },
  // What others suggested to them is the others' own; which of it they decided is said in the log.
  idea_suggestion: {
    by: ['by_id', 'decided_by'],
    find: (id) => sql`select idea_id, state, title, summary, why, reason, answer, sent_at, closed_at, version
      from idea_suggestion where by_id = ${id}
      union all select idea_id, state, null, null, null, null, answer, sent_at, closed_at, version
      from idea_suggestion where decided_by = ${id}`,
  },
  idea_delivery: {
    by: ['saved_by'],
    find: (id) =>
      sql`select idea_id, office, spent_cents, saved_at from idea_delivery where saved_by = ${id}`,
  },
  idea_step: {
    by: ['added_by', 'done_by'],
    find: (id) => sql`select idea_id, words, planned_on::text, done_on::text, added_at, done_at
      from idea_step where ${id} in (added_by, done_by)`,
  },
  idea_delay: {
    by: ['by_id'],
    find: (id) => sql`select y.reason, y.words, y.before_on::text, y.until_on::text, y.at
      from idea_delay y where y.by_id = ${id}`,
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
};
