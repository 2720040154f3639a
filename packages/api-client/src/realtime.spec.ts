import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Server } from 'socket.io';
import { io as bareClient, type Socket } from 'socket.io-client';
import { Realtime, SOCKET_PATH } from './realtime.js';

let http: HttpServer;
let server: Server;
let asked: unknown[] = [];

beforeAll(async () => {
  http = createServer();
  server = new Server(http, { path: SOCKET_PATH });
  server.on('connection', (socket) => {
    socket.on('watch', (watch: unknown, answer?: (said: string) => void) => {
      asked.push(watch);
      answer?.('watching');
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

async function comes(so: () => boolean): Promise<boolean> {
  for (let waited = 0; !so() && waited < 400; waited++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return so();
}

it('comes back when the server has closed its connection, asks again and fetches what it missed', async () => {
  asked = [];
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  let fetched = 0;
  let joined = 0;
  const realtime = new Realtime(origin);
  const stop = realtime.watch(
    { what: 'ideas' },
    {
      refetch: () => (fetched += 1),
      joined: () => (joined += 1),
    },
  );
  // The library by itself stays away from a server that has closed on it.
  const bare = bareClient(origin, { path: SOCKET_PATH, transports: ['websocket'], forceNew: true });
  let closed = '';
  bare.on('disconnect', (reason) => (closed = reason));
  expect(await comes(() => joined === 1 && bare.connected)).toBe(true);
  // What was read before the first connection may be old by now; whoever joins later is told so, too.
  let later = 0;
  realtime.watch({ what: 'ideas' }, { joined: () => (later += 1) })();
  expect([fetched, asked.length, later]).toEqual([0, 1, 1]);

  server.disconnectSockets(true);
  expect(await comes(() => fetched === 1 && joined === 2)).toBe(true);
  expect(asked).toEqual([{ what: 'ideas' }, { what: 'ideas' }]);
  expect([closed, bare.connected]).toEqual(['io server disconnect', false]);
  stop();
  // A page closes its connection by going away; a test has to say so.
  (realtime as unknown as { socket: Socket }).socket.disconnect();
});
