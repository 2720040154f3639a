import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiInProcess, ORIGIN } from './testing/api-in-process.js';

let api: Awaited<ReturnType<typeof apiInProcess>>;
beforeAll(async () => void (api = await apiInProcess()));
afterAll(() => api.close());

const form = { name: 'Toms Ezerkalns', municipality: 'ludzas-novads', area: '0680201', language: 'lv' };
const sessions = async (): Promise<unknown> => api.source.query('select * from session order by id');

describe('signing in', () => {
  it('leads from visitor to newcomer to person, with a new cookie at each step', async () => {
    const browser = api.browser();
    expect((await browser.call('session.read')).body).toEqual({ state: 'visitor' });
    const redeemed = await browser.signIn('toms@talka.example');
    expect(redeemed.body).toEqual({ state: 'newcomer', email: 'toms@talka.example' });
    expect(redeemed.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
    const newcomerCookie = browser.cookie;
    expect((await browser.call('me.read')).code).toBe('access.register-first');

    const registered = await browser.call('registration.complete', {
      body: { ...form, birthDate: '1999-09-30' },
    });
    expect([registered.status, registered.body.state]).toEqual([201, 'person']);
    expect(browser.cookie).not.toBe(newcomerCookie);
    expect((await browser.call('me.read')).body).toMatchObject({ name: form.name, grants: [], unread: 0 });
    const planted = api.browser();
    planted.cookie = newcomerCookie;
    expect((await planted.call('session.read')).body).toEqual({ state: 'visitor' });
    expect(
      (await browser.call('registration.complete', { body: { ...form, birthDate: '1999-09-30' } })).code,
    ).toBe('access.already-registered');
  });

  it('by link needs a POST: opening the page redeems nothing', async () => {
    const browser = api.browser();
    const email = 'link@talka.example';
    await browser.call('sign-in.request', { body: { email, language: 'ru', next: '//elsewhere.example' } });
    const { path } = await browser.lastMail(email);
    const token = path.replace('/sign-in#', '');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await browser.call('sign-in.redeem-link', { body: { token } })).body.state).toBe('newcomer');
    expect((await api.browser().call('sign-in.redeem-link', { body: { token } })).code).toBe(
      'sign-in.link-expired',
    );
  });

  it('ends when its owner leaves, on the server too', async () => {
    const browser = api.browser();
    await browser.join('leaves@talka.example');
    const { cookie } = browser;
    expect((await browser.call('session.end')).status).toBe(204);
    expect(browser.cookie).toBe('');
    browser.cookie = cookie;
    expect((await browser.call('session.read')).body).toEqual({ state: 'visitor' });
  });

  it('is refused to other sites, and changes nothing', async () => {
    const browser = api.browser();
    const email = 'cross@talka.example';
    await browser.call('sign-in.request', { body: { email, language: 'lv' } });
    const { code } = await browser.lastMail(email);
    const before = await sessions();
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'same-site' }]) {
      const answer = await browser.call('sign-in.redeem-code', { body: { email, code }, headers });
      expect(answer.code).toBe('request.cross-site');
    }
    expect(await sessions()).toEqual(before);
    expect(
      (await browser.call('sign-in.redeem-code', { body: { email, code }, headers: { origin: ORIGIN } }))
        .status,
    ).toBe(200);
  });

  it('takes no field it does not know', async () => {
    const body = { email: 'x@talka.example', language: 'lv', role: 'administrator' };
    expect((await api.browser().call('sign-in.request', { body })).code).toBe('request.unknown-field');
  });
});

describe('someone under thirteen', () => {
  it('is told kindly and forgotten, cookie and all', async () => {
    const browser = api.browser();
    await browser.signIn('mazais@talka.example');
    const answer = await browser.call('registration.complete', {
      body: { ...form, birthDate: '2019-09-30' },
    });
    expect([answer.status, answer.code]).toEqual([422, 'registration.too-young']);
    expect(browser.cookie).toBe('');
    const left = await api.source.query(
      `select 1 from mail where to_address = $1 union all select 1 from sign_in_code where email = $1::citext
       union all select 1 from session where email = $1::citext`,
      ['mazais@talka.example'],
    );
    expect(left).toEqual([]);
  });
});

describe('asking for a code', () => {
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  const median = (numbers: readonly number[]): number => sorted(numbers)[numbers.length >> 1] ?? 0;
  /** How far the medians of the columns lie apart. */
  const apart = (table: readonly (readonly number[])[]): number => {
    const medians = [0, 1, 2].map((column) => median(table.map((row) => row[column] ?? 0)));
    return Math.max(...medians) - Math.min(...medians);
  };
  /** How far they lie apart when, in each row, chance says which time belongs where (a permutation test, one in a thousand). */
  const byChance = (table: readonly (readonly number[])[]): number => {
    const shuffled = (row: readonly number[]): number[] =>
      row
        .map((time) => ({ time, at: Math.random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ time }) => time);
    return sorted(Array.from({ length: 2_000 }, () => apart(table.map(shuffled))))[1_998] ?? 0;
  };

  it('tells nothing of whether an address has an account, by answer or by time', async () => {
    const known = Array.from({ length: 40 }, (_, index) => `known${index}@talka.example`);
    await api.source.query(
      `insert into person (name, email, birth_date, municipality_id, area_id)
       select 'Kāds', unnest($1::text[]), '1980-01-01', 'ludzas-novads', '0680201'`,
      [known],
    );
    const limited = 'limited@talka.example';
    const browser = api.browser();
    const ask = async (email: string) => {
      const begun = performance.now();
      const { status, body, headers } = await browser.call('sign-in.request', {
        body: { email, language: 'lv' },
      });
      return { took: performance.now() - begun, said: JSON.stringify([status, body, [...headers.keys()]]) };
    };
    for (let again = 0; again < 5; again++) await ask(limited);
    const times: number[][] = [];
    const said = new Set<string>();
    for (const [index, email] of known.entries()) {
      const row: number[] = [];
      for (const address of [email, `unknown${index}@talka.example`, limited]) {
        const answer = await ask(address);
        row.push(answer.took);
        said.add(answer.said);
      }
      times.push(row);
    }
    expect(said.size).toBe(1);
    // Below five milliseconds nobody across a network sees a difference; above, it must be what chance alone makes.
    const limit = (table: readonly (readonly number[])[]) => Math.max(5, byChance(table));
    const late = times.map(([first = 0, ...rest]) => [first + 2 * limit(times), ...rest]);
    expect(apart(late)).toBeGreaterThan(limit(late));
    expect(apart(times)).toBeLessThan(limit(times));
  });
});
