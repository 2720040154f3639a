import type { Endpoints, InputOf } from '@talka/contracts';
import type { WorkshopReads } from '@talka/composition';

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
  free: free === 'yes',
  places: places === 'yes',
  from: from === undefined ? undefined : new Date(from),
  until: until === undefined ? undefined : new Date(until),
});
