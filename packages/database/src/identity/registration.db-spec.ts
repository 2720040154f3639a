import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completeRegistration, redeemCode, requestSignIn } from '@talka/identity';
import { areaId, municipalityId } from '@talka/kernel';
import { readSession } from './session.read.js';
import { cellsThatSay } from './testing/cells-that-say.js';
import { BALVI, identityScene, LUDZA, type IdentityScene } from './testing/identity-scene.js';

let scene: IdentityScene;
beforeAll(async () => void (scene = await identityScene(10)));
afterAll(() => scene.close());

const form = {
  name: 'Toms Ezerkalns',
  birthDate: '1999-09-30',
  municipality: municipalityId(LUDZA.municipality),
  area: areaId(LUDZA.area),
  language: 'ltg' as const,
};

async function newcomer(email: string): Promise<{ token: string; session: string }> {
  await requestSignIn(scene.transaction)({ email, language: 'lv', next: undefined });
  const { code } = await scene.codeSentTo(email);
  const result = await redeemCode(scene.transaction)({ email, code }, { device: '', session: null });
  if (!result.ok) throw new Error(result.refusal.code);
  return {
    token: result.value.token,
    session: (await readSession(scene.source, result.value.token))!.session,
  };
}

const complete = (session: string | null, change: object = {}) =>
  completeRegistration(scene.transaction)({ ...form, ...change }, { device: '', session });

describe('registration', () => {
  it('makes a person, a new session instead of the old one, and says so once', async () => {
    const { token, session } = await newcomer('toms@talka.example');
    const result = await complete(session);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await readSession(scene.source, token)).toBeNull();
    expect(await readSession(scene.source, result.value.token)).toMatchObject({
      newcomer: null,
      person: {
        name: 'Toms Ezerkalns',
        birthDate: '1999-09-30',
        municipality: LUDZA.municipality,
        grants: [],
      },
    });
    expect(await scene.count('audit_entry', `action = 'person.registered'`)).toBe(1);
    expect(await complete(session)).toMatchObject({ refusal: { code: 'access.sign-in-first' } });
  });

  it.each([
    [{ name: 'Тoms Ezerkalns' }, 'name.mixed-scripts', 'name'],
    [{ name: ' ' }, 'text.empty', 'name'],
    [{ birthDate: '1999-02-30' }, 'registration.birth-date-unreal', 'birthDate'],
    [{ area: areaId(BALVI.area) }, 'registration.area-elsewhere', 'area'],
  ])('with %j is refused and can be mended', async (change, code, field) => {
    const { session } = await newcomer(`${Math.random()}@talka.example`);
    expect(await complete(session, change)).toMatchObject({ refusal: { code, field } });
    expect((await complete(session)).ok).toBe(true);
  });

  it('gives one account to an address, however many newcomers proved it', async () => {
    const both = [await newcomer('twice@talka.example'), await newcomer('twice@talka.example')];
    const results = await Promise.all(both.map(({ session }) => complete(session)));
    const codes = results.map((result) => (result.ok ? 'ok' : result.refusal.code)).sort();
    expect(codes).toEqual(['access.already-registered', 'ok']);
    expect(await scene.count('person', `email = 'twice@talka.example'`)).toBe(1);
  });

  it('needs a newcomer', async () => {
    expect(await complete(null)).toMatchObject({ refusal: { code: 'access.sign-in-first' } });
  });
});

describe('someone under thirteen', () => {
  it('is refused, and no column anywhere keeps anything of them', async () => {
    const email = 'mazais.kartupelis@talka.example';
    const { token, session } = await newcomer(email);
    await newcomer(email);
    expect(await cellsThatSay(scene.source, email)).toEqual([
      'mail.to_address',
      'session.email',
      'sign_in_code.email',
    ]);
    const form = { name: 'Mazais Kartupelis', birthDate: '2014-03-03' };
    expect(await complete(session, form)).toMatchObject({ refusal: { code: 'registration.too-young' } });
    expect(await readSession(scene.source, token)).toBeNull();
    for (const said of [email, session, form.name, form.birthDate]) {
      expect(await cellsThatSay(scene.source, said)).toEqual([]);
    }
  });
});
