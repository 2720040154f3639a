import type { FastifyReply } from 'fastify';

/** A file of open data: the same for everyone, and kept for an hour by whoever stands between. */
export const sendFile = (reply: FastifyReply, type: string, text: string): FastifyReply =>
  reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=3600').send(text);
