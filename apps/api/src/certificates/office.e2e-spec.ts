import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { helped } from './testing/helped.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let scene: Awaited<ReturnType<typeof helped>>;
let administrator: Actor;
beforeAll(async () => {
  api = await apiUnderTest();
  scene = await helped(api);
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

const find = async (query: object, who = administrator, where = municipality) =>
  (await who.call('office-certificates.find', { params: { municipality: where }, query })).body.certificates;

/** So many people’s certificates that were made together. */
async function madeTogether(...names: string[]) {
  const people = await Promise.all(names.map((name) => scene.volunteer({ name })));
  const issued = await scene.certificates.issue({
    ...{ origin: `workshop:${names.join()}`, municipality: municipality as never, by: null },
    wanted: people.map(({ id }, at) => ({
      ...{ holder: id as never, name: names[at] ?? '', kind: 'workshop', thing: `workshop:${names.join()}` },
      ...{ title: { lv: 'Māla svilpes' }, organisation: 'Podnieku biedrība' },
      ...{ from: '2027-01-05', until: '2027-01-26', minutes: 360 },
    })),
  });
  return { people, batch: (issued.ok && issued.value?.id) || '' };
}

describe('the office finds what it has issued', () => {
  it('by a name without its marks, by a code as it is printed, and by what it was made with', async () => {
    const { holder, certificate } = await scene.certified({ name: 'Žanete Ķēniņa' });
    const [one, ...more] = await find({ q: 'zanete kenina' });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      name: 'Žanete Ķēniņa',
      code: certificate.code,
      state: 'issued',
      kind: 'hours',
    });
    expect(await find({ q: certificate.code.toLowerCase() })).toEqual([one]);
    expect(await find({ q: 'nekas tāds' })).toEqual([]);
    expect(await find({ q: '!' })).toEqual([]);
    expect(await find({})).toEqual([]);
    const { rows } = await api.database.query<{ batch_id: string }>(
      'select batch_id from certificate where holder_id = $1',
      [holder.id],
    );
    expect(await find({ batch: rows[0]?.batch_id })).toEqual([one]);
    // Another municipality finds none of it.
    const other = await api.person({ grants: [{ role: 'administrator', municipality: 'balvu-novads' }] });
    expect(await find({ q: 'zanete' }, other, 'balvu-novads')).toEqual([]);
  });

  it('and no more than is looked through, the newest of a workshop first', async () => {
    const { batch } = await madeTogether('Alvīne Svilpe', 'Bruno Svilpe');
    await scene.make();
    expect((await find({ batch })).map(({ name }) => name)).toEqual(['Bruno Svilpe', 'Alvīne Svilpe']);
    expect((await find({ q: 'svilpe māla' })).length).toBe(2);
  });
});

describe('what was made together', () => {
  it('is taken back together, once, with one reason for all who hold it; what waits is not made any more', async () => {
    const { people, batch } = await madeTogether('Cilda Tause', 'Dagmāra Tause', 'Edgars Tause');
    await scene.make();
    const reason = 'Darbnīca tajās dienās nenotika.';
    const params = { municipality, together: batch };
    const revoke = (who = administrator, where = params) =>
      who.call('office-certificates.revoke-batch', { params: where, body: { reason } });
    const [first] = people as [Actor];
    const code = (await scene.own(first)).code.replaceAll('-', '');
    const single = { params: { municipality, code }, body: { reason: 'Šī viena bija kļūda.' } };
    await administrator.call('office-certificates.revoke', single);
    expect((await revoke()).body).toEqual({ revoked: 2 });
    for (const [at, person] of people.entries())
      expect(await scene.own(person)).toMatchObject({
        ...{ state: 'revoked', reason: at === 0 ? 'Šī viena bija kļūda.' : reason },
      });
    expect((await revoke()).problem?.code).toBe('certificate.not-issued');
    const waiting = await madeTogether('Fēlikss Tause');
    expect((await revoke(administrator, { municipality, together: waiting.batch })).body).toEqual({
      revoked: 0,
    });
    await scene.make();
    expect((await waiting.people[0]?.call('my-certificates.list'))?.body.certificates).toEqual([]);
    const other = await api.person({ grants: [{ role: 'administrator', municipality: 'balvu-novads' }] });
    const elsewhere = await revoke(other, { municipality: 'balvu-novads', together: batch });
    expect(elsewhere.problem?.code).toBe('certificate.not-found');
  });
});
