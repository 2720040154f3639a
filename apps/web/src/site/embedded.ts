import type { SessionView, TerritoryView } from '@talka/contracts';
import { ROUTES, type EndpointName } from '@talka/contracts/routes';
import type { QueryClient } from '@tanstack/react-query';
import { queryKey } from './keys.js';

/** What the server put into the page, so that nothing is fetched twice. */
export interface Embedded {
  readonly session: SessionView | null;
  readonly territory: TerritoryView;
  readonly queries: readonly { readonly key: readonly [string, object]; readonly data: unknown }[];
}

export function readEmbedded(document: Document): Embedded | undefined {
  const text = document.getElementById('talka-data')?.textContent;
  if (!text) return undefined;
  try {
    return JSON.parse(text) as Embedded;
  } catch {
    return undefined;
  }
}

/** Lists are read page by page: the server's answer is the first page. */
const PAGED: readonly EndpointName[] = ['ideas.list'];

export function fillCache(cache: QueryClient, embedded: Embedded): void {
  cache.setQueryData(queryKey('session.read'), embedded.session ?? { state: 'visitor' });
  cache.setQueryData(queryKey('territory.read'), embedded.territory);
  for (const { key, data } of embedded.queries) {
    const [name, input] = key;
    if (!Object.hasOwn(ROUTES, name)) continue;
    const endpoint = name as EndpointName;
    const paged = PAGED.includes(endpoint);
    cache.setQueryData(queryKey(endpoint, input), paged ? { pages: [data], pageParams: [null] } : data);
  }
}
