import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import {
  consentToMerge,
  ideaId,
  mergeId,
  supportIdea,
  type IdeaId,
  type IdeasPorts,
  type MergeId,
  type MergePorts,
} from '@talka/ideas';
import { municipalityId, personId, type Result } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgCallReader } from './call.reader.js';
import { PgIdeaStore } from './idea.store.js';
import { PgMergeStore } from './merge.store.js';

const HERE = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let author: Person;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
  author = await person();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function person(): Promise<Person> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${HERE} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: HERE, grants: [] };
}

/** A public idea. */
async function published(by: Person = author): Promise<IdeaId> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea (status, number, published_at, author_id, process_id, title, summary, why, task, category,
          municipality_id, area_id, language)
        select 'submitted', nextval('idea_number'), talka_now(), ${by.id}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1,
          'play-and-sport', a.municipality_id, a.id, 'lv'
        from area a join process p on p.municipality_id = a.municipality_id where a.municipality_id = ${HERE}
        order by p.id limit 1 returning id`,
  );
  await rows(
    source,
    sql`insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
        values ('review', ${HERE}, ${id}, 'after', ${[by.id]}::uuid[])`,
  );
  await rows(source, sql`update idea set status = 'published' where id = ${id}`);
  return ideaId(id);
}

async function proposed(from: IdeaId, into: IdeaId): Promise<MergeId> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea_merge (idea_id, into_id, words, proposed_by) values (${from}, ${into}, 'Tas pats.', ${author.id}) returning id`,
  );
  return mergeId(id);
}

const supports = (idea: IdeaId, by: Person): Promise<unknown> =>
  rows(
    source,
    sql`with added as (insert into idea_support (idea_id, person_id) values (${idea}, ${by.id}))
        update idea set support_count = support_count + 1 where id = ${idea}`,
  );

const mergePorts = (plain: EntityManager, manager = plain): MergePorts => ({
  ideas: new PgIdeaStore(manager),
  merges: new PgMergeStore(manager),
  calls: new PgCallReader(plain),
  desk: { forget: async () => undefined },
  record: async (it) => void (await record(plain, it)),
});

const standing = (idea: IdeaId) =>
  one<{ status: string; into: string | null; support: number; names: number; co: number }>(
    source,
    sql`select status, merged_into as into, support_count as support,
          (select count(*)::int from idea_support where idea_id = i.id) as names,
          (select count(*)::int from idea_invitation where idea_id = i.id and state = 'accepted') as co
        from idea i where id = ${idea}`,
  );

const codes = (results: readonly PromiseSettledResult<Result<unknown>>[]): string[] =>
  results.flatMap((it) =>
    it.status === 'rejected' ? [String(it.reason)] : it.value.ok ? [] : [it.value.refusal.code],
  );

it('counts whoever supports both once, and none of those who write it now', async () => {
  const other = await person();
  const [from, into] = [await published(other), await published()];
  const [both, one_, two] = [await person(), await person(), await person()];
  for (const by of [both, one_, author]) await supports(from, by);
  for (const by of [both, two, other]) await supports(into, by);
  await rows(source, sql`insert into idea_follow (idea_id, person_id) values (${from}, ${two.id})`);
  const merge = await proposed(from, into);
  const done = await consentToMerge(transactionOf(source, mergePorts))(author, {
    id: into,
    merge,
    answer: '',
  });
  expect(done.ok).toBe(true);
  expect(await standing(into)).toMatchObject({ status: 'published', support: 3, names: 3, co: 1 });
  // The names stay with it for who is told; they are counted there no more, as everyone is led on.
  expect(await standing(from)).toMatchObject({ status: 'merged', into, names: 3 });
});

type Guard = 'lock' | 'revision' | 'leading on';
const LEFT_OUT: Readonly<Record<Guard, (statement: string) => string>> = {
  lock: (statement) => statement.replace(/^(select from idea .*) for update$/s, '$1'),
  revision: (statement) =>
    statement.replace(/and revision = (\$\d+) returning/, 'and (revision = $1 or true) returning'),
  'leading on': (statement) =>
    statement.replace(/^update idea set merged_into = .*$/s, 'select $1::uuid, $2::uuid'),
};
const leaving = (guards: readonly Guard[]) =>
  careless((statement) => guards.reduce((text, guard) => LEFT_OUT[guard](text), statement));

/**
 * Two ideas of one author are merged into each other at once: whoever has both in hand first waits a moment for the other, who
 * then acts on what they have read when the first is done.
 */
async function circle(leftOut: readonly Guard[]) {
  const patience = leftOut.includes('lock') ? 20_000 : 400;
  const [a, b] = [await published(), await published()];
  const [there, back] = [await proposed(a, b), await proposed(b, a)];
  let held = 0;
  let meet = (): void => undefined;
  const both = new Promise<void>((resolve) => (meet = resolve));
  let finish = (): void => undefined;
  const isDone = new Promise<void>((resolve) => (finish = resolve));
  const ports = (plain: EntityManager): MergePorts => {
    const made = mergePorts(plain, leaving(leftOut)(plain));
    const { process } = made.calls;
    let asked = false;
    const calls: MergePorts['calls'] = {
      process: async (id) => {
        if (!asked) {
          asked = true;
          held += 1;
          if (held === 2) meet();
          const until = held === 2 ? isDone : both;
          await Promise.race([until, sleep(patience, undefined, { ref: false })]);
        }
        return process.call(made.calls, id);
      },
    };
    return { ...made, calls };
  };
  const consenting = consentToMerge(transactionOf(source, ports));
  const results = await Promise.allSettled([
    consenting(author, { id: b, merge: there, answer: '' }).finally(finish),
    consenting(author, { id: a, merge: back, answer: '' }).finally(finish),
  ]);
  const kept = [await standing(a), await standing(b)];
  return {
    met: held === 2,
    refused: codes(results),
    merged: kept.filter(({ status }) => status === 'merged').length,
  };
}

describe('of two ideas that are merged into each other at once', () => {
  it('one stays: who comes second waits for both, and finds one gone', async () => {
    const held = await circle([]);
    expect(held).toMatchObject({ met: false, merged: 1 });
    expect(held.refused).toHaveLength(1);
  });

  it('one stays without the locks too: nothing becomes part of what is gone', async () => {
    const unlocked = await circle(['lock', 'revision']);
    expect([unlocked.met, unlocked.merged]).toEqual([true, 1]);
    expect(unlocked.refused).toHaveLength(1);
  });

  it('both are gone into each other when the trigger sleeps as well', async () => {
    const lawless = await without(
      source,
      'alter table idea disable trigger idea_merges_into_living',
      'alter table idea enable trigger idea_merges_into_living',
      () => circle(['lock', 'revision', 'leading on']),
    );
    expect(lawless).toMatchObject({ met: true, merged: 2 });
  });
});

/** Somebody adds their name to an idea while it is merged; they have been let in, and have not added it yet. */
async function supportMeetsMerge(leftOut: readonly Guard[]) {
  const [from, into] = [await published(), await published()];
  const merge = await proposed(from, into);
  const late = await person();
  const patience = leftOut.includes('lock') ? 20_000 : 400;
  let letIn = (): void => undefined;
  const isIn = new Promise<void>((resolve) => (letIn = resolve));
  let merged = (): void => undefined;
  const isMerged = new Promise<void>((resolve) => (merged = resolve));
  const supportPorts = (plain: EntityManager): IdeasPorts => {
    const ideas = new PgIdeaStore(leaving(leftOut)(plain));
    const add = ideas.addSupport.bind(ideas);
    ideas.addSupport = async (...of) => {
      letIn();
      await Promise.race([isMerged, sleep(patience, undefined, { ref: false })]);
      return add(...of);
    };
    const process = {
      ...{
        id: '' as never,
        municipality: HERE,
        phases: [{ kind: 'support', from: new Date(0), until: new Date('2100-01-01') }],
      },
      ...{
        mayPropose: { minimumAge: 16, residence: 'anyone' },
        maySupport: { minimumAge: 13, residence: 'anyone' },
      },
      supportThreshold: 100,
    };
    const calls = { process: async () => process, isCitizen: async () => null, areaOf: async () => null };
    return { ideas, calls, record: async () => undefined } as unknown as IdeasPorts;
  };
  const supporting = supportIdea(transactionOf(source, supportPorts))(late, from);
  await isIn;
  const merging = consentToMerge(
    transactionOf(source, (plain) => mergePorts(plain, leaving(leftOut)(plain))),
  )(author, { id: into, merge, answer: '' }).finally(merged);
  const refused = codes(await Promise.allSettled([supporting, merging]));
  const [gone, lives] = [await standing(from), await standing(into)];
  return { refused, lost: gone.names - lives.names, gone: gone.status };
}

describe('of a name that is added to an idea while it is merged', () => {
  it('nothing is lost: the merge waits, and carries it over', async () => {
    expect(await supportMeetsMerge([])).toEqual({ refused: [], lost: 0, gone: 'merged' });
  });

  it('it is not added without the lock: it would be counted nowhere', async () => {
    const unlocked = await supportMeetsMerge(['lock']);
    expect(unlocked).toMatchObject({ lost: 0, gone: 'merged' });
    expect(unlocked.refused[0]).toContain('has become part of another');
  });

  it('it is lost when the trigger sleeps as well', async () => {
    const lawless = await without(
      source,
      'alter table idea_support disable trigger idea_support_is_of_living',
      'alter table idea_support enable trigger idea_support_is_of_living',
      () => supportMeetsMerge(['lock']),
    );
    expect(lawless).toEqual({ refused: [], lost: 1, gone: 'merged' });
  });
});

it('is by consent, of two, into what lives, and leads on where that goes', async () => {
  const [a, b, c] = [await published(), await published(), await published()];
  await expect(
    rows(source, sql`update idea set status = 'merged', merged_into = ${b} where id = ${a}`),
  ).rejects.toThrow('would be merged without consent');
  await expect(rows(source, sql`update idea set status = 'merged' where id = ${a}`)).rejects.toThrow(
    /idea_merged_into_another/,
  );
  await expect(proposed(a, a)).rejects.toThrow(/idea_merge_of_two/);
  const consenting = consentToMerge(transactionOf(source, mergePorts));
  const first = await proposed(a, b);
  await expect(proposed(a, c)).rejects.toThrow(/idea_merge_one_open/);
  expect((await consenting(author, { id: b, merge: first, answer: '' })).ok).toBe(true);
  expect((await consenting(author, { id: c, merge: await proposed(b, c), answer: '' })).ok).toBe(true);
  expect([(await standing(a)).into, (await standing(b)).into]).toEqual([c, c]);
  await expect(
    rows(source, sql`update idea_merge set state = 'declined' where id = ${first}`),
  ).rejects.toThrow('a merge is decided once');
});
