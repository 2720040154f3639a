import { LONGEST_ADDRESS, PLACE_ADDRESS, PLACE_KINDS, PRECISIONS, TRADITIONS } from '@talka/heritage';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, LocalName, MunicipalityRef } from '../values.js';

export const PlaceRef = z.string().max(LONGEST_ADDRESS).regex(PLACE_ADDRESS);

const card = {
  id: PlaceRef,
  /** Which looks after the entry. */
  municipality: MunicipalityRef,
  kind: z.enum(PLACE_KINDS),
  traditions: z.array(z.enum(TRADITIONS)),
  name: LocalName,
  about: LocalName,
  lat: z.number(),
  lon: z.number(),
  /** How far the point may be from what it stands for. */
  precision: z.enum(PRECISIONS),
  country: z.string(),
  /** True where it lies with partners abroad, or beyond the region. */
  outside: z.boolean(),
};
export const HeritageCard = z.strictObject(card);
export type HeritageCard = z.output<typeof HeritageCard>;

export const HeritagePlaceView = z.strictObject({
  ...card,
  website: z.string().nullable(),
  /** Where the facts were read. */
  source: z.string(),
  /** False where no source could be relied on. */
  verified: z.boolean(),
  changedAt: Instant,
});
export type HeritagePlaceView = z.output<typeof HeritagePlaceView>;

/** What there is to see, by municipality and name. */
export const listPlaces = endpoint('heritage.places', {
  access: { who: 'anyone' },
  cache: 'public',
  query: z.strictObject({
    municipality: MunicipalityRef.optional(),
    kind: z.enum(PLACE_KINDS).optional(),
    tradition: z.enum(TRADITIONS).optional(),
  }),
  output: z.strictObject({ places: z.array(HeritageCard) }),
});
export const readPlace = endpoint('heritage.place', {
  access: { who: 'anyone' },
  cache: 'public',
  params: z.strictObject({ place: PlaceRef }),
  output: HeritagePlaceView,
  refusals: ['heritage.not-found'],
});
