// @ts-check
// Everyone wants the same shift at once, over HTTP against two API processes as they run in production; the same SQL with
// nothing around it; and how many others do it, which must oversell. docs/performance.md says how to read the figures.
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { percentile, rounded, table } from './ideas/figures.mjs';
import { POOL, start, startApi } from './ideas/servers.mjs';
import { crowd, shuffled } from './seats/crowd.mjs';
import { load } from './seats/load.mjs';
import { crowdedShift, dropDatabases, howItStands } from './seats/set-up.mjs';

const PEOPLE = Number(process.env.TALKA_BENCH_PEOPLE ?? 10_000);
const PLACES = 100;
const AGAIN = 0.1;
const ABORTED = 0.05;
/** Rounds in which all who have a place give it up: as many are asked in each. */
const ROUNDS = Math.min(10, Math.floor(PEOPLE / PLACES) - 1);
const LEAST_RATIO = 0.25;
/** What a machine that does nothing else should manage: told, not judged. */
const QUIET = { signUps: 800, p99: 3_000 };

const say = (/** @type {string} */ line) => console.log(line);
const server = process.env.DATABASE_URL ?? '';
/** @type {{ stop(): Promise<void> }[]} */
const running = [];
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  for (const one of running.toReversed()) await one.stop();
  await dropDatabases(server);
}
process.exit();

async function main() {
  const { urls, secret, shift } = await crowdedShift(server, { people: PEOPLE, places: PLACES });
  const path = `/api/v1/my/shifts/${shift}`;
  const asks = crowd({ people: PEOPLE, again: AGAIN, aborted: ABORTED });
  const requests = asks.map((ask) => ({ ...ask, method: 'PUT', path }));
  const sides = {
    naive: await both((name) => startBare(`${name} naive`, urls.naive, { BENCH_NAIVE: '1' })),
    bare: await both((name) => startBare(`${name} bare`, urls.bare)),
    api: await both((name) => startApi(name, urls.api, { TALKA_SECRET: secret })),
  };
  const naive = await load(sides.naive, requests);
  const bare = await load(sides.bare, requests);
  const api = await load(sides.api, requests);
  const stood = await howItStands(urls.api);
  const promoted = await promote(sides.api, path, urls.api, stood);
  return report({ naive, bare, api }, stood, promoted, {
    naive: await howItStands(urls.naive),
    bare: await howItStands(urls.bare),
  });
}

/** Two processes, as a town would run them. @param {(name: string) => Promise<import('./ideas/servers.mjs').Server>} one */
async function both(one) {
  const servers = [await one('seats 1'), await one('seats 2')];
  running.push(...servers);
  return servers;
}

/** @param {string} name @param {string} databaseUrl @param {NodeJS.ProcessEnv} [more] */
function startBare(name, databaseUrl, more) {
  const settings = { DATABASE_URL: databaseUrl, BENCH_POOL: String(POOL), ...more };
  return start(name, 'bench/seats/bare-server.mjs', '/', settings);
}

/**
 * Whoever has a place gives it up, and the next is asked in the same transaction; who is asked says no, and so on.
 * @param {readonly { origin: string }[]} servers
 * @param {string} path
 * @param {string} url
 * @param {Awaited<ReturnType<typeof howItStands>>} stood
 */
async function promote(servers, path, url, { live, line }) {
  const waits = new Set(line);
  let have = live.filter((person) => !waits.has(person));
  let next = [...line];
  /** @type {number[]} */
  const times = [];
  let inOrder = true;
  let seconds = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const no =
      round === 0
        ? { method: 'DELETE', path }
        : { method: 'POST', path: `${path}/answer`, body: '{"answer":"decline"}' };
    const done = await load(
      servers,
      shuffled(have).map((person) => ({ ...no, person, key: randomUUID() })),
    );
    seconds += done.seconds;
    times.push(...done.answers.map(({ ms }) => ms));
    inOrder &&= done.answers.every(({ status }) => status === 200);
    const now = await howItStands(url);
    const stillWaits = new Set(now.line);
    have = now.live.filter((person) => !stillWaits.has(person));
    const expected = new Set(next.splice(0, PLACES));
    inOrder &&= have.length === PLACES && have.every((person) => expected.has(person));
    inOrder &&= now.line.every((person, at) => person === next[at]);
  }
  return { offers: times.length, inOrder, seconds, times };
}

/**
 * @param {Record<'naive' | 'bare' | 'api', Awaited<ReturnType<typeof load>>>} done
 * @param {Awaited<ReturnType<typeof howItStands>>} stood
 * @param {Awaited<ReturnType<typeof promote>>} promoted
 * @param {Record<'naive' | 'bare', Awaited<ReturnType<typeof howItStands>>>} others
 */
function report(done, stood, promoted, others) {
  const figures = (/** @type {keyof typeof done} */ side) => {
    const { answers, seconds } = done[side];
    const times = answers.map(({ ms }) => ms);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
    return {
      count: answers.length,
      rate: PEOPLE / seconds,
      seconds,
      p50: p50 ?? 0,
      p95: p95 ?? 0,
      p99: p99 ?? 0,
    };
  };
  const sides = { api: figures('api'), bare: figures('bare'), naive: figures('naive') };
  say(
    table([
      ['', 'requests', 'sign-ups a second', 'p50 ms', 'p95 ms', 'p99 ms'],
      ...Object.entries(sides).map(([side, it]) => [side, it.count, it.rate, it.p50, it.p95, it.p99]),
    ]),
  );
  const acknowledged = new Set(
    done.api.answers.filter(({ status }) => status === 200).map(({ person }) => person),
  );
  const strange = done.api.answers.filter(({ code }) => code !== 'ok' && code !== 'registration.exists');
  const live = new Set(stood.live);
  const lost = [...acknowledged].filter((person) => !live.has(person)).length;
  const oversold = Math.max(0, stood.confirmed - PLACES);
  const waiting = PEOPLE - PLACES;
  const exact =
    stood.confirmed === PLACES && stood.taken === PLACES && stood.line.length === waiting &&
    acknowledged.size === PEOPLE && lost === 0 && stood.double === 0 && strange.length === 0; // prettier-ignore
  say(
    `Kept: ${stood.confirmed} confirmed, ${oversold} oversold, ${stood.line.length} waiting, ${lost} lost, ${stood.double} double, ` +
      `${strange.length} strange answers${strange[0] ? ` (${strange[0].code})` : ''}`,
  );
  const oversells = others.naive.confirmed - PLACES;
  say(`Count, then insert: ${others.naive.confirmed} confirmed, ${oversells} oversold: it must oversell`);
  const ratio = sides.api.rate / sides.bare.rate;
  const load1 = rounded(os.loadavg()[0] ?? 0);
  say(
    `API / bare: ${rounded(ratio)} (at least ${LEAST_RATIO}); bare kept ${others.bare.confirmed} confirmed`,
  );
  say(
    `${rounded(sides.api.rate)} sign-ups/s, p99 ${rounded(sides.api.p99)} ms, at a load of ${load1}; ` +
      `on a quiet machine at least ${QUIET.signUps} and at most ${QUIET.p99}`,
  );
  const offer = { p50: percentile(promoted.times, 0.5), p99: percentile(promoted.times, 0.99) };
  say(
    `${promoted.offers} promotions ${promoted.inOrder ? 'in the order of the list' : 'OUT OF ORDER'}: ` +
      `${rounded((promoted.seconds * 1000) / promoted.offers)} ms for each, p50 ${rounded(offer.p50)}, p99 ${rounded(offer.p99)} ms as the giver waits`,
  );
  const ok =
    exact && oversells > 0 && promoted.inOrder && others.bare.confirmed === PLACES && ratio >= LEAST_RATIO;
  say(
    JSON.stringify({
      ...{ bench: 'seats', ok, exact, people: PEOPLE, places: PLACES, load: load1, oversells },
      ...{ ratio: rounded(ratio), rate: rounded(sides.api.rate), floor: rounded(sides.bare.rate) },
      ...{ p99: rounded(sides.api.p99), promotions: promoted.offers, perOffer: rounded(offer.p50) },
    }),
  );
  return ok;
}
