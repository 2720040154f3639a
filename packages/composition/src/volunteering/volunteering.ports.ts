import {
  first,
  one,
  PgAttendanceStore,
  PgConsentStore,
  PgEventStore,
  PgOrganisationStore,
  peopleStore,
  places,
  record,
  sql,
} from '@talka/database';
import { done, ok, refuse } from '@talka/kernel';
import { guardianUntil, type RegistrationPorts, type StandInPorts } from '@talka/registration';
import {
  decideLoad,
  decideNeeds,
  NEEDS_NO_GUARDIAN,
  type ChangePorts,
  type GuardianPorts,
  type VolunteeringPorts,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { registrationPorts } from '../registration/registration.ports.js';
import { ofAge } from './of-age.js';

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

/** The ports of changing what is published, on one transaction. */
export const changePorts = (manager: EntityManager): ChangePorts => ({
  ...volunteeringPorts(manager),
  places: {
    ...registrationPorts(mayTakeShift)(manager),
    hereIn: (slot) => new PgAttendanceStore(manager).hereIn(slot),
  },
});

/** While somebody fills in a form: what the form itself asks for, as a guardian, is not asked for before. */
export const formPorts = registrationPorts((manager) => async (person, slot) => {
  const may = await mayTakeShift(manager)(person, slot);
  return !may.ok && may.refusal.code === 'shift.guardian-needed' ? done : may;
});

/** What shifts ask of somebody besides a free place. What is no shift is not found. */
export const mayTakeShift =
  (manager: EntityManager): RegistrationPorts['mayTake'] =>
  async (person, slot) => {
    const aged = await ofAge(manager, person, slot);
    if (!aged.ok) return aged;
    const { facts, others, guardian } = aged.value;
    const needs = decideNeeds(facts.needs, facts.abilities);
    if (!needs.ok) return needs;
    const load = decideLoad(slot.during, others);
    if (!load.ok) return load;
    if (!guardian) return done;
    if (!facts.named) return refuse('shift.guardian-needed', { age: NEEDS_NO_GUARDIAN });
    const until = guardianUntil(facts.now, slot.open.until ?? slot.during.from);
    return until ? ok({ guardianUntil: until }) : refuse('guardian.too-late');
  };

/** The ports of signing up and of guardians, on one transaction. */
export const guardianPorts = (manager: EntityManager): GuardianPorts & StandInPorts => ({
  ...registrationPorts(mayTakeShift)(manager),
  consents: new PgConsentStore(manager),
  emailOf: async (person) =>
    (await one<{ email: string | null }>(manager, sql`select email from person where id = ${person}`)).email,
  recordConsent: async (happening) => void (await record(manager, happening)),
});
