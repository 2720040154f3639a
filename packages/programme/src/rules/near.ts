import type { Coordinates } from '../programme-event.js';

const EARTH_KM = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along a great circle (the haversine formula). */
export function kilometres(a: Coordinates, b: Coordinates): number {
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Centre extends Coordinates {
  readonly id: string;
}

/** As far as somebody goes for an evening. */
export const NEAR_KM = 60;

/**
 * A municipality, and those whose centres are no farther from its own than somebody goes for an evening; the closest first. Nobody
 * is asked where they are. Nothing where there is no such municipality.
 */
export function nearTo(chosen: string, centres: readonly Centre[], within = NEAR_KM): string[] {
  const here = centres.find(({ id }) => id === chosen);
  if (!here) return [];
  return centres
    .map((one) => ({ id: one.id, away: kilometres(here, one) }))
    .filter(({ away }) => away <= within)
    .sort((a, b) => a.away - b.away || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** The corners between which the nine municipalities lie, in degrees (WGS 84). */
const REGION = { south: 55.66, north: 57.36, west: 25.79, east: 28.22 } as const;

/** With partners elsewhere: such a place is kept as it is, and said to be there. */
export const isOutside = ({ latitude, longitude }: Coordinates): boolean =>
  latitude < REGION.south || latitude > REGION.north || longitude < REGION.west || longitude > REGION.east;
