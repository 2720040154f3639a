const OPEN_STREET_MAP = 'https://www.openstreetmap.org/search?query={query}';

/** This installation's own map, if it says one. */
const ownMap = (): string | undefined =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="talka-map"]')?.content;

/**
 * Where a place that is written in words is found on a map, and the way to it. It is a link like any other: nothing is asked of the
 * map before somebody presses it, and then the place alone is said.
 * @param words the place, and where that is: the narrowest first
 * @param map an address with `{query}` where the place goes
 */
export const mapAddress = (
  words: readonly (string | undefined)[],
  map: string = ownMap() ?? OPEN_STREET_MAP,
): string => map.replace('{query}', encodeURIComponent(words.filter(Boolean).join(', ')));
