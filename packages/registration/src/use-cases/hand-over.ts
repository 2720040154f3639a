import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideDeclining, decideHandOver, decideTakeOver } from '../rules/decide-hand-over.js';
import { offerUntil } from '../rules/offer-until.js';
import { isLive, type Registration, type Slot, type SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';
import { outright } from './take-place.js';

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
      const slot = (await slots.lock(command.slot)) ?? accept<never>(refuse('slot.not-found'));
      const from = await registrations.of(slot.id, by);
      const known = await registrations.of(slot.id, to);
      const before = from && (await registrations.askedToTakeOver(from.id));
      const asked = before !== undefined && isLive(before.standing, now);
      accept(decideHandOver({ from, to: known, by: to, slot, now, asked }));
      if (before) await become(registrations, before, afterHandOver(before));
      outright(await mayTake(to, slot));
      const until = offerUntil(now, slot.during.from) ?? accept<never>(refuse('slot.over'));
      const waits = known?.standing.state === 'waiting' ? known.id : undefined;
      const party = registrations.newParty();
      const id =
        waits ??
        (await registrations.wait({ slot: slot.id, person: to, party, offList: true })) ??
        accept<never>(refuse('hand-over.has-place'));
      await registrations.hold(id, 'hand-over', until, from?.id);
      await record(about(slot, { id }, 'registration.hand-over-asked', by, { until: until.toISOString() }));
      return until;
    });

/** Answers: on a yes one place changes hands at one stroke, and there is no moment in which it is nobody's. */
export const answerHandOver =
  (transaction: Transaction<RegistrationPorts>) => (person: PersonId, slotId: SlotId, yes: boolean) =>
    transaction(async (ports): Promise<void> => {
      const { slots, registrations, lockPeople } = ports;
      await lockPeople([person]);
      const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
      const to = (await registrations.of(slot.id, person)) ?? accept<never>(refuse('hand-over.none'));
      return yes ? takeOver(ports, slot, to) : decline(ports, slot, to);
    });

type Ports = RegistrationPorts & { readonly now: Date };

async function takeOver(
  { registrations, mayTake, record, now }: Ports,
  slot: Slot,
  to: Registration,
): Promise<void> {
  const from = await registrations.handsOver(to.id);
  const overlapping = await registrations.overlapping(to.person, slot.id);
  const { id } = accept(decideTakeOver({ from, to, slot, overlapping, now }));
  outright(await mayTake(to.person, slot));
  await registrations.end(id, 'handed-over');
  await registrations.confirm(to.id);
  await record(about(slot, to, 'registration.handed-over', to.person, { from: id }));
}

async function decline(ports: Ports, slot: Slot, to: Registration): Promise<void> {
  const { registrations, record } = ports;
  accept(decideDeclining(to));
  await become(registrations, to, afterHandOver(to));
  await record(about(slot, to, 'registration.answered', to.person, { answer: 'decline' }));
  // A place may have become free while they could not be asked for it.
  await offerFreePlaces(ports, slot);
}
