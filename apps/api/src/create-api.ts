import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyEtag from '@fastify/etag';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { API_PREFIX, ENDPOINTS } from '@talka/contracts';
import { FILE_BYTES } from '@talka/ideas';
import {
  lastAnswersWhileClosing,
  nestLogger,
  RedisIoAdapter,
  refusingBeforeAnyRoute,
  refusingInWords,
  requireDeclarations,
  securityHeaders,
  type Env,
  type Log,
} from '@talka/platform';
import { ApiModule } from './api.module.js';
import { oneClick } from './identity/one-click.js';

const BODY_BYTES = 100_000;

/** Bodies that may be longer, by method and path as the web server knows them. */
const LONG_BODIES: ReadonlyMap<string, number> = new Map(
  Object.values(ENDPOINTS).flatMap(({ method, path, bodyBytes }) =>
    bodyBytes === null ? [] : [[`${method} ${API_PREFIX}${path}`, bodyBytes] as const],
  ),
);

/** The API, ready to listen. @throws UndeclaredAccess when a route does not say who may use it. */
export async function createApi(env: Env, log: Log): Promise<NestFastifyApplication> {
  const proxies = env.TALKA_TRUSTED_PROXIES.split(',')
    .map((it) => it.trim())
    .filter(Boolean);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    trustProxy: proxies.length > 0 ? proxies : false,
    // As long as Node lets an address be: what a part of it may say, the contract decides.
    routerOptions: { maxParamLength: 16_384, ignoreTrailingSlash: true },
    // What Node allows by itself and Fastify takes away: enough for a file from a phone, not for ever.
    requestTimeout: 300_000,
    // Whoever still gets through while the process ends is answered like anybody: see lastAnswersWhileClosing.
    return503OnClosing: false,
    genReqId: () => crypto.randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    ...refusingBeforeAnyRoute(env, log),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(env, log), adapter, {
    logger: nestLogger(log),
    abortOnError: false,
    bodyParser: false,
  });
  await extend(app, env);
  app.useWebSocketAdapter(new RedisIoAdapter(app, env));
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.init();
  requireDeclarations(app);
  return app;
}

async function extend(app: NestFastifyApplication, env: Env): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  securityHeaders(server, env);
  refusingInWords(server, env);
  lastAnswersWhileClosing(server);
  server.addHook('onRoute', (route) => {
    const bytes = LONG_BODIES.get(`${String(route.method)} ${route.url}`);
    if (bytes !== undefined) route.bodyLimit = bytes;
  });
  // A page elsewhere can post text and forms without asking first: changes are read from JSON and uploads only.
  server.removeContentTypeParser('text/plain');
  await app.register(fastifyCookie);
  await app.register(fastifyEtag, { weak: true });
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: 1024 });
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 4, fieldSize: 1_000, parts: 5, fileSize: FILE_BYTES + 1 },
    throwFileSizeLimit: false,
  });
  await app.register(oneClick(app));
  const web = env.TALKA_WEB_DIR && resolve(env.TALKA_WEB_DIR);
  if (web && existsSync(resolve(web, 'assets'))) {
    await app.register(fastifyStatic, {
      root: web,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders,
    });
  }
}

/** Built files carry their hash in the name and never change; the rest is asked for again. */
function setHeaders(reply: FastifyReply, path: string): void {
  const forever = path.includes('/assets/');
  void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
}
