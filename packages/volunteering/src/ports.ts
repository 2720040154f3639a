import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { EventDraft, VolunteerEvent } from './event.js';
import type { VolunteeringEvent } from './events.js';
import type { NewOrganisation, Organisation, OrganisationId } from './organisation.js';

/** Organisations; what is found is locked until the transaction ends. */
export interface OrganisationStore {
  find(number: number): Promise<Organisation | undefined>;
  of(id: OrganisationId): Promise<Organisation | undefined>;
  addPerson(id: OrganisationId, person: PersonId): Promise<void>;
  removePerson(id: OrganisationId, person: PersonId): Promise<void>;
  /** @returns undefined when one with this registration number is known already */
  add(organisation: NewOrganisation, by: PersonId): Promise<Organisation | undefined>;
  decide(
    id: OrganisationId,
    state: 'verified' | 'turned-down',
    by: PersonId,
    reason: string,
  ): Promise<Organisation>;
}

/** Events; what is found is locked until the transaction ends. */
export interface EventStore {
  find(number: number): Promise<VolunteerEvent | undefined>;
  add(of: Organisation, draft: EventDraft, by: PersonId): Promise<VolunteerEvent>;
  change(event: VolunteerEvent, draft: EventDraft): Promise<VolunteerEvent>;
  /** Gives each shift a slot that people can sign up for. */
  publish(event: VolunteerEvent): Promise<VolunteerEvent>;
}

export interface VolunteeringPorts {
  readonly organisations: OrganisationStore;
  readonly events: EventStore;
  readonly municipalityIsKnown: (municipality: MunicipalityId) => Promise<boolean>;
  /** Whose account has this address. */
  readonly personByEmail: (email: string) => Promise<PersonId | undefined>;
  readonly areaIsIn: (area: AreaId, municipality: MunicipalityId) => Promise<boolean>;
  readonly record: Recorder<VolunteeringEvent>;
}
