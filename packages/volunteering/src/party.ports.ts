import type { PersonId, Recorder } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { PartyEvent } from './events.js';
import type { Party, PartyId } from './party.js';
import type { GuardianPorts } from './ports.js';

/** Who gathers for which shift. People are locked before what they gather in. */
export interface PartyStore {
  /** With whom somebody comes to this shift, unless they have signed up already. Without a lock. */
  of(slot: SlotId, person: PersonId): Promise<Party | undefined>;
  /** By what was passed on. Without a lock. */
  find(token: string): Promise<Party | undefined>;
  /** Until the transaction ends nobody joins them or leaves them. @returns undefined when they have signed up or parted */
  lock(id: PartyId): Promise<Party | undefined>;
  /** @returns undefined when they come to this shift with others */
  start(slot: SlotId, by: PersonId): Promise<Party | undefined>;
  /** Takes the place of what was passed on before. @returns what is passed on now: nobody can guess it */
  passOn(id: PartyId): Promise<string>;
  /** @returns whether they are in it now; not where they come to this shift with others */
  add(party: Party, person: PersonId): Promise<boolean>;
  remove(party: Party, person: PersonId): Promise<void>;
  /** They part, and nothing is known of it any more. */
  part(id: PartyId): Promise<void>;
  /** They have signed up: what is kept of it is who did it for all. */
  signedUp(id: PartyId): Promise<void>;
  /** Who signed all those up who stand in this shift together with somebody. */
  signedUpBy(slot: SlotId, person: PersonId): Promise<PersonId | undefined>;
}

export interface PartyPorts extends GuardianPorts {
  readonly parties: PartyStore;
  readonly recordParty: Recorder<PartyEvent>;
}
