import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServerMessages, Watch } from '@talka/contracts';
import { comes, organiserIn, publishedEvent, someEvent, type Actor } from '@talka/testing';
import { io, type Socket } from 'socket.io-client';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

type Places = Omit<Parameters<ServerMessages['places.changed']>[0], 'event' | 'shift'>;

const municipality = 'ludzas-novads';
let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
const sockets: Socket[] = [];
beforeAll(async () => {
  talka = await wholeTalka();
  await talka.worker();
  ({ organiser, organisation } = await organiserIn(talka, municipality));
}, 180_000);
afterAll(async () => {
  sockets.forEach((socket) => socket.disconnect());
  await talka.close();
});

/** A page of a visitor's that watches something, and what it is told of places. */
async function page(watch: Watch) {
  const socket = io(organiser.origin, {
    ...{ path: '/api/socket', transports: ['websocket'], forceNew: true },
    extraHeaders: { 'sec-fetch-site': 'same-origin' },
  });
  sockets.push(socket);
  await new Promise((resolve) => socket.once('connect', () => resolve(0)));
  expect(await socket.timeout(10_000).emitWithAck('watch', watch)).toBe('watching');
  const told: Parameters<ServerMessages['places.changed']>[0][] = [];
  socket.on('places.changed', (message: (typeof told)[0]) => told.push(message));
  const of = (shift: string) => told.filter((message) => message.shift === shift);
  /** The next counts that it is told of a shift. */
  const next = async (shift: string): Promise<Places> => {
    await comes(() => of(shift).length > 0, 25_000);
    const [first] = of(shift);
    if (!first) throw new Error('no count was told');
    told.splice(told.indexOf(first), 1);
    const { free, held, filling, waiting } = first;
    return { free, held, filling, waiting };
  };
  return { of, next };
}

const oneShift = () => {
  const { shifts } = someEvent();
  return shifts.slice(0, 1).map((shift) => ({ ...shift, places: 1 }));
};

describe('whoever looks at an event', () => {
  it('sees its places kept while a form is filled in, come free, be taken, and waited for', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation, { shifts: oneShift() });
    const [shift = ''] = shifts;
    const params = { shift };
    const { next } = await page({ what: 'event', number });
    const [writer, other] = [await talka.person(), await talka.person()];

    const { body } = await writer.call('my-shifts.fill-in', { params });
    expect(Date.parse(body.until ?? '')).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(await next(shift)).toEqual({ free: 0, held: 1, filling: 1, waiting: 0 });
    // Nobody has signed up by opening a form, and who looks at another's finds none free.
    expect((await writer.call('my-shifts.list', {})).body.shifts).toEqual([]);
    expect((await other.call('my-shifts.fill-in', { params })).body).toEqual({ until: null });

    await writer.call('my-shifts.leave', { params });
    expect(await next(shift)).toEqual({ free: 1, held: 0, filling: 0, waiting: 0 });
    await writer.call('my-shifts.fill-in', { params });
    expect(await next(shift)).toMatchObject({ filling: 1 });
    expect((await writer.call('my-shifts.join', { params })).body.standing).toEqual({ state: 'confirmed' });
    expect(await next(shift)).toEqual({ free: 0, held: 0, filling: 0, waiting: 0 });
    await other.call('my-shifts.join', { params });
    expect(await next(shift)).toMatchObject({ free: 0, waiting: 1 });
  });

  it('hears of it on the board of all shifts too, and nothing of it elsewhere', async () => {
    const { shifts } = await publishedEvent(organiser, organisation, { shifts: oneShift() });
    const { number, shifts: others } = await publishedEvent(organiser, organisation, { shifts: oneShift() });
    const [[shift = ''], [another = '']] = [shifts, others];
    const board = await page({ what: 'shifts' });
    const elsewhere = await page({ what: 'event', number });
    const somebody = await talka.person();
    await somebody.call('my-shifts.join', { params: { shift } });
    expect(await board.next(shift)).toMatchObject({ free: 0 });
    await (await talka.person()).call('my-shifts.join', { params: { shift: another } });
    expect(await elsewhere.next(another)).toMatchObject({ free: 0 });
    expect(elsewhere.of(shift)).toEqual([]);
  });
});
