import type { Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { EventDraft, VolunteerEvent } from '../event.js';
import type { VolunteeringPorts } from '../ports.js';
import { decidePublication } from '../rules/decide-publication.js';
import { tidyEvent } from '../rules/tidy-event.js';
import { about, ownEvent, ownOrganisation, type OwnEvent } from './event-here.js';

type Ports = VolunteeringPorts & { readonly now: Date };

/** Begins an event in the name of an organisation. Who waits to be verified may write already, and not publish. */
export const startEvent =
  (transaction: Transaction<VolunteeringPorts>) => (by: Person, organisation: number, draft: EventDraft) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const organiser = await ownOrganisation(ports, organisation, by, 'events');
      if (organiser.state === 'turned-down') accept(refuse('organisation.not-verified'));
      const tidied = await checked(ports, organiser.municipality, draft);
      const event = await ports.events.add(organiser, tidied, by.id);
      await ports.record(about(event, 'event.created', by, {}));
      return event;
    });

export interface AtRevision {
  readonly number: number;
  readonly revision: number;
}

/** Saves a draft over the revision its writer saw. */
export const changeEvent =
  (transaction: Transaction<VolunteeringPorts>) => (by: Person, at: AtRevision, draft: EventDraft) =>
    transaction(async (ports): Promise<VolunteerEvent> => {
      const { event } = await ownEvent(ports, at.number, by, 'events');
      if (event.state !== 'draft') accept(refuse('event.not-draft'));
      if (event.revision !== at.revision) accept(refuse('event.changed'));
      const changed = await ports.events.change(event, await checked(ports, event.municipality, draft));
      await ports.record(about(event, 'event.changed', by, {}));
      return changed;
    });

/** Shows an event to everyone; from now on people sign up for its shifts. */
export const publishEvent = (transaction: Transaction<VolunteeringPorts>) => (by: Person, at: AtRevision) =>
  transaction(async (ports): Promise<VolunteerEvent> => {
    const { event, organiser } = await ownEvent(ports, at.number, by, 'events');
    accept(decidePublication(event, organiser, ports.now));
    if (event.revision !== at.revision) accept(refuse('event.changed'));
    const published = await ports.events.publish(event);
    await ports.record(about(event, 'event.published', by, { shifts: published.shifts.length }));
    return published;
  });

async function checked(ports: Ports, municipality: MunicipalityId, draft: EventDraft): Promise<EventDraft> {
  await areaHere(ports, municipality, draft.area);
  return accept(tidyEvent(draft));
}

/** An event is in an area of its own municipality, or in no one of them. */
export async function areaHere(
  { areaIsIn }: Pick<Ports, 'areaIsIn'>,
  municipality: MunicipalityId,
  area: EventDraft['area'],
): Promise<void> {
  if (area && !(await areaIsIn(area, municipality))) {
    accept(refuse('event.area-elsewhere', undefined, 'area'));
  }
}

/** The event as its organiser has it, whatever its state. */
export const readOwnEvent = (transaction: Transaction<VolunteeringPorts>) => (by: Person, number: number) =>
  transaction((ports): Promise<OwnEvent> => ownEvent(ports, number, by, 'events'));
