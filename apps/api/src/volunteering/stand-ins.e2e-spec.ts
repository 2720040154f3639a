import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const people = (count: number): Promise<Actor[]> =>
  Promise.all(Array.from({ length: count }, () => api.person()));
const join = async (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });
const look = (who: Actor, shift: string, inReturn: string | null = null) =>
  who.call('my-shifts.look-for-stand-in', { params: { shift }, body: { inReturn } });
const take = (who: Actor, token: string) => who.call('stand-ins.take', { body: { token } });
const standing = async (who: Actor, shift: string) => {
  const { shifts } = (await who.call('my-shifts.list')).body;
  return shifts.find(({ id }) => id === shift)?.standing;
};

describe('somebody who cannot come', () => {
  it('keeps their place until another has it, who is asked what every newcomer is', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    const shift = shifts[2] ?? '';
    const [a, b, waits] = (await people(3)) as [Actor, Actor, Actor];
    await join(a, shift);
    await join(waits, shift);
    expect((await look(b, shift)).problem?.code).toBe('hand-over.none');
    const { token } = (await look(a, shift)).body;
    expect(await standing(a, shift)).toEqual({ state: 'confirmed' });
    const told = await b.call('stand-ins.read', { body: { token } });
    expect(told.body).toMatchObject({ own: false, shift: { id: shift }, inReturn: null });
    const young = await api.person({ birthDate: `${new Date().getFullYear() - 17}-01-01` });
    expect((await take(young, token)).problem?.code).toBe('shift.too-young');
    expect((await take(a, token)).problem?.code).toBe('hand-over.to-oneself');
    expect((await take(b, token)).body.standing).toEqual({ state: 'confirmed' });
    expect(await standing(a, shift)).toEqual({ state: 'ended', ending: 'handed-over', reason: null });
    expect(await standing(waits, shift)).toEqual({ state: 'waiting', before: 0 });
    expect((await take(waits, token)).problem?.code).toBe('hand-over.none');
  });

  it('passes on what is worth nothing once they come after all, or have passed on something newer', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    const shift = shifts[2] ?? '';
    const [a, b] = (await people(2)) as [Actor, Actor];
    await join(a, shift);
    const first = (await look(a, shift)).body;
    expect(first.shift.standIn).toEqual({ inReturn: null });
    const second = (await look(a, shift)).body.token;
    expect((await take(b, first.token)).problem?.code).toBe('stand-in.none');
    const come = await a.call('my-shifts.come-after-all', { params: { shift } });
    expect(come.body.standIn).toBeNull();
    expect((await take(b, second)).problem?.code).toBe('stand-in.none');
  });

  it('who gave the place up and has it anew, gives it to nobody by what was passed on before', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    const shift = shifts[2] ?? '';
    const [a, b] = (await people(2)) as [Actor, Actor];
    await join(a, shift);
    const { token } = (await look(a, shift)).body;
    await a.call('my-shifts.leave', { params: { shift } });
    await join(a, shift);
    expect(await standing(a, shift)).toEqual({ state: 'confirmed' });
    expect((await take(b, token)).problem?.code).toBe('hand-over.none');
  });

  it('gives it to one of those who take it at once', async () => {
    const { shifts } = await publishedEvent(organiser, organisation);
    const shift = shifts[2] ?? '';
    const [a, ...others] = (await people(9)) as [Actor, ...Actor[]];
    await join(a, shift);
    const { token } = (await look(a, shift)).body;
    const answers = await Promise.all(others.map((other) => take(other, token)));
    const codes = answers.map(({ problem }) => problem?.code ?? 'taken').sort();
    expect(codes).toEqual([...Array<string>(7).fill('hand-over.none'), 'taken']);
    const [shown] = (
      await api.visitor().call('events.read', { params: { number: await numberOf(shift) } })
    ).body.shifts.filter(({ id }) => id === shift);
    expect(shown).toMatchObject({ free: 0, held: 0 });
  });
});

describe('two who change places', () => {
  const evening = (hours: number) => {
    const day = new Date();
    day.setUTCHours(12 * 24 + hours, 0, 0, 0);
    return day.toISOString();
  };
  // At the same time: neither could have both for a moment.
  const twins = {
    shifts: ['uznemsana', 'soli'].map((role) => ({ role, from: evening(14), until: evening(16), places: 1 })),
  };

  it('do it at one stroke, at the same hour too', async () => {
    const { shifts } = await publishedEvent(organiser, organisation, twins);
    const [one, two] = shifts as [string, string];
    const [a, b] = (await people(2)) as [Actor, Actor];
    await join(a, one);
    await join(b, two);
    const { token } = (await look(a, one, two)).body;
    expect((await b.call('stand-ins.read', { body: { token } })).body.inReturn?.id).toBe(two);
    expect((await take(b, token)).problem).toBeUndefined();
    expect(await standing(a, two)).toEqual({ state: 'confirmed' });
    expect(await standing(b, one)).toEqual({ state: 'confirmed' });
  });

  it('do not when either may not, and nothing has changed then', async () => {
    const { shifts } = await publishedEvent(organiser, organisation, twins);
    const [one, two] = shifts as [string, string];
    // Old enough to welcome guests, too young for benches.
    const young = await api.person({ birthDate: `${new Date().getFullYear() - 17}-01-01` });
    const [b, stranger] = (await people(2)) as [Actor, Actor];
    await join(young, one);
    await join(b, two);
    const { token } = (await look(young, one, two)).body;
    // What stands in the other's way is theirs to know: how young they are is not told.
    expect((await take(b, token)).problem?.code).toBe('stand-in.other-cannot');
    expect((await take(stranger, token)).problem?.code).toBe('stand-in.nothing-to-give');
    expect(await standing(young, one)).toEqual({ state: 'confirmed' });
    expect(await standing(b, two)).toEqual({ state: 'confirmed' });
    expect((await look(b, two, two)).problem?.code).toBe('stand-in.other-place');
  });
});

/** The event a shift belongs to. */
async function numberOf(shift: string): Promise<number> {
  const days = { from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' };
  const { shifts } = (await api.visitor().call('shifts.list', { query: days })).body;
  return shifts.find(({ id }) => id === shift)?.event ?? 0;
}
