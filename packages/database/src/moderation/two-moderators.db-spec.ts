import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { municipalityId, personId, type Result } from '@talka/kernel';
import { caseId, decide, type Case, type CaseId, type ModerationPorts } from '@talka/moderation';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgCaseStore } from './case.store.js';
import { PgMisuseStore } from './misuse.store.js';
import { PgPoolStore } from './pool.store.js';
import { PgSwapStore } from './swap.store.js';
import { PgRecusalStore } from './recusal.store.js';
import { PgTemplateStore } from './template.store.js';

const HERE = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let author: string;
let pair: readonly [Person, Person];

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
  author = await person();
  pair = [await moderator(), await moderator()];
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function person(): Promise<string> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${HERE} limit 1 returning id`,
  );
  return id;
}

async function grantedModerator(): Promise<string> {
  const id = await person();
  await one(
    source,
    sql`insert into role_grant (person_id, role, municipality_id) values (${id}, 'moderator', ${HERE}) returning id`,
  );
  return id;
}

const moderator = async (): Promise<Person> => ({
  id: personId(await grantedModerator()),
  name: 'Maija',
  birthDate: '1980-01-01',
  municipality: HERE,
  grants: [{ role: 'moderator', municipality: HERE }],
});

async function openCase(): Promise<CaseId> {
  const { id } = await one<{ id: string }>(
    source,
    sql`with handed_in as (
          insert into idea (status, author_id, process_id, title, summary, why, task, category, municipality_id,
            area_id, language)
          select 'submitted', ${author}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1, 'play-and-sport',
            a.municipality_id, a.id, 'lv'
          from area a join process p on p.municipality_id = a.municipality_id
          where a.municipality_id = ${HERE} limit 1 returning id)
        insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
        select 'review', ${HERE}, id, 'before', ${[author]}::uuid[] from handed_in returning id`,
  );
  return caseId(id);
}

type Guard = 'lock' | 'revision';

/** How the store's own statements read with one of their guards left out. */
const LEFT_OUT: Readonly<Record<Guard, (statement: string) => string>> = {
  lock: (statement) => statement.replace(/ for update$/, ''),
  revision: (statement) =>
    statement.replace(/and closed_at is null and revision = (\$\d+)/, 'and (revision = $1 or true)'),
};

/** A transaction's manager that leaves guards out of every statement that has them. */
const careless = (manager: EntityManager, guards: readonly Guard[]): EntityManager =>
  new Proxy(manager, {
    get: (of, name) => {
      const found: unknown = Reflect.get(of, name);
      if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
      return (statement: string, values?: unknown[]) =>
        of.query(
          guards.reduce((text, guard) => LEFT_OUT[guard](text), statement),
          values,
        );
    },
  });

interface Race {
  readonly results: readonly Result<Case>[];
  /** Both held the case in hand, still open, before either decided. */
  readonly met: boolean;
  readonly decisions: number;
  readonly recorded: number;
}

/** Two moderators decide on one case; whoever has read it waits a moment for the other to have read it too. */
async function race(leftOut: readonly Guard[]): Promise<Race> {
  // With the lock they cannot meet, and waiting longer shows nothing more.
  const patience = leftOut.includes('lock') ? 20_000 : 400;
  const id = await openCase();
  let open = 0;
  let meet = (): void => undefined;
  const both = new Promise<void>((resolve) => (meet = resolve));
  const ports = (manager: EntityManager): ModerationPorts => {
    const cases = new PgCaseStore(careless(manager, leftOut));
    const find = cases.find.bind(cases);
    cases.find = async (of) => {
      const found = await find(of);
      if (found?.decidedAt === null) open += 1;
      if (open === 2) meet();
      await Promise.race([both, sleep(patience, undefined, { ref: false })]);
      return found;
    };
    const nothing = async () => undefined;
    const subjects = { apply: nothing, ofAuthor: nothing, shown: nothing };
    const reports = {
      add: nothing,
      notice: nothing,
      waitingOf: async () => 0,
      suspendedUntil: async () => null,
    };
    const templates = new PgTemplateStore(manager);
    const misuse = new PgMisuseStore(manager);
    const recusals = new PgRecusalStore(manager);
    return {
      cases,
      reports,
      templates,
      recusals,
      misuse,
      pool: new PgPoolStore(manager),
      swaps: new PgSwapStore(manager),
      subjects,
      record: async (it) => void (await record(manager, it)),
    };
  };
  const deciding = decide(transactionOf(source, ports));
  const results = await Promise.all(
    pair.map((by) =>
      deciding(by, { id, revision: 1, outcome: 'publish', reason: null, words: 'Labi, paldies!' }),
    ),
  );
  const kept = await one<{ decisions: number; recorded: number }>(
    source,
    sql`select (select count(*)::int from decision where case_id = ${id}) as decisions,
          (select count(*)::int from audit_entry where subject_id = ${id} and action = 'case.decided') as recorded`,
  );
  return { results, met: open === 2, ...kept };
}

/** One decided, the other was told so by name and left no trace. */
function expectOneWinner({ results, decisions, recorded }: Race): void {
  const refused = results.flatMap((it) => (it.ok ? [] : [it.refusal]));
  expect(refused).toEqual([{ code: 'case.decided' }]);
  expect([decisions, recorded]).toEqual([1, 1]);
}

describe('of two moderators who decide at once', () => {
  it('one waits at the lock, reads the decision of the other, and is told', async () => {
    const held = await race([]);
    expect(held.met).toBe(false);
    expectOneWinner(held);
  });

  it('both hold the open case without the lock; its revision still lets one through', async () => {
    const unlocked = await race(['lock']);
    expect(unlocked.met).toBe(true);
    expectOneWinner(unlocked);
  });

  it('both get as far as the statement without lock and revision; the unique key has the last word', async () => {
    const unguarded = await race(['lock', 'revision']);
    expect(unguarded.met).toBe(true);
    expectOneWinner(unguarded);
  });

  it('both win when the key is gone too', async () => {
    const lawless = await without(
      source,
      'alter table decision drop constraint decision_pkey',
      'delete from decision; alter table decision add primary key (case_id)',
      () => race(['lock', 'revision']),
    );
    expect(lawless.results.map(({ ok }) => ok)).toEqual([true, true]);
    expect([lawless.met, lawless.decisions, lawless.recorded]).toEqual([true, 2, 2]);
  });
});
