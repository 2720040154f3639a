import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const repaid = 'Autobusa biļetes līdz 5 €';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

describe('costs that are repaid', () => {
  it('are said before anybody signs up, and to whoever has', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation, { ...someEvent(), repaid });
    const [shift = ''] = shifts;
    expect((await api.visitor().call('events.read', { params: { number } })).body.repaid).toBe(repaid);
    const volunteer = await api.person();
    await volunteer.call('my-shifts.join', { params: { shift } });
    expect((await volunteer.call('my-shifts.list', {})).body.shifts).toMatchObject([{ id: shift, repaid }]);
  });

  it('are none unless somebody says so, and can be mended when people have signed up', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation);
    const volunteer = await api.person();
    await volunteer.call('my-shifts.join', { params: { shift: shifts[0] ?? '' } });
    const read = async () => (await api.visitor().call('events.read', { params: { number } })).body.repaid;
    expect(await read()).toBe('');
    const reword = async (more: { repaid?: string }) => {
      const { draft, revision } = (await organiser.call('my-events.read', { params: { number } })).body;
      const { title, about, place, area, contact, closesBefore } = draft;
      const words = { title, about, place, area, contact, closesBefore, ...more };
      return organiser.call('my-events.reword', {
        params: { number },
        body: { revision, words, reason: '' },
      });
    };
    expect((await reword({ repaid })).problem).toBeUndefined();
    expect(await read()).toBe(repaid);
    // Whoever says nothing of it, as a program does that knows no costs, takes no promise back.
    expect((await reword({})).problem).toBeUndefined();
    expect(await read()).toBe(repaid);
    expect((await reword({ repaid: '' })).problem).toBeUndefined();
    expect(await read()).toBe('');
  });
});
