import type { ClientMessages, ServerMessages, Watch } from '@talka/contracts/realtime';
import type { Socket } from 'socket.io-client';

export const SOCKET_PATH = '/api/socket';

/** How often to ask instead, while the socket cannot be had. */
export const POLL_EVERY = 30_000;
const FAILURES_BEFORE_POLLING = 3;

export type WatchHandlers = Partial<ServerMessages> & {
  /** Messages may have been missed: fetch again. Comes after a reconnection, and at times while there is no socket. */
  readonly refetch?: () => void;
  /** From now on nothing is missed; what was read before may have changed meanwhile. Comes with every connection, the first too. */
  readonly joined?: () => void;
  /** The server does not let this reader watch. */
  readonly refused?: () => void;
};

type Talk = Socket<ServerMessages, ClientMessages>;
interface Watcher {
  readonly watch: Watch;
  readonly handlers: WatchHandlers;
}

/** One socket for a page. It remembers what is watched and asks for it again whenever the connection returns. */
export class Realtime {
  private readonly watchers = new Set<Watcher>();
  private socket: Talk | undefined;
  private opening = false;
  private failures = 0;
  private polling: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly baseUrl: string) {}

  watch(watch: Watch, handlers: WatchHandlers): () => void {
    const watcher: Watcher = { watch, handlers };
    const first = !this.isWatched(watch);
    this.watchers.add(watcher);
    if (this.socket?.connected) {
      if (first) this.ask(watch);
      else handlers.joined?.();
    } else void this.open();
    return () => {
      this.watchers.delete(watcher);
      if (!this.isWatched(watch)) this.socket?.emit('unwatch', watch);
      if (this.watchers.size === 0) this.stopPolling();
    };
  }

  reopen(): void {
    this.socket?.disconnect().connect();
  }

  private isWatched(watch: Watch): boolean {
    const name = JSON.stringify(watch);
    return [...this.watchers].some((watcher) => JSON.stringify(watcher.watch) === name);
  }

  private async open(): Promise<void> {
    if (this.socket || this.opening) return;
    this.opening = true;
    const loaded = await import('socket.io-client').catch(() => undefined);
    this.opening = false;
    if (!loaded) return this.startPolling();
    // Long polling would need a proxy that keeps a reader on one server; asking now and then is the simpler fallback.
    const socket: Talk = loaded.io(this.baseUrl || undefined, {
      path: SOCKET_PATH,
      transports: ['websocket'],
    });
    this.socket = socket;
    let before = false;
    socket.on('connect', () => {
      this.failures = 0;
      this.stopPolling();
      new Set([...this.watchers].map(({ watch }) => JSON.stringify(watch))).forEach((name) =>
        this.ask(JSON.parse(name) as Watch),
      );
      if (before) this.refetch();
      before = true;
    });
    socket.on('connect_error', () => {
      this.failures += 1;
      if (this.failures >= FAILURES_BEFORE_POLLING) this.startPolling();
    });
    // socket.io comes back by itself from everything but this: rights have changed, so ask again with the new ones.
    socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.onAny((name: string, message: unknown) =>
      this.tell(name as keyof ServerMessages, message as never),
    );
  }

  private ask(watch: Watch): void {
    this.socket?.emit('watch', watch, (answer) => {
      const name = JSON.stringify(watch);
      for (const { watch: of, handlers } of [...this.watchers])
        if (JSON.stringify(of) === name) handlers[answer === 'watching' ? 'joined' : 'refused']?.();
    });
  }

  private tell(name: keyof ServerMessages, message: never): void {
    for (const { handlers } of [...this.watchers]) handlers[name]?.(message);
  }

  private refetch(): void {
    for (const { handlers } of [...this.watchers]) handlers.refetch?.();
  }

  private startPolling(): void {
    if (this.polling === undefined && this.watchers.size > 0)
      this.polling = setInterval(() => this.refetch(), POLL_EVERY);
  }

  private stopPolling(): void {
    clearInterval(this.polling);
    this.polling = undefined;
  }
}
