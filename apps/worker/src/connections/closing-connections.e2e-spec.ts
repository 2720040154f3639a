import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { ROOMS, type ServerMessages, type Watch } from '@talka/contracts';
import { createBroadcaster, readEnv, type Broadcaster } from '@talka/platform';
import { Actor, comes } from '@talka/testing';
import { io, type Socket } from 'socket.io-client';
import type { TalkaProcess } from '../testing/talka-processes.js';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const HERE = 'ludzas-novads';
let talka: WholeTalka;
let administrator: Actor;
let broadcaster: Broadcaster;
let worker: TalkaProcess | undefined;
let sockets: Socket[] = [];

beforeAll(async () => {
  talka = await wholeTalka();
  administrator = await talka.person({ grants: [{ role: 'administrator', municipality: HERE }] });
  broadcaster = createBroadcaster(
    readEnv({
      TALKA_MODE: 'test',
      TALKA_ORIGIN: administrator.origin,
      DATABASE_URL: 'unused',
      REDIS_URL: talka.redis.url,
    }),
  );
}, 180_000);
afterAll(async () => {
  await broadcaster.close();
  await talka.close();
});
afterEach(async () => {
  sockets.forEach((socket) => socket.disconnect());
  sockets = [];
  await worker?.kill();
  worker = undefined;
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that watches something, and everything it hears from then on. */
interface Page {
  readonly heard: string[];
  /** Why the server closed its connection, once it has. */
  closed: string | undefined;
}

async function connected(actor: Actor): Promise<Socket> {
  const socket = io(actor.origin, {
    path: '/api/socket',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { 'sec-fetch-site': 'same-origin', ...(actor.cookie ? { cookie: actor.cookie } : {}) },
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

const asked = (socket: Socket, watch: Watch) =>
  socket.timeout(10_000).emitWithAck('watch', watch) as Promise<'watching' | 'refused'>;

async function open(actor: Actor, watch: Watch): Promise<Page> {
  const socket = await connected(actor);
  const page: Page = { heard: [], closed: undefined };
  socket.onAny((name: string) => page.heard.push(name));
  socket.on('disconnect', (reason) => (page.closed = reason));
  expect(await asked(socket, watch)).toBe('watching');
  return page;
}

/** Says something in a room until the page hears it. @returns whether it did. */
async function hears(page: Page, room: string, message: keyof ServerMessages): Promise<boolean> {
  const before = page.heard.length;
  const payload = { municipality: HERE, unread: 1 };
  for (let tries = 0; tries < 20 && page.heard.length === before; tries++) {
    broadcaster.tell(room, message, payload as never);
    await pause(100);
  }
  return page.heard.length > before;
}

const works = async (): Promise<void> => void (worker = await talka.worker());

/** The same person at another device. */
async function alsoAt(of: Actor): Promise<{ there: Actor; session: string }> {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await talka.database.query<{ id: string }>(
    'insert into session (token_hash, person_id) values ($1, $2) returning id',
    [createHash('sha256').update(token).digest(), of.id],
  );
  const there = new Actor(of.origin, of.id, of.email, `talka_local=${token}`);
  return { there, session: String(rows[0]?.id) };
}

describe('a moderator whose role is taken away', () => {
  it('hears their desk as long as nobody closes the connection, and then nothing', async () => {
    const moderator = await talka.person({ grants: [{ role: 'moderator', municipality: HERE }] });
    const desk = { what: 'desk', municipality: HERE } as const;
    const page = await open(moderator, desk);
    const told = () => hears(page, ROOMS.desk(HERE), 'desk.changed');
    expect(await told()).toBe(true);

    const { rows } = await talka.database.query<{ id: string }>(
      'select id from role_grant where person_id = $1',
      [moderator.id],
    );
    const params = { municipality: HERE, grant: String(rows[0]?.id) };
    expect((await administrator.call('roles.revoke', { params })).status).toBe(204);
    // No worker yet: the room alone does not know, so what comes next is the worker's doing.
    expect([page.closed, await told()]).toEqual([undefined, true]);

    await works();
    expect(await comes(() => page.closed !== undefined)).toBe(true);
    expect(page.closed).toBe('io server disconnect');
    expect(await told()).toBe(false);
    const back = await connected(moderator);
    expect([await asked(back, desk), await asked(back, { what: 'me' })]).toEqual(['refused', 'watching']);
  }, 180_000);
});

describe('a session that ends', () => {
  const WAYS: Readonly<Record<string, (here: Actor, there: Actor, session: string) => Promise<number>>> = {
    'from another device': async (here, _, session) =>
      (await here.call('me.end-session', { params: { session } })).status,
    'by signing out': async (_, there) => (await there.call('session.end')).status,
    'by a change of address at a desk': async (here) => {
      const change = {
        document: 'passport',
        birthDate: '1985-05-05',
        email: `x${here.id}@talka.example`,
      } as const;
      const params = { municipality: HERE, person: here.id };
      return (await administrator.call('clerk.change-email', { params, body: change })).status;
    },
    'by erasure': async (here) => (await here.call('me.erase', { body: { confirm: true } })).status,
    'by an operator’s own hand': async (_, there, session) => {
      await talka.database.query('delete from session where id = $1', [session]);
      return (await there.call('me.read')).status === 401 ? 204 : 0;
    },
  };

  it.each(Object.entries(WAYS))(
    '(%s) ends what was opened with it',
    async (_, end) => {
      const here = await talka.person();
      const { there, session } = await alsoAt(here);
      const page = await open(there, { what: 'me' });
      const told = () => hears(page, ROOMS.person(here.id), 'notices.changed');
      expect(await told()).toBe(true);

      expect(await end(here, there, session)).toBeLessThan(300);
      expect([page.closed, await told()]).toEqual([undefined, true]);

      await works();
      expect(await comes(() => page.closed !== undefined)).toBe(true);
      expect(await told()).toBe(false);
      expect(await asked(await connected(there), { what: 'me' })).toBe('refused');
    },
    180_000,
  );

  it('closes nobody else’s', async () => {
    const [here, neighbour] = [await talka.person(), await talka.person()];
    const [mine, theirs] = [await open(here, { what: 'me' }), await open(neighbour, { what: 'me' })];
    await works();
    expect((await here.call('session.end')).status).toBe(204);
    expect(await comes(() => mine.closed !== undefined)).toBe(true);
    expect(await hears(theirs, ROOMS.person(neighbour.id), 'notices.changed')).toBe(true);
    expect(theirs.closed).toBeUndefined();
  }, 180_000);
});
