import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';

const LUDZA = 'ludzas-novads';
const PREILI = 'preilu-novads';
let database: TestDatabase;
let source: DataSource;
let author: string;
let onDuty: string;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 5 }).initialize();
  author = await person(LUDZA);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await source.query('delete from duty; delete from pool_member; delete from shared_desk');
  await shares(LUDZA, { submissions: true });
  await shares(PREILI, {});
  onDuty = await moderator(PREILI);
  await rows(
    source,
    sql`insert into pool_member (person_id, municipality_id) values (${onDuty}, ${PREILI}), (${await moderator(LUDZA)}, ${LUDZA})`,
  );
  await rows(
    source,
    sql`insert into duty (week, place, person_id, municipality_id) values (talka_week(), 1, ${onDuty}, ${PREILI})`,
  );
});

async function person(at: string): Promise<string> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${at} limit 1 returning id`,
  );
  return id;
}

async function moderator(at: string): Promise<string> {
  const id = await person(at);
  await grant(id, 'moderator', at);
  return id;
}

const grant = (who: string, role: string, at: string) =>
  rows(
    source,
    sql`insert into role_grant (person_id, role, municipality_id) values (${who}, ${role}, ${at})`,
  );

const shares = (at: string, { submissions = false, own = false }) =>
  rows(
    source,
    sql`insert into shared_desk (municipality_id, submissions, own_elsewhere) values (${at}, ${submissions}, ${own})
        on conflict (municipality_id) do update
          set submissions = excluded.submissions, own_elsewhere = excluded.own_elsewhere`,
  );

/** What was handed in at Ludza waits for somebody to look. */
async function waiting(by = author): Promise<string> {
  const { id } = await one<{ id: string }>(
    source,
    sql`with handed_in as (
          insert into idea (status, author_id, process_id, title, summary, why, task, category, municipality_id,
            area_id, language)
          select 'submitted', ${by}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1, 'play-and-sport',
            a.municipality_id, a.id, 'lv'
          from area a join process p on p.municipality_id = a.municipality_id
          where a.municipality_id = ${LUDZA} limit 1 returning id)
        insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
        select 'review', ${LUDZA}, id, 'before', ${[by]}::uuid[] from handed_in returning id`,
  );
  return id;
}

const decided = (of: string, by: string) =>
  rows(
    source,
    sql`insert into decision (case_id, outcome, words, by_id) values (${of}, 'publish', 'Labi.', ${by})`,
  );
const asleep = <T>(act: () => Promise<T>) =>
  without(
    source,
    'alter table decision disable trigger decision_within_reach',
    'alter table decision enable trigger decision_within_reach',
    act,
  );
const BEYOND = 'neither moderate nor are on duty for';

describe('who decides, whatever road it comes by', () => {
  it('is anybody when that guard is taken away', async () => {
    await asleep(async () => decided(await waiting(), await moderator(PREILI)));
  });

  it('is whoever is on duty, and nobody else from another municipality', async () => {
    const of = await waiting();
    await expect(decided(of, await moderator(PREILI))).rejects.toThrow(BEYOND);
    await expect(decided(of, await person(LUDZA))).rejects.toThrow(BEYOND);
    await decided(of, onDuty);
    await decided(await waiting(), await moderator(LUDZA));
  });

  it('is not whoever is on duty where what is handed in is not shared, or no longer moderates at home', async () => {
    await shares(LUDZA, { submissions: false });
    await expect(decided(await waiting(), onDuty)).rejects.toThrow(BEYOND);
    await shares(LUDZA, { submissions: true });
    await rows(source, sql`update role_grant set revoked_at = talka_now() where person_id = ${onDuty}`);
    await expect(decided(await waiting(), onDuty)).rejects.toThrow(BEYOND);
  });

  it('is not who was on duty last week', async () => {
    await source.query('alter table duty disable trigger rota_holds');
    await rows(source, sql`update duty set week = week - 7`);
    await source.query('alter table duty enable trigger rota_holds');
    await expect(decided(await waiting(), onDuty)).rejects.toThrow(BEYOND);
  });

  it('is somebody from elsewhere on the municipality’s own projects, where it says so', async () => {
    const clerk = await person(LUDZA);
    await grant(clerk, 'clerk', LUDZA);
    const own = await moderator(LUDZA);
    await decided(await waiting(clerk), own);
    await shares(LUDZA, { own: true });
    const of = await waiting(clerk);
    await expect(decided(of, own)).rejects.toThrow('decided by somebody else');
    // Though what is handed in is not shared, this is.
    await decided(of, onDuty);
    await decided(await waiting(), own);
    // Nobody from elsewhere is in the pool: it does not wait for ever.
    await rows(source, sql`delete from duty`);
    await rows(source, sql`delete from pool_member where municipality_id = ${PREILI} returning person_id`);
    await decided(await waiting(clerk), own);
  });
});

describe('a duty that is taken away while its holder decides', () => {
  /** Whether the duty could be taken away while a decision stood open. */
  async function takenMeanwhile(): Promise<boolean> {
    const of = await waiting();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(
        `insert into decision (case_id, outcome, words, by_id) values ($1, 'publish', 'Labi.', $2)`,
        [of, onDuty],
      );
      return await source
        .transaction(async (other) => {
          await other.query(`set local lock_timeout = '300ms'`);
          await other.query('delete from duty');
        })
        .then(
          () => true,
          () => false,
        );
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('goes when that guard is taken away', async () => {
    expect(await asleep(takenMeanwhile)).toBe(true);
  });

  it('stays until the decision stands', async () => {
    expect(await takenMeanwhile()).toBe(false);
  });
});
