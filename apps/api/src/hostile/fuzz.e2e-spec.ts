import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX, ENDPOINTS, isRefusalCode, type Endpoint, type EndpointName } from '@talka/contracts';
import type { Actor, Answer } from '@talka/testing';
import fc from 'fast-check';
import { accessScene, type Scene } from '../access/testing/scene.js';
import type { Ids } from '../access/testing/who.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { knownIds } from './testing/asking.js';
import { inputFor } from './testing/hostile-input.js';

/** The same questions each time, so that a red run means a change; TALKA_FUZZ_SEED asks others. */
const SEED = Number(process.env['TALKA_FUZZ_SEED'] ?? 85_664_951);
const CASES = 200;
/** Would end the actor for all cases after it; the matrix and the account's own tests ask for them. */
const ENDS_ACTOR = new Set<EndpointName>(['session.end', 'me.erase', 'me.end-session']);

let api: ApiUnderTest;
let scene: Scene;
let known: Ids;

beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene(api);
  known = await knownIds(scene);
}, 180_000);
afterAll(() => api.close());

/** Signed in as whoever gets furthest. */
function actorFor(endpoint: Endpoint): Actor {
  const { access } = endpoint;
  const { actors } = scene;
  if (access.who === 'newcomer') return actors.newcomer;
  if (access.who === 'role-somewhere') return actors['moderator here'];
  if (access.who === 'role-here' || access.who === 'federation-role') return actors['platform administrator'];
  return ENDS_ACTOR.has(endpoint.name) ? actors.visitor : actors.author;
}

interface Case {
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown>;
  readonly existing: boolean;
  readonly raw: string | null;
}

const RAW = ['', '{', 'null', '[]', '"x"', '{"a":1}{"a":1}', '{"__proto__":{"a":1}}', '[' .repeat(20_000), '\ufeff{}', '1e999', '{"a":"\\ud800"}']; // prettier-ignore

const casesFor = (endpoint: Endpoint): fc.Arbitrary<Case> =>
  fc.record({
    params: inputFor(endpoint.params),
    query: inputFor(endpoint.query),
    body: inputFor(endpoint.body),
    existing: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    raw: fc.option(fc.constantFrom(...RAW), { freq: 15 }),
  });

/**
 * An address cannot hold half a character; everything else may stand in it. Addresses beyond 16 kB are turned away by
 * Node itself (431), before any of this.
 */
const inAddress = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(Buffer.from(text.slice(0, 400)).toString());
};

/** A case as it goes out. */
interface Asked {
  readonly path: string;
  readonly body: string | undefined;
}

function askedBy(endpoint: Endpoint, it: Case): Asked {
  const params = it.existing ? { ...it.params, ...known } : it.params;
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => inAddress(params[key] ?? 'x') || '%20');
  const query = Object.entries(it.query).map(([key, value]) => `${inAddress(key)}=${inAddress(value)}`);
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  const body = endpoint.method === 'GET' ? undefined : (it.raw ?? JSON.stringify(it.body));
  return { path: path + search, body };
}

/** What is drawn for an operation that takes little comes out the same many times: where that changes nothing, it is asked once. */
function askedFor(endpoint: Endpoint): Asked[] {
  const drawn = fc.sample(casesFor(endpoint), { seed: SEED, numRuns: CASES });
  const asked = drawn.map((one) => askedBy(endpoint, one));
  if (endpoint.method !== 'GET') return asked;
  return [...new Map(asked.map((one) => [one.path, one])).values()];
}

const send = (endpoint: Endpoint, { path, body }: Asked): Promise<Answer<unknown>> =>
  actorFor(endpoint).send(endpoint.method, API_PREFIX + path, {
    ...(body === undefined ? {} : { body, type: 'application/json' }),
    headers: {},
  });

function fault(answer: Answer<unknown>): string | undefined {
  if (answer.status < 400) return undefined;
  const { problem } = answer;
  if (answer.status >= 500) return `${answer.status} ${problem?.code}`;
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json'))
    return 'no problem document';
  return problem && isRefusalCode(problem.code) && problem.title.length > 5 ? undefined : 'says nothing';
}

describe(`whatever is sent (seed ${SEED})`, () => {
  it.each(Object.values(ENDPOINTS).map((it): [EndpointName, Endpoint] => [it.name, it]))(
    `%s answers to ${CASES} inputs without breaking`,
    async (_, endpoint) => {
      const left = askedFor(endpoint);
      const faults: string[] = [];
      const hand = async (): Promise<void> => {
        for (let one = left.pop(); one; one = left.pop()) {
          const found = fault(await send(endpoint, one));
          if (found) faults.push(`${found}: ${JSON.stringify(one).slice(0, 400)}`);
        }
      };
      await Promise.all(Array.from({ length: 8 }, hand));
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
