/**
 * Order of Unicode code points: "10" < "2", "Z" < "_" < "a" < "ä". The same on every machine and in every language,
 * which neither `localeCompare` (language) nor `<` (surrogates before the end of the first plane) is.
 */
export function compareIds(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
