import type { PersonId, Recorder, Result } from '@talka/kernel';
import type { RegistrationEvent } from './events.js';
import type { WaitingParty } from './rules/decide-offers.js';
import type { Ending, HoldReason, Registration, RegistrationId, Slot, SlotId, SlotTimes } from './slot.js';

/** Slots. Who needs a person and a slot locked locks the person first. */
export interface SlotStore {
  /** Without a lock. */
  read(slot: SlotId): Promise<Slot | undefined>;
  /** Keeps everybody else from joining, leaving and being asked until the transaction ends; waits for those who just join. */
  lock(slot: SlotId): Promise<Slot | undefined>;
  /**
   * Locks the slot if it has so many free places that nobody waits for; when it is full, nobody queues here.
   * @param but whose own waiting does not count
   */
  claim(slot: SlotId, places: number, but: string): Promise<boolean>;
  changePlaces(slot: SlotId, places: number): Promise<Slot>;
  callOff(slot: SlotId): Promise<void>;
  /** To another time, with all who stand in it; signing up ends as long before it begins as it did. */
  move(slot: SlotId, during: Slot['during'], times: SlotTimes): Promise<Slot>;
  /** Slots where a hold has run out, or where a place is free and somebody waits. */
  due(limit: number): Promise<readonly SlotId[]>;
}

export interface NewRegistration {
  readonly slot: SlotId;
  readonly person: PersonId;
  /** Those who come together or not at all. */
  readonly party: string;
  /** Higher is asked first; only where the slot's public rules say so. */
  readonly priority?: number;
  /** Joins no list: they are asked by name, and what they say ends it. */
  readonly offList?: boolean;
}

/** Standings of people with slots. What is found is locked until the transaction ends. */
export interface RegistrationStore {
  /** @returns undefined when this person has a live standing there, from a transaction that was quicker */
  wait(registration: NewRegistration): Promise<RegistrationId | undefined>;
  /** Of that name, for parties. */
  newParty(): string;
  /** The newest standing of this person with this slot. */
  of(slot: SlotId, person: PersonId): Promise<Registration | undefined>;
  /** Who stands there together with this person, themselves among them, in the order of ids; without a lock. */
  partyOf(slot: SlotId, person: PersonId): Promise<readonly PersonId[]>;
  /** Confirmed places of this person that overlap with the slot; those an organiser has allowed too. */
  overlapping(person: PersonId, slot: SlotId): Promise<number>;
  /** How many places are kept for this person while they fill in forms. */
  formsOf(person: PersonId): Promise<number>;
  confirm(registration: RegistrationId, allowedBy?: PersonId): Promise<void>;
  /** @param from whose place is handed over */
  hold(registration: RegistrationId, why: HoldReason, until: Date, from?: RegistrationId): Promise<void>;
  /** Whose place a hand-over would take. */
  handsOver(to: RegistrationId): Promise<Registration | undefined>;
  /** Who is asked to take this place over; it may have run out. */
  askedToTakeOver(from: RegistrationId): Promise<Registration | undefined>;
  /** Sends somebody behind all who wait now, and lets them be until a time. */
  waitAnew(registration: RegistrationId, unanswered: boolean, notBefore: Date): Promise<void>;
  /** Gives somebody back the turn they had. */
  waitAsBefore(registration: RegistrationId): Promise<void>;
  end(registration: RegistrationId, ending: Ending): Promise<void>;
  /** Ends whatever is live there. @returns how many it was */
  endAll(slot: SlotId, ending: Ending): Promise<number>;
  /** Who stands there in any way, without a lock. */
  peopleIn(slot: SlotId): Promise<readonly PersonId[]>;
  /** Places there that would lie over others of the same people at that time are theirs all the same: by an organiser's decision. */
  allowOverlaps(slot: SlotId, times: SlotTimes, by: PersonId): Promise<void>;
  /** What is kept there for anybody is kept no longer than until then. */
  holdUntil(slot: SlotId, latest: Date): Promise<void>;
  /**
   * Who waits and may be asked now, in the published order; without those who have a place elsewhere at that time, and without
   * a party of which somebody is just asked to take another's place over.
   * @param people the first so many and those they came with; without it, all
   */
  line(
    slot: SlotId,
    people?: number,
  ): Promise<readonly (WaitingParty & { readonly members: readonly Registration[] })[]>;
  passOver(parties: readonly string[]): Promise<void>;
  ranOut(slot: SlotId): Promise<readonly Registration[]>;
}

/** A yes that may depend on somebody else's: until then the place is kept and not yet taken. */
export interface Clearance {
  /** A guardian is asked first; their answer is awaited until then. */
  readonly guardianUntil?: Date;
}

export interface RegistrationPorts {
  readonly slots: SlotStore;
  readonly registrations: RegistrationStore;
  /** Locks people, in the order of their ids. */
  readonly lockPeople: (people: readonly PersonId[]) => Promise<void>;
  /** What those are called who come together: one is told whose rule it is that stands in the way of all. */
  readonly nameOf: (person: PersonId) => Promise<string>;
  /** What the domain asks of somebody besides a free place: age, training, rest. */
  readonly mayTake: (person: PersonId, slot: Slot) => Promise<Result<Clearance | undefined>>;
  /** Whom the slot's public rule has asked first: higher before lower. Nobody, where there is no such rule. */
  readonly priorityOf?: (person: PersonId, slot: Slot) => Promise<number>;
  readonly record: Recorder<RegistrationEvent>;
}

/** What a change of a slot stands on. */
export interface SlotChangePorts extends Pick<
  RegistrationPorts,
  'slots' | 'registrations' | 'lockPeople' | 'record'
> {
  /** How many of those with a place there are noted as here. */
  readonly hereIn: (slot: SlotId) => Promise<number>;
}

/** What somebody passes on who looks for whoever takes their place: known to the database by its hash alone. */
export interface StandInStore {
  /** Takes the place of what was passed on before. @returns what is passed on now: nobody can guess it */
  offer(registration: RegistrationId, inReturn: SlotId | null): Promise<string>;
  withdraw(registration: RegistrationId): Promise<void>;
  find(token: string): Promise<FoundStandIn | undefined>;
}

export interface FoundStandIn {
  /** Whose place it was passed on for: one they have anew is not meant. */
  readonly registration: RegistrationId;
  readonly slot: SlotId;
  readonly from: PersonId;
  readonly inReturn: SlotId | null;
}

export interface StandInPorts extends RegistrationPorts {
  readonly standIns: StandInStore;
}
