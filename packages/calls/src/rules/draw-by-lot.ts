import { digestOfList, drawOrder } from '@talka/kernel';
import type { Share, Trait, TraitShares, Volunteer } from '../jury.js';
import { largestRemainder } from './largest-remainder.js';

export interface Lot {
  readonly seed: string;
  readonly places: number;
  readonly traits: readonly TraitShares[];
  readonly volunteers: readonly Volunteer[];
}

/** Somebody who was drawn, and which share needed them most; null where no share had room for anybody who was left. */
export interface Drawn {
  readonly number: number;
  readonly needed: { readonly trait: Trait; readonly value: string } | null;
}

export interface Drawing {
  /** Every volunteer, in the order of the lot: in it the drawn are chosen, and later those who are asked instead. */
  readonly order: readonly number[];
  readonly drawn: readonly Drawn[];
}

/** The places of each value of a trait. */
export const placesOf = (shares: readonly Share[], places: number): number[] =>
  largestRemainder(
    shares.map(({ share }) => share),
    places,
  );

/** The list of volunteers to the letter, a line each: it goes into the lot, so that the seed alone tells nothing about who will be drawn. */
export const listOf = (volunteers: readonly Volunteer[]): string =>
  [...volunteers]
    .sort((a, b) => a.number - b.number)
    .map(({ number, age, area, gender }) => [number, age, area ?? '-', gender ?? '-'].join(' '))
    .join('\n');

interface Need {
  readonly trait: Trait;
  readonly value: string;
  /** Places that are left for it. */
  places: number;
}

/**
 * Draws a jury that is like its place. Volunteers stand in the order of a hash lot; each place goes to the value of a trait that has the most
 * places left for the fewest people left, and to the first in the order who has it and for none of whose traits the places are taken. That is
 * how sortition offices draw by hand (the method called LEGACY in Flanigan et al., Fair algorithms for selecting citizens' assemblies, Nature
 * 596, 2021), without its chance: where the shares cannot be kept, the first in the order come for whom the fewest are exceeded. Everything is
 * decided by whole numbers, so that anybody who has the list and the seed draws the same people.
 *
 * O(places × volunteers).
 */
export function drawByLot({ seed, places, traits, volunteers }: Lot): Drawing {
  const byNumber = new Map(volunteers.map((one) => [String(one.number), one]));
  const order = drawOrder(`${seed}\n${digestOfList(listOf(volunteers))}`, [...byNumber.keys()]);
  let left = order.flatMap((number) => byNumber.get(number) ?? []);
  const needs = traits.flatMap(({ trait, shares }) => {
    const each = placesOf(shares, places);
    return shares.map(({ value }, at): Need => ({ trait, value, places: each[at] ?? 0 }));
  });
  const drawn: Drawn[] = [];
  while (drawn.length < places && left.length > 0) {
    const fitting = left.filter((one) => exceeded(needs, one) === 0);
    const need = mostNeeded(needs, fitting);
    const next = need ? fitting.find((one) => has(one, need)) : (fitting[0] ?? leastExceeding(needs, left));
    if (!next) break;
    drawn.push({ number: next.number, needed: need ? { trait: need.trait, value: need.value } : null });
    for (const one of needs) if (has(next, one)) one.places -= 1;
    left = left.filter(({ number }) => number !== next.number);
  }
  return { order: order.map(Number), drawn };
}

const has = (volunteer: Volunteer, { trait, value }: Need): boolean => volunteer[trait] === value;

/** For how many of their traits all places are taken. */
const exceeded = (needs: readonly Need[], volunteer: Volunteer): number =>
  needs.filter((need) => need.places <= 0 && has(volunteer, need)).length;

/** The most places for the fewest people; of equals the one named first. Compared across, so that nothing is rounded. */
function mostNeeded(needs: readonly Need[], fitting: readonly Volunteer[]): Need | undefined {
  let most: { need: Need; people: number } | undefined;
  for (const need of needs) {
    const people = need.places > 0 ? fitting.filter((one) => has(one, need)).length : 0;
    if (people > 0 && (!most || need.places * most.people > most.need.places * people))
      most = { need, people };
  }
  return most?.need;
}

const leastExceeding = (needs: readonly Need[], left: readonly Volunteer[]): Volunteer | undefined => {
  const fewest = Math.min(...left.map((one) => exceeded(needs, one)));
  return left.find((one) => exceeded(needs, one) === fewest);
};
