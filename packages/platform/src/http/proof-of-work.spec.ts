import { afterAll, afterEach, expect, it, jest } from '@jest/globals';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { readEnv } from '../env.js';
import { requestRedis } from '../queue/redis.js';
import { ProofsOfWork } from './proof-of-work.js';

/** Nothing listens there: what Redis cannot count is counted here. */
const redis = requestRedis('redis://127.0.0.1:1');
const settings = {
  ...{ TALKA_MODE: 'test', TALKA_ORIGIN: 'http://127.0.0.1', DATABASE_URL: 'none', REDIS_URL: 'none' },
};
const proofs = (secret: string) => new ProofsOfWork(redis, readEnv({ ...settings, TALKA_SECRET: secret }));
const here = proofs('one installation');

async function solve(): Promise<string> {
  const challenge = await here.ask();
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey })) ?? {};
  const shown = { challenge, solution: { counter, derivedKey } };
  return Buffer.from(JSON.stringify(shown)).toString('base64url');
}

afterEach(() => void jest.useRealTimers());
afterAll(() => redis.disconnect());

it('takes a proof once, while Redis is away, too', async () => {
  const shown = await solve();
  expect(await here.take(shown)).toBe(true);
  expect(await here.take(shown)).toBe(false);
});

it('takes none of another installation', async () => {
  expect(await proofs('another installation').take(await solve())).toBe(false);
});

it('takes none that is older than twenty minutes', async () => {
  const [early, late] = [await solve(), await solve()];
  const now = Date.now();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout'], now: now + 1_100_000 });
  expect(await here.take(early)).toBe(true);
  jest.setSystemTime(now + 1_300_000);
  expect(await here.take(late)).toBe(false);
});
