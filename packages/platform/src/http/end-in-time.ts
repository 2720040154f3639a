import type { Server } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** After SIGTERM whoever is slow has this long, in milliseconds; `npm start` loses patience after eight seconds. */
const PATIENCE = 6_000;

/**
 * While the server closes, each answer is the last on its connection (RFC 9112, 9.6). Kept connections of people who go
 * on reading would otherwise hold it open as long as they read.
 */
export function lastAnswersWhileClosing(server: FastifyInstance): void {
  server.addHook('onSend', async (_, reply) => {
    if (!server.server.listening) void reply.header('connection', 'close');
  });
}

/** Whoever has not finished by then, a stalled upload say, is cut off: the process ends by itself, and in order. */
@Injectable()
export class EndInTime implements BeforeApplicationShutdown {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  }
}
