import { afterAll, expect, it } from '@jest/globals';
import { Reflector } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import { visitor, type Actor } from '@talka/identity';
import { personId } from '@talka/kernel';
import { readEnv } from '../env.js';
import { requestRedis } from '../queue/redis.js';
import { INSIDE } from './inside.js';
import { limitKey, RateLimitGuard } from './rate-limit.guard.js';
import { RefusedRequest } from './refusal.js';
import { PublicPage, type PageRate } from './serves.js';

const redis = requestRedis('redis://127.0.0.1:1');
afterAll(() => redis.disconnect());

/** A hundredth of every limit, and a Redis that is away. */
const guard = () =>
  new RateLimitGuard(
    new Reflector(),
    redis,
    readEnv({
      ...{ TALKA_MODE: 'test', DATABASE_URL: 'x', REDIS_URL: 'x', TALKA_ORIGIN: 'http://localhost:3999' },
      TALKA_RATE_FACTOR: '0.01',
    }),
  );

function asked(rate: PageRate, ip: string, headers: Readonly<Record<string, string>> = {}): ExecutionContext {
  const route = () => undefined;
  PublicPage('/', rate)({}, 'route', { value: route });
  const request = { ip, headers };
  return {
    getType: () => 'http',
    getHandler: () => route,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
}

async function letThrough(times: number, context: ExecutionContext, of = guard()): Promise<number> {
  for (let time = 0; time < times; time++) {
    const through = await of.canActivate(context).catch((error: unknown) => error);
    if (through === true) continue;
    expect(through).toBeInstanceOf(RefusedRequest);
    expect(Number((through as RefusedRequest).headers['retry-after'])).toBeGreaterThan(0);
    return time;
  }
  return times;
}

it.each([
  ['page', 3],
  ['file', 15],
  ['uncounted', 40],
] as const)('counts for each address while Redis is away: %s', async (rate, most) => {
  const one = guard();
  expect(await letThrough(40, asked(rate, '10.0.0.1'), one)).toBe(most);
  expect(await letThrough(40, asked(rate, '10.0.0.2'), one)).toBe(most);
});

it('does not count what the site asks of itself, and takes nobody’s word for it', async () => {
  expect(await letThrough(40, asked('page', '10.0.0.1', INSIDE))).toBe(40);
  expect(await letThrough(40, asked('page', '10.0.0.1', { 'x-talka-inside': 'yes' }))).toBe(3);
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('a visitor at %s is counted as %s', (ip, key) => expect(limitKey({ actor: visitor, ip })).toBe(key));

it('a person is one caller, wherever they are', () => {
  const anna = { kind: 'person', id: personId('anna') } as Actor;
  expect(['192.0.2.7', '2001:db8::1'].map((ip) => limitKey({ actor: anna, ip }))).toEqual(['anna', 'anna']);
});
