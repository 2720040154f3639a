// Load from sixteen readers at once, and the exact times of every answer.
import autocannon from 'autocannon';
import { percentile } from './figures.mjs';

const CONNECTIONS = 16;

/**
 * @param {import('./servers.mjs').Server} server
 * @param {readonly string[]} addresses asked in turn, again and again
 * @param {number} seconds
 * @returns {Promise<import('./figures.mjs').Figures>}
 * @throws when any answer is not 200
 */
export async function load(server, addresses, seconds) {
  /** @type {number[]} */
  const times = [];
  const options = {
    url: server.origin,
    connections: CONNECTIONS,
    duration: seconds,
    // Every connection begins elsewhere in the list, or all would ask the same at the same moment.
    setupClient: spread(addresses),
  };
  const result = await new Promise((resolve, reject) => {
    const run = autocannon(options, (/** @type {Error | null} */ error, /** @type {any} */ done) =>
      error ? reject(error) : resolve(done),
    );
    // autocannon's own histogram knows whole milliseconds only.
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${server.name}: ${failed} of ${result.requests.total} requests failed`);
  return {
    throughput: times.length / result.duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

/** @param {readonly string[]} addresses */
function spread(addresses) {
  let connection = 0;
  return (/** @type {{ setRequests(list: object[]): void }} */ client) => {
    const from = Math.floor((addresses.length * connection) / CONNECTIONS);
    connection += 1;
    client.setRequests(
      [...addresses.slice(from), ...addresses.slice(0, from)].map((path) => ({ method: 'GET', path })),
    );
  };
}

/**
 * One reader alone, asking each question once after a first time that is not counted.
 * @param {import('./servers.mjs').Server} server
 * @param {readonly string[]} addresses
 * @returns {Promise<number[]>} milliseconds
 */
export async function oneByOne(server, addresses) {
  const times = [];
  for (const address of addresses) {
    await (await fetch(server.origin + address)).arrayBuffer();
    const begun = performance.now();
    await (await fetch(server.origin + address)).arrayBuffer();
    times.push(performance.now() - begun);
  }
  return times;
}
