import type { RegistrationId, Slot } from '@talka/registration';
import type { GuardianEvent } from '../events.js';

/** Says that something happened between a guardian and a place. Guardians have no account: nobody is named as who did it. */
export const aboutConsent = <K extends GuardianEvent['kind'], F extends object>(
  slot: Pick<Slot, 'id' | 'municipality'>,
  registration: RegistrationId,
  kind: K,
  facts: F,
) => ({
  kind,
  subject: { kind: 'registration', id: registration },
  municipality: slot.municipality,
  by: null,
  facts: { slot: slot.id, ...facts },
});
