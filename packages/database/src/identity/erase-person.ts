import type { PersonId } from '@talka/kernel';
import { rows, sql, type Queryable, type Sql } from '../sql.js';

/**
 * Deletes or empties what is known of a person. Call it with the person locked. What stays: the empty row, public ideas
 * under no name, and official acts, which know people by reference.
 */
export async function erasePerson(manager: Queryable, id: PersonId): Promise<void> {
  // The children somebody brings are theirs to forget: without them nobody is left who could.
  for (const { child } of await rows<{ child: PersonId }>(
    manager,
    sql`select c.person_id as child from child c join person p on p.id = c.person_id
        where c.carer_id = ${id} order by p.id for update of p`,
  ))
    await erasePerson(manager, child);
  for (const step of [
    ...support(id),
    ...said(id),
    ...unpublished(id),
    ...participation(id),
    ...correspondence(id),
  ]) {
    await rows(manager, step);
  }
  await rows(
    manager,
    sql`update person set name = '', email = null, birth_date = null, municipality_id = null, area_id = null,
          language = 'lv', erased_at = talka_now()
        where id = ${id}`,
  );
}

/** Ideas are locked in one order, which is also the order in which supporting locks: one at a time. */
const support = (id: PersonId): Sql[] => [
  sql`select id from idea
      where author_id = ${id}
        or id in (select idea_id from idea_support where person_id = ${id})
        or id in (select idea_id from idea_invitation where person_id = ${id})
      order by id for update`,
  sql`with gone as (delete from idea_support where person_id = ${id} returning idea_id)
      update idea set support_count = support_count - 1 from gone where idea.id = gone.idea_id`,
];

/** What they said is taken back, answers to it stay; discussions are locked in one order, before any comment of them. */
const said = (id: PersonId): Sql[] => [
  sql`select id from discussion where id in (
        select discussion_id from discussion_person where person_id = ${id}
        union select c.discussion_id from comment_support s join comment c on c.id = s.comment_id where s.person_id = ${id})
      order by id for no key update`,
  sql`with gone as (delete from comment_support where person_id = ${id} returning comment_id)
      update comment set support_count = support_count - 1 from gone where comment.id = gone.comment_id`,
  sql`with theirs as (
        select c.id, c.discussion_id, c.answers_id from comment c join discussion_person p using (discussion_id, number)
        where p.person_id = ${id} and c.state = 'shown'
      ), counted as (
        update discussion d set comment_count = comment_count - t.gone
        from (select discussion_id, count(*)::int as gone from theirs group by 1) t where t.discussion_id = d.id
      )
      update comment h set answer_count = answer_count - t.gone
      from (select answers_id, count(*)::int as gone from theirs where answers_id is not null group by 1) t
      where t.answers_id = h.id`,
  sql`update moderation_case m set closed_at = talka_now(), claimed_by = null, claimed_until = null, revision = revision + 1
      from comment c join discussion_person p on (p.discussion_id, p.number) = (c.discussion_id, c.number)
      where m.comment_id = c.id and m.closed_at is null and p.person_id = ${id}`,
  sql`update comment c set state = case c.state when 'hidden' then 'hidden' else 'withdrawn' end, body = ''
      from discussion_person p where (p.discussion_id, p.number) = (c.discussion_id, c.number) and p.person_id = ${id}`,
];

/** What nobody has seen passes to a co-author if there is one; else it goes, with the cases about it. */
const unpublished = (id: PersonId): Sql[] => [
  sql`with heir as (
        select distinct on (i.id) i.id as idea_id, v.id as invitation_id, v.person_id
        from idea i join idea_invitation v on v.idea_id = i.id and v.state = 'accepted' and v.person_id <> ${id}
        where i.author_id = ${id} and not i.is_public
        order by i.id, v.answered_at, v.id
      ), moved as (delete from idea_invitation using heir where idea_invitation.id = heir.invitation_id)
      update idea set author_id = heir.person_id from heir where idea.id = heir.idea_id`,
  sql`delete from idea where author_id = ${id} and not is_public`,
];

const participation = (id: PersonId): Sql[] => [
  sql`delete from idea_invitation
      where state <> 'accepted'
        and (invited_by = ${id} or email = (select email from person where id = ${id}))`,
  sql`delete from idea_invitation using idea
      where idea.id = idea_invitation.idea_id and person_id = ${id} and not is_public`,
  sql`update idea_invitation set email = null where person_id = ${id}`,
  // What somebody held against others was said to a desk; the ground stays, for the outcome is about it.
  sql`update report set words = null, email = null, reporter_id = null
      where reporter_id = ${id} or email = (select email from person where id = ${id})`,
  // That somebody was warned or suspended is counted; who, and the words about it, go with them.
  sql`update misuse_measure set person_id = null, words = null, appeal_words = null, decision_words = null
      where person_id = ${id}`,
  // Whoever is gone has no weeks ahead; the others’ rota is filled when it is turned next.
  sql`delete from duty where person_id = ${id} and week >= talka_week()`,
  sql`delete from duty_swap where ${id} in (asker_id, colleague_id)`,
  sql`delete from duty_absence where person_id = ${id}`,
  sql`delete from pool_member where person_id = ${id}`,
  sql`delete from programme_event_saved where person_id = ${id}`,
  // Whom an organisation has as a partner stays; who signed for it, and what was never signed, goes.
  sql`delete from partner where asked_by = ${id} and signed_at is null`,
  sql`update partner set asked_by = null where asked_by = ${id}`,
  // Whoever is not drawn from yet is not; a list that was drawn from stays, and somebody else is asked for the place.
  sql`delete from jury_volunteer v using jury j
      where j.id = v.jury_id and v.person_id = ${id} and j.state = 'open' and talka_now() < j.closes_at`,
  sql`update jury_volunteer set person_id = null where person_id = ${id}`,
  // What they apply for goes as long as it is not scored; what was decided stays, under no name and without a word of theirs.
  sql`delete from open_call_application a using open_call c
      where c.id = a.call_id and a.person_id = ${id}
        and (a.state <> 'handed-in' or (c.state = 'open' and talka_now() < c.closes_at))`,
  sql`delete from open_call_file f using open_call_application a
      where (a.call_id, a.number) = (f.call_id, f.application) and a.person_id = ${id}`,
  sql`update open_call_application set person_id = null, name = '', title = '', answers = '{}', handed_name = '', handed_title = '',
        handed_answers = '{}', reason = case when reason is not null then '' end,
        report_words = case when report_words is not null then '' end,
        report_answer = case when report_answer is not null then '' end
      where person_id = ${id}`,
  sql`update open_call_juror set person_id = null where person_id = ${id}`,
  // Nobody is close to somebody who is not there any more.
  sql`delete from recusal where ${id} in (moderator_id, person_id)`,
  sql`update moderation_case set note = null where ${id}::uuid = any (authors)`,
  sql`update idea_finding_appeal set words = null where by_id = ${id}`,
  sql`update moderation_case set claimed_by = null, claimed_until = null where claimed_by = ${id}`,
  // What guardians said of what is still to come goes with the places; that somebody consented to what was done stays.
  sql`delete from guardian_consent c using slot s
      where s.id = c.slot_id and c.person_id = ${id} and (c.state <> 'given' or upper(s.during) > talka_now())`,
  sql`update guardian_consent set guardian_name = null, guardian_email = null, signed_name = null
      where person_id = ${id}
        or lower(guardian_email) = (select lower(email) from person where id = ${id})`,
  // Whom they asked to come along part; who asked them comes without.
  sql`delete from shift_party where by_id = ${id}`,
  sql`delete from shift_party_person where person_id = ${id}`,
  sql`delete from idea_follow where person_id = ${id}`,
  // That two ideas became one stays; what was said of it between their authors goes with whoever said it.
  sql`delete from idea_merge where proposed_by = ${id} and state <> 'consented'`,
  sql`update idea_merge set words = '' where proposed_by = ${id}`,
  sql`update idea_merge set answer = '' where decided_by = ${id}`,
  // What became part of an idea stays there under no name; what they suggested besides, and why, was told to its authors alone.
  sql`delete from idea_suggestion where by_id = ${id} and state <> 'accepted'`,
  sql`update idea_suggestion set reason = '', answer = '' where by_id = ${id}`,
  sql`delete from person_ability where person_id = ${id}`,
  // What was certified stays genuine, under no name; what they said they learnt, and what waits to be made, goes. What waits
  // goes first: where it is being made just now, this waits for that, and takes its papers too.
  sql`delete from certificate where holder_id = ${id} and state = 'waiting'`,
  sql`delete from certificate_reflection where certificate_id in (select id from certificate where holder_id = ${id})`,
  sql`delete from certificate_paper where certificate_id in (select id from certificate where holder_id = ${id})`,
  sql`update certificate_batch set asked_by = null where asked_by = ${id}`,
  sql`update certificate set name = '', credential = null, revoked_why = null where holder_id = ${id}`,
  // How many were asked for a shift, and what came of it, goes down by one.
  sql`delete from help_question where person_id = ${id}`,
  sql`delete from help_willing where person_id = ${id}`,
  sql`delete from help_unwanted where person_id = ${id}`,
  sql`delete from calendar_entry where person_id = ${id}`,
  sql`delete from calendar_session where person_id = ${id}`,
  sql`delete from calendar_feed where person_id = ${id}`,
  // Places not used yet are free for others; that somebody came stays, of a shift still running too, and leads to an empty row.
  sql`delete from registration r
      where person_id = ${id} and (state <> 'confirmed' or upper(during) > talka_now())
        and not exists (select from attendance a where a.registration_id = r.id and a.state <> 'no-show')`,
  sql`delete from volunteer_care where person_id = ${id}`,
  sql`delete from shift_answers where person_id = ${id}`,
  // What was written to many stays for the others; how many it went to stays true.
  sql`delete from shift_message_to where person_id = ${id}`,
  // What somebody wrote as an organiser stays for whose place it was; what they said of themselves goes with their places.
  sql`update cancelled_place set why = null, words = null from registration r
      where r.id = cancelled_place.registration_id and r.person_id = ${id}`,
  // A bar is about a person who is known; what somebody set as an official stays.
  sql`delete from volunteer_bar where person_id = ${id}`,
  // Nobody acts for an organisation under no name; what was set up in its name is the organisation's.
  // Where no manager is left, whoever could do the most besides them, and has been there the longest, is one.
  sql`select from organisation where id in (select organisation_id from organisation_person where person_id = ${id})
      order by id for no key update`,
  sql`delete from organisation_person where person_id = ${id}`,
  sql`update organisation_person p set role = 'manager' where (p.organisation_id, p.person_id) in (
      select distinct on (organisation_id) organisation_id, person_id from organisation_person h
      where not exists (select from organisation_person m where m.organisation_id = h.organisation_id and m.role = 'manager')
      order by organisation_id, (role = 'coordinator') desc, since, person_id)`,
  // Whoever led a workshop is named there no longer; what they marked in its register was theirs to mark, and stays.
  sql`delete from workshop_leader where person_id = ${id}`,
  sql`update workshop_device set label = '', revoked_at = coalesce(revoked_at, talka_now()) where person_id = ${id}`,
  sql`delete from workshop_completion where person_id = ${id}`,
  sql`delete from workshop_feedback_given where person_id = ${id}`,
  sql`delete from child where person_id = ${id}`,
  sql`delete from role_grant where person_id = ${id}`,
  // The roll of a vote keeps its keyed hash: who comes back and proves their residence again has still voted.
  sql`delete from residence_proof where person_id = ${id}`,
];

const correspondence = (id: PersonId): Sql[] => [
  sql`delete from notice where person_id = ${id}`,
  sql`delete from notice_counted where person_id = ${id}`,
  sql`delete from notice_choice where person_id = ${id}`,
  sql`delete from push_device where person_id = ${id}`,
  sql`delete from digest where person_id = ${id}`,
  sql`delete from push_digest where person_id = ${id}`,
  sql`delete from quiet_hours where person_id = ${id}`,
  sql`delete from news_subscription
      where person_id = ${id} or email = (select email from person where id = ${id})`,
  sql`delete from news_request where email = (select email from person where id = ${id})`,
  sql`delete from parked_address where email = (select email from person where id = ${id})`,
  sql`delete from mail
      where person_id = ${id} or lower(to_address) = (select lower(email) from person where id = ${id})`,
  sql`delete from sign_in_code
      where person_id = ${id} or email = (select email from person where id = ${id})`,
  sql`delete from session where person_id = ${id} or email = (select email from person where id = ${id})`,
  sql`delete from request_key where actor = ${id}`,
];
