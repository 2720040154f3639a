import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointName } from '@talka/contracts';
import { apiInProcess, type Browser } from './testing/api-in-process.js';

let api: Awaited<ReturnType<typeof apiInProcess>>;
beforeAll(async () => void (api = await apiInProcess()));
afterAll(() => api.close());

const LUDZA = { municipality: 'ludzas-novads' };
const ROLES = 'insert into role_grant (person_id, role, municipality_id) values ($1, $2, $3)';
let people = 0;

async function holder(role: string, municipality: string | null): Promise<Browser & { id: string }> {
  const browser = api.browser();
  const id = await browser.join(`official${++people}@talka.example`);
  await api.source.query(ROLES, [id, role, municipality]);
  return Object.assign(browser, { id });
}

describe('roles', () => {
  it('given by the platform administrator everywhere, work from the next request until the one after revoking', async () => {
    const [platform, resident] = [await holder('platform-administrator', null), api.browser()];
    const id = await resident.join('inta@talka.example');
    expect((await resident.call('roles.list', { params: LUDZA })).code).toBe('access.not-yours');
    const body = { email: 'inta@talka.example', role: 'administrator' };
    const granted = await platform.call('roles.grant', { params: LUDZA, body });
    expect([granted.status, granted.body.person]).toEqual([201, id]);

    const listed = await resident.call('roles.list', { params: LUDZA });
    expect(listed.body.grants.map((grant) => grant.role)).toEqual(['administrator']);
    expect(JSON.stringify(listed.body)).not.toContain('@');
    const params = { ...LUDZA, grant: granted.body.id };
    expect((await resident.call('roles.revoke', { params })).code).toBe('roles.not-to-yourself');
    expect((await platform.call('roles.revoke', { params })).status).toBe(204);
    expect((await resident.call('roles.list', { params: LUDZA })).code).toBe('access.not-yours');
  });

  it('of one municipality open nothing in another', async () => {
    const administrator = await holder('administrator', 'balvu-novads');
    expect((await administrator.call('roles.list', { params: LUDZA })).code).toBe('access.not-yours');
    expect(
      (await administrator.call('roles.list', { params: { municipality: 'balvu-novads' } })).status,
    ).toBe(200);
  });
});

describe('the desk', () => {
  it('finds a resident by name and shows the year of birth, not the day', async () => {
    const clerk = await holder('clerk', LUDZA.municipality);
    await api
      .browser()
      .join('veneranda@talka.example', { name: 'Veneranda Bolūde', birthDate: '1948-01-29' });
    const { body } = await clerk.call('clerk.find-people', { params: LUDZA, query: { name: 'bolude' } });
    expect(body.people).toMatchObject([{ name: 'Veneranda Bolūde', birthYear: 1948 }]);
    expect(JSON.stringify(body)).not.toContain('01-29');
  });

  it('writes in someone without a mailbox, then gives them one; the clerk cannot reach an official so', async () => {
    const clerk = await holder('clerk', LUDZA.municipality);
    const form = {
      document: 'passport',
      name: 'Ausma Rasupe',
      birthDate: '1952-12-06',
      area: '0680201',
      language: 'lv',
    };
    const written = await clerk.call('clerk.register-person', {
      params: LUDZA,
      body: { ...form, email: null },
    });
    expect([written.status, written.body.email]).toEqual([201, null]);
    const change = (person: string, birthDate: string) =>
      clerk.call('clerk.change-email', {
        params: { ...LUDZA, person },
        body: { document: 'passport', birthDate, email: 'ausma@talka.example' },
      });
    expect((await change(written.body.id, '1952-12-07')).code).toBe('clerk.identity-not-seen');
    expect((await change(written.body.id, '1952-12-06')).body.email).toBe('ausma@talka.example');
    const official = await holder('moderator', LUDZA.municipality);
    expect((await change(official.id, '1986-04-17')).code).toBe('access.not-yours');
    const signedIn = await api.browser().signIn('ausma@talka.example');
    expect(signedIn.body).toMatchObject({ state: 'person', person: { name: 'Ausma Rasupe' } });
  });
});

describe('an operation of the office or of an account', () => {
  const names = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => /^(roles|clerk|me)\./.test(name));
  const id = '01890000-0000-7000-8000-000000000000';
  const params = { ...LUDZA, grant: id, person: id, session: id };
  const codesFor = async (browser: Browser): Promise<Record<string, string | undefined>> =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, (await browser.call(name, { params })).code])),
    ) as Record<string, string | undefined>;
  const all = (code: string) => Object.fromEntries(names.map((name) => [name, code]));

  it('is for nobody who is not signed in', async () => {
    expect(await codesFor(api.browser())).toEqual(all('access.sign-in-first'));
  });

  it('is for nobody who has only proved an address', async () => {
    const newcomer = api.browser();
    await newcomer.signIn('newcomer@talka.example');
    expect(await codesFor(newcomer)).toEqual(all('access.register-first'));
  });

  it('of the office is for no resident, moderator or clerk of another place', async () => {
    const others = [
      Object.assign(api.browser(), { id: '' }),
      await holder('moderator', LUDZA.municipality),
      await holder('clerk', 'balvu-novads'),
      await holder('auditor', null),
    ];
    await others[0]?.join('plain@talka.example');
    for (const other of others) {
      const codes = Object.entries(await codesFor(other)).filter(([name]) => !name.startsWith('me.'));
      expect(codes.filter(([, code]) => code !== 'access.not-yours')).toEqual([]);
    }
  });
});
