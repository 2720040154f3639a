import { afterEach, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@talka/platform';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { redisBehindADoor } from './testing/redis-behind-a-door.js';

/** A fiftieth of every limit: three tries at signing in, two changes. */
const NARROW = { TALKA_RATE_FACTOR: '0.02' };

let api: ApiUnderTest | undefined;
afterEach(() => api?.close());
const start = async (settings: NodeJS.ProcessEnv = {}): Promise<ApiUnderTest> =>
  (api = await apiUnderTest({ ...NARROW, ...settings }));

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

/** Tries to sign in until refused, or enough. @returns how often it was let through, and the refusal. */
async function signIns(of: ApiUnderTest, header: (turn: number) => Record<string, string> = () => ({})) {
  for (let turn = 0; turn < 8; turn++) {
    const body = { email: `p${turn}@talka.example`, language: 'lv' } as const;
    const answer = await of.visitor().call('sign-in.request', { body }, { headers: header(turn) });
    if (answer.status !== 202) return { through: turn, refused: answer };
  }
  return { through: 8, refused: undefined };
}

describe('a limit', () => {
  it('is refused with the seconds to wait, in the header and in words', async () => {
    const { through, refused } = await signIns(await start());
    expect(through).toBe(3);
    const wait = Number(refused?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(LIMITS['sign-in'].seconds);
    expect(refused?.problem).toMatchObject({
      status: 429,
      code: 'request.too-many',
      params: { seconds: wait },
    });
    expect(refused?.problem?.title).toContain(String(wait));
  }, 60_000);

  it('is each person’s own, and leaves others at the same address alone', async () => {
    const of = await start();
    const [anna, boris] = [await of.person(), await of.person()];
    const change = (actor: typeof anna) => actor.call('me.change', { body: { name: 'Anna Ozola' } });
    const statuses = [];
    for (const actor of [anna, anna, anna, boris]) statuses.push((await change(actor)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  }, 60_000);

  it('lets two classes of one school sign in together', () => {
    // Asking for a code, mistyping it, and typing it again.
    expect(LIMITS['sign-in'].points).toBeGreaterThanOrEqual(2 * 25 * 3);
  });
});

describe('the address a limit is counted for', () => {
  it('is the connection’s own when no proxy is trusted, whatever the caller says', async () => {
    const of = await start();
    const { through } = await signIns(of, (turn) => from(`203.0.113.${turn}`).headers);
    expect(through).toBe(3);
  }, 60_000);

  it('is what a trusted proxy says, and a home network of IPv6 is one', async () => {
    const of = await start({ TALKA_TRUSTED_PROXIES: '127.0.0.1' });
    expect((await signIns(of, (turn) => from(`203.0.113.${turn}`).headers)).through).toBe(8);
    expect((await signIns(of, (turn) => from(`2001:db8:0:7::${turn}`).headers)).through).toBe(3);
    expect((await signIns(of, () => from('2001:db8:0:8::1').headers)).through).toBe(3);
  }, 60_000);

  it('is not what stands before the proxy’s own word', async () => {
    const of = await start({ TALKA_TRUSTED_PROXIES: '127.0.0.1' });
    const { through } = await signIns(of, (turn) => from(`198.51.100.${turn}, 203.0.113.9`).headers);
    expect(through).toBe(3);
  }, 60_000);
});

describe('while Redis is away', () => {
  it('each process counts for itself, and goes on answering', async () => {
    const door = await redisBehindADoor();
    const of = await start({ REDIS_URL: door.url });
    expect((await signIns(of)).through).toBe(3);
    await door.close();
    const { through, refused } = await signIns(of);
    expect([through, refused?.status]).toEqual([3, 429]);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await of.visitor().call('ideas.list')).status).toBe(200);
  }, 60_000);
});
