import { OFF_BY, type Point, type Precision } from '../place.js';
import type { Way } from '../route.js';

/** The mean radius of the Earth, R₁ = (2a + b) / 3 of WGS 84, in metres (H. Moritz, Geodetic Reference System 1980). */
const EARTH = 6_371_008.8;

/** In kilometres an hour: an easy pace, with looking about. */
const SPEED: Readonly<Record<Way, number>> = { foot: 4, bicycle: 12, car: 50 };
/** What a stop takes, in minutes. */
const AT_A_STOP = 30;

/** Metres between two points along the surface of the Earth: the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
export function distance(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A stop, and how sure its point is. */
export interface StopPoint extends Point {
  readonly precision: Precision;
}

/** A stop whose point stands for another place is on no line and in no sum: it says nothing of where one goes. */
export const isOnLine = ({ precision }: { readonly precision: Precision }): boolean =>
  OFF_BY[precision] !== null;

export interface WayThrough {
  /** As the crow flies, in metres: roads are longer. */
  readonly metres: number;
  /** By how much that may be wrong, for points are not all exact: both ends of each leg. */
  readonly offBy: number;
  /** Travelling that way at an easy pace, and half an hour at each stop. */
  readonly minutes: number;
}

/**
 * How long a way from stop to stop is, at least. Stops whose point says nothing are passed over.
 * @returns whole metres and minutes
 */
export function wayThrough(stops: readonly StopPoint[], way: Way): WayThrough {
  const known = stops.filter(isOnLine);
  const legs = known.slice(1).map((to, at) => [known[at] as StopPoint, to] as const);
  const metres = Math.round(legs.reduce((sum, [from, to]) => sum + distance(from, to), 0));
  const offBy = legs.reduce(
    (sum, [from, to]) => sum + (OFF_BY[from.precision] ?? 0) + (OFF_BY[to.precision] ?? 0),
    0,
  );
  const moving = Math.ceil((metres / 1_000 / SPEED[way]) * 60);
  return { metres, offBy, minutes: moving + AT_A_STOP * stops.length };
}

/** Months as stretches, those over the turn of the year in one: 11, 12, 1 is from November to January. */
export function seasonsOf(months: readonly number[]): (readonly [from: number, until: number])[] {
  if (new Set(months).size === 12) return [[1, 12]];
  const has = (month: number): boolean => months.includes(((month + 11) % 12) + 1);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    .filter((month) => has(month) && !has(month - 1))
    .map((from) => {
      let until = from;
      while (has(until + 1)) until += 1;
      return [from, ((until + 11) % 12) + 1] as const;
    });
}
