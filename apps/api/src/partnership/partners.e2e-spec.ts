import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someSigningOn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let coordinator: Actor;
let laima: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  coordinator = await api.person({ grants: [{ role: 'coordinator' }] });
  laima = await api.person({ name: 'Laima Linlaukā' });
}, 60_000);
afterAll(() => api.close());

const ask = async (by: Actor, more: Parameters<typeof someSigningOn>[0] = {}) => {
  const asked = await by.call('my-partners.ask', { body: someSigningOn(more) });
  return { ...asked, partner: asked.body.partners?.[0]?.id ?? '' };
};
const sign = (partner: string) => coordinator.call('federation-partners.sign', { params: { partner } });
const listed = async () =>
  (await api.visitor().call('partners.list', {})).body.partners.map(({ name }) => name);

describe('an organisation', () => {
  it('signs on with a task it takes: a recorded act, and public with its words from then on', async () => {
    const { partner, body } = await ask(laima, { name: 'Biedrība "Linu ceļš"', task: 1 });
    expect(body.partners).toMatchObject([{ state: 'asked', askedBy: 'Laima Linlaukā' }]);
    expect(await listed()).not.toContain('Biedrība "Linu ceļš"');
    const office = (await sign(partner)).body;
    expect(office.waiting.map(({ id }) => id)).not.toContain(partner);
    const [shown] = (await api.visitor().call('partners.list', {})).body.partners;
    expect(shown).toMatchObject({ name: 'Biedrība "Linu ceļš"', task: 1, left: null });
    expect(shown).not.toHaveProperty('askedBy');
    const { rows } = await api.database.query<{ action: string }>(
      'select action from audit_entry where subject_id = $1 order by id',
      [partner],
    );
    expect(rows.map(({ action }) => action)).toEqual(['partner.asked', 'partner.signed']);
    expect((await sign(partner)).problem?.code).toBe('partner.not-waiting');
  });

  it('is there once, by its number and by its name, until it leaves', async () => {
    const first = await ask(laima, { name: 'Kultūras nams "Ausma"', registrationNumber: '90000012345' });
    const again = { name: 'KULTŪRAS NAMS "AUSMA"' };
    expect((await ask(laima, again)).problem?.code).toBe('partner.there-already');
    expect((await ask(laima, { registrationNumber: '90000-012345' })).problem?.code).toBe(
      'partner.there-already',
    );
    await sign(first.partner);
    const params = { partner: first.partner };
    const body = { words: 'Kultūras nams ir slēgts.' };
    expect((await coordinator.call('federation-partners.part', { params, body })).status).toBe(200);
    const { partners } = (await api.visitor().call('partners.list', {})).body;
    expect(partners.find(({ id }) => id === first.partner)?.left).toMatchObject(body);
    expect((await coordinator.call('federation-partners.part', { params, body })).problem?.code).toBe(
      'partner.not-signed',
    );
    expect((await ask(laima, again)).status).toBe(201);
  });

  it('is turned down with a reason that who asked reads, and nobody else', async () => {
    const { partner } = await ask(laima, { name: 'SIA "Cits novads"', kind: 'business' });
    const words = 'Uzņēmums nedarbojas Latgalē un neko neuzņemas.';
    const params = { partner };
    await coordinator.call('federation-partners.decline', { params, body: { words } });
    const mine = (await laima.call('my-partners.list', {})).body.partners;
    expect(mine.find(({ id }) => id === partner)).toMatchObject({ state: 'declined', words });
    expect(JSON.stringify((await api.visitor().call('partners.list', {})).body)).not.toContain(words);
  });

  it('is taken back by who asked, and by nobody else', async () => {
    const { partner } = await ask(laima, { name: 'Biedrība "Pārdomas"' });
    const back = (by: Actor) => by.call('my-partners.take-back', { params: { partner } });
    expect((await back(await api.person())).problem?.code).toBe('partner.not-found');
    expect((await back(laima)).body.partners.find(({ id }) => id === partner)?.state).toBe('withdrawn');
    expect((await back(laima)).problem?.code).toBe('partner.not-waiting');
    expect((await sign(partner)).problem?.code).toBe('partner.not-waiting');
  });

  it('stays a partner when who signed for it erases their account; what waits goes with them', async () => {
    const gone = await api.person({ name: 'Dzidra Aizgājusī' });
    const signed = await ask(gone, { name: 'Muzejs "Rija"', kind: 'institution' });
    await sign(signed.partner);
    const waiting = await ask(gone, { name: 'Muzejs "Klēts"', kind: 'institution' });
    expect((await gone.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    expect(await listed()).toContain('Muzejs "Rija"');
    const office = (await coordinator.call('federation-partners.list', {})).body;
    expect(office.waiting.map(({ id }) => id)).not.toContain(waiting.partner);
  });
});
