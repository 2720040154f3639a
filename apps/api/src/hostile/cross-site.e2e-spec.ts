import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX, ENDPOINTS, type Endpoint, type EndpointName } from '@talka/contracts';
import type { Answer } from '@talka/testing';
import { partsOf } from '../access/testing/requests.js';
import { accessScene, type Scene } from '../access/testing/scene.js';
import type { Ids } from '../access/testing/who.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { everythingStored } from '../testing/everything-stored.js';
import { knownIds, whoMay } from './testing/asking.js';

let api: ApiUnderTest;
let scene: Scene;
let known: Ids;

beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene(api);
  known = await knownIds(scene);
}, 180_000);
afterAll(() => api.close());

const UNSAFE: readonly Endpoint[] = Object.values(ENDPOINTS).filter(({ method }) => method !== 'GET');
const unsafe = UNSAFE.map((it): [EndpointName, Endpoint] => [it.name, it]);

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function send(endpoint: Endpoint, { headers, body }: Sent): Promise<Answer<unknown>> {
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => String(known[key]));
  const { cookie } = whoMay(scene, endpoint);
  const answer = await fetch(api.origin + API_PREFIX + path, {
    method: endpoint.method,
    headers: { ...(cookie ? { cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const parsed = JSON.parse((await answer.text()) || 'null') as Answer<unknown>['problem'];
  return { status: answer.status, body: parsed, problem: parsed, headers: answer.headers };
}

const bodyFor = (endpoint: Endpoint): object => (partsOf(endpoint.name, known, 1).body ?? {}) as object;

describe('another site', () => {
  const json = { 'content-type': 'application/json' };
  const WAYS: Readonly<Record<string, (endpoint: Endpoint) => Sent>> = {
    'a foreign Origin, from a browser that says no more': (endpoint) => ({
      headers: { ...json, origin: 'https://evil.example' },
      body: JSON.stringify(bodyFor(endpoint)),
    }),
    'the origin of nowhere': (endpoint) => ({
      headers: { ...json, origin: 'null' },
      body: JSON.stringify(bodyFor(endpoint)),
    }),
    'cross-site': (endpoint) => ({
      headers: { ...json, 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify(bodyFor(endpoint)),
    }),
    'a neighbour under the same domain': (endpoint) => ({
      headers: { ...json, 'sec-fetch-site': 'same-site' },
      body: JSON.stringify(bodyFor(endpoint)),
    }),
    'text/plain, as a form without preflight may': (endpoint) => ({
      headers: {
        'content-type': 'text/plain',
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
      },
      body: JSON.stringify(bodyFor(endpoint)),
    }),
    'a posted form': () => ({
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      body: 'confirm=true',
    }),
    'text that only looks like JSON, from this very site': (endpoint) => ({
      headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ ...bodyFor(endpoint), x: 1 }),
    }),
    'a form from this very site': () => ({
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: 'confirm=true',
    }),
  };

  it.each(Object.entries(WAYS))(
    'changes nothing by asking with %s',
    async (_, way) => {
      const before = await everythingStored(api.database);
      const wrong: string[] = [];
      for (const endpoint of UNSAFE) {
        const answer = await send(endpoint, way(endpoint));
        if (![403, 415].includes(answer.status)) wrong.push(`${endpoint.name}: ${answer.status}`);
      }
      expect(wrong).toEqual([]);
      expect(await everythingStored(api.database)).toEqual(before);
    },
    30_000,
  );
});

describe('a field nobody asked for', () => {
  const EXTRA = {
    id: '0190a000-0000-7000-8000-000000000000',
    role: 'platform-administrator',
    status: 'published',
    author: '0190a000-0000-7000-8000-000000000000',
    support: 9_999,
    version: 7,
    deletedAt: null,
  };
  const withBody = unsafe.filter(([, { upload }]) => !upload);

  it.each(withBody)('is told, not taken: %s', async (_, endpoint) => {
    const before = await everythingStored(api.database);
    for (const [key, value] of Object.entries(EXTRA)) {
      if (key in endpoint.body.shape) continue;
      const body = JSON.stringify({ ...bodyFor(endpoint), [key]: value });
      const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
      const answer = await send(endpoint, { headers, body });
      expect([key, answer.status, answer.problem?.code]).toEqual([key, 400, 'request.unknown-field']);
    }
    expect(await everythingStored(api.database)).toEqual(before);
  });
});

describe('every answer', () => {
  const KINDS: readonly [string, string, number][] = [
    ['a page', '/', 200],
    ['a page that is not there', '/nowhere/at/all', 404],
    ['data', `${API_PREFIX}/territory`, 200],
    ['a refusal', `${API_PREFIX}/me`, 401],
    ['an operation that is none', `${API_PREFIX}/everything`, 404],
    ['a file that is not there', '/files/x/large', 404],
    ['a feed', '/ideas.rss', 200],
    ['the description of the API', '/api/openapi.json', 200],
    ['health', '/api/health/live', 200],
  ];

  it('to too much at once is a refusal in words', async () => {
    const answer = await scene.actors.author.call(
      'my-ideas.start',
      {},
      { rawBody: `"${'x'.repeat(200_000)}"` },
    );
    expect([answer.status, answer.problem?.code]).toEqual([413, 'request.too-large']);
  });

  it.each(KINDS)('(%s) carries the security headers', async (_, path, status) => {
    const answer = await fetch(api.origin + path);
    expect(answer.status).toBe(status);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|https?:)/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });
});
