import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, verifiedOrganisation, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  organiser = await api.person();
  organisation = await verifiedOrganisation(organiser, administrator, municipality);
}, 60_000);
afterAll(() => api.close());

/** A shift for one, in which somebody has the place, and whoever is given waits, in that order. */
async function waitingIn(askedFirst: 'everyone' | 'residents', waiting: readonly Actor[]) {
  const draft = someEvent();
  const [first] = draft.shifts;
  if (!first) throw new Error('an event without shifts');
  const { shifts } = await publishedEvent(organiser, organisation, {
    ...{ askedFirst, shifts: [{ ...first, places: 1 }] },
  });
  const [shift = ''] = shifts;
  const has = await api.person({ municipality });
  for (const who of [has, ...waiting]) await who.call('my-shifts.join', { params: { shift } });
  return { shift, free: () => has.call('my-shifts.leave', { params: { shift } }) };
}
const standing = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift);

describe('an event that asks first those who live in its municipality', () => {
  it('says so, and asks them before others who were quicker; who asks everyone, asks in order', async () => {
    for (const askedFirst of ['residents', 'everyone'] as const) {
      const away = await api.person({ municipality: 'balvu-novads' });
      const [here, later] = [await api.person({ municipality }), await api.person({ municipality })];
      const { shift, free } = await waitingIn(askedFirst, [away, here, later]);
      expect(await standing(away, shift)).toMatchObject({
        ...{ askedFirst, standing: { state: 'waiting', before: askedFirst === 'residents' ? 2 : 0 } },
      });
      await free();
      const [asked, notYet] = askedFirst === 'residents' ? [here, away] : [away, here];
      expect((await standing(asked, shift))?.standing).toMatchObject({ state: 'held', why: 'offer' });
      expect((await standing(notYet, shift))?.standing).toMatchObject({ state: 'waiting' });
    }
  });
});
