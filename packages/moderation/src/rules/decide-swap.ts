import { done, refuse, type Day, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { RotaFacts } from '../pool.js';
import { changesOf, type PossibleSwap, type SwapChange, type SwapWish } from '../swap.js';
import { isAway } from './turn-rota.js';

type SwapRefusal = Refusal<
  | 'duty.not-in-pool'
  | 'swap.colleague-not-in-pool'
  | 'swap.not-on-duty'
  | 'swap.colleague-not-on-duty'
  | 'swap.week-begun'
  | 'swap.double'
  | 'swap.same-municipality'
  | 'swap.away'
>;

/**
 * Can these two swap? The weeks are theirs and have not begun, and neither would serve twice in one week, nor beside somebody of their
 * own municipality. On which days somebody is away only they know: of `by`, who asks or agrees, it counts, of the other it is not told.
 */
export function decideSwap(wish: SwapWish, by: PersonId, facts: RotaFacts): Result<undefined, SwapRefusal> {
  const inPool = (one: PersonId) => facts.members.some(({ person }) => person === one);
  if (!inPool(wish.asker)) return refuse('duty.not-in-pool');
  if (!inPool(wish.colleague) || wish.colleague === wish.asker)
    return refuse('swap.colleague-not-in-pool', undefined, 'colleague');
  for (const change of changesOf(wish)) {
    const may = decideChange(change, wish, by, facts);
    if (!may.ok) return may;
  }
  return done;
}

function decideChange(
  { week, from, to }: SwapChange,
  { asker }: SwapWish,
  by: PersonId,
  { week: now, members, duties }: RotaFacts,
): Result<undefined, SwapRefusal> {
  const isAskers = from === asker;
  const field = isAskers ? 'week' : 'inReturn';
  const here = duties.filter((duty) => duty.week === week);
  const others = here.filter(({ person }) => person !== from);
  if (others.length === here.length)
    return refuse(isAskers ? 'swap.not-on-duty' : 'swap.colleague-not-on-duty', undefined, field);
  if (week <= now) return refuse('swap.week-begun', undefined, field);
  if (others.some(({ person }) => person === to)) return refuse('swap.double', undefined, field);
  const taker = members.find(({ person }) => person === to);
  if (others.some(({ municipality }) => municipality === taker?.municipality))
    return refuse('swap.same-municipality', undefined, field);
  if (to === by && taker && isAway(taker, week)) return refuse('swap.away', undefined, field);
  return done;
}

/** Whom somebody can ask, for each of their weeks ahead, O(weeks × members × duties). */
export function possibleSwaps(asker: PersonId, facts: RotaFacts): PossibleSwap[] {
  const weeksOf = (one: PersonId) =>
    facts.duties.filter(({ person, week }) => person === one && week > facts.week).map(({ week }) => week);
  const may = (week: Day, colleague: PersonId, inReturn: Day | null) =>
    decideSwap({ asker, colleague, week, inReturn }, asker, facts).ok;
  return weeksOf(asker).map((week) => ({
    week,
    colleagues: facts.members
      .filter(({ person }) => may(week, person, null))
      .map(({ person }) => ({
        person,
        inReturn: weeksOf(person).filter((inReturn) => may(week, person, inReturn)),
      })),
  }));
}
