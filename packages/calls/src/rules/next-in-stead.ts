import type { Trait, Volunteer } from '../jury.js';
import { TRAITS } from '../jury.js';

/**
 * Who is asked instead of somebody: of those nobody has asked yet the first in the order of the lot who is of the same age band, area and gender;
 * where nobody is left, whoever has most of these in common, and then the first. Undefined where everyone was asked.
 */
export function nextInStead(
  order: readonly number[],
  volunteers: readonly Volunteer[],
  instead: number,
  asked: ReadonlySet<number>,
): number | undefined {
  const byNumber = new Map(volunteers.map((one) => [one.number, one]));
  const gone = byNumber.get(instead);
  let next: { number: number; alike: number } | undefined;
  for (const number of order) {
    const one = byNumber.get(number);
    if (!one || asked.has(number)) continue;
    const alike = TRAITS.filter((trait: Trait) => one[trait] === gone?.[trait]).length;
    if (!next || alike > next.alike) next = { number, alike };
  }
  return next?.number;
}
