import type { BallotRefusal } from '../errors.js';
import { ID, type Place } from './place.js';

/** A rule that the ballot breaks; or nobody can read it, which happens to paper alone. */
export type SpoiltReason = BallotRefusal['code'] | 'paper.unreadable';

export interface SpoiltBallot {
  readonly style: string;
  readonly reason: SpoiltReason;
  /** From the box of paper: two clerks found that it does not count. */
  readonly paper?: true;
}

/** Reasons as text: what the rules of a later version refuse is read too. */
export function readSpoilt(place: Place): SpoiltBallot {
  const { paper, ...at } = place.object(['style', 'reason'], ['paper']);
  const reason = at.reason.text(/^(ballot\.[a-z-]{1,40}|paper\.unreadable)$/) as SpoiltReason;
  return { style: at.style.text(ID), reason, ...(paper ? { paper: paper.oneOf(true) } : {}) };
}
