/**
 * Where a place that is written in words is found on a map, and the way to it. It is a link like any other: nothing is asked of the
 * map before somebody presses it, and then the place alone is said.
 * @param words the place, and where that is: the narrowest first
 */
export const mapAddress = (...words: readonly (string | undefined)[]): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: words.filter(Boolean).join(', ') })}`;
