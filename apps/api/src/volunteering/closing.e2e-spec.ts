import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const HOUR = 3_600_000;
const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

/** A shift in so many hours, of an event for whose shifts one signs up so many hours before. */
async function shiftIn(hours: number, closesBefore: number) {
  const at = (more: number) => new Date(Date.now() + (hours + more) * HOUR).toISOString();
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    ...{ closesBefore, roles: someEvent().roles },
    shifts: [{ role: 'soli', from: at(0), until: at(2), places: 2 }],
  });
  return { number, shift: shifts[0] ?? '' };
}
const join = async (shift: string) =>
  (await (await api.person()).call('my-shifts.join', { params: { shift } })).problem?.code;
const shown = async (shift: string) => {
  const query = { municipality, from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };
  const { shifts } = (await (await api.person()).call('my-shifts.board', { query })).body;
  return shifts.find(({ id }) => id === shift);
};

describe('signing up', () => {
  it('ends as long before a shift as its event says, and the board says so by the same rule', async () => {
    const { shift } = await shiftIn(20, 24);
    expect(await join(shift)).toBe('slot.closed');
    expect((await shown(shift))?.refusal).toMatchObject({ code: 'slot.closed' });
    const open = await shiftIn(25, 24);
    expect(await join(open.shift)).toBeUndefined();
    const seen = await shown(open.shift);
    const before = Date.parse(seen?.from ?? '') - Date.parse(seen?.closesAt ?? '');
    expect(before).toBe(24 * HOUR);
  });

  it('ends at another time once the organiser says so, and moves with the shift', async () => {
    const { number, shift } = await shiftIn(20, 24);
    const own = (await organiser.call('my-events.read', { params: { number } })).body;
    const { title, about, place, area, contact } = own.draft;
    const reworded = await organiser.call('my-events.reword', {
      params: { number },
      body: {
        ...{ revision: own.revision, reason: '' },
        words: { title, about, place, area, contact, closesBefore: 12 },
      },
    });
    expect(reworded.problem).toBeUndefined();
    expect(await join(shift)).toBeUndefined();
    const [later, over] = [40, 42].map((hours) => new Date(Date.now() + hours * HOUR).toISOString());
    const moved = await organiser.call('my-events.change-shift', {
      params: { number, shift },
      body: { from: later ?? '', until: over ?? '', places: 2, reason: 'Lietus.' },
    });
    expect(moved.problem).toBeUndefined();
    const seen = await shown(shift);
    expect(Date.parse(seen?.from ?? '') - Date.parse(seen?.closesAt ?? '')).toBe(12 * HOUR);
  });
});
