import type { EndpointName, Endpoints, Endpoint, OutputOf } from '@talka/contracts';
import type * as z from 'zod';

/** What the server parses, optional where it has a default: `unknown` of coerced parts becomes the type they turn into. */
type Sent<S extends z.ZodType> = Shaped<z.input<S>, z.output<S>>;
type Shaped<In, Out> = { [K in keyof In]: K extends keyof Out ? Out[K] : never };

type Part<Name extends string, T> =
  T extends Record<string, never>
    ? { readonly [N in Name]?: never }
    : Partial<T> extends T
      ? { readonly [N in Name]?: T }
      : { readonly [N in Name]: T };

type PartsOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? Part<'params', Sent<P>> & Part<'query', Sent<Q>> & Part<'body', Sent<B>>
    : never;

/** What a call of an operation is given: only the parts it has. */
export type CallInput<N extends EndpointName> = PartsOf<Endpoints[N]>;

export type CallOutput<N extends EndpointName> = OutputOf<Endpoints[N]>;

/** Operations that need no input may be called without any. */
export type CallArguments<N extends EndpointName> =
  Record<never, never> extends CallInput<N>
    ? [input?: CallInput<N>, options?: CallOptions]
    : [input: CallInput<N>, options?: CallOptions];

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** The idempotency key of an action whose asker keeps it, through a reload too; without it, this page's own. */
  readonly key?: string | undefined;
  /** Of a form sent without an account: the solved challenge. */
  readonly proof?: string | undefined;
}
