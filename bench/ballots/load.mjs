// @ts-check
// Every request once, by so many people at a time: a ballot cannot be cast twice to see how long it takes.
import http from 'node:http';
import { percentile } from '../ideas/figures.mjs';

const HANDS = 32;

/** @typedef {{ voter: number, path: string, headers: Record<string, string>, body: string }} Asked */
/**
 * @typedef {{ asked: Asked[], answers: any[], times: number[], seconds: number }} Done requests in the order in which they
 *   were answered, each with its answer and its milliseconds
 */
/** @typedef {{ count: number, throughput: number, p50: number, p95: number, p99: number }} Sum */

/**
 * @param {{ name: string, origin: string }} server
 * @param {Asked[]} waiting those that are asked are taken out
 * @param {number} seconds ends earlier when nobody is left
 * @returns {Promise<Done>}
 * @throws when any answer is not 200
 */
export async function load({ name, origin }, waiting, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: HANDS });
  /** @type {Done} */
  const done = { asked: [], answers: [], times: [], seconds: 0 };
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const hand = async () => {
    while (performance.now() < end) {
      const one = waiting.pop();
      if (!one) return;
      const sent = performance.now();
      const { status, text } = await post(agent, origin, one);
      done.times.push(performance.now() - sent);
      if (status !== 200) throw new Error(`${name} answered ${status}: ${text}`);
      done.asked.push(one);
      done.answers.push(JSON.parse(text));
    }
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, hand));
  } finally {
    agent.destroy();
  }
  done.seconds = (performance.now() - begun) / 1000;
  return done;
}

/**
 * @param {http.Agent} agent
 * @param {string} origin
 * @param {Asked} asked
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
const post = (agent, origin, { path, headers, body }) =>
  new Promise((resolve, reject) => {
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(origin + path, {
      method: 'POST',
      agent,
      headers: { ...headers, ...length },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', reject);
    });
    request.end(body);
  });

/** @param {readonly Done[]} rounds @returns {Sum} of all of them together */
export function sumOf(rounds) {
  const times = rounds.flatMap((round) => round.times);
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  return {
    ...{ count: times.length, throughput: times.length / seconds },
    ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
  };
}
