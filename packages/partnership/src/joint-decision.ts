import { DAY, type Brand, type MunicipalityId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { MemorandumTask } from './partner.js';

export type JointDecisionId = Brand<string, 'JointDecisionId'>;
export const jointDecisionId = (id: string): JointDecisionId => id as JointDecisionId;

export const VOICES = ['for', 'against', 'abstain'] as const;
export type Voice = (typeof VOICES)[number];

/** Open until its time; then carried, rejected, or without a quorum. Whoever proposed it may withdraw it before. */
export const JOINT_STATES = ['open', 'carried', 'rejected', 'no-quorum', 'withdrawn'] as const;
export type JointState = (typeof JOINT_STATES)[number];
export type JointOutcome = Exclude<JointState, 'open' | 'withdrawn'>;

/** What a municipality puts before the others. */
export interface Proposal {
  readonly title: string;
  readonly words: string;
  readonly language: Language;
  /** The task of the memorandum it is about; null for the partnership itself. */
  readonly task: MemorandumTask | null;
}

export interface JointDecision {
  readonly id: JointDecisionId;
  /** Its public name in addresses. */
  readonly number: number;
  /** Who proposed it. */
  readonly municipality: MunicipalityId;
  readonly state: JointState;
  /** How many municipalities must have spoken for it to count; fixed when it was proposed. */
  readonly quorum: number;
  readonly closesAt: Date;
  /** Of the minutes. */
  readonly revision: number;
}

/** Time to speak about it at home: a council meets once a month. */
export const OPEN_AT_LEAST = 3 * DAY;
export const OPEN_AT_MOST = 62 * DAY;
/** Of one municipality at a time. */
export const MOST_OPEN = 10;
