import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ideaId } from '@talka/ideas';
import { personId } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { PgIdeaStore } from '../ideas/idea.store.js';
import { one, rows, sql, type Queryable } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';

let database: TestDatabase;
let source: DataSource;
let author: string;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({
    url: database.url,
    applicationName: 'spec',
    pool: 20,
    patience: 60_000,
  }).initialize();
  author = await person();
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
        from area where municipality_id = 'ludzas-novads' limit 1 returning id`,
  );
  return id;
}

/** Somebody who may decide here. */
async function moderator(): Promise<string> {
  const id = await person();
  await one(
    source,
    sql`insert into role_grant (person_id, role, municipality_id) values (${id}, 'moderator', 'ludzas-novads') returning id`,
  );
  return id;
}

/** An idea handed in and waiting, with its open case. */
async function waitingIdea(): Promise<{ idea: string; case: string }> {
  const { id: idea } = await one<{ id: string }>(
    source,
    sql`insert into idea (status, author_id, process_id, title, summary, why, task, category, municipality_id, area_id,
          language)
        select 'submitted', ${author}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1, 'play-and-sport', a.municipality_id,
          a.id, 'lv'
        from area a join process p on p.municipality_id = a.municipality_id
        where a.municipality_id = 'ludzas-novads' limit 1 returning id`,
  );
  const opened = await one<{ id: string }>(
    source,
    sql`insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
        values ('review', 'ludzas-novads', ${idea}, 'before', ${[author]}::uuid[]) returning id`,
  );
  return { idea, case: opened.id };
}

const publish = (idea: string) =>
  rows(
    source,
    sql`update idea set status = 'published', published_at = talka_now(), number = nextval('idea_number')
        where id = ${idea} returning id`,
  );
const statusOf = async (idea: string): Promise<string> =>
  (await one<{ status: string }>(source, sql`select status from idea where id = ${idea}`)).status;

describe('publication', () => {
  it('without a decision is refused by the database itself', async () => {
    const { idea, case: of } = await waitingIdea();
    await expect(publish(idea)).rejects.toThrow('would be public without a decision');
    expect(await statusOf(idea)).toBe('submitted');
    await rows(
      source,
      sql`insert into decision (case_id, outcome, words, by_id) values (${of}, 'publish', 'Labi.', ${await moderator()})`,
    );
    await publish(idea);
    expect(await statusOf(idea)).toBe('published');
  });

  it('happens without a decision when that guard is taken away', async () => {
    const { idea } = await waitingIdea();
    await without(
      source,
      'alter table idea disable trigger idea_publication_is_allowed',
      'alter table idea enable trigger idea_publication_is_allowed',
      () => publish(idea),
    );
    expect(await statusOf(idea)).toBe('published');
  });

  it('is not decided by its author, whatever the code above does', async () => {
    const { case: of } = await waitingIdea();
    const decided = rows(
      source,
      sql`insert into decision (case_id, outcome, words, by_id) values (${of}, 'publish', 'Labi.', ${author})`,
    );
    await expect(decided).rejects.toThrow('an author cannot decide');
  });
});

describe('somebody who stands aside for an author', () => {
  const decided = (of: string, by: string) =>
    rows(
      source,
      sql`insert into decision (case_id, outcome, words, by_id) values (${of}, 'publish', 'Labi.', ${by})`,
    );

  it('decides when that guard is taken away', async () => {
    const { case: of } = await waitingIdea();
    const close = await moderator();
    await rows(source, sql`insert into recusal (moderator_id, person_id) values (${close}, ${author})`);
    await without(
      source,
      'alter table decision disable trigger decision_by_nobody_close',
      'alter table decision enable trigger decision_by_nobody_close',
      () => decided(of, close),
    );
    await rows(source, sql`delete from recusal`);
  });

  it('does not, whatever the code above does; a colleague does, and so do they when they took it back', async () => {
    const [first, second] = [await waitingIdea(), await waitingIdea()];
    const close = await moderator();
    await rows(source, sql`insert into recusal (moderator_id, person_id) values (${close}, ${author})`);
    await expect(decided(first.case, close)).rejects.toThrow('somebody close to them');
    await decided(first.case, await moderator());
    await rows(source, sql`delete from recusal`);
    await decided(second.case, close);
  });

  it('is never oneself', async () => {
    await expect(
      rows(source, sql`insert into recusal (moderator_id, person_id) values (${author}, ${author})`),
    ).rejects.toThrow('recusal_of_somebody_else');
  });
});

describe('a statement in several languages', () => {
  const said = (of: string, by: string, translations: object) =>
    rows(
      source,
      sql`insert into decision (case_id, outcome, words, translations, by_id)
          values (${of}, 'publish', 'Paldies par ideju!', ${JSON.stringify(translations)}::jsonb, ${by})`,
    );

  it('says the same as was sent, in all of them', async () => {
    const { case: of } = await waitingIdea();
    const by = await moderator();
    const all = { lv: 'Paldies par ideju!', en: 'Thank you for it!', ru: 'Спасибо за идею!' };
    for (const wrong of [{ ...all, lv: 'Kas cits pavisam' }, { lv: all.lv }, { ...all, ru: 'Да' }])
      await expect(said(of, by, wrong)).rejects.toThrow('decision_translations_say_the_same');
    await said(of, by, all);
  });
});

describe('two decisions at once', () => {
  const decideTogether = async (of: string, by: readonly string[]): Promise<number> => {
    const settled = await Promise.allSettled(
      by.map((moderator) =>
        rows(
          source,
          sql`insert into decision (case_id, outcome, words, by_id) values (${of}, 'publish', 'Labi.', ${moderator})`,
        ),
      ),
    );
    return settled.filter(({ status }) => status === 'fulfilled').length;
  };

  it('become one', async () => {
    const moderators = [await moderator(), await moderator()];
    for (let round = 0; round < 10; round++) {
      expect(await decideTogether((await waitingIdea()).case, moderators)).toBe(1);
    }
  });

  it('become two when the key is taken away', async () => {
    const { case: of } = await waitingIdea();
    const moderators = [await moderator(), await moderator()];
    await without(
      source,
      'alter table decision drop constraint decision_pkey',
      `delete from decision where case_id = '${of}'; alter table decision add primary key (case_id)`,
      async () => expect(await decideTogether(of, moderators)).toBe(2),
    );
  });
});

describe('support', () => {
  const press = async (idea: string, who: string, times: number): Promise<void> => {
    const supporting = transactionOf(source, (manager) => ({ ideas: new PgIdeaStore(manager) }));
    await Promise.all(
      Array.from({ length: times }, () =>
        supporting(({ ideas }) => ideas.addSupport(ideaId(idea), personId(who))),
      ),
    );
  };
  const counted = async (idea: string): Promise<[number, number]> => {
    const { rows: found, kept } = await one<{ rows: number; kept: number }>(
      source,
      sql`select (select count(*)::int from idea_support where idea_id = i.id) as rows, support_count as kept
          from idea i where id = ${idea}`,
    );
    return [found, kept];
  };

  it('is added in turn: whoever adds a name holds the idea until it is counted', async () => {
    const { idea } = await waitingIdea();
    const name = async (on: Queryable) =>
      rows(on, sql`insert into idea_support (idea_id, person_id) values (${idea}, ${await person()})`);
    /** Whether a second name is written down while a first is not counted yet. */
    const together = () =>
      source.transaction(async (first) => {
        await name(first);
        return source
          .transaction(async (second) => {
            await rows(second, sql`set local lock_timeout = '300ms'`);
            await name(second);
            return true;
          })
          .catch(() => false);
      });
    const held = async (from: string, to: string): Promise<void> => {
      const { body } = await one<{ body: string }>(
        source,
        sql`select pg_get_functiondef('idea_support_is_of_living()'::regprocedure) as body`,
      );
      await source.query(body.replace(from, to));
    };
    // The control: held for reading alone, both would have gone in, and each would wait for the other to count.
    await held('for no key update', 'for share');
    expect(await together()).toBe(true);
    await held('for share', 'for no key update');
    expect(await together()).toBe(false);
  });

  it('given two hundred times at once counts once', async () => {
    const { idea } = await waitingIdea();
    await press(idea, await person(), 200);
    expect(await counted(idea)).toEqual([1, 1]);
  });

  it('never stands in the log under a name', async () => {
    const who = await person();
    const log = () =>
      rows(
        source,
        sql`insert into audit_entry (action, actor_id, subject_kind, subject_id, facts)
            values ('idea.supported', ${who}, 'idea', 'x', '{"count": 1}') returning id`,
      );
    await expect(log()).rejects.toThrow('audit_entry_support_is_unnamed');
    await without(
      source,
      'alter table audit_entry drop constraint audit_entry_support_is_unnamed',
      `alter table audit_entry add constraint audit_entry_support_is_unnamed
         check (action not in ('idea.supported', 'idea.support-withdrawn') or actor_id is null) not valid`,
      async () => expect(await log()).toHaveLength(1),
    );
  });
});
