import { ROOMS, type ServerMessages } from '@talka/contracts';
import { createBroadcaster, ENV, type Broadcaster, type Env } from '@talka/platform';
import type { Actor } from '@talka/testing';
import type { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { LiveGateway } from '../../realtime/live.gateway.js';
import type { ApiUnderTest } from '../../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const CASE = '0190a000-0000-7000-8000-000000000000';

/** A room of every kind; a kind that is not here does not compile. */
const roomsOf = (actor: Actor): { readonly [R in keyof typeof ROOMS]: string } => ({
  ideas: ROOMS.ideas(),
  idea: ROOMS.idea(1),
  desk: ROOMS.desk(municipality),
  case: ROOMS.case(CASE),
  shifts: ROOMS.shifts(),
  event: ROOMS.event(1),
  person: ROOMS.person(actor.id),
});

export interface Ear {
  readonly broadcaster: Broadcaster;
  /** All that came since it was last asked, whoever it was for. */
  heard(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

/** A live socket that the server has put into every room there is, whether its reader may be there or not. */
export async function earEverywhere(api: ApiUnderTest, actor: Actor): Promise<Ear> {
  const socket = io(api.origin, {
    ...{ path: '/api/socket', transports: ['websocket'], forceNew: true, reconnection: false },
    extraHeaders: { 'sec-fetch-site': 'same-origin', cookie: actor.cookie ?? '' },
  });
  let since: unknown[] = [];
  let turn = 0;
  // What the stream adds, so that a connection can be taken up again, is left out.
  socket.onAny((name: string, message: unknown) => since.push([name, message]));
  await new Promise((resolve, fail) => socket.once('connect', () => resolve(0)).once('connect_error', fail));
  const server = Reflect.get(api.app.get(LiveGateway, { strict: false }), 'server') as Server;
  const rooms = [...new Set([...Object.values(roomsOf(actor)), ...server.of('/').adapter.rooms.keys()])];
  await server.of('/').sockets.get(String(socket.id))?.join(rooms);
  const broadcaster = createBroadcaster(api.app.get<Env>(ENV, { strict: false }));
  return {
    broadcaster,
    heard: async () => {
      // Whatever process sent it, what was sent before this word has come when this has.
      const last: Parameters<ServerMessages['notices.changed']>[0] = { unread: -(turn += 1) };
      const end = new Promise((resolve) =>
        socket.on('notices.changed', ({ unread }: typeof last) => unread === last.unread && resolve(0)),
      );
      broadcaster.tell(ROOMS.person(actor.id), 'notices.changed', last);
      await end;
      const heard = since.slice(0, -1);
      since = [];
      return heard;
    },
    close: async () => {
      socket.disconnect();
      await broadcaster.close();
    },
  };
}
