import { HOUR } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import { decideOffers } from '../rules/decide-offers.js';
import { offerUntil } from '../rules/offer-until.js';
import type { Slot } from '../slot.js';
import { about } from './about.js';

/** So long before the start, free places are no longer kept for a household that is too large for them. */
const KEEPS_UNTIL = 24 * HOUR;

/** So many more than there are free places are looked at first: households may be too large. */
const LOOKS_FURTHER = 50;

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
  const keeps = startsAt.getTime() - now.getTime() > KEEPS_UNTIL;
  const free = slot.places - slot.taken;
  const first = await whomToAsk(registrations, slot, free, keeps, free + LOOKS_FURTHER);
  // Whoever is at the front is mostly enough; a line of thousands is read only where they are not.
  const { asked, passOver } = first.enough ? first : await whomToAsk(registrations, slot, free, keeps);
  for (const one of asked) {
    await registrations.hold(one.id, 'offer', until);
    await record(about(slot, one, 'registration.offered', null, { until: until.toISOString() }));
  }
  await registrations.passOver(passOver);
  return asked.length;
}

async function whomToAsk(
  registrations: Ports['registrations'],
  slot: Slot,
  free: number,
  keeps: boolean,
  people?: number,
) {
  const waiting = await registrations.line(slot.id, people);
  const { ask, passOver } = decideOffers({ free, waiting, keeps });
  const asked = waiting.filter(({ party }) => ask.includes(party)).flatMap(({ members }) => members);
  const read = waiting.reduce((sum, { size }) => sum + size, 0);
  return { asked, passOver, enough: asked.length === free || people === undefined || read < people };
}
