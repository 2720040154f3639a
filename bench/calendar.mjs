// @ts-check
// A hundred thousand events over five years: what does a month of the calendar, narrowed by six filters, cost beside its own SQL?
// docs/performance.md says how to read the figures.
import { addressOf, MONTH_SQL, MONTHS_ASKED, planned } from './calendar/generate.mjs';
import { middleOf, ratioOf, rounded, table } from './ideas/figures.mjs';
import { dropDatabase, makeDatabase, withClient } from './ideas/generate.mjs';
import { load } from './ideas/load.mjs';
import { POOL, start, startApi } from './ideas/servers.mjs';

const EVENTS = 100_000;
const ROUNDS = 5;
const SECONDS = 3;
const BAR = 0.5;
const NAME = 'bench_calendar';

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
  await withClient(url, (client) => planned(client, EVENTS));
  const api = await startApi('api', url);
  const addresses = MONTHS_ASKED.map(addressOf);
  const bare = await start('bare', 'bench/calendar/bare-server.mjs', addresses[0] ?? '', {
    ...{ DATABASE_URL: url, BENCH_POOL: String(POOL) },
  });
  running.push(api, bare);
  const found = await isExact(url, api.origin);
  /** @type {import('./ideas/figures.mjs').Figures[][]} */
  const [ours, floor] = [[], []];
  for (const one of [api, bare]) await load(one, addresses, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    // In turn, so that neither always comes second.
    const turn = round % 2 ? [bare, api] : [api, bare];
    for (const one of turn) (one === api ? ours : floor)?.push(await load(one, addresses, SECONDS));
  }
  return report(found, ours ?? [], floor ?? []);
}

/**
 * Every month holds what plain SQL says, and they are not all empty.
 * @param {string} url @param {string} origin
 * @returns {Promise<number>} how many events the months hold; -1 where one of them is wrong
 */
function isExact(url, origin) {
  return withClient(url, async (client) => {
    let found = 0;
    for (const asked of MONTHS_ASKED) {
      const { from, until, municipality, genre, language, age } = asked;
      const { rows } = await client.query(MONTH_SQL, [
        from,
        until,
        municipality,
        genre,
        language,
        Number(age),
      ]);
      const { events } = await (await fetch(origin + addressOf(asked))).json();
      const numbers = events.map((/** @type {{ number: number }} */ { number }) => number);
      if (JSON.stringify(numbers) !== JSON.stringify(rows.map(({ number }) => number))) return -1;
      found += numbers.length;
    }
    return found;
  });
}

/**
 * @param {number} found
 * @param {import('./ideas/figures.mjs').Figures[]} ours
 * @param {import('./ideas/figures.mjs').Figures[]} floor
 */
function report(found, ours, floor) {
  const ratio = ratioOf(ours, floor, 'throughput');
  const [api, bare] = [middleOf(ours), middleOf(floor)];
  const exact = found > 0;
  const ok = exact && ratio >= BAR;
  console.log(
    table([
      ['', 'months/s', 'p50 ms', 'p99 ms'],
      ['api', api.throughput, api.p50, api.p99],
      ['bare', bare.throughput, bare.p50, bare.p99],
    ]),
  );
  console.log(
    `${exact ? 'Exact' : 'NOT exact'}: ${found} events in ${MONTHS_ASKED.length} months of six filters`,
  );
  console.log(`API / bare: ${rounded(ratio)} (at least ${BAR})`);
  console.log(
    JSON.stringify({
      ...{ bench: 'calendar', ok, exact, events: EVENTS, found },
      ...{ months: rounded(api.throughput), p99: rounded(api.p99), ratio: rounded(ratio) },
      floor: { months: rounded(bare.throughput), p99: rounded(bare.p99) },
    }),
  );
  return ok;
}
