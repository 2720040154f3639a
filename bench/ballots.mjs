// @ts-check
// The last hour of a vote: tokens, then ballots, over HTTP against the API as it runs in production, and the same SQL with
// nothing around it. docs/performance.md says how to read the figures.
import os from 'node:os';
import { Devices } from './ballots/devices.mjs';
import { load, sumOf } from './ballots/load.mjs';
import { castRequest, tokenRequest } from './ballots/requests.mjs';
import { startBareBox } from './ballots/servers.mjs';
import { addResidents, dropDatabases, heldVote, whatIsKept } from './ballots/set-up.mjs';
import { rounded, table } from './ideas/figures.mjs';
import { startApi, startWorker } from './ideas/servers.mjs';

const SECONDS = Number(process.env.TALKA_BENCH_SECONDS ?? 60);
/** The API is measured for a part of its time, then the floor does the very same requests, and again. */
const ROUNDS = Number(process.env.TALKA_BENCH_ROUNDS ?? Math.max(1, Math.min(6, Math.floor(SECONDS / 5))));
/** The API does at least this much of what its SQL alone could do. */
const LEAST_RATIO = 0.25;
/** What a machine that does nothing else should manage: told, not judged. */
const QUIET = { ballots: 150, p95: 400 };
const TRIAL = 1_000;
const TRIAL_SECONDS = 2;
/** How often the worker takes ballots into the log and writes the tables anew: hourly in earnest. */
const LOG_SECONDS = 10;

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

/** @typedef {import('./ballots/load.mjs').Done} Done */
/** @typedef {{ tokens: Done[], casts: Done[] }} Phases */

async function main() {
  const { vote, secret, urls } = await heldVote(server);
  const settings = { TALKA_SECRET: secret, TALKA_VOTE_LOG_SECONDS: String(LOG_SECONDS) };
  const api = await startApi('ballots api', urls.api, settings);
  running.push(api, await startWorker('ballots worker', urls.api, settings));
  const bare = await startBareBox(urls.bare, vote);
  running.push(bare);
  const devices = new Devices(vote.configuration);
  running.push(devices);

  /** @type {{ api: Phases, bare: Phases }} */
  const done = { api: { tokens: [], casts: [] }, bare: { tokens: [], casts: [] } };
  const measure = async (
    /** @type {keyof Phases} */ phase,
    /** @type {import('./ballots/load.mjs').Asked[]} */ all,
  ) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = await load(api, all, SECONDS / ROUNDS);
      done.api[phase].push(one);
      done.bare[phase].push(await load(bare, [...one.asked], Infinity));
    }
  };

  // How many voters the time takes is known once some were served.
  await addResidents(urls, 0, TRIAL);
  const trial = (await devices.blind(0, TRIAL)).map((one) => tokenRequest(vote, one));
  const first = await load(api, trial, TRIAL_SECONDS);
  await load(bare, [...first.asked], TRIAL_SECONDS);
  const voters = Math.ceil(2 * SECONDS * (first.asked.length / first.seconds));
  await addResidents(urls, TRIAL, voters);

  let begun = performance.now();
  const blinded = await devices.blind(TRIAL, voters);
  say(
    `${voters} voters drew keys and blinded their tokens in ${rounded((performance.now() - begun) / 1000)} s`,
  );
  await measure(
    'tokens',
    blinded.map((one) => tokenRequest(vote, one)),
  );

  const given = done.api.tokens.flatMap(({ asked, answers }) =>
    asked.map(({ voter }, at) => ({ voter, blindSignature: answers[at].blindSignature })),
  );
  begun = performance.now();
  const sealed = await devices.seal(given);
  say(`${sealed.length} of them sealed a ballot in ${rounded((performance.now() - begun) / 1000)} s`);
  await measure(
    'casts',
    sealed.map((one) => castRequest(vote, one)),
  );
  return report(urls.api, first, done);
}

/** @param {string} url @param {Done} first @param {{ api: Phases, bare: Phases }} done */
async function report(url, first, done) {
  const sums = Object.entries(done).map(([side, { tokens, casts }]) => {
    const [token, cast] = [sumOf(tokens), sumOf(casts)];
    // A ballot is both, one after the other.
    return { side, token, cast, ballots: 1 / (1 / token.throughput + 1 / cast.throughput) };
  });
  const [api, bare] = sums;
  if (!api || !bare) throw new Error('nothing was measured');
  const columns = (/** @type {import('./ballots/load.mjs').Sum} */ it) => [
    it.count,
    it.throughput,
    it.p50,
    it.p95,
    it.p99,
  ];
  say(
    table([
      ['', 'requests', 'a second', 'p50 ms', 'p95 ms', 'p99 ms'],
      ...sums.flatMap(({ side, token, cast }) => [
        [`${side}, tokens`, ...columns(token)],
        [`${side}, ballots cast`, ...columns(cast)],
      ]),
    ]),
  );
  const ratios = {
    tokens: api.token.throughput / bare.token.throughput,
    casts: api.cast.throughput / bare.cast.throughput,
    ballots: api.ballots / bare.ballots,
  };
  const accepted = { tokens: api.token.count + first.asked.length, ballots: api.cast.count };
  const kept = await whatIsKept(url);
  const exact =
    kept.roll === accepted.tokens && kept.envelopes === accepted.ballots && kept.logged === accepted.ballots;
  const load1 = rounded(os.loadavg()[0] ?? 0);
  const p95 = Math.max(api.token.p95, api.cast.p95);
  say(
    `Kept: ${kept.roll} on the roll, ${kept.envelopes} in the box, ${kept.logged} in the log under ${kept.heads} heads`,
  );
  say(
    `API / bare: ${rounded(ratios.ballots)} (at least ${LEAST_RATIO}); tokens ${rounded(ratios.tokens)}, casts ${rounded(ratios.casts)}`,
  );
  say(
    `${rounded(api.ballots)} ballots/s, p95 ${rounded(p95)} ms, at a load of ${load1}; ` +
      `on a quiet machine at least ${QUIET.ballots} and at most ${QUIET.p95}`,
  );
  const ok = exact && ratios.ballots >= LEAST_RATIO;
  const tidy = (/** @type {object} */ it) =>
    Object.fromEntries(Object.entries(it).map(([name, value]) => [name, rounded(value)]));
  const phases = (/** @type {typeof api} */ { token, cast, ballots }) => ({
    ballots: rounded(ballots),
    tokens: tidy(token),
    casts: tidy(cast),
  });
  say(
    JSON.stringify({
      ...{ bench: 'ballots', ok, exact, seconds: SECONDS, rounds: ROUNDS, load: load1 },
      ...{ api: phases(api), floor: phases(bare), ratios: tidy(ratios), ratio: rounded(ratios.ballots) },
    }),
  );
  return ok;
}
