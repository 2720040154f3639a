import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { otherVerifier, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { helped } from './testing/helped.js';

let api: ApiUnderTest;
let scene: Awaited<ReturnType<typeof helped>>;
let verdict: Awaited<ReturnType<typeof otherVerifier>>;
beforeAll(async () => {
  api = await apiUnderTest();
  scene = await helped(api);
  verdict = await otherVerifier({ origin: api.origin, knownAs: 'http://localhost:3999' });
}, 60_000);
afterAll(() => api.close());

const municipality = 'ludzas-novads';
const administrator = () => api.person({ grants: [{ role: 'administrator', municipality }] });
const badgeOf = async (holder: Actor, certificate: string) =>
  (await holder.call('my-certificates.badge', { params: { certificate } })).body.document;

describe('a badge, to a verifier that Talka did not write', () => {
  it('is signed by its municipality, and not revoked; one letter changed, it is not', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const badge = await badgeOf(holder, certificate.id);
    expect(badge).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:localhost%3A3999:municipalities:ludzas-novads', name: 'Ludzas novads' },
      credentialSubject: {
        identifier: [{ identityHash: 'Elfrīda Ķirsone', hashed: false }],
        achievement: { achievementType: 'CommunityService', name: 'Brīvprātīgais darbs' },
      },
    });
    expect(await verdict(badge)).toEqual({ verified: true, revoked: false, errors: [] });
    const forged = JSON.parse(JSON.stringify(badge).replace('Elfrīda', 'Elfrida')) as unknown;
    expect(await verdict(forged)).toMatchObject({ verified: false, errors: ['Invalid signature.'] });
    const other = JSON.parse(JSON.stringify(badge).replaceAll(':ludzas-novads', ':balvu-novads')) as unknown;
    expect(await verdict(other)).toMatchObject({ verified: false });
  });

  it('is revoked in the status list when its municipality takes it back, and others are not', async () => {
    const [gone, stays] = [await scene.certified(), await scene.certified()];
    const badges = [
      await badgeOf(gone.holder, gone.certificate.id),
      await badgeOf(stays.holder, stays.certificate.id),
    ] as const;
    const params = { municipality, code: gone.certificate.code };
    const reason = 'Stundas bija apstiprinātas divreiz.';
    await (await administrator()).call('office-certificates.revoke', { params, body: { reason } });
    expect(await verdict(badges[0])).toMatchObject({ verified: true, revoked: true });
    expect(await verdict(badges[1])).toMatchObject({ verified: true, revoked: false });
  });

  it('of a name that is no more is revoked too, and the new one verifies', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const old = await badgeOf(holder, certificate.id);
    await holder.call('me.change', { body: { name: 'Elfrīda Ozola' } });
    await holder.call('my-certificates.rename', { params: { certificate: certificate.id } });
    await scene.make();
    expect(await verdict(old)).toMatchObject({ verified: true, revoked: true });
    const renamed = await badgeOf(holder, (await scene.own(holder)).id);
    expect(JSON.stringify(renamed)).toContain('Elfrīda Ozola');
    expect(await verdict(renamed)).toMatchObject({ verified: true, revoked: false });
  });

  it('still verifies when its municipality signs with another key', async () => {
    const before = await scene.certified();
    const first = await badgeOf(before.holder, before.certificate.id);
    await (await administrator()).call('office-certificates.change-key', { params: { municipality } });
    const after = await scene.certified();
    const second = await badgeOf(after.holder, after.certificate.id);
    const keyOf = (badge: typeof first) =>
      (badge['proof'] as { verificationMethod: string }).verificationMethod;
    expect(keyOf(first)).not.toBe(keyOf(second));
    for (const badge of [first, second])
      expect(await verdict(badge)).toMatchObject({ verified: true, revoked: false });
  });
});

describe('what verifiers ask a municipality for', () => {
  it('is there for everyone, on other sites too, and only for municipalities there are', async () => {
    await scene.certified();
    const did = await fetch(`${api.origin}/municipalities/${municipality}/did.json`);
    expect(did.headers.get('access-control-allow-origin')).toBe('*');
    expect(did.headers.get('content-type')).toContain('application/did+json');
    const list = await fetch(`${api.origin}/municipalities/${municipality}/status/1`);
    expect(list.headers.get('content-type')).toContain('application/vc+json');
    for (const path of ['nowhere/did.json', `${municipality}/status/99`, `${municipality}/status/0`])
      expect((await fetch(`${api.origin}/municipalities/${path}`)).status).toBe(404);
  });
});

describe('the European form', () => {
  it('says the same in the shape of a certificate of participation, unsealed', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Elfrīda Ķirsone' });
    const params = { certificate: certificate.id };
    const { document } = (await holder.call('my-certificates.european', { params })).body;
    expect(document).toMatchObject({
      '@context': expect.arrayContaining(['http://data.europa.eu/snb/model/context/edc-ap']),
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      issuer: { type: 'Organisation', legalName: { lv: 'Ludzas novads' } },
      credentialSubject: {
        ...{ type: 'Person', fullName: { lv: 'Elfrīda Ķirsone' } },
        hasClaim: [
          {
            type: 'LearningActivity',
            title: { lv: 'Brīvprātīgais darbs', en: 'Voluntary work' },
            workload: 'PT1H',
          },
        ],
      },
    });
    expect(document).not.toHaveProperty('proof');
  });
});
