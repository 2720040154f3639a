import {
  enrolmentFacts,
  peopleStore,
  PgOrganisationStore,
  PgWorkshopStore,
  places,
  record,
} from '@talka/database';
import { refuse } from '@talka/kernel';
import type { RegistrationPorts } from '@talka/registration';
import { decideEnrolment, type WorkshopChangePorts, type WorkshopPorts } from '@talka/workshops';
import type { EntityManager } from 'typeorm';
import { registrationPorts } from '../registration/registration.ports.js';

/** The ports of workshops, on one transaction. */
export const workshopPorts = (manager: EntityManager): WorkshopPorts => ({
  workshops: new PgWorkshopStore(manager),
  organisations: new PgOrganisationStore(manager),
  areaIsIn: (area, municipality) => places(manager).areaIsIn(area, municipality),
  personByEmail: (email) => peopleStore(manager).idByEmail(email),
  record: async (happening) => void (await record(manager, happening)),
});

/** What workshops ask of somebody besides a free place. What is no place of a workshop is not found. */
export const mayTakeWorkshop =
  (manager: EntityManager): RegistrationPorts['mayTake'] =>
  async (person, slot) => {
    const facts = await enrolmentFacts(manager, person, slot.id);
    return facts ? decideEnrolment(facts) : refuse('slot.not-found');
  };

/** The ports of enrolling, on one transaction. */
export const enrolmentPorts = registrationPorts(mayTakeWorkshop);

/** The ports of changing what is published, on one transaction. Whoever is noted in a register was at a session that has begun. */
export const workshopChangePorts = (manager: EntityManager): WorkshopChangePorts => ({
  ...workshopPorts(manager),
  places: { ...enrolmentPorts(manager), hereIn: async () => 0 },
});
