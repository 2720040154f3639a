// A database of the product's own schema, filled with invented ideas as fast as PostgreSQL takes them.
import pg from 'pg';
import { createDataSource, migrate, seedCalls, seedTerritory } from '../../packages/database/dist/index.js';
import { CATEGORIES } from '../../packages/ideas/dist/index.js';
import { texts } from './texts.mjs';

const PART = 5_000;
const WRITERS = 2;
const AUTHORS = 20_000;

/** A status and its weight; one idea in twelve is nobody's but its author's. */
const STATUSES = Object.entries({
  ...{ published: 40, 'under-review': 12, feasible: 8, 'not-feasible': 7, 'on-ballot': 3, selected: 6 },
  ...{ 'not-selected': 8, 'in-delivery': 4, delivered: 4, draft: 4, submitted: 1, refused: 2, withdrawn: 1 },
});

/**
 * @param {{ server: string, name: string, ideas: number, keep: boolean }} spec `server` is the URL of any database of
 *   the server; `keep` takes a database that is there already as it is, but for migrations it has not seen
 * @returns {Promise<string>} the URL of the database
 */
export async function makeDatabase({ server, name, ideas, keep }) {
  const url = String(Object.assign(new URL(server), { pathname: `/${name}` }));
  if (keep && (await exists(url))) {
    await migrate(url);
    return url;
  }
  await dropDatabase({ server, name });
  await withClient(server, (client) => client.query(`create database ${name}`));
  await migrate(url);
  const source = await createDataSource({ url, pool: 2, applicationName: 'talka-bench' }).initialize();
  await seedTerritory(source);
  await seedCalls(source);
  await source.destroy();
  await withClient(url, (client) => fill(client, url, ideas));
  return url;
}

/** @param {string} url */
const exists = (url) => withClient(url, async () => true).catch(() => false);

/** @param {{ server: string, name: string }} spec */
export const dropDatabase = ({ server, name }) =>
  withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Rows first, indexes after: many times faster than keeping them in order row by row.
 * @param {pg.Client} client
 * @param {string} url
 * @param {number} ideas
 */
async function fill(client, url, ideas) {
  await client.query(PREPARATION);
  const { rows: indexes } = await client.query(INDEXES_SQL);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await client.query(AUTHORS_SQL, [AUTHORS]);
  await write(url, ideas);
  await both(url, [...indexes.map(({ made }) => made), PICTURES_SQL]);
  await client.query(`select setval('idea_number', $1)`, [ideas]);
  await client.query('drop function bench_chance; drop table bench_area');
  await client.query('vacuum (analyze, parallel 0)');
  // Else two gigabytes are written to disk while the clock runs. Who may make a database need not be allowed to ask for it.
  await client.query('checkpoint').catch(() => {});
}

/**
 * Two at a time, each by one process: those that work at one index together wait for the one that merges.
 * @param {string} url
 * @param {string[]} statements
 */
async function both(url, statements) {
  const left = statements.values();
  const worker = async (/** @type {pg.Client} */ client) => {
    await client.query(`set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0`);
    for (const statement of left) await client.query(statement);
  };
  await Promise.all(Array.from({ length: WRITERS }, () => withClient(url, worker)));
}

/** @param {string} url @param {number} ideas */
async function write(url, ideas) {
  const parts = texts({ ideas, seed: 2027, part: PART });
  let from = 0;
  const writer = (/** @type {pg.Client} */ client) => async () => {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
    for (const part of parts) {
      const first = from;
      from += PART;
      await client.query(IDEAS_SQL, [part, first, ideas, CATEGORIES, ...drawn(STATUSES)]);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, () => withClient(url, (client) => writer(client)())));
}

/**
 * For `names[1 + width_bucket(chance, bounds)]`.
 * @param {[string, number][]} weighted
 * @returns {[string[], number[]]}
 */
function drawn(weighted) {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  const bounds = weighted.slice(0, -1).map(([, weight]) => (sum += weight) / total);
  return [weighted.map(([name]) => name), bounds];
}

// The slowest first. How much ANALYZE asks of an index is lost with the index, so it is said again.
const INDEXES_SQL = `
  select indexname as name, indexdef || coalesce((
      select string_agg(format('; alter index %s alter column %s set statistics %s', indexname, attnum, attstattarget), '')
      from pg_attribute where attrelid = indexrelid and attstattarget is not null), '') as made
  from pg_index join pg_indexes on indexname = indexrelid::regclass::text
  where indrelid = 'idea'::regclass and not exists (select from pg_constraint where conindid = indexrelid)
  order by indexdef like '%USING gin%' desc, pg_get_expr(indexprs, indrelid) like '%dated%' desc nulls last`;

// A chance from a row's number and a purpose, so that writers need not agree on an order.
// Areas weigh what their municipality's people do, a town five parishes.
const PREPARATION = `
  create function bench_chance(n bigint, purpose bigint) returns float8 language sql immutable parallel safe return
    ((hashint8extended(n, purpose) & 9007199254740991)::float8 / 9007199254740992);
  create table bench_area as
    select array_agg(area_id order by area_id) as areas, array_agg(municipality_id order by area_id) as municipalities,
      array_agg(process_id order by area_id) as processes, array_agg(upto order by area_id) as bounds
    from (
      select a.id as area_id, m.id as municipality_id, p.id as process_id,
        sum(share) over (order by a.id rows unbounded preceding) / sum(share) over () as upto
      from area a join municipality m on m.id = a.municipality_id join process p on p.municipality_id = m.id
        cross join lateral (select case a.kind when 'parish' then 1 else 5 end as weight) as w
        cross join lateral (
          select (m.population ->> 'value')::float8 * w.weight
            / (select sum(case kind when 'parish' then 1 else 5 end) from area where municipality_id = m.id) as share
        ) as s
    ) as weighed`;

const AUTHORS_SQL = `
  insert into person (name, birth_date, municipality_id, area_id)
  select 'Autors ' || n, date '1950-01-01' + (bench_chance(n, 1) * 20000)::int,
    b.municipalities[1 + (n % 151)], b.areas[1 + (n % 151)]
  from bench_area b, generate_series(1, $1) as n`;

const IDEAS_SQL = `
  with people as materialized (select array_agg(id) as ids from person),
  said as (
    select $2::bigint + n as n, split_part(line, E'\\t', 1) as language, split_part(line, E'\\t', 2) as title,
      split_part(line, E'\\t', 3) as summary
    from string_to_table($1, E'\\n') with ordinality as it(line, n)
  ),
  facts (n, language, title, summary, luck, at, status, place) as (
    select s.*, bench_chance(n, 9) as luck,
      -- Three years, the last idea a minute ago; a few minutes out of order, as review takes its time.
      now() - interval '1 minute' - interval '3 years' * ((greatest(0, $3::float8 - n) + bench_chance(n, 2) * 20) / $3),
      ($5::text[])[1 + width_bucket(bench_chance(n, 3), $6::float8[])] as status,
      least(151, 1 + width_bucket(bench_chance(n, 4), b.bounds)) as place
    from said s, bench_area b
  )
  insert into idea (id, number, status, process_id, author_id, title, summary, why, task, category,
    municipality_id, area_id, place, cost_cents, language, support_count, created_at, changed_at, published_at)
  select uuidv7(f.at - now()), n, status, b.processes[f.place], ids[1 + floor(bench_chance(n, 5) * cardinality(ids))],
    title, summary, 'Kaimiņi par to runā jau sen, un kopā mēs to varam.',
    1 + floor(bench_chance(n, 6) * 3), ($4::text[])[1 + floor(power(bench_chance(n, 7), 1.4) * cardinality($4::text[]))],
    b.municipalities[f.place], b.areas[f.place],
    case when bench_chance(n, 8) < 0.6 then jsonb_build_object('kind', 'point',
      'lat', 56 + bench_chance(n, 10), 'lon', 26 + 2 * bench_chance(n, 11)) end,
    floor(bench_chance(n, 12) * 2000000), language,
    -- Most ideas have a handful of supporters, a few have thousands (Pareto).
    least(5000, floor(power(1 - luck, -0.9) * 2) - 1), f.at, f.at, f.at
  from facts f, bench_area b, people`;

const PICTURES_SQL = `
  set session_replication_role = replica;
  insert into idea_file (idea_id, position, kind, name, alt, bytes, width, height, key, added_by)
  select id, 1, 'picture', 'foto.jpg', title, 120000, 1600, 1200, id::text, author_id
  from idea where is_public and bench_chance(number, 13) < 0.3;
  set session_replication_role = origin`;
