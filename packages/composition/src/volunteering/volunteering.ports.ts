import {
  first,
  one,
  PgAnswerStore,
  PgAttendanceStore,
  PgCancelledPlaceStore,
  PgConsentStore,
  PgEventStore,
  PgOrganisationStore,
  lockPeople,
  peopleStore,
  places,
  record,
  residentFirst,
  sql,
  youngIn,
} from '@talka/database';
import { done, ok, personId, refuse, type PersonId } from '@talka/kernel';
import {
  type AnswerPorts,
  decideAnswered,
  guardianUntil,
  type RegistrationPorts,
  type StandInPorts,
} from '@talka/registration';
import {
  type ChangePorts,
  decideLoad,
  decideNeeds,
  type GuardianPorts,
  NEEDS_NO_GUARDIAN,
  type QuestionPorts,
  type TakingBackPorts,
  type VolunteeringPorts,
} from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { registrationPorts } from '../registration/registration.ports.js';
import { notBarred } from './not-barred.js';
import { ofAge } from './of-age.js';

/** The ports of volunteering, on one transaction. */
export const volunteeringPorts = (manager: EntityManager): VolunteeringPorts => ({
  organisations: new PgOrganisationStore(manager),
  events: new PgEventStore(manager),
  municipalityIsKnown: async (id) =>
    (await first(manager, sql`select from municipality where id = ${id}`)) !== undefined,
  personByEmail: (email) => peopleStore(manager).idByEmail(email),
  birthDateOf: async (person) =>
    (
      await one<{ day: string }>(
        manager,
        sql`select to_char(birth_date, 'YYYY-MM-DD') as day from person where id = ${person}`,
      )
    ).day,
  areaIsIn: (area, municipality) => places(manager).areaIsIn(area, municipality),
  record: async (happening) => void (await record(manager, happening)),
});

/** The ports of giving places up and taking them back, on one transaction. */
export const cancelPorts = (manager: EntityManager): TakingBackPorts => ({
  ...volunteeringPorts(manager),
  ...registrationPorts(mayTakeShift)(manager),
  cancelled: new PgCancelledPlaceStore(manager),
  recordCancelling: async (happening) => void (await record(manager, happening)),
});

/** The ports of changing what is published, on one transaction. */
export const changePorts = (manager: EntityManager): ChangePorts => ({
  ...volunteeringPorts(manager),
  places: {
    ...registrationPorts(mayTakeShift)(manager),
    hereIn: (slot) => new PgAttendanceStore(manager).hereIn(slot),
  },
  tooYoungFor: async (slot, during) => {
    const names: string[] = [];
    for (const { id, name } of await youngIn(manager, slot, during.from)) {
      const aged = await ofAge(manager, personId(id), { id: slot, during });
      if (!aged.ok || aged.value.guardian) names.push(name);
    }
    return names;
  },
});

type MayTake = RegistrationPorts['mayTake'];

/** What a form asks for itself is not asked for before it is filled in. */
const ASKED_BY_FORMS = ['shift.guardian-needed', 'answers.needed'];

export const askedByForm = (code: string): boolean => ASKED_BY_FORMS.includes(code);

/** While somebody fills in a form: for a guardian, and for what the organiser asks. */
export const formPorts = registrationPorts((manager) => async (person, slot) => {
  const may = await mayTakeShift(manager)(person, slot);
  return !may.ok && askedByForm(may.refusal.code) ? done : may;
});

/** What shifts ask of somebody besides a free place. What is no shift is not found. */
export const mayTakeShift =
  (manager: EntityManager): MayTake =>
  async (person, slot) => {
    const aged = await ofAge(manager, person, slot);
    if (!aged.ok) return aged;
    const barred = await notBarred(manager)(person, slot);
    if (!barred.ok) return barred;
    const { facts, others, guardian } = aged.value;
    const needs = decideNeeds(facts.needs, facts, facts.proof);
    if (!needs.ok) return needs;
    const load = decideLoad(slot.during, others);
    if (!load.ok) return load;
    const until = guardian ? guardianUntil(facts.now, slot.open.until ?? slot.during.from) : undefined;
    if (guardian && !facts.named) return refuse('shift.guardian-needed', { age: NEEDS_NO_GUARDIAN });
    if (guardian && !until) return refuse('guardian.too-late');
    const answered = decideAnswered(facts.questions, facts.answers);
    if (!answered.ok) return answered;
    return until ? ok({ guardianUntil: until }) : done;
  };

/**
 * Who does not act themselves is asked afterwards what a task asks: no guardian answers for a young person, and nobody for
 * the other with whom they change places.
 */
const mayTakeAs =
  (acts: (person: PersonId) => boolean) =>
  (manager: EntityManager): MayTake =>
  async (person, slot) => {
    const may = await mayTakeShift(manager)(person, slot);
    return !may.ok && may.refusal.code === 'answers.needed' && !acts(person) ? done : may;
  };

/** The ports of taking a place that somebody passed on, for whoever takes it. */
export const standInPorts = (by: PersonId) => registrationPorts(mayTakeAs((person) => person === by));

export const answerPorts = (manager: EntityManager): AnswerPorts => ({
  ...{ answers: new PgAnswerStore(manager), lockPeople: lockPeople(manager) },
});

export const questionPorts = (manager: EntityManager): QuestionPorts => ({
  ...{ ...volunteeringPorts(manager), answers: new PgAnswerStore(manager) },
});

/** What guardians say, on one transaction. */
export const consentPorts = (manager: EntityManager): GuardianPorts => ({
  ...guardianPorts(manager),
  mayTake: mayTakeAs(() => false)(manager),
});

/** The ports of answering an offer, for whoever answers: those who come with them are asked afterwards. */
export const offerPorts =
  (by: PersonId) =>
  (manager: EntityManager): GuardianPorts => ({
    ...guardianPorts(manager),
    mayTake: mayTakeAs((person) => person === by)(manager),
  });

/** The ports of signing up, on one transaction. */
export const guardianPorts = (manager: EntityManager): GuardianPorts & StandInPorts => ({
  ...registrationPorts(mayTakeShift)(manager),
  priorityOf: async (person, slot) => ((await residentFirst(manager, person, slot.id)) ? 1 : 0),
  consents: new PgConsentStore(manager),
  emailOf: async (person) =>
    (await one<{ email: string | null }>(manager, sql`select email from person where id = ${person}`)).email,
  recordConsent: async (happening) => void (await record(manager, happening)),
});
