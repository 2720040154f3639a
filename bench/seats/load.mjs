// @ts-check
// Requests of a crowd, by so many hands at a time, over all the servers of a side.
import http from 'node:http';
import { sessionOf } from './set-up.mjs';

const HANDS = 64;
/** So long somebody waits who then loses their connection. */
const PATIENCE_MS = 15;

/** @typedef {{ method: string, path: string, person: number, key: string, body?: string, abort?: boolean }} Request */
/** @typedef {{ person: number, status: number, code: string, ms: number }} Answer */

/**
 * @param {readonly { origin: string }[]} servers
 * @param {readonly Request[]} requests
 * @returns {Promise<{ answers: Answer[], seconds: number }>}
 */
export async function load(servers, requests) {
  const waiting = [...requests].reverse();
  const agent = new http.Agent({ keepAlive: true, maxSockets: HANDS });
  /** @type {Answer[]} */
  const answers = [];
  const begun = performance.now();
  const hand = async (/** @type {number} */ at) => {
    const { origin } = /** @type {{ origin: string }} */ (servers[at % servers.length]);
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const sent = performance.now();
      if (one.abort) await ask(agent, origin, one, PATIENCE_MS).catch(() => undefined);
      const { status, text } = await ask(agent, origin, one);
      const code = status === 200 ? 'ok' : String(JSON.parse(text).code ?? status);
      answers.push({ person: one.person, status, code, ms: performance.now() - sent });
    }
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, (_, at) => hand(at)));
  } finally {
    agent.destroy();
  }
  return { answers, seconds: (performance.now() - begun) / 1000 };
}

/**
 * @param {http.Agent} agent
 * @param {string} origin
 * @param {Request} request
 * @param {number} [patience] milliseconds
 * @returns {Promise<{ status: number, text: string }>}
 */
const ask = (agent, origin, { method, path, person, key, body }, patience) =>
  new Promise((resolve, reject) => {
    const headers = {
      ...{ 'sec-fetch-site': 'same-origin', 'idempotency-key': key },
      cookie: `__Host-talka=${sessionOf(person)}`,
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const request = http.request(origin + path, { method, agent, headers });
    if (patience !== undefined) setTimeout(() => request.destroy(), patience);
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    request.end(body);
  });
