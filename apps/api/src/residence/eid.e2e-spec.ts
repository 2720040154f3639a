import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, NewActor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { tablesThatSay } from './testing/cells-that-say.js';
import { CLIENT, eidProvider, type Claims, type EidProviderUnderTest } from './testing/eid-provider.js';

/** Invented people; the codes are made so that their last digit fits. */
const [OLD, NEW, OTHER] = ['161175-19997', '328673-00679', '290758-10403'];
const AREA = '0684948';
const HERE: Claims = { municipality: 'Ludzas novads' };

const KINDS = {
  oidc: { code: 'personal_code', mark: '' },
  eparaksts: { code: 'serial_number', mark: 'PNOLV-' },
} as const;

describe.each(['oidc', 'eparaksts'] as const)('proving where one lives by eID, with %s', (kind) => {
  let provider: EidProviderUnderTest;
  let api: ApiUnderTest;
  beforeAll(async () => {
    provider = await eidProvider(kind);
    api = await apiUnderTest({
      TALKA_OIDC_ISSUER: provider.issuer,
      TALKA_OIDC_CLIENT_ID: CLIENT.id,
      TALKA_OIDC_CLIENT_SECRET: CLIENT.secret,
      TALKA_OIDC_KIND: kind,
      TALKA_OIDC_MUNICIPALITY_CLAIM: 'municipality',
    });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  const somebody = (more: NewActor = {}): Promise<Actor> => api.person({ birthDate: '1975-11-16', ...more });
  const says = (code: string, more: Claims = {}): Claims => ({
    [KINDS[kind].code]: `${KINDS[kind].mark}${code}`,
    ...more,
  });

  async function leave(who: Actor, area: string | null = AREA): Promise<{ address: string; ticket: string }> {
    const begun = await who.call('my-residence.start-eid', { body: { area } });
    expect(begun.problem?.code).toBeUndefined();
    return { address: begun.body.address, ticket: ticketOf(begun.headers) };
  }

  const comeBack = async (who: Actor, ticket: string, to: URL): Promise<string | null> => {
    const cookie = [who.cookie, ticket].filter(Boolean).join('; ');
    const { status, headers } = await who.send('GET', to.pathname + to.search, { headers: { cookie } });
    expect(status).toBe(303);
    return headers.get('location');
  };

  async function signIn(who: Actor, claims: Claims | undefined, area?: null): Promise<string | null> {
    const { address, ticket } = await leave(who, area);
    return comeBack(who, ticket, await provider.visit(address, claims));
  }

  const proofOf = async (who: Actor) => (await who.call('my-residence.read')).body.proof;

  it('keeps where somebody lives under a keyed hash, and the code nowhere', async () => {
    const anna = await somebody();
    expect((await anna.call('my-residence.read')).body).toMatchObject({
      ...{ proof: null, eid: true, eidShowsPlace: true },
    });
    expect(await signIn(anna, says(OLD, { ...HERE, birthdate: '1975-11-16' }))).toBe('/me?residence=proved');
    expect(await proofOf(anna)).toEqual({ area: AREA, how: 'sign-in', on: expect.any(String) });
    for (const text of [OLD, OLD.replace('-', '')])
      expect(await tablesThatSay(api.database, text)).toEqual([]);
    const { rows } = await api.database.query(
      `select facts from audit_entry where action = 'residence.proved' and subject_id = $1`,
      [anna.id],
    );
    expect(rows).toEqual([{ facts: { how: 'sign-in', document: null } }]);
  });

  it('says the same when done again, and no to a second account of the same person', async () => {
    const [first, second] = [
      await somebody({ birthDate: '1990-02-02' }),
      await somebody({ birthDate: '1990-02-02' }),
    ];
    expect(await signIn(first, says(NEW, HERE))).toBe('/me?residence=proved');
    expect(await signIn(first, says(NEW, HERE))).toBe('/me?residence=proved');
    expect(await signIn(second, says(NEW, HERE))).toBe('/me?residence=residence.taken');
    expect([await proofOf(first), await proofOf(second)]).toEqual([expect.anything(), null]);
  });

  it('takes along what a desk has kept for somebody without a mailbox', async () => {
    const clerk = await api.person({ grants: [{ role: 'clerk', municipality: 'ludzas-novads' }] });
    const helped = await api.person({ email: null, birthDate: '1958-07-29' });
    const proved = await clerk.call('clerk.prove-residence', {
      params: { municipality: 'ludzas-novads', person: helped.id },
      body: {
        ...{ document: 'passport', personalCode: OTHER, birthDate: '1958-07-29' },
        ...{ area: '0680201', citizen: true },
      },
    });
    expect([proved.status, proved.body]).toEqual([200, { doubtful: false }]);
    const account = await somebody({ birthDate: '1958-07-29' });
    expect(await signIn(account, says(OTHER))).toBe('/me?residence=proved');
    // The clerk saw the area on paper: it stays, whatever was chosen on the page.
    expect(await proofOf(account)).toMatchObject({ area: '0680201', how: 'desk' });
    expect(await proofOf(helped)).toBeNull();
    const { rows } = await api.database.query(
      `select facts from audit_entry where action = 'residence.moved' and subject_id = $1`,
      [helped.id],
    );
    expect(rows).toEqual([{ facts: { to: account.id } }]);
  });

  it('is refused by name when birth dates differ, or the provider knows somebody elsewhere', async () => {
    const anna = await somebody({ birthDate: '1975-11-17' });
    expect(await signIn(anna, says(OLD))).toBe('/me?residence=residence.birth-date-differs');
    const said = says('325035-11782', { birthdate: '1975-11-16' });
    expect(await signIn(anna, said)).toBe('/me?residence=residence.birth-date-differs');
    const elsewhere = says('325035-11782', { municipality: 'Balvu novads' });
    expect(await signIn(anna, elsewhere)).toBe('/me?residence=residence.area-elsewhere');
    expect(await proofOf(anna)).toBeNull();
    expect(await signIn(anna, says('325035-11782', HERE))).toBe('/me?residence=proved');
  });

  it('is not one’s own word: a provider that says who, and not where, proves no residence', async () => {
    const anna = await somebody({ birthDate: '1990-02-03' });
    const code = '327727-27272';
    expect(await signIn(anna, says(code))).toBe('/me?residence=residence.not-on-roll');
    expect(await proofOf(anna)).toBeNull();
    expect(await signIn(anna, says(code), null)).toBe('/me?residence=proved');
    expect(await proofOf(anna)).toMatchObject({ area: null, how: 'sign-in' });
  });

  it('proves who they are to whoever says that they live in none of the municipalities, unless the provider knows better', async () => {
    const [code, born] = ['326410-22218', { birthDate: '1966-03-03' }];
    const outsider = await somebody(born);
    const said = (municipality: string) => signIn(outsider, says(code, { municipality }), null);
    expect(await said('Balvu novads')).toBe('/me?residence=residence.area-elsewhere');
    expect(await proofOf(outsider)).toBeNull();
    expect(await said('Rīga')).toBe('/me?residence=proved');
    expect(await proofOf(outsider)).toEqual({ area: null, how: 'sign-in', on: expect.any(String) });
    // Who has moved here since proves it anew, under the same key.
    expect(await signIn(outsider, says(code, HERE))).toBe('/me?residence=proved');
    expect(await proofOf(outsider)).toMatchObject({ area: AREA });
    // One person, one proof: that of the account which can be signed in to.
    const newer = await somebody(born);
    expect(await signIn(newer, says(code), null)).toBe('/me?residence=residence.taken');
    expect([await proofOf(outsider), await proofOf(newer)]).toEqual([expect.anything(), null]);
  });

  it('takes an area of one’s own municipality only', async () => {
    const anna = await somebody();
    const refused = await anna.call('my-residence.start-eid', { body: { area: '0380201' } });
    expect(refused.problem?.code).toBe('residence.area-elsewhere');
  });

  it('is nobody’s who pressed cancel, came with another’s link, or brings the same answer twice', async () => {
    const [anna, boriss] = [await somebody(), await somebody()];
    const notSeen = '/me?residence=residence.not-seen';
    expect(await signIn(anna, undefined)).toBe(notSeen);
    const claims = says('321111-11111', HERE);
    const { address, ticket } = await leave(anna);
    const back = await provider.visit(address, claims);
    // A link with somebody else's answer, sent to Boriss: with no ticket, with hers, and with his own.
    expect(await comeBack(boriss, '', back)).toBe(notSeen);
    expect(await comeBack(boriss, ticket, back)).toBe(notSeen);
    expect(await comeBack(boriss, (await leave(boriss)).ticket, back)).toBe(notSeen);
    expect(await comeBack(api.visitor(), ticket, back)).toBe('/me?residence=access.sign-in-first');
    const bent = new URL(back);
    bent.searchParams.set('state', 'another');
    expect(await comeBack(anna, ticket, bent)).toBe(notSeen);
    expect(await proofOf(boriss)).toBeNull();
    expect(await proofOf(anna)).toBeNull();
    // Nothing of all that has used it up: she herself still comes back, once.
    expect(await comeBack(anna, ticket, back)).toBe('/me?residence=proved');
    expect(await comeBack(anna, ticket, back)).toBe(notSeen);
  });
});

const ticketOf = (headers: Headers): string => {
  const set = headers.getSetCookie().find((one) => one.startsWith('talka_eid='));
  expect(set).toMatch(/; HttpOnly/i);
  expect(set).toMatch(/SameSite=Lax/i);
  return set?.split(';')[0] ?? '';
};

describe('without a provider', () => {
  it('residence is proved at a desk, and the page knows', async () => {
    const api = await apiUnderTest();
    const anna = await api.person();
    expect((await anna.call('my-residence.read')).body.eid).toBe(false);
    const refused = await anna.call('my-residence.start-eid', { body: { area: AREA } });
    expect(refused.problem?.code).toBe('residence.eid-off');
    await api.close();
  });
});

describe('with a provider that never says where somebody lives', () => {
  let provider: EidProviderUnderTest;
  let api: ApiUnderTest;
  beforeAll(async () => {
    provider = await eidProvider('eparaksts');
    api = await apiUnderTest({
      TALKA_OIDC_ISSUER: provider.issuer,
      TALKA_OIDC_CLIENT_ID: CLIENT.id,
      TALKA_OIDC_CLIENT_SECRET: CLIENT.secret,
      TALKA_OIDC_KIND: 'eparaksts',
    });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  it('a residence can be proved once the municipality has brought its roll; before, only who one is', async () => {
    const anna = await api.person();
    const start = (area: string | null) => anna.call('my-residence.start-eid', { body: { area } });
    const read = async () => (await anna.call('my-residence.read')).body;
    expect(await read()).toMatchObject({ eid: true, eidShowsPlace: false });
    expect((await start(AREA)).problem?.code).toBe('residence.not-on-roll');
    expect((await start(null)).status).toBe(200);
    const administrator = await api.person({
      grants: [{ role: 'administrator', municipality: 'ludzas-novads' }],
    });
    const imported = await administrator.call('office-roll.import', {
      params: { municipality: 'ludzas-novads' },
      body: { text: `${'0a'.repeat(32)};${AREA}`, anew: false },
    });
    expect(imported.body).toMatchObject({ added: 1, faults: [] });
    expect(await read()).toMatchObject({ eid: true, eidShowsPlace: true });
    expect((await start(AREA)).status).toBe(200);
  });
});
