import type { OrganisationId } from '@talka/identity';
import type { Brand, MunicipalityId, PersonId } from '@talka/kernel';
import type { SlotId } from '@talka/registration';

export type BarId = Brand<string, 'BarId'>;
export const barId = (id: string): BarId => id as BarId;

/** What an administrator may say to an objection. */
export const BAR_DECISIONS = ['lifted', 'kept'] as const;
export type BarDecision = (typeof BAR_DECISIONS)[number];

/** A bar that is over or lifted is known so many days more, to answer who asks about it; then it is forgotten. */
export const BAR_KEPT_DAYS = 90;

/** Somebody may not come to shifts of an organisation, or to any in a municipality. */
export interface NewBar {
  readonly person: PersonId;
  /** That of the organisation, where one set it: its administrators look at objections. */
  readonly municipality: MunicipalityId;
  /** Null: it is about all events of the municipality. */
  readonly organisation: OrganisationId | null;
  /** Read by whom it is about. */
  readonly reason: string;
  readonly by: PersonId;
  /** It is about shifts that begin before then; null: until it is lifted. */
  readonly until: Date | null;
}

export interface Bar extends NewBar {
  readonly id: BarId;
  readonly objected: boolean;
  readonly decision: BarDecision | null;
}

/** What a decision says, and whose it is. */
export interface DecidedBar {
  readonly decision: BarDecision;
  readonly reason: string;
  readonly by: PersonId;
}

/** Bars. Whoever sets one has the person locked; what is found is locked until the transaction ends. */
export interface BarStore {
  /** @returns undefined: they are barred from there already */
  set(bar: NewBar): Promise<Bar | undefined>;
  /** A bar in force. */
  find(id: BarId): Promise<Bar | undefined>;
  object(id: BarId, words: string): Promise<void>;
  decide(id: BarId, decided: DecidedBar): Promise<void>;
  /** Shifts the bar is about in which the person stands in any way, in the order of ids; without a lock. */
  placesUnder(id: BarId): Promise<readonly SlotId[]>;
}
