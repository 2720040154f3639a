import type { Brand, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';

export type PartyId = Brand<string, 'PartyId'>;
export const partyId = (id: string): PartyId => id as PartyId;

/** A household, or friends, come together: more than a table full of them is a shift of its own. */
export const MOST_TOGETHER = 8;

/** People who want to come to a shift together or not at all, before they have signed up. */
export interface Party {
  readonly id: PartyId;
  readonly slot: SlotId;
  /** Who asked the others, and signs all of them up. */
  readonly by: PersonId;
  /** Each has said that they come, whoever asked first. */
  readonly people: readonly PersonId[];
}
