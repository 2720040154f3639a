import type { Client } from '@talka/api-client';
import { furtherRouteOf, routeOf, type EndpointName } from '@talka/contracts/routes';

/**
 * A call under which the same change, asked for again while it is on its way, is one change with one answer: the second
 * press of a double click must not be told that somebody was faster. Readings are left to the cache.
 */
export function sharing(call: Client['call']): Client['call'] {
  const underway = new Map<string, Promise<unknown>>();
  const plain = call as (name: EndpointName, ...rest: unknown[]) => Promise<unknown>;
  const shared = async (name: EndpointName, ...rest: unknown[]): Promise<unknown> => {
    // Where even the address cannot be fetched, the call itself says that the network is away.
    const route = routeOf(name) ?? (await furtherRouteOf(name).catch(() => undefined));
    if (route?.method === 'GET') return plain(name, ...rest);
    const action = JSON.stringify([name, rest[0]]);
    const known = underway.get(action);
    if (known) return known;
    const answer = plain(name, ...rest).finally(() => underway.delete(action));
    underway.set(action, answer);
    return answer;
  };
  return shared as Client['call'];
}
