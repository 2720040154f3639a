import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Watch } from '@talka/contracts';
import type { Actor } from '@talka/testing';
import { io, type Socket } from 'socket.io-client';
import { MUNICIPALITIES, ROLES, type Role } from '../access/testing/who.js';
import { accessScene, type Scene } from '../access/testing/scene.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let scene: Scene;
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await apiUnderTest();
  scene = await accessScene(api);
}, 60_000);
afterAll(async () => {
  sockets.forEach((socket) => socket.disconnect());
  await api.close();
});

/** A socket as a page of the site would open it. @returns it connected, or the reason why not. */
function connect(actor: Actor, headers: Record<string, string> = {}): Promise<Socket | string> {
  const socket = io(api.origin, {
    path: '/api/socket',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: {
      'sec-fetch-site': 'same-origin',
      ...(actor.cookie ? { cookie: actor.cookie } : {}),
      ...headers,
    },
  });
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', (error) => resolve(error.message));
  });
}

async function connected(actor: Actor): Promise<Socket> {
  const socket = await connect(actor);
  if (typeof socket === 'string') throw new Error(`not connected: ${socket}`);
  return socket;
}

const watch = (socket: Socket, what: unknown): Promise<'watching' | 'refused'> =>
  socket.timeout(30_000).emitWithAck('watch', what) as Promise<'watching' | 'refused'>;

const EVERYONE: readonly Role[] = ROLES;
const PERSONS = ROLES.filter((role) => role !== 'visitor' && role !== 'newcomer');
const HERE: readonly Role[] = ['moderator here', 'administrator here'];
const ELSEWHERE: readonly Role[] = ['moderator elsewhere', 'administrator elsewhere'];

/** Who may watch what, said without looking at the gateway; a kind of room that is not here does not compile. */
const ROOM_POLICY: { readonly [K in Watch['what']]: () => Promise<readonly [unknown, readonly Role[]][]> } = {
  ideas: async () => [[{ what: 'ideas' }, EVERYONE]],
  idea: async () => [[{ what: 'idea', number: 1 }, EVERYONE]],
  shifts: async () => [[{ what: 'shifts' }, EVERYONE]],
  event: async () => [[{ what: 'event', number: 1 }, EVERYONE]],
  desk: async () => [
    [{ what: 'desk', municipality: MUNICIPALITIES.here }, HERE],
    [{ what: 'desk', municipality: MUNICIPALITIES.elsewhere }, ELSEWHERE],
    [{ what: 'desk', municipality: 'nowhere' }, []],
  ],
  case: async () => [
    [{ what: 'case', ...(await scene.ids('open case here', scene.actors.visitor)) }, HERE],
    [{ what: 'case', ...(await scene.ids('decided case elsewhere', scene.actors.visitor)) }, ELSEWHERE],
    [{ what: 'case', case: '0190a000-0000-7000-8000-000000000000' }, []],
  ],
  me: async () => [[{ what: 'me' }, PERSONS]],
};

describe('a room', () => {
  it.each(Object.keys(ROOM_POLICY) as Watch['what'][])(
    'of the kind “%s” lets in those it is for, and nobody else',
    async (kind) => {
      const wrong: string[] = [];
      for (const [what, allowed] of await ROOM_POLICY[kind]()) {
        for (const role of ROLES) {
          const socket = await connected(scene.actors[role]);
          const answer = await watch(socket, what);
          const expected = allowed.includes(role) ? 'watching' : 'refused';
          if (answer !== expected) wrong.push(`${role} asked for ${JSON.stringify(what)}: ${answer}`);
          socket.disconnect();
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('that nobody has heard of is refused, and the API goes on', async () => {
    const socket = await connected(scene.actors['moderator here']);
    const asked: unknown[] = [
      ...[null, 7, 'ideas', [], {}, { what: null }, { what: 'constructor' }, { what: '__proto__' }],
      ...[
        { what: 'idea' },
        { what: 'idea', number: 'x' },
        { what: 'idea', number: 1e308 },
        { what: 'event' },
      ],
      ...[{ what: 'person', id: scene.actors.author.id }, { what: `person:${scene.actors.author.id}` }],
      ...[
        { what: 'desk' },
        { what: 'desk', municipality: [MUNICIPALITIES.here] },
        { what: 'desk', municipality: '*' },
      ],
      ...[
        { what: 'case', case: "' or 1=1 --" },
        { what: 'case', case: '-'.repeat(36) },
        { what: 'case', case: {} },
      ],
    ];
    for (const what of asked) expect([what, await watch(socket, what)]).toEqual([what, 'refused']);
    socket.emit('unwatch', null);
    socket.emit('unwatch', { what: 'case', case: '-'.repeat(36) });
    expect(await watch(socket, { what: 'ideas' })).toBe('watching');
    const health = await api.visitor().send('GET', '/api/health/live', { headers: {} });
    expect(health.status).toBe(200);
  });

  it('is not the last: one reader holds so many and no more', async () => {
    const socket = await connected(scene.actors.resident);
    const answers = [];
    for (let number = 1; number <= 30; number++) answers.push(await watch(socket, { what: 'idea', number }));
    expect(answers.at(0)).toBe('watching');
    expect(answers.at(-1)).toBe('refused');
  });
});

describe('a connection', () => {
  it('asked for by another site is refused', async () => {
    const { author } = scene.actors;
    expect(typeof (await connect(author, { 'sec-fetch-site': 'cross-site' }))).toBe('string');
    expect(typeof (await connect(author, { 'sec-fetch-site': 'same-site' }))).toBe('string');
  });

  it('with a cookie that is nobody’s is a visitor’s', async () => {
    const stranger = await connect(scene.actors.visitor, { cookie: 'talka_local=%E0%A4%A' });
    const other = await connect(scene.actors.visitor, { cookie: `talka_local=${'a'.repeat(43)}` });
    expect(typeof stranger).not.toBe('string');
    expect(await watch(other as Socket, { what: 'me' })).toBe('refused');
  });

  it('that sends too much at once is closed', async () => {
    const socket = await connected(scene.actors.resident);
    const closed = new Promise((resolve) => socket.once('disconnect', resolve));
    socket.emit('watch', { what: 'x'.repeat(20_000) });
    expect(await closed).toBe('transport close');
  });
});
