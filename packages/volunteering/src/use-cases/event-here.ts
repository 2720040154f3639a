import type { Person } from '@talka/identity';
import { accept, refuse } from '@talka/kernel';
import type { VolunteerEvent } from '../event.js';
import type { Organisation } from '../organisation.js';
import type { VolunteeringPorts } from '../ports.js';
import { actsFor } from './organisations.js';

type Ports = Pick<VolunteeringPorts, 'organisations' | 'events'>;

/** The organisation, for who acts for it; for others it is not there. */
export async function ownOrganisation(
  { organisations }: Ports,
  number: number,
  by: Person,
): Promise<Organisation> {
  const found = await organisations.find(number);
  return found && actsFor(found, by) ? found : accept<never>(refuse('organisation.not-found'));
}

export interface OwnEvent {
  readonly event: VolunteerEvent;
  readonly organiser: Organisation;
}

/** The event, for who acts for its organiser; for others it is not there. */
export async function ownEvent(ports: Ports, number: number, by: Person): Promise<OwnEvent> {
  const event = (await ports.events.find(number)) ?? accept<never>(refuse('event.not-found'));
  const organiser = await ports.organisations.of(event.organisation);
  if (!organiser || !actsFor(organiser, by)) return accept<never>(refuse('event.not-found'));
  return { event, organiser };
}

export const about = <K extends string, F extends object>(
  { id, number, municipality }: Pick<VolunteerEvent, 'id' | 'number' | 'municipality'>,
  kind: K,
  by: Person,
  facts: F,
) => ({ kind, subject: { kind: 'event', id }, municipality, by: by.id, facts: { event: number, ...facts } });
