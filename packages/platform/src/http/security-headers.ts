import type { FastifyInstance } from 'fastify';
import { isHttps, type Env } from '../env.js';

/**
 * The two rules React Aria writes into the page by itself: no waiting for a double tap on what can be pressed, no scrolling
 * behind a dialog in mobile Safari. They are allowed word for word; after an update the browser tests tell whether they changed.
 */
const ARIA_STYLES = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
]
  .map((hash) => `'${hash}'`)
  .join(' ');

/** Everything comes from this site; nothing inline runs; nobody frames it. Map tiles are the one configurable exception. */
export function contentSecurityPolicy(env: Pick<Env, 'TALKA_TILES' | 'TALKA_ORIGIN'>): string {
  const tiles = env.TALKA_TILES ? ` ${new URL(env.TALKA_TILES.replace(/[{}]/g, '')).origin}` : '';
  const sockets = env.TALKA_ORIGIN.replace(/^http/, 'ws');
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' ${ARIA_STYLES}`,
    // React and Leaflet place things by setting styles on elements; scripts stay forbidden inline.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:${tiles}`,
    `font-src 'self'`,
    `connect-src 'self' ${sockets}`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** The headers every answer carries, by name. */
export const securityHeadersOf = (env: Env): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(env),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(self), interest-cohort=()',
  ...(isHttps(env) ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});

/** Puts the security headers on every answer, errors included. */
export function securityHeaders(server: FastifyInstance, env: Env): void {
  const headers = Object.entries(securityHeadersOf(env));
  server.addHook('onRequest', async (_request, reply) => {
    for (const [name, value] of headers) void reply.header(name, value);
  });
}
