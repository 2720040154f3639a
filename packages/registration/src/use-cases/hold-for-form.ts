import { accept, later, MINUTE, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { RAN_OUT } from '../rules/decide-answer.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';
import { mayJoin } from './join-slot.js';

/** So long a place is kept for somebody who answers the organiser's questions. */
const FILLING_IN = 10 * MINUTE;

/** One does not fill in more forms at once: each keeps a place from somebody. */
const FORMS_AT_ONCE = 3;

/**
 * Keeps a free place while somebody fills in a form. @returns until when; null when none is free, and they would wait
 */
export const holdForForm =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId) =>
    transaction(async (ports): Promise<Date | null> => {
      const { slots, registrations, lockPeople, record, now } = ports;
      await lockPeople([person]);
      const slot = (await slots.read(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const { before, step } = accept(await mayJoin(ports, slot, person));
      if (before?.standing.state === 'held' && step === 'take-held') return before.standing.until;
      if (step === 'take-free') return null;
      if ((await registrations.formsOf(person)) >= FORMS_AT_ONCE)
        accept(refuse('form.too-many', { max: FORMS_AT_ONCE }));
      const ranOut = before?.standing.state === 'held' ? before.standing.why : undefined;
      if (before && ranOut) await registrations.end(before.id, RAN_OUT[ranOut]);
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
      // Looking at a form is not joining the list; nor is it leaving it, for whom an offer has just run out.
      if (ranOut !== 'offer') await registrations.end(waits, 'form-abandoned');
      return null;
    });
