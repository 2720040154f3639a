import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { one, rows, sql, type Sql } from '../sql.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { ideaCards } from './idea-cards.read.js';
import type { IdeaFilter } from './idea-filter.js';
import { ORDERS, pageOf, type PageWanted, type Position, type Sort } from './page-of-ideas.js';
import type { SearchWay } from './search-way.js';

const IDEAS = 1500;

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec' }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Ideas over four years, some at the same moment, with words of every frequency. Some are not public. */
const FILLING = sql`
  with author as (
    insert into person (name, birth_date, municipality_id, area_id)
    select 'Autors', '1980-01-01', municipality_id, id from area order by id limit 1
    returning id, municipality_id, area_id)
  insert into idea (number, status, process_id, author_id, title, summary, why, task, category, municipality_id,
    area_id, language, support_count, published_at)
  select n, case when n % 10 = 0 then 'draft' else 'published' end, p.id, a.id,
    case when n % 2 = 0 then 'Šūpoles' else 'Soliņi' end || case when n % 7 = 0 then ' parkam' else ' pagalmam' end,
    case when n % 300 = 1 then 'Zvirgzdenē' when n > ${IDEAS} - 3 then 'Vecākā' else 'Tepat' end, 'Lai ir', 1 + n % 3, 'heritage', a.municipality_id,
    a.area_id, 'lv', n * 37 % 101, timestamptz '2027-05-01' - interval '1 day' * (n / 3 * 3) * 0.97
  from generate_series(1, ${IDEAS}) as n, author a
    join lateral (select id from process where municipality_id = a.municipality_id limit 1) as p on true`;

const fill = () =>
  source.transaction(async (manager) => {
    // Nobody decided on these ideas, and the list does not ask who did.
    await manager.query('set local session_replication_role = replica');
    await rows(manager, FILLING);
  });

/** What the statistics are said to expect chooses the way. */
const way = (looked: string[], checked: string[] = []): SearchWay => ({
  words: [...looked, ...checked],
  looked: looked.length,
  ...{ index: 'beginnings', rows: 20_000, share: 0.01 },
});
const words = (given: SearchWay): string => given.words.join(' & ');

const ways: [string, (given: SearchWay) => SearchWay, IdeaFilter][] = [
  ['by reading all that match', (given) => ({ ...given, rows: 100 }), {}],
  ['by reading all that have the rarest word', (given) => ({ ...given, index: 'words', rows: 100 }), {}],
  ['fortnight after fortnight', (given) => given, {}],
  ['in the order of the list', (given) => ({ ...given, share: 0.2 }), {}],
  ['narrowed, by reading all that match', (given) => ({ ...given, rows: 100 }), { task: 2 }],
  ['narrowed, in the order of the list', (given) => given, { task: 2 }],
  ['narrowed, without an index of words', (given) => ({ ...given, rows: 100_000, share: 0.1 }), { task: 2 }],
];

async function read(statement: Sql): Promise<{ numbers: number[]; counted: number | null }> {
  const found = await rows<{ number: number; counted: number | null }>(source, statement);
  return { numbers: found.map((row) => row.number), counted: found[0]?.counted ?? null };
}

const picked = (filter: IdeaFilter, given: SearchWay, page: PageWanted) =>
  read(sql`${pageOf(filter, given, page)}
           select i.number, (select value from counted) as counted from page i order by ${ORDERS[page.sort]}`);

const plain = (filter: IdeaFilter, given: SearchWay, sort: Sort, offset: number, limit: number) =>
  read(sql`select i.number, (select count(*)::int from idea i where is_public and search @@ ${words(given)}::tsquery
                             and i.task = coalesce(${filter.task ?? null}::int, i.task)) as counted
           from idea i where is_public and search @@ ${words(given)}::tsquery
             and i.task = coalesce(${filter.task ?? null}::int, i.task)
           order by ${ORDERS[sort]} limit ${limit} offset ${offset}`);

const positionOf = (number: number): Promise<Position> =>
  one(
    source,
    sql`select support_count as support, published_at::text as at, id from idea where number = ${number}`,
  );

it('finds nothing in an empty database', async () => {
  const page = { sort: 'newest', after: null, limit: 20, counted: true } as const;
  expect(await picked({}, way(['supol:*']), page)).toEqual({ numbers: [], counted: null });
  const { cards, count } = await ideaCards(source, { search: 'šūpoles' }, page);
  expect([cards, count]).toEqual([[], { value: 0, exact: true }]);
});

describe.each(ways)('a search answered %s', (_, by, filter) => {
  beforeAll(async () => {
    if (!(await one<{ some: boolean }>(source, sql`select exists (select from idea) as some`)).some)
      await fill();
  });

  it.each([
    ['one word', way(['supol:*'])],
    ['a word nearly all have', way(['p:*'])],
    ['a rare word', way(['zvirgzd:*'])],
    ['a word of the oldest fortnight alone', way(['vecak:*'])],
    ['two words that are looked up', way(['supol:*', 'park:*'])],
    ['two words of which one is checked', way(['park:*'], ['solin:*'])],
    ['a long word and a letter', way(['pagalma:*', 's:*'])],
    ['a word that begins as others do, and is none of them', way(['supost:*'])],
    ['a longer one', way(['pagalmnieki:*'], ['solin:*'])],
    ['a word nobody wrote', way(['ronis:*'])],
  ])('%s: every page is what plain SQL finds, and the count', async (_name, words) => {
    for (const sort of ['newest', 'supported'] as const) {
      let after: Position | null = null;
      for (let offset = 0; offset <= 100; offset += 50) {
        const wanted = await plain(filter, words, sort, offset, 51);
        const got = await picked(filter, by(words), { sort, after, limit: 50, counted: offset === 0 });
        expect(got.numbers).toEqual(wanted.numbers);
        if (offset === 0)
          expect(got.counted).toBe(wanted.counted === null ? null : Math.min(1001, wanted.counted));
        const last = wanted.numbers[49];
        if (last === undefined) break;
        after = await positionOf(last);
      }
    }
  });
});

it('reads the statistics of the words', async () => {
  await source.query('analyze idea');
  const page = { sort: 'newest', after: null, limit: 3, counted: true } as const;
  const { cards, count } = await ideaCards(source, { search: 'parks šūpoles' }, page);
  const { numbers } = await plain({}, way(['park:*', 'supol:*']), 'newest', 0, 3);
  expect(cards.map((card) => card.number)).toEqual(numbers);
  expect(count).toEqual({ value: 86, exact: true });
});
