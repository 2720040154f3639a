import {
  createClient,
  ProblemError,
  type CallArguments,
  type CallInput,
  type CallOutput,
  type Client,
} from '@talka/api-client';
import type { EndpointName } from '@talka/contracts/routes';
import {
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { placeOf } from './language.js';
import { queryKey } from './keys.js';
import { sharing } from './once.js';
import { keepingTime } from './server-time.js';

const reached = createClient({
  language: () => placeOf(location.pathname).language,
  fetch: keepingTime(fetch),
});

/** The one client of the page. Refusals come in the language of the address at the moment of the call. */
export const client: Client = { ...reached, call: sharing(reached.call) };

const MINUTE = 60_000;

/** What was fetched; a refusal is an answer, so only lost connections are tried again (by the client itself). */
export const cache = new QueryClient({
  defaultOptions: {
    queries: { staleTime: MINUTE, gcTime: 30 * MINUTE, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

interface Asking {
  readonly enabled?: boolean;
  readonly staleTime?: number;
}

/** Reads an operation through the cache; its key is always `[name, input]`. */
export function useCall<N extends EndpointName>(
  name: N,
  input?: CallInput<N>,
  { enabled = true, staleTime }: Asking = {},
): UseQueryResult<CallOutput<N>> {
  return useQuery<CallOutput<N>>({
    queryKey: queryKey(name, input),
    queryFn: ({ signal }) => client.call(name, ...([input ?? {}, { signal }] as unknown as CallArguments<N>)),
    enabled,
    ...(staleTime === undefined ? {} : { staleTime }),
  });
}

interface Acting {
  readonly inTurn?: boolean;
  /** What the browser of whoever is not signed in has computed for this sending. */
  readonly proof?: () => Promise<string | undefined>;
}

/**
 * An operation that changes something; `then` puts the answer where the page reads it from. `inTurn`: what is pressed while it is
 * busy is sent after it, in that order, so the last choice is the one that stands.
 */
export function useAction<N extends EndpointName>(
  name: N,
  then?: (answer: CallOutput<N>, input: CallInput<N>) => unknown,
  { inTurn = false, proof }: Acting = {},
): UseMutationResult<CallOutput<N>, Error, CallInput<N>> {
  return useMutation({
    mutationFn: async (input: CallInput<N>) =>
      client.call(name, ...([input, { proof: await proof?.() }] as unknown as CallArguments<N>)),
    onSuccess: (answer, input) => then?.(answer, input),
    ...(inTurn ? { scope: { id: name } } : {}),
  });
}

/** Everything known of an operation is out of date: ask again where it is shown. */
export const forget = (name: EndpointName): Promise<void> => cache.invalidateQueries({ queryKey: [name] });

export const isRefusal = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.code === code);
