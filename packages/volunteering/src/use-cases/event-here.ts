import type { Person, Organisation, OrganisationRole } from '@talka/identity';
import { accept, refuse } from '@talka/kernel';
import type { VolunteerEvent } from '../event.js';
import type { VolunteeringPorts } from '../ports.js';
import { decideAct, type OrganiserAct } from '../rules/may.js';

type Ports = Pick<VolunteeringPorts, 'organisations' | 'events'>;

/** The organisation, for who acts for it and may do this; for who does not act for it, it is not there. */
export async function ownOrganisation(
  { organisations }: Ports,
  number: number,
  by: Person,
  act: OrganiserAct,
): Promise<Organisation> {
  const found = (await organisations.find(number)) ?? accept<never>(refuse('organisation.not-found'));
  const role = roleOf(found, by) ?? accept<never>(refuse('organisation.not-found'));
  accept(decideAct(role, act));
  return found;
}

export interface OwnEvent {
  readonly event: VolunteerEvent;
  readonly organiser: Organisation;
  /** As what the asker acts for the organiser. */
  readonly role: OrganisationRole;
}

/** The event, for who acts for its organiser and may do this; for who does not act for it, it is not there. */
export async function ownEvent(
  ports: Ports,
  number: number,
  by: Person,
  act: OrganiserAct,
): Promise<OwnEvent> {
  const event = (await ports.events.find(number)) ?? accept<never>(refuse('event.not-found'));
  const organiser = await ports.organisations.of(event.organisation);
  const role = organiser && roleOf(organiser, by);
  if (!role) return accept<never>(refuse('event.not-found'));
  accept(decideAct(role, act));
  return { event, organiser, role };
}

const roleOf = ({ people }: Pick<Organisation, 'people'>, by: Person): OrganisationRole | undefined =>
  people.find(({ person }) => person === by.id)?.role;

export const about = <K extends string, F extends object>(
  { id, number, municipality }: Pick<VolunteerEvent, 'id' | 'number' | 'municipality'>,
  kind: K,
  by: Person,
  facts: F,
) => ({ kind, subject: { kind: 'event', id }, municipality, by: by.id, facts: { event: number, ...facts } });
