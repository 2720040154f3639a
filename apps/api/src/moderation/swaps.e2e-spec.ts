import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayAfter } from '@talka/kernel';
import type { Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const HERE = 'ludzas-novads';
const THERE = 'preilu-novads';
let api: ApiUnderTest;
/** Of Ludza, who take turns; of Preiļi, who is on duty beside Ilze; and one who is not in the pool. */
let ilze: Actor;
let maris: Actor;
let guna: Actor;
let other: Actor;
let monday: string;
const weekIn = (ahead: number) => dayAfter(monday, 7 * ahead);

beforeAll(async () => {
  api = await apiUnderTest();
  const moderator = (name: string, municipality: string) =>
    api.person({ name, grants: [{ role: 'moderator', municipality }] });
  [ilze, maris] = [await moderator('Ilze Ozola', HERE), await moderator('Māris Krūms', HERE)];
  [guna, other] = [await moderator('Guna Bērziņa', THERE), await moderator('Pēteris Lācis', THERE)];
  for (const [municipality, members] of [
    [HERE, [ilze.id, maris.id]],
    [THERE, [guna.id]],
  ] as const)
    await (
      await api.person({ grants: [{ role: 'administrator', municipality }] })
    ).call('pool.share', {
      params: { municipality },
      body: { submissions: false, ownElsewhere: false, members: [...members] },
    });
  monday = (await ilze.call('my-duty.read', {})).body.rota.find(({ now }) => now)?.week ?? '';
}, 60_000);
afterAll(() => api.close());

const ask = (by: Actor, week: number, colleague: Actor, inReturn: number | null = null) =>
  by.call('my-duty.ask-swap', {
    body: {
      ...{ week: weekIn(week), colleague: colleague.id },
      inReturn: inReturn === null ? null : weekIn(inReturn),
    },
  });
const swapsOf = async (who: Actor) => (await who.call('my-duty.read', {})).body.swaps;
const answer = (by: Actor, swap: string, said: 'accept' | 'decline') =>
  by.call('my-duty.answer-swap', { params: { swap }, body: { answer: said } });
const takeBack = (by: Actor, swap: string) => by.call('my-duty.take-back-swap', { params: { swap } });
const namesIn = async (ahead: number) =>
  (await guna.call('my-duty.read', {})).body.rota
    .filter(({ week }) => week === weekIn(ahead))
    .map(({ name }) => name);

describe('weeks on duty', () => {
  it('can be swapped with whom the rule lets take them, and the page says with whom', async () => {
    const { swappable } = (await ilze.call('my-duty.read', {})).body;
    expect(swappable.map(({ week }) => week)).toEqual([weekIn(2), weekIn(4), weekIn(6)]);
    expect(swappable[0]?.colleagues).toEqual([
      { id: maris.id, name: 'Māris Krūms', municipality: HERE, inReturn: [1, 3, 5, 7].map(weekIn) },
    ]);
    expect((await other.call('my-duty.read', {})).body).toMatchObject({ swaps: [], swappable: [] });
  });

  it('are refused by name where they cannot be', async () => {
    const codeOf = async (asked: ReturnType<typeof ask>) => (await asked).problem?.code;
    expect(await codeOf(ask(other, 2, maris))).toBe('duty.not-in-pool');
    expect(await codeOf(ask(ilze, 2, other))).toBe('swap.colleague-not-in-pool');
    expect(await codeOf(ask(ilze, 2, ilze))).toBe('swap.colleague-not-in-pool');
    expect(await codeOf(ask(ilze, 3, maris))).toBe('swap.not-on-duty');
    expect(await codeOf(ask(ilze, 2, maris, 4))).toBe('swap.colleague-not-on-duty');
    expect(await codeOf(ask(ilze, 0, maris))).toBe('swap.week-begun');
    expect(await codeOf(ask(ilze, 2, guna))).toBe('swap.double');
    expect(await codeOf(ask(guna, 2, maris))).toBe('swap.same-municipality');
    expect(await swapsOf(maris)).toEqual([]);
  });

  it('stay as they are until the colleague agrees, and are both changed then', async () => {
    const asked = (await ask(ilze, 2, maris, 3)).body.swaps;
    expect(asked).toMatchObject([
      { mine: true, name: 'Māris Krūms', week: weekIn(2), inReturn: weekIn(3), state: 'asked' },
    ]);
    const { id = '' } = asked[0] ?? {};
    expect((await ask(ilze, 2, maris)).problem?.code).toBe('swap.asked-already');
    expect(await swapsOf(guna)).toEqual([]);
    expect(await swapsOf(maris)).toMatchObject([{ id, mine: false, name: 'Ilze Ozola' }]);
    expect((await answer(guna, id, 'accept')).problem).toMatchObject({ status: 404, code: 'swap.not-found' });
    expect((await takeBack(maris, id)).problem?.code).toBe('swap.not-found');
    expect((await takeBack(ilze, id)).body.swaps).toEqual([]);
    expect((await answer(maris, id, 'accept')).problem?.code).toBe('swap.not-open');

    const declined = (await ask(ilze, 2, maris, 3)).body.swaps[0]?.id ?? '';
    expect((await answer(maris, declined, 'decline')).body.swaps).toEqual([]);
    expect(await swapsOf(ilze)).toMatchObject([{ id: declined, state: 'declined' }]);
    expect(await namesIn(2)).toEqual(['Ilze Ozola', 'Guna Bērziņa']);

    const agreed = (await ask(ilze, 2, maris, 3)).body.swaps.find(({ state }) => state === 'asked')?.id ?? '';
    expect((await answer(maris, agreed, 'accept')).status).toBe(200);
    expect([await namesIn(2), await namesIn(3)]).toEqual([['Māris Krūms', 'Guna Bērziņa'], ['Ilze Ozola']]);
    const { rows } = await api.database.query<{ action: string }>(
      `select distinct action from audit_entry where action like 'duty.swap%' order by 1`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['duty.swap-asked', 'duty.swap-declined', 'duty.swap-taken-back', 'duty.swapped'],
    ]);
  });

  it('are not given to who has said that they cannot then, which nobody else learns', async () => {
    const days = { from: weekIn(4), until: weekIn(4) };
    const away = (await maris.call('my-duty.be-away', { body: days })).body.away[0]?.id ?? '';
    const id = (await ask(ilze, 4, maris)).body.swaps.find(({ state }) => state === 'asked')?.id ?? '';
    expect((await answer(maris, id, 'accept')).problem?.code).toBe('swap.away');
    await maris.call('my-duty.be-back', { params: { absence: away } });
    expect((await answer(maris, id, 'accept')).status).toBe(200);
  });
});
