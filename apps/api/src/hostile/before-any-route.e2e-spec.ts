import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import net from 'node:net';
import { isRefusalCode, type Problem } from '@talka/contracts';
import { createLog, readEnv, refusingBeforeAnyRoute } from '@talka/platform';
import fastify from 'fastify';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What a server says to bytes that no HTTP client would send, until it closes the connection. */
function bytes(text: string, port = Number(new URL(api.origin).port)): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    const received: Buffer[] = [];
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (part) => received.push(part));
    // A server that has answered may close on what was not read: the answer is there all the same.
    socket.on('error', (error) => (received.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(parsed(Buffer.concat(received).toString())));
  });
}

function parsed(answer: string): RawAnswer {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = lines.map((it): [string, string] => {
    const colon = it.indexOf(':');
    return [it.slice(0, colon).toLowerCase(), it.slice(colon + 1).trim()];
  });
  return { status: Number(line.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n');
const json = (...headers: string[]) => [
  'Sec-Fetch-Site: same-origin',
  'Content-Type: application/json',
  ...headers,
];

const IDEAS = '/api/v1/my/ideas';
const MANY = 'a'.repeat(200_000);

/** What is sent, and how it is refused. Requests that a route answers are here to be held to the same shape. */
const REFUSED: Readonly<Record<string, readonly [text: string, status: number, code: string]>> = {
  'headers without end': [request('GET /', [`X-Much: ${MANY}`]), 431, 'request.headers-too-large'],
  'an address without end': [request(`GET /${MANY}`), 431, 'request.headers-too-large'],
  'a cookie without end': [request('GET /', [`Cookie: a=${MANY}`]), 431, 'request.headers-too-large'],
  'no HTTP at all': ['sveiki, kaimiņ\r\n\r\n', 400, 'request.malformed'],
  'the beginning of TLS': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, 'request.malformed'],
  'a method nobody knows': [request('TALKA /'), 400, 'request.malformed'],
  'a version nobody knows': ['GET / HTTP/9.9\r\nHost: x\r\n\r\n', 400, 'request.malformed'],
  'no host': ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'request.malformed'],
  'a length that is no number': [request(`POST ${IDEAS}`, ['Content-Length: x']), 400, 'request.malformed'],
  'two ends, as smugglers send': [
    request(`POST ${IDEAS}`, json('Content-Length: 5', 'Transfer-Encoding: chunked'), '0\r\n\r\n'),
    400,
    'request.malformed',
  ],
  'a chunk that is none': [
    request(`POST ${IDEAS}`, json('Transfer-Encoding: chunked'), 'zz\r\n'),
    400,
    'request.malformed',
  ],
  'an expectation nobody can meet': [
    request(`POST ${IDEAS}`, json('Expect: 200-ok', 'Content-Length: 2'), '{}'),
    400,
    'request.malformed',
  ],
  'half a character in the address': [request('GET /api/v1/ideas/%E0%A4%A'), 400, 'request.malformed'],
  'a percent sign and nothing': [request('GET /%zz'), 400, 'request.malformed'],
  'an address that is not there': [request('GET /api/v1/nowhere'), 404, 'request.not-found'],
  'a method that is not there': [request('PUT /api/v1/territory'), 404, 'request.not-found'],
  'an old method': [request('TRACE /'), 404, 'request.not-found'],
  'a question to the whole server': [request('OPTIONS *'), 404, 'request.not-found'],
  'too much, said beforehand': [
    request(`POST ${IDEAS}`, json('Content-Length: 500000')),
    413,
    'request.too-large',
  ],
  'too much, in pieces': [
    request(`POST ${IDEAS}`, json('Transfer-Encoding: chunked'), `30d40\r\n${MANY}\r\n0\r\n\r\n`),
    413,
    'request.too-large',
  ],
  'a content nobody reads': [
    request(`POST ${IDEAS}`, ['Content-Type: text/weird', 'Content-Length: 2'], '{}'),
    415,
    'request.wrong-type',
  ],
};

function expectProblem({ status, headers, body }: RawAnswer, code: string): void {
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(body) as Problem;
  expect(problem).toEqual({
    type: `https://talka.example/problems/${code}`,
    status,
    code,
    title: expect.stringMatching(/\.$/),
    params: {},
    fields: [],
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(isRefusalCode(code)).toBe(true);
}

function expectSafe({ headers }: RawAnswer): void {
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('connection')).toBe('close');
}

describe('a server that says nothing of its own', () => {
  it('answers such bytes in a shape of the framework’s, without a header of ours', async () => {
    const bare = fastify();
    await bare.listen({ port: 0, host: '127.0.0.1' });
    const { port } = bare.server.address() as net.AddressInfo;
    for (const what of ['headers without end', 'no HTTP at all', 'half a character in the address']) {
      const { status, headers } = await bytes(REFUSED[what]![0], port);
      expect(status).toBe(REFUSED[what]![1]);
      expect(headers.get('content-type')).not.toContain('problem');
      expect(headers.get('content-security-policy')).toBeUndefined();
    }
    await bare.close();
  });
});

describe('what no route is asked about', () => {
  it.each(Object.entries(REFUSED))('(%s) is refused in words, under the same headers', async (_, it) => {
    const [text, status, code] = it;
    const answer = await bytes(text);
    expect(answer.status).toBe(status);
    expectProblem(answer, code);
    expectSafe(answer);
  });

  it('is said in the reader’s language where the request could be read that far', async () => {
    const { body } = await bytes(request('GET /%zz', ['Accept-Language: ru']));
    expect((JSON.parse(body) as Problem).title).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('is told to whoever never ends their request', async () => {
    const env = readEnv({ ...process.env, TALKA_MODE: 'test', TALKA_ORIGIN: 'http://localhost:3999' });
    const options = refusingBeforeAnyRoute(env, createLog('spec', 'silent'));
    const impatient = fastify({
      ...options,
      http: { ...options.http, headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 50 },
      requestTimeout: 200,
    });
    await impatient.listen({ port: 0, host: '127.0.0.1' });
    const { port } = impatient.server.address() as net.AddressInfo;
    const answer = await bytes('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow', port);
    expect(answer.status).toBe(408);
    expectProblem(answer, 'request.too-slow');
    expectSafe(answer);
    await impatient.close();
  });

  it('has an end in the API itself', () => {
    const { requestTimeout, headersTimeout } = api.app.getHttpServer() as Server;
    expect([requestTimeout, headersTimeout]).toEqual([300_000, 60_000]);
  });
});

describe('the API after all that', () => {
  it('goes on', async () => {
    expect((await api.visitor().send('GET', '/api/health/live', { headers: {} })).status).toBe(200);
  });
});
