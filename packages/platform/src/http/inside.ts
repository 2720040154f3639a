import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Known to this process alone, and new with each start. */
const pass = randomBytes(32).toString('base64url');

/** Goes with what the site asks of itself to answer somebody: their request is counted already. */
export const INSIDE: Readonly<Record<string, string>> = { 'x-talka-inside': pass };

export const isInside = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['x-talka-inside'] === pass;
