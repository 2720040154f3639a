import type { IncidentsView } from '@talka/contracts';
import { cache, forget } from '../../site/api.js';
import { queryKey } from '../../site/keys.js';

/** What an operation answered is the newest there is; the sums on the vote's own pages follow it. */
export function tellIncidents(number: number, told: IncidentsView): void {
  cache.setQueryData(queryKey('votes.incidents', { params: { number } }), told);
  void forget('office-votes.read');
  void forget('votes.read');
}
