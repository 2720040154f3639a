import { Inject } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { DESK_READS, type DeskReads } from '@talka/composition';
import { ROOMS, type ClientMessages, type ServerMessages, type Watch } from '@talka/contracts';
import { visitor, type Actor } from '@talka/identity';
import { ENV, SESSION_READER, sessionTokenIn, type Env, type SessionReader } from '@talka/platform';
import type { Server, Socket } from 'socket.io';
import { roomFor } from './room-access.js';

interface SocketData {
  actor: Actor;
}
type LiveSocket = Socket<ClientMessages, ServerMessages, Record<string, never>, SocketData>;
type LiveServer = Server<ClientMessages, ServerMessages, Record<string, never>, SocketData>;

/** Rooms one reader may be in at a time; a page needs three. */
const MOST_ROOMS = 20;
const CASE_ROOM = /^case:(.+)$/;

/** Live messages. Who may hear what is decided when a room is asked for, and again after every reconnection. */
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit, OnGatewayDisconnect {
  @WebSocketServer() private readonly server!: LiveServer;

  constructor(
    @Inject(SESSION_READER) private readonly sessions: SessionReader,
    @Inject(DESK_READS) private readonly desk: DeskReads,
    @Inject(ENV) private readonly env: Env,
  ) {}

  afterInit(server: LiveServer): void {
    server.use((socket, next) => {
      this.actorOf(socket).then(
        (actor) => {
          socket.data.actor = actor;
          // Ending someone's sessions closes their sockets through this room.
          if (actor.kind === 'person') void socket.join(ROOMS.person(actor.id));
          socket.on('disconnecting', () => this.leftAll(socket));
          next();
        },
        () => next(new Error('unavailable')),
      );
    });
  }

  handleDisconnect(): void {
    // Rooms were left in `disconnecting`, while it was still known which they were.
  }

  @SubscribeMessage('watch')
  async watch(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() watch: unknown,
  ): Promise<'watching' | 'refused'> {
    const room = socket.rooms.size < MOST_ROOMS ? await this.room(socket, watch) : undefined;
    if (!room) return 'refused';
    await socket.join(room);
    await this.tellViewers(room);
    return 'watching';
  }

  @SubscribeMessage('unwatch')
  async unwatch(@ConnectedSocket() socket: LiveSocket, @MessageBody() watch: Watch): Promise<void> {
    const room = await this.room(socket, watch);
    if (!room || watch.what === 'me') return;
    await socket.leave(room);
    await this.tellViewers(room);
  }

  private room(socket: LiveSocket, watch: unknown): Promise<string | undefined> {
    return roomFor(watch, {
      actor: socket.data.actor,
      municipalityOfCase: (id) => this.desk.municipalityOf(id),
      desksOnDuty: (person) => this.desk.onDuty(person),
    });
  }

  private leftAll(socket: LiveSocket): void {
    const rooms = [...socket.rooms].filter((room) => CASE_ROOM.test(room));
    for (const room of rooms) setTimeout(() => void this.tellViewers(room).catch(() => undefined), 50);
  }

  /** Who looks at a case, told to everyone who looks at it. Names are colleagues' of one desk. */
  private async tellViewers(room: string): Promise<void> {
    const id = CASE_ROOM.exec(room)?.[1];
    if (!id) return;
    const sockets = await this.server.in(room).fetchSockets();
    const viewers = new Map<string, string>();
    for (const { data } of sockets) {
      if (data.actor.kind === 'person') viewers.set(data.actor.id, data.actor.name);
    }
    const named = [...viewers].map(([person, name]) => ({ id: person, name }));
    const municipality = await this.desk.municipalityOf(id);
    const rooms = municipality ? [room, ROOMS.desk(municipality)] : [room];
    this.server.to(rooms).emit('case.viewers', { case: id, viewers: named });
  }

  private async actorOf(socket: LiveSocket): Promise<Actor> {
    const token = sessionTokenIn(socket.handshake.headers.cookie, this.env);
    const found = token ? await this.sessions.read(token) : null;
    return found?.person ? { kind: 'person', ...found.person } : visitor;
  }
}
