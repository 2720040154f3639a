import {
  first,
  PgEventStore,
  PgOrganisationStore,
  peopleStore,
  places,
  record,
  sql,
  volunteerFacts,
} from '@talka/database';
import { refuse } from '@talka/kernel';
import type { RegistrationPorts } from '@talka/registration';
import { decideVolunteer, type VolunteeringPorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';

/** The ports of volunteering, on one transaction. */
export const volunteeringPorts = (manager: EntityManager): VolunteeringPorts => ({
  organisations: new PgOrganisationStore(manager),
  events: new PgEventStore(manager),
  municipalityIsKnown: async (id) =>
    (await first(manager, sql`select from municipality where id = ${id}`)) !== undefined,
  personByEmail: (email) => peopleStore(manager).idByEmail(email),
  areaIsIn: (area, municipality) => places(manager).areaIsIn(area, municipality),
  record: async (happening) => void (await record(manager, happening)),
});

/** What shifts ask of somebody besides a free place. What is no shift is not found. */
export const mayTakeShift =
  (manager: EntityManager): RegistrationPorts['mayTake'] =>
  async (person, slot) => {
    const facts = await volunteerFacts(manager, person, slot.id);
    return facts ? decideVolunteer({ ...facts, begins: slot.during.from }) : refuse('slot.not-found');
  };
