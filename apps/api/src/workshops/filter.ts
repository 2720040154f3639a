import type { Endpoints, InputOf } from '@talka/contracts';
import type { WorkshopReads } from '@talka/composition';
import { craftsNamed } from './crafts-named.js';

type Query = InputOf<Endpoints['workshops.list']>['query'];

/** What was asked for, as the catalogue is read. */
export const filterFrom = ({
  free,
  places,
  from,
  until,
  ...query
}: Query): Parameters<WorkshopReads['cards']>[0] => ({
  ...query,
  crafts: craftsNamed(query.q ?? ''),
  free: free === 'yes',
  places: places === 'yes',
  from: from === undefined ? undefined : new Date(from),
  until: until === undefined ? undefined : new Date(until),
});
