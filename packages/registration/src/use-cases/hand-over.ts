import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideHandOver, decideTakeOver } from '../rules/decide-hand-over.js';
import { offerUntil } from '../rules/offer-until.js';
import type { SlotId } from '../slot.js';
import { about } from './about.js';

export interface HandOver {
  readonly slot: SlotId;
  readonly to: PersonId;
}

/** Asks somebody by name to take one's place over. Until they say yes it stays one's own. */
export const askToTakeOver =
  (transaction: Transaction<RegistrationPorts>) => (by: PersonId, command: HandOver) =>
    transaction(async ({ slots, registrations, lockPeople, mayTake, record, now }): Promise<Date> => {
      const { to } = command;
      await lockPeople([by, to]);
      const slot = (await slots.read(command.slot)) ?? accept<never>(refuse('slot.not-found'));
      const from = await registrations.of(slot.id, by);
      const known = await registrations.of(slot.id, to);
      const asked = from !== undefined && (await registrations.askedToTakeOver(from.id)) !== undefined;
      accept(decideHandOver({ from, to: known, slot, now, asked }));
      accept(await mayTake(to, slot));
      const until = offerUntil(now, slot.during.from) ?? accept<never>(refuse('slot.over'));
      const waits = known?.standing.state === 'waiting' ? known.id : undefined;
      const id =
        waits ??
        (await registrations.wait({ slot: slot.id, person: to, party: registrations.newParty() })) ??
        accept<never>(refuse('hand-over.has-place'));
      await registrations.hold(id, 'hand-over', until, from?.id);
      await record(about(slot, { id }, 'registration.hand-over-asked', by, { until: until.toISOString() }));
      return until;
    });

/** Answers: on a yes one place changes hands at one stroke, and there is no moment in which it is nobody's. */
export const answerHandOver =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId, yes: boolean) =>
    transaction(async ({ slots, registrations, lockPeople, mayTake, record, now }): Promise<void> => {
      await lockPeople([person]);
      const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const to = (await registrations.of(slot.id, person)) ?? accept<never>(refuse('hand-over.none'));
      const from = await registrations.handsOver(to.id);
      const overlapping = await registrations.overlapping(person, slot.id);
      const decision = decideTakeOver({ from, to, slot, overlapping, now });
      if (!yes) {
        if (to.standing.state !== 'held' || to.standing.why !== 'hand-over')
          return accept<never>(refuse('hand-over.none'));
        await registrations.end(to.id, 'declined');
        return;
      }
      accept(decision);
      if (!from) return accept<never>(refuse('hand-over.gone'));
      accept(await mayTake(person, slot));
      await registrations.end(from.id, 'handed-over');
      await registrations.confirm(to.id);
      await record(about(slot, to, 'registration.handed-over', person, { from: from.id }));
    });
