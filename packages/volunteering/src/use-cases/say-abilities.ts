import type { PersonId, Transaction } from '@talka/kernel';
import { ABILITIES, type Ability } from '../abilities.js';

export interface AbilityPorts {
  readonly lockPeople: (people: readonly PersonId[]) => Promise<void>;
  readonly abilities: {
    /** Instead of what they said before. */
    say(person: PersonId, abilities: readonly Ability[]): Promise<void>;
  };
}

/**
 * Somebody says what they speak, can do and have learned. Places they have stay theirs; the next one is asked by what they
 * say now.
 */
export const sayAbilities =
  (transaction: Transaction<AbilityPorts>) => (person: PersonId, said: readonly Ability[]) =>
    transaction(async ({ lockPeople, abilities }): Promise<void> => {
      await lockPeople([person]);
      await abilities.say(
        person,
        ABILITIES.filter((one) => said.includes(one)),
      );
    });
