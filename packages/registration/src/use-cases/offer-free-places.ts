import { HOUR } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideOffers } from '../rules/decide-offers.js';
import { offerUntil } from '../rules/offer-until.js';
import type { Slot } from '../slot.js';
import { about } from './about.js';

/** So long before the start, free places are no longer kept for a household that is too large for them. */
const KEEPS_UNTIL = 24 * HOUR;

type Ports = Pick<RegistrationPorts, 'slots' | 'registrations' | 'record'> & { readonly now: Date };

/** Offers what is free to those who wait, in order. The slot is locked by whoever calls. @returns how many were asked */
export async function offerFreePlaces(
  { slots, registrations, record, now }: Ports,
  of: Slot,
): Promise<number> {
  const slot = await slots.read(of.id);
  if (slot?.state !== 'open' || slot.taken >= slot.places) return 0;
  const startsAt = slot.during.from;
  const until = offerUntil(now, startsAt);
  if (!until) return 0;
  const waiting = await registrations.line(slot.id);
  const keeps = startsAt.getTime() - now.getTime() > KEEPS_UNTIL;
  const { ask, passOver } = decideOffers({ free: slot.places - slot.taken, waiting, keeps });
  const asked = waiting.filter(({ party }) => ask.includes(party)).flatMap(({ members }) => members);
  for (const one of asked) {
    await registrations.hold(one.id, 'offer', until);
    await record(about(slot, one, 'registration.offered', null, { until: until.toISOString() }));
  }
  await registrations.passOver(passOver);
  return asked.length;
}
