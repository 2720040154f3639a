import type { Point } from '../place.js';

/** Latgale with a little air around it, in degrees: to tell what is drawn on the region's map, never where anyone lives. */
const REGION = { south: 55.6, north: 57.5, west: 25.7, east: 28.4 } as const;

/** Whether something lies elsewhere, with partners abroad or beyond the region: it is kept, and shown so. */
export const isOutside = ({ lat, lon, country }: Point & { readonly country: string }): boolean =>
  country !== 'LV' || lat < REGION.south || lat > REGION.north || lon < REGION.west || lon > REGION.east;
