import { randomUUID } from 'node:crypto';
import {
  STATUS_CODES,
  type IncomingMessage,
  type OutgoingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Problem, RefusalCode } from '@talka/contracts';
import type { FastifyHttpOptions, FastifyInstance, FastifyReply } from 'fastify';
import type { Env } from '../env.js';
import type { Log } from '../log.js';
import { readerLanguage } from './language.js';
import { problemOf } from './problem.filter.js';
import { RefusedRequest } from './refusal.js';
import { securityHeadersOf } from './security-headers.js';

type Options = Required<Pick<FastifyHttpOptions<Server>, 'frameworkErrors' | 'clientErrorHandler' | 'http'>>;

/**
 * What is refused before any route, hook or filter is asked: an address that cannot be read, and what is no HTTP at
 * all. It leaves as a problem document too, under the same headers as every answer.
 */
export function refusingBeforeAnyRoute(env: Env, log: Log): Options {
  return {
    frameworkErrors: (error, request, reply) => {
      // Only a failing constraint on routes is no fault of the asker, and there is none here.
      log.info({ code: error.code, requestId: request.id }, 'refused before any route');
      const problem = problemOf({ code: 'request.malformed' }, [], readerLanguage(request), request.id);
      const answer = (reply as FastifyReply).status(problem.status).headers(headersOf(env));
      void answer.send(JSON.stringify(problem));
    },
    clientErrorHandler: (error, socket) => answerOnSocket(error, socket as HttpSocket, env, log),
    // Node would refuse a missing Host (RFC 9112, 3.2) with an empty answer: see refuseWithoutHost.
    http: { requireHostHeader: false },
  };
}

/** What Node itself answers with an empty body: a request that names no host, or expects what nobody promised. */
export function refusingInWords(server: FastifyInstance, env: Env): void {
  server.addHook('onRequest', async (request) => {
    const { httpVersion, headers } = request.raw;
    if (httpVersion === '1.1' && headers.host === undefined)
      throw new RefusedRequest({ code: 'request.malformed' });
  });
  server.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const problem = problemOf({ code: 'request.malformed' }, [], readerLanguage(request), randomUUID());
    const body = JSON.stringify(problem);
    response.writeHead(problem.status, { ...headersOf(env), ...aloneIn(body) }).end(body);
  });
}

/** Node keeps the answer under way on its socket, and looks there itself before it writes another (_http_server.js). */
type HttpSocket = Socket & { readonly _httpMessage?: OutgoingMessage | null };

const CODES: Readonly<Record<string, RefusalCode>> = {
  HPE_HEADER_OVERFLOW: 'request.headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.too-slow',
};

function answerOnSocket(error: NodeJS.ErrnoException, socket: HttpSocket, env: Env, log: Log): void {
  const begun = socket._httpMessage?.headersSent ?? false;
  if (error.code === 'ECONNRESET' || !socket.writable || begun) return void socket.destroy();
  const requestId = randomUUID();
  // The error itself holds the bytes that came, cookies among them: only its code is written down.
  log.info({ code: error.code, requestId }, 'refused as no HTTP request');
  const code = CODES[error.code ?? ''] ?? 'request.malformed';
  socket.end(onTheWire(problemOf({ code }, [], 'lv', requestId), headersOf(env)));
  // Whoever goes on sending does not keep the connection: it is closed as soon as the answer is out.
  socket.once('finish', () => socket.destroy());
}

function onTheWire(problem: Problem, headers: Readonly<Record<string, string>>): string {
  const body = JSON.stringify(problem);
  const lines = Object.entries({ ...headers, ...aloneIn(body) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\n${lines.join('')}\r\n${body}`;
}

/** The last answer on its connection: what comes after such a request cannot be told apart from it. */
const aloneIn = (body: string): Record<string, string> => ({
  'content-length': String(Buffer.byteLength(body)),
  connection: 'close',
});

const headersOf = (env: Env): Readonly<Record<string, string>> => ({
  ...securityHeadersOf(env),
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
});
