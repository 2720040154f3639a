import { contains, type Brand, type MunicipalityId, type TimeRange } from '@talka/kernel';
import type { Eligibility } from './rules/decide-eligibility.js';

export type ProcessId = Brand<string, 'ProcessId'>;
export const processId = (id: string): ProcessId => id as ProcessId;

export const PHASES = ['submission', 'review', 'support', 'voting', 'results', 'delivery'] as const;
export type PhaseKind = (typeof PHASES)[number];

/** A stretch of a process; phases of different kinds may overlap (ideas are supported while others are submitted). */
export interface Phase extends TimeRange {
  readonly kind: PhaseKind;
}

/** A call to residents: what is open, for whom, when. */
export interface Process {
  readonly id: ProcessId;
  readonly municipality: MunicipalityId;
  readonly phases: readonly Phase[];
  readonly mayPropose: Eligibility;
  readonly maySupport: Eligibility;
  /** Supporters an idea needs before it is checked for feasibility. */
  readonly supportThreshold: number;
}

/** Is a kind of phase open at this moment? Opening belongs to it, closing does not. */
export const isOpen = (process: Process, kind: PhaseKind, at: Date): boolean =>
  process.phases.some((phase) => phase.kind === kind && contains(phase, at));
