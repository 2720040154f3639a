import { DAY, type Brand, type Cents, type Day, type MunicipalityId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { FormField } from './call-form.js';

export type OpenCallId = Brand<string, 'OpenCallId'>;
export const openCallId = (id: string): OpenCallId => id as OpenCallId;

/** Whom it is for. A micro-grant is told about afterwards: what was done, and what was spent. */
export const CALL_KINDS = ['artists', 'makers', 'community', 'micro-grant'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** Whose residents may apply. */
export const WHO_MAY_APPLY = ['municipality', 'region'] as const;
export type WhoMayApply = (typeof WHO_MAY_APPLY)[number];

/** Open until its round of scoring is closed; then the office decides, once. Before that it may be called off. */
export const OPEN_CALL_STATES = ['open', 'scored', 'decided', 'called-off'] as const;
export type OpenCallState = (typeof OPEN_CALL_STATES)[number];

/** The same as readers see it: what is open is announced, takes applications or is scored, by its times. */
export const CALL_STAGES = ['announced', 'open', 'scoring', 'scored', 'decided', 'called-off'] as const;
export type CallStage = (typeof CALL_STAGES)[number];

/** By what applications are scored; the weight is a whole number, in proportion to the others. */
export interface Criterion {
  readonly name: string;
  readonly weight: number;
}

/** What an administrator says who announces a call. */
export interface Calling {
  readonly kind: CallKind;
  readonly whoMay: WhoMayApply;
  readonly title: string;
  readonly words: string;
  readonly conditions: string;
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  /** The most points a criterion is given; the least is nought. */
  readonly scale: number;
  readonly sum: Cents;
  readonly form: readonly FormField[];
  readonly opensOn: Day;
  /** The last day, to its end. */
  readonly closesOn: Day;
  /** By when a micro-grant is reported on; null for what is none. */
  readonly reportBy: Day | null;
}

export interface OpenCall {
  readonly id: OpenCallId;
  /** Its public name in addresses. */
  readonly number: number;
  readonly municipality: MunicipalityId;
  readonly state: OpenCallState;
  readonly kind: CallKind;
  readonly whoMay: WhoMayApply;
  readonly criteria: readonly Criterion[];
  readonly scale: number;
  readonly sum: Cents;
  readonly form: readonly FormField[];
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly reportBy: Day | null;
}

export const APPLICATION_STATES = ['draft', 'handed-in', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];
export const OUTCOMES = ['chosen', 'not-chosen'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const REPORT_STATES = ['handed-in', 'returned', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a juror makes of one application: points in the order of the criteria, and why. */
export interface Scoring {
  readonly juror: number;
  readonly application: number;
  readonly points: readonly number[];
}

/** Which stage a call is in; its time is the database's. */
export const stageOf = (
  { state, opensAt, closesAt }: Pick<OpenCall, 'state' | 'opensAt' | 'closesAt'>,
  now: Date,
): CallStage =>
  state !== 'open' ? state : now < opensAt ? 'announced' : now < closesAt ? 'open' : 'scoring';

export const FEWEST_JURORS = 3;
export const MOST_JURORS = 15;
/** So many jurors at least have scored each application before the round is closed. */
export const FEWEST_SCORES = 2;
export const MOST_CRITERIA = 10;
export const MOST_WEIGHT = 100;
/** The most points of a criterion, unless a call says another number. */
export const SCALE = 10;
export const MOST_SCALE = 100;
/** Ten million euros, in cents. */
export const MOST_SUM = 1_000_000_000;
export const CALL_OPEN_AT_LEAST = 3 * DAY;
export const CALL_OPEN_AT_MOST = 366 * DAY;
