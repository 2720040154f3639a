import { randomBytes } from 'node:crypto';
import type { PersonId } from '@talka/kernel';
import { one, rows, sql, type Sql } from '../../sql.js';
import { LUDZA, type IdentityScene } from './identity-scene.js';

export interface FullLife {
  readonly id: PersonId;
  readonly email: string;
  readonly name: string;
  readonly birthDate: string;
  /** Somebody who was invited by them. */
  readonly stranger: { readonly email: string };
  /** A co-author of `shared`. */
  readonly friend: PersonId;
  readonly published: string;
  readonly draft: string;
  readonly shared: string;
  /** An idea of somebody else with their support and one more. */
  readonly supported: string;
}

let lives = 0;

/** A person with a trace in every table that can hold one. */
export async function fullLife(scene: IdentityScene): Promise<FullLife> {
  const { source } = scene;
  const run = (statement: Sql) => rows(source, statement);
  const make = async (statement: Sql): Promise<string> => (await one<{ id: string }>(source, statement)).id;
  const number = ++lives;
  const email = `kartupelis${number}@talka.example`;
  const name = `Erasmus Kartupelis ${'abcdefgh'[number] ?? ''}`;
  const birthDate = `1977-07-${10 + number}`;
  const id = await scene.resident({ email, name });
  await run(sql`update person set birth_date = ${birthDate} where id = ${id}`);
  const [friend, clerk] = [await scene.resident(), await scene.resident()];
  const stranger = { email: `stranger${number}@talka.example` };

  const child = await scene.resident({ name: `${name} jaunākais` });
  await run(sql`update person set email = null where id = ${child}`);
  await run(sql`insert into child (person_id, carer_id) values (${child}, ${id})`);
  await scene.give(id, 'clerk', LUDZA.municipality);
  await run(sql`insert into role_grant (person_id, role, municipality_id, granted_by)
    values (${clerk}, 'leader', ${LUDZA.municipality}, ${id})`);
  await run(sql`insert into session (token_hash, person_id) values (uuid_send(uuidv7()), ${id})`);
  await run(sql`insert into sign_in_code (email, purpose, code_hash) values (${email}, 'sign-in', 'x')`);
  await run(sql`insert into desk_help (municipality_id, clerk_id, person_id, act, document) values
    (${LUDZA.municipality}, ${clerk}, ${id}, 'registered', 'passport'),
    (${LUDZA.municipality}, ${id}, ${clerk}, 'registered', 'passport')`);
  await run(sql`insert into residence_proof (municipality_id, area_id, person_key, person_id, how, birth_date)
    select municipality_id, area_id, sha256(id::text::bytea), id, 'desk', birth_date from person where id = ${id}`);
  await run(sql`with s as (
      insert into slot (municipality_id, places, during, closes_at, state)
      values (${LUDZA.municipality}, 1, tstzrange(talka_now() + interval '9 days', talka_now() + interval '10 days'),
        talka_now() + interval '8 days', 'open') returning id, during)
    insert into registration (slot_id, during, person_id, state) select id, during, ${id}, 'confirmed' from s`);
  await run(sql`with p as (
      insert into shift_party (slot_id, by_id, token_hash)
      select slot_id, ${id}, ${randomBytes(32)} from registration where person_id = ${id} returning id, slot_id)
    insert into shift_party_person (slot_id, person_id, party_id) select slot_id, ${id}, id from p`);
  await run(sql`with b as (
      insert into certificate_batch (origin, municipality_id, asked_by) values (${`life:${number}`}, ${LUDZA.municipality}, ${id})
      returning id)
    insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, from_day, until_day, minutes,
      status_list, status_index)
    select b.id, ${LUDZA.municipality}, ${`7K3M9QRT0V5X2BW${number}`}, ${id}, 'hours', 'hours:life', ${name},
      '2026-06-01', '2026-06-02', 60, 1, ${number} from b`);
  await run(sql`insert into person_ability (person_id, ability) values (${id}, 'first-aid')`);
  await run(sql`insert into calendar_feed (person_id, token_hash) values (${id}, ${randomBytes(32)})`);
  await run(sql`insert into calendar_entry (person_id, slot_id, content)
    select person_id, slot_id, '{}' from registration where person_id = ${id}`);
  await run(sql`insert into attendance (registration_id, state, how, came_at, by_id)
    select id, 'here', 'name', talka_now(), ${id} from registration where person_id = ${id}`);
  await run(sql`insert into attendance_correction (registration_id, what, reason, by_id)
    select id, 'undone', 'Ne tas cilvēks.', ${id} from registration where person_id = ${id}`);
  await run(sql`insert into cancelled_place (registration_id, by_id, words, late)
    select id, ${id}, 'Kad lija, vajadzēja mazāk cilvēku.', true from registration where person_id = ${id}`);
  await run(sql`insert into volunteer_bar (person_id, municipality_id, reason, by_id, during, objection, objected_at,
      decision, decision_reason, decided_by, decided_at)
    values (${id}, ${LUDZA.municipality}, ${`Nenāca, ${name}`}, ${clerk}, tstzrange(talka_now(), null), ${`Slimoju. ${name}`},
        talka_now(), 'kept', 'Paliek.', ${clerk}, talka_now()),
      (${clerk}, ${LUDZA.municipality}, 'Nenāca.', ${id}, tstzrange(talka_now(), null), 'Slimoju.', talka_now(), 'kept',
        'Paliek.', ${id}, talka_now())`);
  await run(sql`insert into volunteer_hours (registration_id, minutes, proposed, approved_by)
    select id, 60, 60, ${id} from registration where person_id = ${id}`);
  await run(sql`insert into volunteer_hours_correction (registration_id, revision, before, after, reason, by_id)
    select id, 1, 60, 45, 'Aizgāja agrāk.', ${id} from registration where person_id = ${id}`);
  await run(sql`with o as (
      insert into organisation (municipality_id, name, kind, registration_number, state, decided_by, decided_at)
      values (${LUDZA.municipality}, 'Pļavu biedrība', 'association', ${`4000800000${number}`}, 'verified', ${id}, talka_now())
      returning id, municipality_id), m as (insert into organisation_person (organisation_id, person_id) select id, ${id} from o)
    insert into volunteer_event (organisation_id, municipality_id, title, about, place, contact, created_by)
      select id, municipality_id, 'Pļavu diena', '', '', '', ${id} from o`);
  await run(sql`with w as (insert into workshop (organisation_id, municipality_id, title, about, place, contact, craft, languages,
        enrolment, places, created_by)
      select organisation_id, municipality_id, 'Māla bļodas', '', '', '', 'pottery', '{lv}', 'course', 8, ${id}
        from volunteer_event where created_by = ${id} returning id)
    insert into workshop_leader (workshop_id, person_id, role) select id, ${id}, 'leader' from w`);
  await run(sql`with d as (insert into workshop_device (person_id, label) values (${id}, ${`Telefons: ${name}`}) returning id),
      s as (insert into workshop_session (workshop_id, number, during)
        select id, 1, tstzrange(talka_now(), talka_now() + interval '2 hours') from workshop where created_by = ${id} returning id)
    insert into workshop_fact (id, session_id, device_id, sequence, by_id, kind, saying, replaces, generation, claimed_at)
      select uuidv7(), s.id, d.id, 1, ${id}, 'head-count', '{"count": 14}', '{}', 1, talka_now() from d, s`);
  await run(sql`insert into calendar_session (person_id, session_id, content)
    select ${id}, t.id, '{}' from workshop_session t join workshop w on w.id = t.workshop_id where w.created_by = ${id}`);
  await run(sql`insert into workshop_completion (workshop_id, person_id, attended, counted, first_on, last_on)
    select id, ${id}, 90, 120, '2027-01-10', '2027-02-14' from workshop where created_by = ${id}`);
  await run(sql`insert into workshop_feedback_given (workshop_id, person_id)
    select id, ${id} from workshop where created_by = ${id}`);
  await run(sql`insert into workshop_message (workshop_id, words, people, by_id)
    select id, 'Rīt ņemiet līdzi priekšautu.', 1, ${id} from workshop where created_by = ${id}`);
  await run(sql`insert into training_seen (person_id, ability, organisation_id, seen_by)
    select ${id}, 'first-aid', organisation_id, ${id} from volunteer_event where created_by = ${id}`);
  await run(sql`with e as (select id from volunteer_event where created_by = ${id}), s as (
      insert into slot (municipality_id, places, during, closes_at, state)
      values (${LUDZA.municipality}, 1, tstzrange(talka_now() + interval '19 days', talka_now() + interval '20 days'),
        talka_now() + interval '18 days', 'open') returning id)
    insert into guardian_consent (person_id, event_id, slot_id, guardian_name, guardian_email)
      select ${id}::uuid, e.id, s.id, 'Ausma Kalnāja', ${stranger.email} from e, s
      union all select ${friend}::uuid, e.id, s.id, ${name}, ${email} from e, s`);
  await run(sql`insert into shift_supervisor (slot_id, person_id)
    select slot_id, ${id} from guardian_consent where person_id = ${id}`);
  await run(sql`insert into volunteer_care (event_id, person_id, food, food_other, access, access_other)
    select event_id, ${id}, '{vegan}', ${`Bez piena, ${name}`}, '{}', '' from guardian_consent where person_id = ${id}`);
  await run(sql`insert into shift_answers (slot_id, person_id, answers)
    select slot_id, ${id}, ${JSON.stringify({ krekls: `M, ${name}` })}::jsonb from registration where person_id = ${id}`);
  await run(sql`with m as (insert into shift_message (event_id, what, words, by_id, people)
      select event_id, 'came', 'Paldies!', ${id}, 1 from guardian_consent where person_id = ${id} returning id)
    insert into shift_message_to (message_id, person_id) select id, ${id} from m`);
  await run(sql`with h as (insert into help_call (slot_id) select slot_id from shift_supervisor where person_id = ${id}
        returning slot_id),
      w as (insert into help_wave (slot_id, number, until) select slot_id, 1, talka_now() from h)
    insert into help_question (slot_id, wave, person_id, token_hash) select slot_id, 1, ${id}, ${randomBytes(32)} from h`);
  await run(sql`insert into help_willing (person_id, municipality_id) values (${id}, ${LUDZA.municipality})`);
  await run(sql`insert into help_unwanted (person_id, organisation_id, role)
    select ${id}, id, 'soli' from organisation limit 1`);
  await run(
    sql`insert into notice_choice (person_id, notice_group, channel, pace) values (${id}, 'votes', 'mail', 'never')`,
  );
  await run(sql`insert into news_request (municipality_id, email, topics, language)
    values (${LUDZA.municipality}, ${email}, '{events}', 'lv')`);
  await run(sql`insert into news_subscription (municipality_id, person_id, email, topics, language)
    values (${LUDZA.municipality}, ${id}, null, '{}', null), (${LUDZA.municipality}, null, ${email}, '{}', 'lv')`);
  await run(sql`insert into parked_address (email) values (${email})`);
  await run(sql`insert into partner (kind, name, country, seat, task, pledge, language, signed_as, state, asked_by, signed_by,
        signed_at, ended_by, ended_at, words) values
      ('business', ${`Dārzi ${number}`}, 'LV', 'Ludza', 1, 'Sēsim linus', 'lv', 'īpašnieks', 'asked', ${id}, null, null, null, null, null),
      ('business', ${`Klētis ${number}`}, 'LV', 'Ludza', 1, 'Celsim klētis', 'lv', 'īpašnieks', 'left', ${id}, ${id},
        talka_now(), ${id}, talka_now(), 'Beidza darbu')`);
  await run(sql`with e as (
      insert into programme_event (municipality_id, texts, genre, place, languages, step_free, sign_language, starts_at, ends_at)
      values (${LUDZA.municipality}, '{"lv": {"title": "Koncerts", "about": "Spēlē orķestris"}}', 'music', 'Estrāde', '{lv}', true,
        false, talka_now() + interval '9 days', talka_now() + interval '10 days') returning id
    ) insert into programme_event_saved (event_id, person_id) select id, ${id} from e`);
  await run(sql`with d as (
      insert into joint_decision (municipality_id, title, words, language, quorum, proposed_by, closes_at)
      values (${LUDZA.municipality}, 'Skatuve', 'Pirksim', 'lv', 5, ${id}, talka_now() + interval '9 days') returning id
    ), v as (
      insert into joint_voice (decision_id, municipality_id, voice, words, language, by_id)
      select id, ${LUDZA.municipality}, 'for', '', 'lv', ${id} from d
    ), r as (
      insert into joint_remark (decision_id, municipality_id, words, language, by_id)
      select id, ${LUDZA.municipality}, 'Der', 'lv', ${id} from d
    ) insert into joint_minutes (decision_id, revision, words, language, by_id) select id, 1, 'Nolēma', 'lv', ${id} from d`);
  await run(sql`with j as (
      insert into jury (municipality_id, title, words, language, places, who_may, traits, commitment, locked_seed,
        announced_by, closes_at, ended_by)
      values (${LUDZA.municipality}, 'Žūrija', 'Izvēlas parku', 'lv', 3, 'region', '[]', uuidv7()::text, 'x', ${id},
        talka_now() + interval '9 days', ${id}) returning id)
    select id from j`);
  await run(sql`insert into jury_volunteer (jury_id, number, person_id, age) select id, 1, ${id}, '40' from jury
    where announced_by = ${id}`);
  await run(sql`with c as (
      insert into open_call (municipality_id, kind, who_may, title, words, conditions, language, criteria, scale, sum_cents, form, opens_at,
        closes_at, announced_by, scored_by, ended_by)
      select ${LUDZA.municipality}, 'artists', 'region', 'Gleznojumi', 'Apglezno sienu', '', 'lv', '[{"name": "Labums", "weight": 1}]', 10,
        100, '[]', talka_now() - interval '1 day', talka_now() + interval '9 days', ${id}, ${id}, ${id} from generate_series(1, 2) returning id)
    select id from c`);
  await run(sql`insert into open_call_juror (call_id, number, person_id, appointed_by)
    select min(id::text)::uuid, 1, ${id}::uuid, ${id}::uuid from open_call where announced_by = ${id}`);
  await run(sql`insert into open_call_application (call_id, person_id, state, name, title, answers, handed_name, handed_title,
      handed_answers, handed_in_at)
    select max(id::text)::uuid, ${id}::uuid, 'handed-in', ${name}, 'Ezeri', ${JSON.stringify({ a: email })}::jsonb, ${name}, 'Ezeri',
      ${JSON.stringify({ a: email })}::jsonb, talka_now() from open_call where announced_by = ${id}`);
  await run(sql`insert into letter (municipality_id, areas, topics, subject_lv, body_lv, subject_en, body_en, subject_ru, body_ru, written_by)
    values (${LUDZA.municipality}, '{}', '{}', 'Svētki', 'Nāc!', '', '', '', '', ${id})`);
  await run(sql`insert into quiet_hours values (${id}, '22:00', '07:00')`);
  await run(sql`insert into digest (person_id, due_at) values (${id}, talka_now())`);
  await run(sql`insert into push_digest (person_id, due_at) values (${id}, talka_now())`);
  await run(sql`insert into request_key (actor, key, request_hash, body)
    values (${id}, 'a-request', 'x', ${JSON.stringify({ email })})`);
  await run(sql`insert into audit_entry (action, subject_kind, subject_id, actor_id, facts)
    values ('person.registered', 'person', ${id}, ${id}, '{}')`);
  await run(sql`insert into notice (happening_id, person_id, kind, params, link)
    values (uuidv7(), ${id}, 'idea.published', ${JSON.stringify({ name })}, '/')`);
  await run(
    sql`insert into notice_counted (happening_id, person_id, kind) values (uuidv7(), ${id}, 'idea.supported')`,
  );
  await run(sql`insert into mail (once_key, to_address, person_id, language, template, params)
    values (${email}, ${email}, ${id}, 'lv', 'sign-in', ${JSON.stringify({ code: '654321', name })})`);

  const idea = (author: PersonId, status: 'draft' | 'published') => publishable(make, source, author, status);
  const [published, draft, shared] = [
    await idea(id, 'published'),
    await idea(id, 'draft'),
    await idea(id, 'draft'),
  ];
  const supported = await idea(friend, 'published');
  await run(
    sql`insert into idea_support (idea_id, person_id) values (${supported}, ${id}), (${supported}, ${clerk})`,
  );
  await run(sql`insert into idea_follow (idea_id, person_id) values (${supported}, ${id})`);
  await run(sql`update idea set support_count = 2 where id = ${supported}`);
  await run(sql`insert into idea_invitation (idea_id, email, person_id, state, invited_by, answered_at) values
    (${shared}, null, ${friend}, 'accepted', ${id}, talka_now()),
    (${published}, null, ${clerk}, 'accepted', ${id}, talka_now()),
    (${supported}, ${email}, ${id}, 'accepted', ${friend}, talka_now())`);
  await run(
    sql`insert into idea_invitation (idea_id, email, invited_by) values (${published}, ${stranger.email}, ${id})`,
  );
  await run(
    sql`update idea_invitation set email = ${stranger.email} where idea_id = ${supported} and person_id <> ${id}`,
  );
  await run(sql`insert into idea_version (idea_id, number, title, summary, why, content, by_id)
    values (${published}, 1, 'a', 'b', 'c', '{}', ${id})`);
  await run(sql`insert into idea_file (idea_id, position, kind, name, bytes, key, added_by)
    values (${published}, 1, 'picture', 'a.webp', 1, 'k', ${id})`);
  await run(sql`insert into idea_work (event_id, idea_id, opened_by)
    select id, ${published}, ${id} from volunteer_event where created_by = ${id}`);
  await run(sql`insert into reason_template (municipality_id, reason, words, changed_by)
    values (${LUDZA.municipality}, 'hostile', ${JSON.stringify({ lv: 'Par ideju var strīdēties.', en: 'Argue about the idea.', ru: 'Спорьте об идее, а не о людях.' })}::jsonb, ${id})
    on conflict (municipality_id, reason) do update set changed_by = excluded.changed_by`);
  await run(sql`insert into official_answer (idea_id, words, language, written_by, published_by, published_at)
    values (${published}, 'Laipa būs nākamgad.', 'lv', ${id}, ${id}, talka_now())`);
  await run(sql`insert into idea_version (idea_id, number, title, summary, why, content, by_id)
    values (${supported}, 1, 'a', 'b', 'c', '{}', ${friend})`);
  await run(sql`insert into idea_suggestion (idea_id, by_id, base_version, title, reason, state, decided_by, closed_at, version)
    values (${supported}, ${id}, 1, 'Laipa', ${`signed, ${name}`}, 'accepted', ${friend}, talka_now(), 1),
      (${published}, ${clerk}, 1, 'Laipa', 'Īsāk.', 'declined', ${id}, talka_now(), null)`);
  await run(sql`insert into idea_merge (idea_id, into_id, words, proposed_by, state, decided_by, answer, closed_at) values
    (${published}, ${supported}, ${`signed, ${name}`}, ${id}, 'consented', ${id}, ${`signed, ${name}`}, talka_now()),
    (${published}, ${supported}, ${`signed, ${name}`}, ${id}, 'open', null, '', null)`);
  await run(sql`insert into idea_suggestion (idea_id, by_id, base_version, title, reason)
    values (${supported}, ${id}, 1, 'Laipa', ${`signed, ${name}`})`);
  await run(
    sql`insert into idea_delivery (idea_id, office, saved_by) values (${published}, 'Attīstības nodaļa', ${id})`,
  );
  await run(sql`with t as (insert into idea_step (idea_id, words, language, planned_on, done_on, added_by, done_by, done_at)
      values (${published}, 'Ielieti pamati', 'lv', '2026-06-05', '2026-06-04', ${id}, ${id}, talka_now()) returning id)
    insert into idea_delay (step_id, reason, words, language, before_on, until_on, by_id)
      select id, 'weather', 'Ilgs sals.', 'lv', '2026-05-01', '2026-06-05', ${id} from t`);
  await run(sql`insert into idea_photo (event_id, idea_id, name, alt, bytes, key, taken_on, state, added_by, decided_by, decided_at)
    select event_id, idea_id, 'a.webp', 'Soli', 1, 'p', talka_now(), 'public', ${id}, ${id}, talka_now() from idea_work
    where opened_by = ${id}`);
  await run(sql`update moderation_case set note = ${`signed, ${name}`}, claimed_by = ${id}, claimed_until = talka_now()
    where idea_id = ${published}`);
  await onDuty(run, { id, friend, number });
  const own = sql`select id from moderation_case where idea_id = ${supported} and closed_at is null`;
  await run(
    sql`insert into decision (case_id, outcome, words, by_id) values (${await make(own)}, 'publish', '', ${id})`,
  );
  await talks(run, { idea: supported, id, friend, name });
  await run(sql`insert into report (case_id, code, ground, words, reporter_id, language)
    select id, ${`7K3M9QRT0V5X2BW${number}`}, 'unclear', ${`Man tas neder. ${name}`}, ${id}, 'lv' from moderation_case
    where idea_id = ${supported}`);
  await checks({ run, make }, { id, clerk, name, own: published, other: await idea(friend, 'published') });
  for (const [about, by] of [
    [id, friend],
    [friend, id],
  ])
    await run(sql`insert into misuse_measure (municipality_id, person_id, what, kind, counted, words, by_id)
      values (${LUDZA.municipality}, ${about}, 'commenting', 'warning', 3, ${about === id ? `Trīs reizes. ${name}` : 'Trīs reizes.'}, ${by})`);
  await run(sql`update misuse_measure set appeal_words = 'Lūdzu!', appealed_at = talka_now(), decision = 'upheld',
      decided_by = ${clerk}, decided_at = talka_now(), decision_words = 'Paliek.' where by_id = ${id}`);
  await run(sql`insert into recusal (moderator_id, person_id) values (${id}, ${friend}), (${friend}, ${id})`);
  await run(sql`with there as (insert into session (token_hash, person_id) values (sha256(${`push ${id}`}::text::bytea), ${id}) returning id)
    insert into push_device (person_id, session_id, endpoint, public_key, auth)
      select ${id}, id, ${`https://push.example/${id}`}, 'B', 'a' from there`);
  return { id, email, name, birthDate, stranger, friend, published, draft, shared, supported };
}

/** They moderate, were on duty for other municipalities, will be again, cannot for a day, and ask a friend to swap, who asks them. */
async function onDuty(
  run: (statement: Sql) => Promise<unknown>,
  { id, friend, number }: { readonly id: PersonId; readonly friend: PersonId; readonly number: number },
): Promise<void> {
  const at = LUDZA.municipality;
  await run(
    sql`insert into role_grant (person_id, role, municipality_id) values (${id}, 'moderator', ${at})`,
  );
  await run(sql`insert into shared_desk (municipality_id, submissions, own_elsewhere) values (${at}, true, false)
    on conflict do nothing`);
  await run(sql`insert into pool_member (person_id, municipality_id) values (${id}, ${at})`);
  await run(sql`insert into duty (week, place, person_id, municipality_id)
    select talka_week() + 7 * w, 1, ${id}, ${at} from unnest(array[${-number}, ${number}]::int[]) w`);
  await run(sql`insert into duty_absence (person_id, during)
    values (${id}, daterange(talka_week() + 700, talka_week() + 701))`);
  await run(sql`insert into duty_swap (week, asker_id, colleague_id)
    values (talka_week() + ${7 * number}::int, ${id}, ${friend}), (talka_week() + 7, ${friend}, ${id})`);
}

/** They said something, a friend answered, and each supports what the other said. */
const talks = (
  run: (statement: Sql) => Promise<unknown>,
  of: { readonly idea: string; readonly id: PersonId; readonly friend: PersonId; readonly name: string },
): Promise<unknown> =>
  run(sql`with d as (insert into discussion (idea_id, comment_count) values (${of.idea}, 2) returning id),
      n as (insert into discussion_person (discussion_id, number, person_id)
        select d.id, p.number, p.person_id from d, (values (1, ${of.id}::uuid), (2, ${of.friend}::uuid)) p (number, person_id)
        returning discussion_id, number),
      c as (insert into comment (discussion_id, number, stance, language, body, answer_count, support_count)
        select d.id, 1, 'for', 'lv', ${`Es arī nāktu. ${of.name}`}, 1, 1 from d, (select from n limit 1) n
        returning id, discussion_id),
      a as (insert into comment (discussion_id, number, answers_id, language, body, support_count)
        select discussion_id, 2, id, 'lv', '@{1}, gaidīsim!', 1 from c returning id)
    insert into comment_support (comment_id, person_id)
      select id, ${of.friend}::uuid from c union all select id, ${of.id}::uuid from a`);

interface Checked {
  readonly id: PersonId;
  readonly clerk: PersonId;
  readonly name: string;
  /** An idea of theirs, whose check they appeal against, and somebody else's, which they check. */
  readonly own: string;
  readonly other: string;
}

async function checks(
  on: { run: (statement: Sql) => Promise<unknown>; make: (statement: Sql) => Promise<string> },
  { id, clerk, name, own, other }: Checked,
): Promise<void> {
  const begin = (idea: string, by: PersonId) =>
    on.make(sql`insert into idea_assessment (idea_id, municipality_id, opened_by, saved_by, saved_at)
      values (${idea}, ${LUDZA.municipality}, ${by}, ${by}, talka_now()) returning id`);
  await on.run(sql`insert into idea_finding_appeal (assessment_id, by_id, words)
    values (${await begin(own, clerk)}, ${id}, ${`signed, ${name}`})`);
  const official = await begin(other, id);
  await on.run(
    sql`insert into idea_evaluator (assessment_id, person_id, assigned_by) values (${official}, ${id}, ${id})`,
  );
  await on.run(sql`insert into idea_finding (assessment_id, turn, outcome, words, by_id)
    values (${official}, 1, 'feasible', '', ${id})`);
}

/** An idea as the database lets one be public: with a case that is looked at afterwards. */
async function publishable(
  make: (statement: Sql) => Promise<string>,
  source: IdentityScene['source'],
  author: PersonId,
  status: 'draft' | 'published',
): Promise<string> {
  const process = await make(
    sql`select id from process where municipality_id = ${LUDZA.municipality} limit 1`,
  );
  const id = await make(sql`
    insert into idea (author_id, process_id, title, summary, why, task, category, municipality_id, area_id, language)
    values (${author}, ${process}, 'Šūpoles', 'Lieldienu šūpoles', 'Lai kalpo', 1, 'play-and-sport',
            ${LUDZA.municipality}, ${LUDZA.area}, 'lv') returning id`);
  if (status === 'published') {
    await rows(
      source,
      sql`insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
      values ('review', ${LUDZA.municipality}, ${id}, 'after', ${[author]}::uuid[])`,
    );
    await rows(
      source,
      sql`update idea set status = 'published', published_at = talka_now(),
      number = nextval('idea_number') where id = ${id}`,
    );
  }
  return id;
}
