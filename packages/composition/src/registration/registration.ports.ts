import {
  lockPeople,
  nameOf,
  PgRegistrationStore,
  PgSlotStore,
  PgStandInStore,
  record,
} from '@talka/database';
import type { RegistrationPorts, StandInPorts } from '@talka/registration';
import type { EntityManager } from 'typeorm';

/** What the engine of places stands on; what a domain asks of people besides, it brings along. */
export const registrationPorts =
  (mayTake: (manager: EntityManager) => RegistrationPorts['mayTake']) =>
  (manager: EntityManager): StandInPorts => ({
    slots: new PgSlotStore(manager),
    registrations: new PgRegistrationStore(manager),
    standIns: new PgStandInStore(manager),
    lockPeople: lockPeople(manager),
    nameOf: (person) => nameOf(manager, person),
    mayTake: mayTake(manager),
    record: async (happening) => void (await record(manager, happening)),
  });
