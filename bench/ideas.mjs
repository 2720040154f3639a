// The list of ideas at ten thousand and at a million: does it stay as fast, and what does the framework cost?
// docs/performance.md says how to read the figures.
import { searchQuery } from '../packages/database/dist/ideas/search.js';
import { mistakeIn, positionAt } from './ideas/exactness.mjs';
import { median, middleOf, ratioOf, rounded, table } from './ideas/figures.mjs';
import { dropDatabase, makeDatabase, withClient } from './ideas/generate.mjs';
import { load, oneByOne } from './ideas/load.mjs';
import { addressOf, questions, SHARES } from './ideas/requests.mjs';
import { startApi, startBare } from './ideas/servers.mjs';

const LARGE = Number(process.env.TALKA_BENCH_IDEAS ?? 1_000_000);
const SMALL = Math.min(10_000, LARGE);
const SHORT = LARGE < 1_000_000;
const ROUNDS = Number(process.env.TALKA_BENCH_ROUNDS ?? (SHORT ? 3 : 7));
const SECONDS = SHORT ? 2 : 5;
const QUESTIONS = 200;
/** For work on a query: with DATABASE_URL set, the next run finds the databases of this one. */
const KEEP = process.env.TALKA_BENCH_KEEP === '1';
/** A hundred times the ideas may at most double the slowest answers; the framework may at most halve the throughput. */
const MOST_P99 = 2;
const LEAST_THROUGHPUT = 0.5;

/** @typedef {{ question: import('./ideas/requests.mjs').Question, address: string, offset: number }} Asked */

const say = (/** @type {string} */ line) => console.log(line);
const server = process.env.DATABASE_URL ?? '';
/** @type {import('./ideas/servers.mjs').Server[]} */
const running = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await Promise.all(running.map((one) => one.stop()));
  for (const name of KEEP ? [] : ['bench_ideas_small', 'bench_ideas_large'])
    await dropDatabase({ server, name });
}
process.exit();

async function main() {
  const small = await prepare('small', SMALL);
  const large = await prepare('large', LARGE);
  const sides = [small.api, large.api, small.bare, large.bare];
  const asked = new Map(sides.map((side) => [side, side.name.endsWith('small') ? small.asked : large.asked]));
  const addresses = (/** @type {(typeof sides)[0]} */ side) =>
    (asked.get(side) ?? []).map(({ address }) => address);

  const wrong = [...(await mistakes(small)), ...(await mistakes(large))];
  say(wrong.length === 0 ? `Exact: ${2 * QUESTIONS} answers are what plain SQL finds.` : wrong.join('\n'));
  for (const side of sides) await load(side, addresses(side), 2);

  /** @type {Map<(typeof sides)[0], import('./ideas/figures.mjs').Figures[]>} */
  const rounds = new Map(sides.map((side) => [side, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    // To and fro, so that whoever comes first is not always the same.
    for (const side of round % 2 ? sides.toReversed() : sides) {
      rounds.get(side)?.push(await load(side, addresses(side), SECONDS));
    }
  }
  const of = (/** @type {(typeof sides)[0]} */ side) => rounds.get(side) ?? [];
  const growth = ratioOf(of(large.api), of(small.api), 'p99');
  const cost = {
    small: ratioOf(of(small.api), of(small.bare), 'throughput'),
    large: ratioOf(of(large.api), of(large.bare), 'throughput'),
  };
  await showKinds(small, large);
  const figures = (/** @type {(typeof sides)[0]} */ side) => middleOf(of(side));
  say(
    table([
      ['', 'requests/s', 'p50 ms', 'p99 ms'],
      ...sides.map((side) => {
        const { throughput, p50, p99 } = figures(side);
        return [side.name, throughput, p50, p99];
      }),
    ]),
  );
  say(`p99 at ${LARGE} ideas / at ${SMALL}: ${rounded(growth)} (at most ${MOST_P99})`);
  say(`API / bare: ${rounded(cost.small)} and ${rounded(cost.large)} (at least ${LEAST_THROUGHPUT})`);
  const fine =
    wrong.length === 0 && growth <= MOST_P99 && Math.min(cost.small, cost.large) >= LEAST_THROUGHPUT;
  const report = {
    ...{ bench: 'ideas', ok: fine, exact: wrong.length === 0, ideas: LARGE, rounds: ROUNDS },
    ...{ small: tidy(figures(small.api)), large: tidy(figures(large.api)), p99Ratio: rounded(growth) },
    floor: { small: tidy(figures(small.bare)), large: tidy(figures(large.bare)) },
    throughputRatio: { small: rounded(cost.small), large: rounded(cost.large) },
    ratio: rounded(Math.min(cost.small, cost.large)),
  };
  say(JSON.stringify(report));
  return fine;
}

/** @param {string} size @param {number} ideas */
async function prepare(size, ideas) {
  const begun = performance.now();
  const url = await makeDatabase({ server, name: `bench_ideas_${size}`, ideas, keep: KEEP });
  say(`${ideas} ideas written and indexed in ${rounded((performance.now() - begun) / 1000)} s`);
  const asked = await withClient(url, async (client) => {
    const { rows } = await client.query('select id from area order by id');
    const total = await client.query('select count(*)::int as value from idea where is_public');
    /** @type {Asked[]} */
    const list = [];
    for (const question of questions({ count: QUESTIONS, areas: rows.map((row) => row.id) })) {
      const offset = Math.floor(question.depth * total.rows[0].value);
      const after = offset === 0 ? null : await positionAt(client, question, offset);
      list.push({ question, offset, address: addressOf(question, after) });
    }
    return list;
  });
  const api = await startApi(`api ${size}`, url);
  running.push(api);
  const bare = await startBare(`bare ${size}`, url);
  running.push(bare);
  return { url, asked, api, bare };
}

/** @param {Awaited<ReturnType<typeof prepare>>} side */
function mistakes({ url, asked, api }) {
  return withClient(url, async (client) => {
    const found = [];
    for (const { question, address, offset } of asked) {
      const answer = await (await fetch(api.origin + address)).json();
      const mistake = await mistakeIn(client, question, { offset, answer, searchQuery });
      if (mistake) found.push(mistake);
    }
    return found;
  });
}

/** @typedef {Awaited<ReturnType<typeof prepare>>} Side */
/** @param {Side} small @param {Side} large */
async function showKinds(small, large) {
  const middle = async (/** @type {Side} */ { api, asked }, /** @type {string} */ kind) =>
    median(
      await oneByOne(
        api,
        asked.filter((it) => it.question.kind === kind).map((it) => it.address),
      ),
    );
  const lines = [];
  for (const kind of Object.keys(SHARES)) {
    lines.push([kind, await middle(small, kind), await middle(large, kind)]);
  }
  say(table([['one reader alone, median ms', `${SMALL}`, `${LARGE}`], ...lines]));
}

/** @param {import('./ideas/figures.mjs').Figures} figures */
function tidy({ throughput, p50, p99 }) {
  return { throughput: rounded(throughput), p50: rounded(p50), p99: rounded(p99) };
}
