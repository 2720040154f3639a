import type { Brand, MunicipalityId, PersonId, TimeRange } from '@talka/kernel';

export type SlotId = Brand<string, 'SlotId'>;
export const slotId = (id: string): SlotId => id as SlotId;
export type RegistrationId = Brand<string, 'RegistrationId'>;
export const registrationId = (id: string): RegistrationId => id as RegistrationId;

/** When whoever has a place is wanted: once at a shift, several times at a workshop. In the order of time, never overlapping. */
export type SlotTimes = readonly (TimeRange & { readonly until: Date })[];

/** A time at which people are wanted or taught, and for how many: a shift, or a workshop. */
export interface Slot {
  readonly id: SlotId;
  readonly municipality: MunicipalityId;
  readonly places: number;
  /** Confirmed people and live holds. The database keeps it between nothing and `places`. */
  readonly taken: number;
  /** From the first of its times to the last. */
  readonly during: TimeRange & { readonly until: Date };
  /** When signing up is possible. */
  readonly open: TimeRange;
  readonly state: SlotState;
}

export const SLOT_STATES = ['draft', 'open', 'cancelled'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** Why a place is kept for somebody who is not confirmed yet. */
export const HOLD_REASONS = ['form', 'offer', 'guardian', 'hand-over'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why somebody has no place and waits for none any more. */
export const ENDINGS = [
  'left',
  'declined',
  'unanswered',
  'cancelled',
  'cancelled-by-organiser',
  'handed-over',
  'not-consented',
  'form-abandoned',
  'slot-cancelled',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** How somebody stands with a slot. There is one live standing for each person and slot. */
export type Standing =
  | { readonly state: 'waiting' }
  | { readonly state: 'held'; readonly why: HoldReason; readonly until: Date }
  | { readonly state: 'confirmed' }
  | { readonly state: 'ended'; readonly ending: Ending };

export interface Registration {
  readonly id: RegistrationId;
  readonly slot: SlotId;
  readonly person: PersonId;
  /** Those who come together or not at all; alone, it is nobody else's. */
  readonly party: string;
  readonly standing: Standing;
  /** How many offers ran out without an answer. */
  readonly unanswered: number;
  /** They joined of themselves; who is only asked to take a place over stands in no list. */
  readonly onList: boolean;
}

/** A hold lives until its time, which does not belong to it. */
export const isLive = (standing: Standing, now: Date): boolean =>
  standing.state === 'held' ? now.getTime() < standing.until.getTime() : standing.state !== 'ended';
