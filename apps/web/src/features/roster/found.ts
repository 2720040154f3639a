import type { RosterEntry, RosterShift } from '@talka/contracts';
import { clockOf, later } from '@talka/kernel';
import { fold } from '@talka/ui';
import { isTraining, OPENS_BEFORE, type Training } from '@talka/volunteering';
import { serverNow } from '../../site/server-time.js';

/** How many are expected, and how many of them have come. */
export const counted = ({ people }: Pick<RosterShift, 'people'>) => {
  const expected = people.filter(({ state }) => state === 'confirmed');
  const came = expected.filter(({ attendance }) => attendance && attendance.state !== 'no-show');
  return { expected: expected.length, here: came.length };
};

/** From when on whoever comes can be noted as here. */
export const opensAt = ({ from }: Pick<RosterShift, 'from'>): Date => later(new Date(from), -OPENS_BEFORE);

export const receives = (shift: Pick<RosterShift, 'from'>): boolean => opensAt(shift) <= serverNow();

/** Whose name holds all the words that were typed, without diacritics and in any order. */
export function named(people: readonly RosterEntry[], typed: string): readonly RosterEntry[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}

/** Of what the shift asks for: trainings that somebody says they have, and of which no paper was seen that is valid on its day. */
export function unseen(
  { needs, from }: Pick<RosterShift, 'needs' | 'from'>,
  { missing, seen }: Pick<RosterEntry, 'missing' | 'seen'>,
): Training[] {
  const { day } = clockOf(new Date(from));
  const valid = seen.filter(({ validUntil }) => validUntil === null || validUntil >= day);
  return needs
    .filter(isTraining)
    .filter((one) => !missing.includes(one) && !valid.some(({ training }) => training === one));
}
