import { DAY } from '@talka/kernel';
import type { Willing } from '../help.js';

/** However many shifts lack people, and wherever: so often somebody is asked, and no second time before they have answered. */
export const ASKED_AT_MOST = 2;
export const ASKED_WITHIN = 7 * DAY;

const lastAsked = ({ asked }: Willing): number => Math.max(-Infinity, ...asked.map((at) => at.getTime()));

/**
 * Whom one may ask now, in the order in which they are asked: who was asked least recently, so that it is not always the same; of
 * those, who lives there first. Whether they could come, is asked of each in turn.
 */
export function whoIsAsked(willing: readonly Willing[], now: Date): Willing[] {
  const since = now.getTime() - ASKED_WITHIN;
  return willing
    .filter(
      ({ openQuestion, asked }) =>
        !openQuestion && asked.filter((at) => at.getTime() > since).length < ASKED_AT_MOST,
    )
    .sort(
      (a, b) =>
        compare(lastAsked(a), lastAsked(b)) ||
        Number(b.livesHere) - Number(a.livesHere) ||
        compare(a.person, b.person),
    );
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
