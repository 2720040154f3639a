import { accept, refuse, type PersonId } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { afterHandOver } from '../rules/decide-answer.js';
import { decideConsented } from '../rules/decide-consent.js';
import type { RegistrationId, Slot, SlotId } from '../slot.js';
import { about } from './about.js';
import { become } from './become.js';
import { offerFreePlaces } from './offer-free-places.js';
import { outright } from './take-place.js';

type Ports = RegistrationPorts & { readonly now: Date };

/** Is somebody there at this moment, or have they been and left? */
type Came = 'here' | 'left' | undefined;

/** A guardian has said yes, and the person is locked: the place that was kept is theirs. */
export async function takeConsented(ports: Ports, slotId: SlotId, person: PersonId): Promise<RegistrationId> {
  const { slots, registrations, mayTake, now } = ports;
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const registration = await registrations.of(slot.id, person);
  const overlapping = await registrations.overlapping(person, slot.id);
  accept(decideConsented({ registration, slot, overlapping, now }));
  if (!registration) return accept<never>(refuse('guardian.gone'));
  outright(await mayTake(person, slot));
  await registrations.confirm(registration.id);
  return registration.id;
}

/**
 * A guardian says no, or no longer: whatever standing there is ends, and the place is offered to the next. Whoever is there at this
 * moment is not sent away by a list: that is for those to do who look after them.
 */
export async function endNotConsented(
  ports: Ports,
  slotId: SlotId,
  person: PersonId,
  came: (registration: RegistrationId) => Promise<Came>,
): Promise<{ readonly registration: RegistrationId; readonly slot: Slot; readonly came: Came } | undefined> {
  const { slots, registrations, record } = ports;
  const slot = (await slots.lock(slotId)) ?? accept<never>(refuse('slot.not-found'));
  const registration = await registrations.of(slot.id, person);
  if (!registration || registration.standing.state === 'ended') return undefined;
  const attended = await came(registration.id);
  if (attended) return { registration: registration.id, slot, came: attended };
  await registrations.end(registration.id, 'not-consented');
  const asked = await registrations.askedToTakeOver(registration.id);
  if (asked) await become(registrations, asked, afterHandOver(asked));
  await record(about(slot, registration, 'registration.left', null, { ending: 'not-consented' }));
  await offerFreePlaces(ports, slot);
  return { registration: registration.id, slot, came: undefined };
}
