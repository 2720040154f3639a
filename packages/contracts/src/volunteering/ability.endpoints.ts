import { ABILITIES } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';

const person = { who: 'person' } as const;

/** What a task may ask for, and what somebody says of themselves. */
export const AbilityName = z.enum(ABILITIES);

export const AbilitiesView = z.strictObject({ abilities: z.array(AbilityName) });
export type AbilitiesView = z.output<typeof AbilitiesView>;

export const readAbilities = endpoint('my-abilities.read', { access: person, output: AbilitiesView });
export const sayAbilities = endpoint('my-abilities.say', {
  access: person,
  /** Instead of what they said before. */
  body: z.strictObject({ abilities: z.array(AbilityName).max(ABILITIES.length) }),
  output: AbilitiesView,
});
