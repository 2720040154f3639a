import type { ContentBody } from '@talka/contracts';
import { BOUNDS } from '@talka/ideas';

export type Place = NonNullable<ContentBody['place']>;
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export const OUTLINE_POINTS = 60;

/** Five decimals are a metre: more would only look exact. */
const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
export const pointAt = ({ lat, lon }: Point): Point => ({ lat: round(lat), lon: round(lon) });

/**
 * Coordinates as people copy them: "56.501, 27.333", "56,501 27,333", "N 56.501° E 27.333°". In Latgale latitudes and
 * longitudes never meet, so either order is understood.
 */
export function parsePoint(text: string): Point | null {
  const numbers = text.replace(/(\d),(\d)/g, '$1.$2').match(/-?\d{1,3}(?:\.\d+)?/g);
  if (numbers?.length !== 2) return null;
  const [a = 0, b = 0] = numbers.map(Number);
  const inside = (lat: number, lon: number) =>
    lat >= BOUNDS.south && lat <= BOUNDS.north && lon >= BOUNDS.west && lon <= BOUNDS.east;
  if (inside(a, b)) return pointAt({ lat: a, lon: b });
  return inside(b, a) ? pointAt({ lat: b, lon: a }) : null;
}

export const sayPoint = ({ lat, lon }: Point): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;

/** One more corner; a place of fewer than three corners is a sketch that is not kept yet. */
export const addCorner = (points: readonly Point[], point: Point): readonly Point[] =>
  points.length >= OUTLINE_POINTS ? points : [...points, pointAt(point)];

export const outlineOf = (points: readonly Point[]): Place | null =>
  points.length < 3 ? null : { kind: 'outline', points: [...points] };

export const middleOf = (place: Place): Point =>
  place.kind === 'point'
    ? place
    : pointAt({
        lat: place.points.reduce((sum, { lat }) => sum + lat, 0) / place.points.length,
        lon: place.points.reduce((sum, { lon }) => sum + lon, 0) / place.points.length,
      });

export interface Town extends Point {
  readonly name: string;
}

const KM_PER_DEGREE = 111.2;

/** The town nearest to a point, and how far it is by air, in whole kilometres. */
export function nearestTown(
  towns: readonly Town[],
  { lat, lon }: Point,
): { readonly name: string; readonly km: number } | null {
  // On the way across one region a degree of longitude is as wide as it is here.
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const [first] = towns
    .map((town) => ({
      name: town.name,
      km: Math.hypot(town.lat - lat, (town.lon - lon) * squeeze) * KM_PER_DEGREE,
    }))
    .toSorted((a, b) => a.km - b.km);
  return first ? { name: first.name, km: Math.round(first.km) } : null;
}
