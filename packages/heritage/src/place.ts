import type { Brand } from '@talka/kernel';

export type PlaceId = Brand<string, 'HeritagePlaceId'>;
export const placeId = (id: string): PlaceId => id as PlaceId;

/** As a place stands in addresses: words of Latin letters, hyphens between them. */
export const PLACE_ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_ADDRESS = 60;

/** What there is to see: a place, a maker at work, something people keep up, or a day on which they meet. */
export const PLACE_KINDS = ['place', 'workshop', 'tradition', 'festival'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Living traditions of Latgale that a place carries on. */
export const TRADITIONS = ['pottery', 'weaving', 'glass', 'food', 'song', 'faith', 'word'] as const;
export type Tradition = (typeof TRADITIONS)[number];

/**
 * How far a point may be from what it stands for: on it; up to a kilometre off; several kilometres off; the middle of its
 * town; or another place's point, for what has none of its own.
 */
export const PRECISIONS = ['site', 'near', 'far', 'town', 'stand-in'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** In metres; null where the point says nothing of where it is. */
export const OFF_BY: Readonly<Record<Precision, number | null>> = {
  ...{ site: 0, near: 1_000, far: 10_000, town: 3_000, 'stand-in': null },
};

export interface Point {
  readonly lat: number;
  readonly lon: number;
}
