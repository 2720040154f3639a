/** People who wait together: each of them gets a place, or none does. */
export interface WaitingParty {
  readonly party: string;
  readonly size: number;
  /** How often a smaller party was asked before this one, for too few places were free. */
  readonly passedOver: number;
}

/** A party is passed over so often; then free places are kept for it until there are enough. */
export const MAY_BE_PASSED_OVER = 3;

export interface OffersFacts {
  readonly free: number;
  /** In the published order: priority where the event's rules have one, then time of joining. */
  readonly waiting: readonly WaitingParty[];
  /** Shortly before the start nothing is kept for anybody. */
  readonly keeps: boolean;
}

export interface Offers {
  readonly ask: readonly string[];
  readonly passOver: readonly string[];
}

/**
 * Whom the free places are offered to. In order; a household for which too few are free lets smaller ones go first, three
 * times; after that the free places wait for it, so that it is not passed over for ever.
 */
export function decideOffers({ free, waiting, keeps }: OffersFacts): Offers {
  const [ask, passOver]: [string[], string[]] = [[], []];
  let left = free;
  const tooLarge: string[] = [];
  for (const { party, size, passedOver } of waiting) {
    if (left === 0) break;
    if (size <= left) {
      left -= size;
      ask.push(party);
      // Only who is overtaken has been passed over.
      passOver.push(...tooLarge.splice(0));
    } else if (keeps && passedOver >= MAY_BE_PASSED_OVER) {
      break;
    } else {
      tooLarge.push(party);
    }
  }
  return { ask, passOver };
}
