import type { Brand, PersonId } from '@talka/kernel';

export type ActId = Brand<string, 'ActId'>;
export const actId = (id: string): ActId => id as ActId;

/** What no official does alone. */
export const ACT_KINDS = [
  'extend-ideas',
  'extend-support',
  'extend',
  'suspend',
  'resume',
  'annul',
  'rerun',
  'open',
  'set-aside',
  'publish',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** An act of two people: one proposes it, another confirms it, and then it is carried out. */
export interface OfficialAct {
  readonly id: ActId;
  readonly kind: ActKind;
  /** The new end of what is extended. */
  readonly until: Date | null;
  /** Public: those who voted read it. */
  readonly reason: string;
  readonly proposedBy: PersonId;
  readonly proposedAt: Date;
}
