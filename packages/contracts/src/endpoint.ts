import type { FederationRole, MunicipalRole } from '@talka/identity';
import * as z from 'zod';
import type { RefusalCode } from './refusals.js';
import { routeOf } from './all-routes.js';
import type { EndpointName, Method } from './routes.js';

/** Who may use an operation. There is no default: an operation without access does not compile, and a route without one does not boot. */
export type Access =
  | { readonly who: 'anyone' }
  /** Someone who proved an address but has not said who they are yet. */
  | { readonly who: 'newcomer' }
  /** Anyone with an account: every resident, volunteer and official. Whose object it is, the use case asks. */
  | { readonly who: 'person' }
  /** A role of the municipality that the path names as `:municipality`. */
  | { readonly who: 'role-here'; readonly roles: readonly MunicipalRole[] }
  /** A role in any municipality; the use case or query narrows to the ones it was given in. */
  | { readonly who: 'role-somewhere'; readonly roles: readonly MunicipalRole[] }
  | { readonly who: 'federation-role'; readonly roles: readonly FederationRole[] };

/** Named limits; the numbers live with the limiter. */
export type RateLimit = 'read' | 'write' | 'sign-in' | 'letter' | 'upload' | 'search' | 'cast';

type Shape = z.ZodObject;
const nothing = z.strictObject({});
type Nothing = typeof nothing;

export interface Definition<P extends Shape, Q extends Shape, B extends Shape, O extends z.ZodType> {
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly output: O;
  readonly status?: 200 | 201 | 202 | 204;
  readonly refusals?: readonly RefusalCode[];
  readonly rate?: RateLimit;
  /** `public`: the answer is the same for every anonymous reader and may be kept by caches for a moment. */
  readonly cache?: 'public' | 'never';
  /** The body is one file as multipart/form-data. */
  readonly upload?: boolean;
  /** `refused`: a request that says whose it is, is not taken, so that nobody can write it down. */
  readonly session?: 'read' | 'refused';
  /** False: the act knows by itself what it did, and no memory of requests is kept beside it. */
  readonly remembered?: boolean;
  /** How long a body may be, where it is more than the usual. */
  readonly bodyBytes?: number;
  /** True: whoever is not signed in sends a proof of work along, and leaves the body's `website` empty. */
  readonly proofOfWork?: boolean;
}

export interface Endpoint<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  O extends z.ZodType = z.ZodType,
> {
  readonly name: EndpointName;
  readonly method: Method;
  readonly path: string;
  readonly access: Access;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly output: O;
  readonly status: number;
  readonly refusals: readonly RefusalCode[];
  readonly rate: RateLimit;
  readonly cache: 'public' | 'never';
  readonly upload: boolean;
  readonly session: 'read' | 'refused';
  readonly remembered: boolean;
  readonly bodyBytes: number | null;
  readonly proofOfWork: boolean;
}

/** What a form open to all may answer besides its own refusals. */
const STRANGERS = ['form.unproved', 'form.trap-filled'] as const;

/** One operation of the API: its validation, its documentation, its client and its guard all come from here. */
export function endpoint<
  O extends z.ZodType,
  P extends Shape = Nothing,
  Q extends Shape = Nothing,
  B extends Shape = Nothing,
>(name: EndpointName, it: Definition<P, Q, B, O>): Endpoint<P, Q, B, O> {
  const { method, path } = routeOf(name);
  return {
    name,
    method,
    path,
    access: it.access,
    params: it.params ?? (nothing as unknown as P),
    query: it.query ?? (nothing as unknown as Q),
    body: it.body ?? (nothing as unknown as B),
    output: it.output,
    status: it.status ?? 200,
    refusals: [...(it.refusals ?? []), ...(it.proofOfWork ? STRANGERS : [])],
    rate: it.rate ?? (method === 'GET' ? 'read' : 'write'),
    cache: it.cache ?? 'never',
    upload: it.upload ?? false,
    session: it.session ?? 'read',
    remembered: it.remembered ?? true,
    bodyBytes: it.bodyBytes ?? null,
    proofOfWork: it.proofOfWork ?? false,
  };
}

/** What a controller is given: everything parsed, nothing else. */
export type InputOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? { readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B> }
    : never;

/** What a caller sends. */
export type RequestOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? { readonly params: z.input<P>; readonly query: z.input<Q>; readonly body: z.input<B> }
    : never;

export type OutputOf<E> = E extends Endpoint<Shape, Shape, Shape, infer O> ? z.output<O> : never;

export const noContent = z.undefined();
