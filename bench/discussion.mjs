// @ts-check
// A discussion of two thousand comments: what does a page of it cost beside its own SQL, and how soon do two hundred readers hear
// that something was said? docs/performance.md says how to read the figures.
import { heardAfter } from './discussion/live.mjs';
import { ORDERS, talkedThrough } from './discussion/generate.mjs';
import { middleOf, percentile, ratioOf, rounded, table } from './ideas/figures.mjs';
import { dropDatabase, makeDatabase, withClient } from './ideas/generate.mjs';
import { load } from './ideas/load.mjs';
import { POOL, start, startApi } from './ideas/servers.mjs';

const SIZE = { heads: 1_200, answers: 800, people: 400 };
const PAGE = 50;
const ROUNDS = 5;
const SECONDS = 3;
const [READERS, COMMENTS] = [200, 20];
const BARS = { ratio: 0.4, p95: 500 };
const NAME = 'bench_discussion';

const server = process.env.DATABASE_URL ?? '';
/** @type {import('./ideas/servers.mjs').Server[]} */
const running = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await Promise.all(running.map((one) => one.stop()));
  await dropDatabase({ server, name: NAME });
}
process.exit();

async function main() {
  const url = await makeDatabase({ server, name: NAME, ideas: 50, keep: false });
  const number = await withClient(url, (client) => talkedThrough(client, SIZE));
  const api = await startApi('api', url);
  const bare = await start('bare', 'bench/discussion/bare-server.mjs', `/api/v1/ideas/${number}/comments`, {
    ...{ DATABASE_URL: url, BENCH_POOL: String(POOL) },
  });
  running.push(api, bare);
  const addresses = Object.keys(ORDERS).map(
    (sort) => `/api/v1/ideas/${number}/comments?sort=${sort}&limit=${PAGE}`,
  );
  const exact = await isExact(url, api.origin, addresses);
  /** @type {import('./ideas/figures.mjs').Figures[][]} */
  const [ours, floor] = [[], []];
  for (const one of [api, bare]) await load(one, addresses, 1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [one, all] of round % 2
      ? [
          [bare, floor],
          [api, ours],
        ]
      : [
          [api, ours],
          [bare, floor],
        ])
      // prettier-ignore
      /** @type {import('./ideas/figures.mjs').Figures[]} */ (all).push(
        await load(/** @type {import('./ideas/servers.mjs').Server} */ (one), addresses, SECONDS),
      );
  await Promise.all(running.splice(0).map((one) => one.stop()));
  const heard = await withClient(url, (client) =>
    heardAfter(url, client, { number, readers: READERS, comments: COMMENTS }),
  );
  return report(exact, ours, floor, percentile(heard, 0.95));
}

/**
 * Every order begins with what plain SQL says.
 * @param {string} url @param {string} origin @param {readonly string[]} addresses
 */
function isExact(url, origin, addresses) {
  return withClient(url, async (client) => {
    for (const [at, statement] of Object.values(ORDERS).entries()) {
      const { rows } = await client.query(statement);
      const { threads } = await (await fetch(origin + addresses[at])).json();
      const ids = threads.map((/** @type {{ id: string }} */ { id }) => id);
      if (JSON.stringify(ids) !== JSON.stringify(rows.map(({ id }) => id))) return false;
    }
    return true;
  });
}

/**
 * @param {boolean} exact
 * @param {import('./ideas/figures.mjs').Figures[]} ours
 * @param {import('./ideas/figures.mjs').Figures[]} floor
 * @param {number} p95 milliseconds
 */
function report(exact, ours, floor, p95) {
  const ratio = ratioOf(ours, floor, 'throughput');
  const [api, bare] = [middleOf(ours), middleOf(floor)];
  const ok = exact && ratio >= BARS.ratio;
  console.log(
    table([
      ['', 'pages/s', 'p50 ms', 'p99 ms'],
      ...[
        ['api', api],
        ['bare', bare],
      ].map(([name, it]) => {
        // prettier-ignore
        const { throughput, p50, p99 } = /** @type {import('./ideas/figures.mjs').Figures} */ (it);
        return [/** @type {string} */ (name), throughput, p50, p99];
      }),
    ]),
  );
  console.log(`${exact ? 'Exact' : 'NOT exact'}: the first ${PAGE} of each order`);
  console.log(`API / bare: ${rounded(ratio)} (at least ${BARS.ratio})`);
  console.log(`${READERS} readers hear of a comment, p95: ${rounded(p95)} ms (at most ${BARS.p95} wanted)`);
  console.log(
    JSON.stringify({
      ...{ bench: 'discussion', ok, exact, comments: SIZE.heads + SIZE.answers, heardP95: rounded(p95) },
      ...{ pages: rounded(api.throughput), p99: rounded(api.p99), ratio: rounded(ratio) },
      floor: { pages: rounded(bare.throughput), p99: rounded(bare.p99) },
    }),
  );
  return ok;
}
