import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideErasure, eraseAccount } from '@talka/identity';
import type { PersonId } from '@talka/kernel';
import { one, rows, sql } from '../sql.js';
import { NOT_EXPORTED, PERSONAL_TABLES, readPersonalData } from './personal-data.read.js';
import { cellsThatSay } from './testing/cells-that-say.js';
import { identityScene, type IdentityScene } from './testing/identity-scene.js';
import { fullLife, type FullLife } from './testing/full-life.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

const covered = new Set(
  Object.entries(PERSONAL_TABLES).flatMap(([table, { by }]) => by.map((column) => `${table}.${column}`)),
);

describe('the export', () => {
  it('covers every column that leads to a person, or says why not', async () => {
    const leading = await scene.source.query<{ place: string }[]>(
      `select format('%s.%s', c.conrelid::regclass, a.attname) as place
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.contype = 'f' and c.confrelid = 'person'::regclass
       union
       select format('%s.%s', table_name, column_name) from information_schema.columns
         where table_schema = 'public' and (udt_name = 'citext' or column_name ~ '(^|_)(address|email|actor|authors|subject_id|actor_id)$')`,
    );
    expect(leading.length).toBeGreaterThan(20);
    const places = leading.map(({ place }) => place);
    expect(places.filter((place) => !covered.has(place) && !Object.hasOwn(NOT_EXPORTED, place))).toEqual([]);
    const known = new Set([...places, 'person.id']);
    expect([...covered, ...Object.keys(NOT_EXPORTED)].filter((place) => !known.has(place))).toEqual([]);
  });

  it('gives something of each table to someone who left a trace in each, and no secret', async () => {
    const life = await fullLife(scene);
    const { tables } = await readPersonalData(scene.source, life.id);
    const empty = Object.entries(tables).filter(([, found]) => found.length === 0);
    expect(empty.map(([table]) => table)).toEqual([]);
    const said = JSON.stringify(tables);
    expect(said).toContain(life.email);
    for (const secret of ['hash', life.stranger.email, '654321']) expect(said).not.toContain(secret);
    const nothing = await readPersonalData(scene.source, await scene.resident());
    const held = Object.entries(nothing.tables).filter(([, found]) => found.length > 0);
    expect(held.map(([table]) => table)).toEqual(['person']);
  });
});

describe('erasing', () => {
  const erase = async (id: PersonId) => eraseAccount(scene.transaction)(await scene.asPerson(id));

  it('waits until roles are handed back', async () => {
    const id = await scene.resident();
    await scene.give(id, 'moderator', 'ludzas-novads');
    const by = await scene.asPerson(id);
    expect(decideErasure(by).ok).toBe(false);
    expect(await erase(id)).toMatchObject({ refusal: { code: 'erasure.holds-roles' } });
  });

  let life: FullLife;
  it('leaves no cell that says who it was', async () => {
    life = await fullLife(scene);
    expect((await cellsThatSay(scene.source, life.email)).length).toBeGreaterThan(4);
    await rows(
      scene.source,
      sql`update role_grant set revoked_at = talka_now() where person_id = ${life.id}`,
    );
    expect((await erase(life.id)).ok).toBe(true);
    for (const said of [life.email, life.name, life.birthDate])
      expect(await cellsThatSay(scene.source, said)).toEqual([]);
    // Every cell is read four times, and the machine has other things to do.
  }, 30_000);

  it('keeps the reference only where public ideas and official acts need it', async () => {
    expect(await cellsThatSay(scene.source, life.id)).toEqual([
      // Somebody was there, although the shift still lies ahead: early as they came, that stays.
      'attendance.by_id',
      'attendance_correction.by_id',
      'audit_entry.actor_id',
      'audit_entry.subject_id',
      // Who took somebody’s place back.
      'cancelled_place.by_id',
      'decision.by_id',
      'desk_help.clerk_id',
      'desk_help.person_id',
      // A number that leads to an empty row, so that answers keep what they answer.
      'discussion_person.person_id',
      // Weeks that are over, for whose turn it is among their colleagues.
      'duty.person_id',
      'idea.author_id',
      'idea_assessment.opened_by',
      'idea_assessment.saved_by',
      'idea_delay.by_id',
      'idea_delivery.saved_by',
      'idea_evaluator.assigned_by',
      'idea_evaluator.person_id',
      'idea_file.added_by',
      'idea_finding.by_id',
      'idea_finding_appeal.by_id',
      'idea_invitation.invited_by',
      'idea_invitation.person_id',
      'idea_merge.decided_by',
      'idea_merge.proposed_by',
      'idea_photo.added_by',
      'idea_photo.decided_by',
      'idea_step.added_by',
      'idea_step.done_by',
      // Whose words became part of an idea, and who took them up.
      'idea_suggestion.by_id',
      'idea_suggestion.decided_by',
      'idea_version.by_id',
      'idea_work.opened_by',
      // What they did for their municipality among the others.
      'joint_decision.proposed_by',
      'joint_minutes.by_id',
      'joint_remark.by_id',
      'joint_voice.by_id',
      // Who announced a jury of their municipality, and who called it off.
      'jury.announced_by',
      'jury.ended_by',
      // Who wrote a letter of their municipality.
      'letter.written_by',
      // Who warned, and who suspended for a time.
      'misuse_measure.by_id',
      'moderation_case.authors',
      'official_answer.published_by',
      'official_answer.written_by',
      // Who announced an open call, closed its scoring, decided on it, and appointed who scores.
      'open_call.announced_by',
      'open_call.ended_by',
      'open_call.scored_by',
      'open_call_juror.appointed_by',
      'organisation.decided_by',
      // Whose live connections still have to close; forgotten when they have.
      'outbox.payload',
      // Who signed for the partnership, and who ended it.
      'partner.ended_by',
      'partner.signed_by',
      'person.id',
      'reason_template.changed_by',
      'registration.person_id',
      'role_grant.granted_by',
      // What an organiser wrote to others.
      'shift_message.by_id',
      // Whoever is left at the organiser hears that nobody looks after the young there.
      'shift_supervisor.person_id',
      // Whom they barred, or whose objection they answered.
      'volunteer_bar.by_id',
      'volunteer_bar.decided_by',
      'volunteer_event.created_by',
      'volunteer_hours.approved_by',
      'volunteer_hours_correction.by_id',
      'workshop.created_by',
      // What they marked in a register as somebody who led it.
      'workshop_device.person_id',
      'workshop_fact.by_id',
      // What a leader wrote to those who come.
      'workshop_message.by_id',
    ]);
  });

  it('keeps what is public, passes a shared draft on, and deletes what nobody saw', async () => {
    const ideas = await rows(
      scene.source,
      sql`select id, author_id as author from idea where id = any (${[life.published, life.draft, life.shared]}::uuid[]) order by id`,
    );
    const expected = [
      { id: life.published, author: life.id },
      { id: life.shared, author: life.friend },
    ];
    expect(ideas).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('takes the support back, and the count with it', async () => {
    const count = sql`select support_count as count from idea where id = ${life.supported}`;
    expect(await one(scene.source, count)).toEqual({ count: 1 });
    expect(await scene.count('idea_support', `idea_id = '${life.supported}'`)).toBe(1);
  });

  it('takes back what they said, and their support of what others did; answers stay', async () => {
    const said = await rows(
      scene.source,
      sql`select c.state, c.body, c.support_count, c.answer_count, d.comment_count from comment c
          join discussion d on d.id = c.discussion_id where d.idea_id = ${life.supported} order by c.written_at, c.id`,
    );
    expect(said).toEqual([
      { state: 'withdrawn', body: '', support_count: 1, answer_count: 1, comment_count: 1 },
      { state: 'shown', body: '@{1}, gaidīsim!', support_count: 0, answer_count: 0, comment_count: 1 },
    ]);
  });

  it('and support given at the same moment never leave a wrong count', async () => {
    const { supported } = life;
    const crowd = await Promise.all(Array.from({ length: 12 }, () => scene.resident()));
    const [leaving, staying] = [crowd.slice(0, 6), crowd.slice(6)];
    await Promise.all(leaving.map((person) => support(supported, person)));
    await Promise.all([...leaving.map(erase), ...staying.map((person) => support(supported, person))]);
    const held = await scene.count('idea_support', `idea_id = '${supported}'`);
    const { count } = await one<{ count: number }>(
      scene.source,
      sql`select support_count as count from idea where id = ${supported}`,
    );
    expect([held, count]).toEqual([7, 7]);
  });

  const support = (idea: string, person: PersonId): Promise<unknown> =>
    scene.source.transaction(async (manager) => {
      await rows(manager, sql`select from idea where id = ${idea} for update`);
      await rows(manager, sql`insert into idea_support (idea_id, person_id) values (${idea}, ${person})`);
      await rows(manager, sql`update idea set support_count = support_count + 1 where id = ${idea}`);
    });
});
