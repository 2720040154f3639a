import net from 'node:net';

export interface Door {
  /** Where a process that must lose its Redis finds it. */
  readonly url: string;
  /** From now on nothing comes through: what is open breaks, what is new is refused. */
  close(): Promise<void>;
}

/** The Redis of the tests behind a connection that can be cut, without harm to the others who use it. */
export async function redisBehindADoor(): Promise<Door> {
  const url = new URL(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
  const real = { port: Number(url.port || 6379), host: url.hostname };
  const open = new Set<net.Socket>();
  const door = net.createServer((inside) => {
    const outside = net.connect(real);
    for (const [from, to] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => (open.delete(from), to.destroy()));
    }
  });
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening));
  url.host = `127.0.0.1:${(door.address() as net.AddressInfo).port}`;
  return {
    url: url.toString(),
    close: () =>
      new Promise((closed) => {
        door.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
