import type { PersonId } from '@talka/kernel';
import type { RegistrationId } from '@talka/registration';

/** Why somebody gives their place up, where they say so. */
export const GIVING_UP_WHYS = ['unwell', 'work', 'family', 'way', 'other'] as const;
export type GivingUpWhy = (typeof GIVING_UP_WHYS)[number];

/** A place given up so many hours before its shift is hard to fill: the organiser's people hear of it at once. */
export const LATE_HOURS = 48;

/** Why a place was given up or taken back is known so many days after its shift; that it was, as long as the place. */
export const REASON_KEPT_DAYS = 30;

/** What is kept of a place that was given up, or taken back by an organiser. */
export interface CancelledPlace {
  readonly why: GivingUpWhy | null;
  readonly words: string | null;
  readonly late: boolean;
  /** The organiser's person who took it back; null: it was given up by whose it was. */
  readonly by: PersonId | null;
}

export interface CancelledPlaceStore {
  keep(registration: RegistrationId, cancelled: CancelledPlace): Promise<void>;
}
