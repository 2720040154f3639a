import { ACCESSES, LONGEST_ADDRESS, MOST_STOPS, PLACE_ADDRESS, WAYS } from '@talka/heritage';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, LocalName, MunicipalityRef } from '../values.js';
import { HeritageCard, PlaceRef } from './place.endpoints.js';

export const RouteRef = z.string().max(LONGEST_ADDRESS).regex(PLACE_ADDRESS);

const card = {
  id: RouteRef,
  municipality: MunicipalityRef,
  way: z.enum(WAYS),
  name: LocalName,
  about: LocalName,
  /** In which it can be travelled whole; January is 1. */
  months: z.array(z.number().int().min(1).max(12)),
  access: z.enum(ACCESSES),
  /** As the crow flies from stop to stop: roads are longer. */
  metres: z.number().int(),
  /** By how many metres that may be wrong, for points are not all exact. */
  offBy: z.number().int(),
  /** At an easy pace, with half an hour at each stop. */
  minutes: z.number().int(),
};
export const RouteCard = z.strictObject({ ...card, stops: z.number().int() });
export type RouteCard = z.output<typeof RouteCard>;

export const RouteView = z.strictObject({
  ...card,
  /** In their order. */
  stops: z.array(z.strictObject({ place: HeritageCard, note: LocalName.nullable() })).max(MOST_STOPS),
  changedAt: Instant,
});
export type RouteView = z.output<typeof RouteView>;

/** Ways through what there is to see, by municipality and name. */
export const listRoutes = endpoint('heritage.routes', {
  access: { who: 'anyone' },
  cache: 'public',
  query: z.strictObject({
    /** Which keeps it, or through which it leads. */
    municipality: MunicipalityRef.optional(),
    way: z.enum(WAYS).optional(),
    month: z.coerce.number().int().min(1).max(12).optional(),
    /** A place it passes. */
    place: PlaceRef.optional(),
  }),
  output: z.strictObject({ routes: z.array(RouteCard) }),
});
export const readRoute = endpoint('heritage.route', {
  access: { who: 'anyone' },
  cache: 'public',
  params: z.strictObject({ route: RouteRef }),
  output: RouteView,
  refusals: ['heritage.no-route'],
});
