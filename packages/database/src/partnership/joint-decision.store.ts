import { municipalityId } from '@talka/kernel';
import {
  jointDecisionId,
  type JointDecision,
  type JointDecisionStore,
  type JointState,
  type Voice,
} from '@talka/partnership';
import { changes, first, one, rows, sql, type Queryable, type Sql } from '../sql.js';

interface JointRow {
  readonly id: string;
  readonly number: number;
  readonly municipality_id: string;
  readonly state: JointState;
  readonly quorum: number;
  readonly closes_at: Date;
  readonly revision: number;
}

const COLUMNS: Sql = sql`id, number, municipality_id, state, quorum, closes_at, revision`;

const decisionOf = (row: JointRow): JointDecision => ({
  ...{ id: jointDecisionId(row.id), number: row.number, municipality: municipalityId(row.municipality_id) },
  ...{ state: row.state, quorum: row.quorum, closesAt: row.closes_at, revision: row.revision },
});

/** Joint decisions in PostgreSQL, inside one transaction. */
export const jointDecisionStore = (manager: Queryable): JointDecisionStore => ({
  async openOf(municipality) {
    await rows(manager, sql`select id from municipality where id = ${municipality} for no key update`);
    const { open } = await one<{ open: number }>(
      manager,
      sql`select count(*)::int as open from joint_decision where municipality_id = ${municipality} and state = 'open'`,
    );
    return open;
  },
  async municipalities() {
    return (await one<{ n: number }>(manager, sql`select count(*)::int as n from municipality`)).n;
  },
  async propose(it) {
    const row = await one<JointRow>(
      manager,
      sql`insert into joint_decision (municipality_id, title, words, language, task, quorum, proposed_by, closes_at)
          values (${it.municipality}, ${it.title}, ${it.words}, ${it.language}, ${it.task}, ${it.quorum}, ${it.by},
            ${it.closesAt})
          returning ${COLUMNS}`,
    );
    return decisionOf(row);
  },
  async find(number) {
    const row = await first<JointRow>(
      manager,
      sql`select ${COLUMNS} from joint_decision where number = ${number} for update`,
    );
    return row && decisionOf(row);
  },
  async speak(id, municipality, { voice, words, language }, by) {
    const spoken = await changes(
      manager,
      sql`insert into joint_voice (decision_id, municipality_id, voice, words, language, by_id)
          values (${id}, ${municipality}, ${voice}, ${words}, ${language}, ${by})
          on conflict on constraint joint_voice_once do nothing returning decision_id`,
    );
    return spoken > 0;
  },
  async takeBack(id, municipality) {
    const taken = await rows<{ voice: Voice }>(
      manager,
      sql`delete from joint_voice where decision_id = ${id} and municipality_id = ${municipality} returning voice`,
    );
    return taken[0]?.voice;
  },
  async remark(id, municipality, { words, language }, by) {
    await rows(
      manager,
      sql`insert into joint_remark (decision_id, municipality_id, words, language, by_id)
          values (${id}, ${municipality}, ${words}, ${language}, ${by}) returning id`,
    );
  },
  async withdraw(id, words) {
    await rows(
      manager,
      sql`update joint_decision set state = 'withdrawn', ended_at = talka_now(), words_at_end = ${words} where id = ${id}`,
    );
  },
  async due() {
    const row = await first<JointRow>(
      manager,
      sql`select ${COLUMNS} from joint_decision where state = 'open' and closes_at <= talka_now()
          order by closes_at limit 1 for update skip locked`,
    );
    if (!row) return undefined;
    const voices = await rows<{ voice: Voice }>(
      manager,
      sql`select voice from joint_voice where decision_id = ${row.id}`,
    );
    return { decision: decisionOf(row), voices: voices.map(({ voice }) => voice) };
  },
  async close(id, outcome) {
    await rows(
      manager,
      sql`update joint_decision set state = ${outcome}, ended_at = talka_now() where id = ${id}`,
    );
  },
  async minute(id, { words, language }, by) {
    await rows(
      manager,
      sql`with d as (update joint_decision set revision = revision + 1 where id = ${id} returning id, revision)
          insert into joint_minutes (decision_id, revision, words, language, by_id)
          select id, revision, ${words}, ${language}, ${by}::uuid from d returning revision`,
    );
  },
});
