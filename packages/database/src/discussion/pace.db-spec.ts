import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FIRST_PACE, writeComment, type DiscussionPorts } from '@talka/discussion';
import type { Person } from '@talka/identity';
import { municipalityId, personId } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { transactionOf } from '../transaction.js';
import { PgDiscussionStore } from './discussion.store.js';

const HERE = municipalityId('ludzas-novads');
const PRESSES = 12;
let database: TestDatabase;
let source: DataSource;
let topics: readonly string[];

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
  const author = await person('30 days');
  topics = await source.transaction(async (manager) => {
    // Nobody decided on these ideas, and a discussion does not ask who did.
    await manager.query('set local session_replication_role = replica');
    const made = await rows<{ id: string }>(
      manager,
      sql`insert into idea (status, number, author_id, process_id, title, summary, why, task, category,
            municipality_id, area_id, language, published_at)
          select 'published', 900 + n, ${author.id}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1, 'play-and-sport',
            p.municipality_id, (select min(id) from area where municipality_id = p.municipality_id), 'lv',
            talka_now()
          from (select * from process where municipality_id = ${HERE} limit 1) p, generate_series(1, ${PRESSES}::int) n
          returning id`,
    );
    return made.map(({ id }) => id);
  });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function person(age: string): Promise<Person> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id, created_at)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id,
          talka_now() - ${age}::interval
        from area where municipality_id = ${HERE} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: HERE, grants: [] };
}

/** The same statements, but whoever writes is not locked. */
const withoutLock = (manager: EntityManager): EntityManager =>
  new Proxy(manager, {
    get: (of, name) => {
      const found: unknown = Reflect.get(of, name);
      if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
      return (statement: string, values?: unknown[]) =>
        of.query(statement.replace(/(from person where id = \$1) for no key update$/, '$1'), values);
    },
  });

/** One person presses in as many windows as there are ideas, at once; whoever has looked waits a moment for the others. */
async function flood(by: Person, guard: (manager: EntityManager) => EntityManager) {
  let looked = 0;
  let meet = (): void => undefined;
  const all = new Promise<void>((resolve) => (meet = resolve));
  const ports = (manager: EntityManager): DiscussionPorts => {
    const discussions = new PgDiscussionStore(guard(manager));
    const pace = discussions.pace.bind(discussions);
    discussions.pace = async (of) => {
      const found = await pace(of);
      if ((looked += 1) === PRESSES) meet();
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 100))]);
      return found;
    };
    return {
      discussions,
      desk: {
        forget: async () => undefined,
        notice: async () => undefined,
        check: async () => undefined,
        reworded: async () => undefined,
      },
      record: async () => undefined,
    };
  };
  const write = writeComment(transactionOf(source, ports));
  const said = { body: 'Lai izdodas!', language: 'lv', stance: null, answers: null } as const;
  const results = await Promise.all(topics.map((id) => write(by, { ...said, topic: { kind: 'idea', id } })));
  return {
    written: results.filter(({ ok }) => ok).length,
    refused: [...new Set(results.flatMap((it) => (it.ok ? [] : [it.refusal.code])))],
  };
}

it('more is said than may be where nobody waits for their own other windows: the control', async () => {
  const { written } = await flood(await person('0'), withoutLock);
  expect(written).toBeGreaterThan(FIRST_PACE.most);
});

it('a new account says so much in an hour, in however many windows at once', async () => {
  const { written, refused } = await flood(await person('0'), (it) => it);
  expect([written, refused]).toEqual([FIRST_PACE.most, ['comment.slow-down']]);
});

it('an account that is not new says as much as it likes', async () => {
  expect(await flood(await person('3 days'), (it) => it)).toEqual({ written: PRESSES, refused: [] });
});
