import type { Day, PersonId } from '@talka/kernel';

/** A child without an account of its own: whoever brings it enrols it, and is told what concerns it. */
export interface Child {
  readonly person: PersonId;
  readonly name: string;
  readonly birthDate: Day;
}

/** Children of one carer. Finding and counting lock the carer, so that there are never more than may be. */
export interface ChildStore {
  /** How many there are; the answer holds until the transaction ends. */
  count(carer: PersonId): Promise<number>;
  /** Lives where its carer does. */
  add(carer: PersonId, child: Omit<Child, 'person'>): Promise<PersonId>;
  /** The child, locked until the transaction ends; only whose it is finds it. */
  find(carer: PersonId, child: PersonId): Promise<Child | undefined>;
  rename(child: PersonId, name: string): Promise<void>;
  /** Deletes or empties all that is known of it; where it was noted or certified, an empty row stays. */
  erase(child: PersonId): Promise<void>;
}
