import { furtherRouteOf, routeOf, WITHOUT_SESSION, type EndpointName } from '@talka/contracts/routes';
import { ActionKeys } from './action-keys.js';
import { addressOf } from './address.js';
import { NetworkError, ProblemError, problemFrom } from './problem-error.js';
import { Realtime, type WatchHandlers } from './realtime.js';
import type { CallArguments, CallInput, CallOptions, CallOutput } from './types.js';
import type { UploadOptions } from './upload.js';
import type { Watch } from '@talka/contracts/realtime';

export interface ClientSettings {
  /** Where the API is; empty for the page's own origin. */
  readonly baseUrl?: string;
  /** Refusals come in this language. */
  readonly language: string | (() => string);
  readonly fetch?: typeof fetch;
}

export interface Client {
  /** Calls an operation. @throws ProblemError when refused, NetworkError when unreachable. */
  readonly call: <N extends EndpointName>(name: N, ...input: CallArguments<N>) => Promise<CallOutput<N>>;
  /** Sends one file, telling how much of it has left. Same refusals as `call`. */
  readonly upload: <N extends EndpointName>(
    name: N,
    input: Pick<CallInput<N>, 'params' & keyof CallInput<N>>,
    file: File,
    options?: UploadOptions,
  ) => Promise<CallOutput<N>>;
  /** Tells of changes until the returned function is called; the socket is fetched and opened with the first watch. */
  readonly watch: (watch: Watch, handlers: WatchHandlers) => () => void;
  /** Opens the socket anew: the server looks at the cookie only when it opens. Call it after signing in or out. */
  readonly sessionChanged: () => void;
}

const WAITS = [300, 1200];
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The API as typed functions; everything it knows at run time is the table of routes. */
export function createClient({
  baseUrl = '',
  language,
  fetch: send = fetch.bind(globalThis),
}: ClientSettings): Client {
  const keys = new ActionKeys();
  const realtime = new Realtime(baseUrl);
  const common = () => ({
    Accept: 'application/json',
    'Accept-Language': typeof language === 'string' ? language : language(),
  });

  const routeFor = async (name: EndpointName) =>
    routeOf(name) ?? (await reach(() => furtherRouteOf(name), []));

  async function call(name: EndpointName, input: Parts = {}, options: CallOptions = {}): Promise<unknown> {
    const { method, address } = addressOf(await routeFor(name), input);
    const action = `${method} ${address} ${JSON.stringify(input.body ?? null)}`;
    const headers: Record<string, string> = common();
    // What is nobody's carries nothing to know its sender by: no cookie, and no key of an action either.
    const anonymous = WITHOUT_SESSION.includes(name);
    if (method !== 'GET' && !anonymous) headers['Idempotency-Key'] = options.key ?? keys.keyFor(action);
    if (options.proof) headers['Talka-Proof'] = options.proof;
    if (input.body !== undefined) headers['Content-Type'] = 'application/json';
    const request: RequestInit = {
      method,
      headers,
      credentials: anonymous ? 'omit' : 'same-origin',
      // What a reader asks for anew must be new: the browser's own cache only saves the bytes, by asking whether it is.
      cache: 'no-cache',
      signal: options.signal ?? null,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    };
    const response = await reach(() => send(baseUrl + address, request), method === 'GET' ? WAITS : []);
    // An answer that breaks off is none: the action keeps its key.
    const text = await reach(() => response.text(), []);
    if (response.status < 500 && response.status !== 409) keys.answered(action);
    if (!response.ok) {
      const problem = problemFrom(response.status, text);
      if (response.status === 409 && problem.code !== 'request.in-progress') keys.answered(action);
      throw new ProblemError(problem);
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  return {
    call: call as Client['call'],
    upload: (async (name: EndpointName, input: Parts, file: File, options: UploadOptions = {}) => {
      const route = await routeFor(name);
      // Few send files, and nobody before all else: what sends them is fetched with the first.
      const { uploadFile } = await reach(() => import('./upload.js'), []);
      const { method, address } = addressOf(route, input);
      const action = `${method} ${address} ${file.name} ${file.size} ${file.lastModified}`;
      const headers = { ...common(), 'Idempotency-Key': keys.keyFor(action) };
      const settled = () => keys.answered(action);
      const sending = uploadFile({ method, address: baseUrl + address, headers, file }, options);
      sending.then(settled, (error: unknown) => (error instanceof ProblemError ? settled() : undefined));
      return sending;
    }) as Client['upload'],
    watch: (watch, handlers) => realtime.watch(watch, handlers),
    sessionChanged: () => realtime.reopen(),
  };
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

async function reach<T>(send: () => Promise<T>, waits: readonly number[]): Promise<T> {
  for (const pause of [...waits, undefined]) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      if (pause === undefined) throw new NetworkError(error);
      await wait(pause);
    }
  }
  throw new NetworkError(undefined);
}
