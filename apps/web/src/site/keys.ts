import type { EndpointName } from '@talka/contracts/routes';

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** What the contract fills in by itself: said or not, it is the same question. */
const DEFAULTS: Readonly<Record<string, unknown>> = { sort: 'newest', limit: 20 };

/** The cache key of a question, the same for every way of asking it: also for what the server put into the page. */
export function queryKey(name: EndpointName, input: Parts = {}): readonly [EndpointName, Parts] {
  const params = tidy(input.params);
  const query = tidy(input.query);
  return [name, { ...(params ? { params } : {}), ...(query ? { query } : {}) }];
}

function tidy(part: Readonly<Record<string, unknown>> | undefined): Record<string, string> | undefined {
  const kept = Object.entries(part ?? {}).filter(
    ([name, value]) => value !== undefined && value !== null && value !== '' && DEFAULTS[name] !== value,
  );
  if (kept.length === 0) return undefined;
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, String(value)]),
  );
}
