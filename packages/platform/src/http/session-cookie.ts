import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isHttps, type Env } from '../env.js';

const DAYS_90 = 90 * 24 * 60 * 60;

/** `__Host-` ties the cookie to this host over https; on plain http://localhost browsers refuse that name. */
const nameOf = (env: Env): string => (isHttps(env) ? '__Host-talka' : 'talka_local');

export const sessionToken = (request: FastifyRequest, env: Env): string | undefined =>
  request.cookies[nameOf(env)];

export function setSession(reply: FastifyReply, env: Env, token: string): void {
  void reply.setCookie(nameOf(env), token, {
    path: '/',
    httpOnly: true,
    secure: isHttps(env),
    sameSite: 'lax',
    maxAge: DAYS_90,
  });
}

export function clearSession(reply: FastifyReply, env: Env): void {
  void reply.clearCookie(nameOf(env), { path: '/', httpOnly: true, secure: isHttps(env), sameSite: 'lax' });
}

/** The session's token in a raw Cookie header: a socket's handshake has no parsed one. */
export function sessionTokenIn(header: string | undefined, env: Env): string | undefined {
  const name = `${nameOf(env)}=`;
  const found = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  // Tokens are plain letters and digits: what is written in another way is not one of ours.
  return found?.slice(name.length);
}
