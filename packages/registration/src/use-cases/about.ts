import type { PersonId } from '@talka/kernel';
import type { RegistrationEvent } from '../events.js';
import type { Registration, Slot } from '../slot.js';

/** Says that something happened to somebody's standing. */
export const about = <K extends RegistrationEvent['kind'], F extends object>(
  slot: Pick<Slot, 'id' | 'municipality'>,
  { id }: Pick<Registration, 'id'>,
  kind: K,
  by: PersonId | null,
  facts: F,
) => ({
  kind,
  subject: { kind: 'registration', id },
  municipality: slot.municipality,
  by,
  facts: { slot: slot.id, ...facts },
});
