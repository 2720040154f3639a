import type { RosterEntry, RosterShift } from '@talka/contracts';
import { fold } from '@talka/ui';

/** How many are expected, and how many of them have come. */
export const counted = ({ people }: Pick<RosterShift, 'people'>) => {
  const expected = people.filter(({ state }) => state === 'confirmed');
  const came = expected.filter(({ attendance }) => attendance && attendance.state !== 'no-show');
  return { expected: expected.length, here: came.length };
};

/** Whose name holds all the words that were typed, without diacritics and in any order. */
export function named(people: readonly RosterEntry[], typed: string): readonly RosterEntry[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}
