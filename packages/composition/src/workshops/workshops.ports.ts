import {
  enrolmentFacts,
  lockPeople,
  peopleStore,
  PgAnswerStore,
  PgOrganisationStore,
  PgWorkshopStore,
  places,
  record,
} from '@talka/database';
import { refuse } from '@talka/kernel';
import { decideAnswered, type AnswerPorts, type RegistrationPorts } from '@talka/registration';
import {
  decideEnrolment,
  type WorkshopChangePorts,
  type WorkshopPorts,
  type WorkshopQuestionPorts,
} from '@talka/workshops';
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
    if (!facts) return refuse('slot.not-found');
    const enrolled = decideEnrolment(facts);
    return enrolled.ok ? decideAnswered(facts.questions, facts.answers) : enrolled;
  };

/** The ports of enrolling, on one transaction. */
export const enrolmentPorts = registrationPorts(mayTakeWorkshop);

/** The ports of changing what is published, on one transaction. Whoever is noted in a register was at a session that has begun. */
export const workshopChangePorts = (manager: EntityManager): WorkshopChangePorts => ({
  ...workshopPorts(manager),
  places: { ...enrolmentPorts(manager), hereIn: async () => 0 },
});

/** The ports of saying what is asked of whoever enrols, on one transaction. */
export const workshopAnswerPorts = (manager: EntityManager): AnswerPorts => ({
  ...{ answers: new PgAnswerStore(manager), lockPeople: lockPeople(manager) },
});

/** The ports of asking something else of whoever enrols, on one transaction. */
export const workshopQuestionPorts = (manager: EntityManager): WorkshopQuestionPorts => ({
  ...{ ...workshopPorts(manager), answers: new PgAnswerStore(manager) },
});
