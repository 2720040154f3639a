import { cents, DAY, type Brand, type Cents, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { IdeaId } from './idea.js';

export type AssessmentId = Brand<string, 'AssessmentId'>;
export const assessmentId = (id: string): AssessmentId => id as AssessmentId;

/** One thing that has to be paid for. */
export interface CostingLine {
  readonly what: string;
  readonly cents: Cents;
}

/** What an idea would cost, as far as its municipality can tell. */
export interface Costing {
  readonly lines: readonly CostingLine[];
  /** What keeping it would cost each year, once it is there. */
  readonly upkeep: Cents;
  /** What is known to be missing from the sum, in words. */
  readonly notCosted: string;
}

export const emptyCosting: Costing = { lines: [], upkeep: cents(0), notCosted: '' };

/** The sum of the lines; upkeep stands beside it, not in it. */
export const totalOf = ({ lines }: Pick<Costing, 'lines'>): Cents =>
  cents(lines.reduce((sum, line) => sum + line.cents, 0));

/** Why an idea cannot be carried out, as a municipality may name it. */
export const INFEASIBLE_REASONS = [
  'not-competence',
  'not-owned',
  'against-rules',
  'technical',
  'too-costly',
  'upkeep',
  'already-planned',
] as const;
export type InfeasibleReason = (typeof INFEASIBLE_REASONS)[number];

/** A month, as against an administrative act (Administrative Procedure Law of Latvia, section 79). */
export const FINDING_APPEAL_TIME = 31 * DAY;

export type FindingOutcome = 'feasible' | 'not-feasible';

/** What came of the check, for everyone to read. */
export interface Finding {
  readonly outcome: FindingOutcome;
  readonly reason: InfeasibleReason | null;
  readonly words: string;
  readonly by: PersonId;
  readonly at: Date;
  readonly appealUntil: Date | null;
}

/** One look at whether an idea can be carried out, and for how much. An idea may be looked at again. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly idea: IdeaId;
  readonly municipality: MunicipalityId;
  /** Counts every change: who decides has seen what they decide on. */
  readonly revision: number;
  readonly evaluators: readonly PersonId[];
  readonly costing: Costing;
  readonly finding: Finding | null;
  readonly appealed: boolean;
  readonly secondFinding: Finding | null;
}
