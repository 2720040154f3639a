import { ABILITIES, ABILITY_KINDS } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant } from '../values.js';

const person = { who: 'person' } as const;

/** What a task may ask for, and what somebody says of themselves. */
export const AbilityName = z.enum(ABILITIES);

export const TrainingName = z.enum(ABILITY_KINDS.trainings);

export const AbilitiesView = z.strictObject({
  abilities: z.array(AbilityName),
  /** Papers that organisers have seen, and until which day each is valid. */
  seen: z.array(
    z.strictObject({
      training: TrainingName,
      organisation: z.string(),
      at: Instant,
      validUntil: z.iso.date().nullable(),
    }),
  ),
});
export type AbilitiesView = z.output<typeof AbilitiesView>;

export const readAbilities = endpoint('my-abilities.read', { access: person, output: AbilitiesView });
export const sayAbilities = endpoint('my-abilities.say', {
  access: person,
  /** Instead of what they said before. */
  body: z.strictObject({ abilities: z.array(AbilityName).max(ABILITIES.length) }),
  output: AbilitiesView,
});
