import type { Brand, Cents, Day } from '@talka/kernel';
import type { Language } from '@talka/territory';

export type MilestoneId = Brand<string, 'MilestoneId'>;
export const milestoneId = (id: string): MilestoneId => id as MilestoneId;

/** A step on the way from chosen to built, which anyone can look at when it is done. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly plannedOn: Day;
  /** Null: not yet. */
  readonly doneOn: Day | null;
}

export interface MilestoneDraft {
  readonly words: string;
  readonly language: Language;
  readonly plannedOn: Day;
}

/** Who carries the idea out, and what it has cost so far: null while nobody has said so. */
export interface DeliveryFacts {
  readonly office: string;
  readonly spent: Cents | null;
}

/** Why a step takes longer, as a municipality may name it. */
export const DELAY_REASONS = ['permits', 'procurement', 'weather', 'costs', 'supplies', 'other'] as const;
export type DelayReason = (typeof DELAY_REASONS)[number];

export interface Delay {
  readonly reason: DelayReason;
  readonly words: string;
  readonly language: Language;
  readonly until: Day;
}

/** A plan that people read, not a register of works. */
export const MILESTONES_PER_IDEA = 40;
/** A choice, not an album. */
export const PHOTOS_PER_MILESTONE = 5;
/** What is chosen is to be there within two years. */
export const DELIVERY_MONTHS = 24;
