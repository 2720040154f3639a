import type { NewOrganisation, Organisation, OrganisationId, OrganisationMember } from '@talka/identity';
import type { AreaId, MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type {
  RegistrationId,
  RegistrationPorts,
  Slot,
  SlotChangePorts,
  SlotId,
  SlotQuestion,
} from '@talka/registration';
import type { ChangeId, PublishedChange } from './change.js';
import type { EventDraft, EventWords, VolunteerEvent } from './event.js';
import type { GuardianEvent, VolunteeringEvent } from './events.js';
import type { Consent, ConsentId, NamedGuardian, Signature } from './guardian.js';
import type { Requirements } from './rules/decide-requirements.js';
import type { EventExtension } from './rules/decide-extension.js';

/** Organisations; what is found is locked until the transaction ends. */
export interface OrganisationStore {
  find(number: number): Promise<Organisation | undefined>;
  of(id: OrganisationId): Promise<Organisation | undefined>;
  addPerson(id: OrganisationId, member: OrganisationMember): Promise<void>;
  changeRole(id: OrganisationId, member: OrganisationMember): Promise<void>;
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
  /** Adds to what is published, and gives each new shift a slot. */
  extend(event: VolunteerEvent, added: EventExtension): Promise<VolunteerEvent>;
  /** Has anybody ever signed up for it, whatever came of that, been asked to, or been written to? */
  everUsed(shift: SlotId): Promise<boolean>;
  removeShift(event: VolunteerEvent, shift: SlotId): Promise<void>;
  removeRole(event: VolunteerEvent, role: string): Promise<void>;
  reword(event: VolunteerEvent, words: EventWords): Promise<void>;
  /** What a role asks of everybody who takes it, instead of what it asked before. */
  ask(event: VolunteerEvent, role: string, questions: readonly SlotQuestion[]): Promise<void>;
  /** What a role asks of people's age and abilities, instead of what it asked before. */
  require(event: VolunteerEvent, role: string, asking: Requirements): Promise<void>;
  callOff(event: VolunteerEvent): Promise<void>;
  /** Writes down what everybody concerned is told. */
  note(event: VolunteerEvent, change: PublishedChange): Promise<ChangeId>;
}

export interface VolunteeringPorts {
  readonly organisations: OrganisationStore;
  readonly events: EventStore;
  readonly municipalityIsKnown: (municipality: MunicipalityId) => Promise<boolean>;
  /** Whose account has this address. */
  readonly personByEmail: (email: string) => Promise<PersonId | undefined>;
  /** `YYYY-MM-DD` */
  readonly birthDateOf: (person: PersonId) => Promise<string>;
  readonly areaIsIn: (area: AreaId, municipality: MunicipalityId) => Promise<boolean>;
  readonly record: Recorder<VolunteeringEvent>;
}

/** What changing a published event stands on: the event, and the slots of its shifts. */
export interface ChangePorts extends VolunteeringPorts {
  readonly places: SlotChangePorts;
  /** Who has a place in a shift that is nothing for their age at this time, by name; nobody who moves it waives that. */
  readonly tooYoungFor: (slot: SlotId, during: Slot['during']) => Promise<readonly string[]>;
}

/** Guardians' answers. Whoever changes one has the young person locked. */
export interface ConsentStore {
  /** @returns whether somebody has so many links already that no more are sent today */
  tooMany(person: PersonId): Promise<boolean>;
  /** Instead of who was named for this shift before; their link answers nothing any more. */
  name(person: PersonId, slot: SlotId, guardian: NamedGuardian): Promise<void>;
  /** Sends whoever is named for the shift a link. */
  ask(person: PersonId, slot: SlotId, until: Date): Promise<ConsentId>;
  /** Without a lock. */
  find(token: string): Promise<Consent | undefined>;
  lock(id: ConsentId): Promise<Consent>;
  give(id: ConsentId, signature: Signature): Promise<void>;
  /** Other links of the same event are answered by this yes as well, and lead to it. */
  answersOthers(id: ConsentId): Promise<void>;
  /** Is whoever has this place noted as here, or as having left? */
  readonly came: (registration: RegistrationId) => Promise<'here' | 'left' | undefined>;
  refuse(id: ConsentId): Promise<void>;
  withdraw(id: ConsentId): Promise<void>;
  /** Shifts not over yet in which the person stands, and which rest on this consent and no other, in the order of ids. */
  restingOn(id: ConsentId): Promise<readonly SlotId[]>;
  /** Other shifts of the event in which a place is kept for a guardian's answer. */
  awaiting(id: ConsentId): Promise<readonly SlotId[]>;
  /** When the last shift ends that the consent is about. */
  ends(id: ConsentId): Promise<Date>;
}

export interface GuardianPorts extends RegistrationPorts {
  readonly consents: ConsentStore;
  readonly emailOf: (person: PersonId) => Promise<string | null>;
  readonly recordConsent: Recorder<GuardianEvent>;
}
