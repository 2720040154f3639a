import { accept, later, MINUTE, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideJoining } from '../rules/decide-joining.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';

/** So long a place is kept for somebody who answers the organiser's questions. */
const FILLING_IN = 10 * MINUTE;

/** One does not fill in more forms at once: each keeps a place from somebody. */
const FORMS_AT_ONCE = 3;

/**
 * Keeps a free place while somebody fills in a form. @returns until when; null when none is free, and they would wait
 */
export const holdForForm =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId) =>
    transaction(async ({ slots, registrations, lockPeople, mayTake, record, now }): Promise<Date | null> => {
      await lockPeople([person]);
      const slot = (await slots.read(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const before = await registrations.of(slot.id, person);
      const overlapping = await registrations.overlapping(person, slot.id);
      const step = accept(decideJoining({ slot, standing: before?.standing, overlapping, now }));
      accept(await mayTake(person, slot));
      if (before?.standing.state === 'held' && step === 'take-held') return before.standing.until;
      if ((await registrations.formsOf(person)) >= FORMS_AT_ONCE)
        accept(refuse('form.too-many', { max: FORMS_AT_ONCE }));
      if (before && step === 'ask-again') await registrations.end(before.id, 'form-abandoned');
      if (before && step === 'take-free') return null;
      const party = registrations.newParty();
      const id = await registrations.wait({ slot: slot.id, person, party });
      const waits = id ?? accept<never>(refuse('registration.exists'));
      if (await slots.claim(slot.id, 1, party)) {
        const until = later(now, FILLING_IN);
        await registrations.hold(waits, 'form', until);
        const facts = { until: until.toISOString() };
        await record(about(slot, { id: waits }, 'registration.fills-in', person, facts));
        return until;
      }
      // Looking at a form is not joining the list.
      await registrations.end(waits, 'form-abandoned');
      return null;
    });
