import type { PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';
import type { EventId } from './event.js';

export const FOOD = [
  'vegetarian',
  'vegan',
  'gluten-free',
  'lactose-free',
  'halal',
  'kosher',
  'no-nuts',
] as const;
export type Food = (typeof FOOD)[number];

export const ACCESS = ['wheelchair', 'hearing', 'sight'] as const;
export type Access = (typeof ACCESS)[number];

/**
 * What somebody eats and what they need to take part. It tells of health and of faith, which are special categories of data
 * (Regulation (EU) 2016/679, article 9): it is said of one's own will, for one event, and forgotten soon after it.
 */
export interface Care {
  readonly food: readonly Food[];
  readonly foodOther: string;
  readonly access: readonly Access[];
  readonly accessOther: string;
}

/** So many days after an event's end it is deleted. */
export const CARE_KEPT_DAYS = 3;
/** From so many days before a shift on, whoever prepares it can see who needs what; before that the sums are enough. */
export const CARE_SEEN_DAYS = 7;

/** Of so many people with a place a sum tells nothing of one of them; of fewer there is none. */
export const CARE_SUM_FEWEST = 3;

export interface CareStore {
  /** An event that is published, and whether somebody has a place in it, is kept one or waits for one. */
  eventFor(
    number: number,
    person: PersonId,
  ): Promise<{ readonly id: EventId; readonly standing: boolean } | undefined>;
  say(event: EventId, person: PersonId, care: Care): Promise<void>;
  forget(event: EventId, person: PersonId): Promise<void>;
  /** Of who has a place in a shift, those who have said something. */
  ofShift(event: EventId, shift: SlotId): Promise<readonly CareOfPerson[]>;
}

export interface CareOfPerson extends Care {
  readonly person: PersonId;
  readonly name: string;
}
