import type { Brand, MunicipalityId, PersonId } from '@talka/kernel';

export type CaseId = Brand<string, 'CaseId'>;
export const caseId = (id: string): CaseId => id as CaseId;

export const CASE_KINDS = ['review', 'report', 'appeal'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * What a decision can come to. A submission is published, sent back or refused; what was reported is kept or hidden; an appeal
 * puts back what was refused or hidden (`publish`), or lets it be (`refuse`).
 */
export const OUTCOMES = ['publish', 'return', 'refuse', 'keep', 'hide'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is decided on. */
export interface Subject {
  readonly kind: 'idea' | 'comment';
  readonly id: string;
}

/** A moderator's hold on a case, so that two do not read the same one for nothing. */
export interface Claim {
  readonly by: PersonId;
  readonly until: Date;
}

/** Something a municipality must decide on: a submission, what was reported to it, or an appeal against a decision. */
export interface Case {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly municipality: MunicipalityId;
  readonly subject: Subject;
  /** Whether the subject is public already (looked at after) or waits for the decision. */
  readonly looks: 'before' | 'after';
  readonly authors: readonly PersonId[];
  /** Who has ever reported it, as far as they were signed in. */
  readonly reporters: readonly PersonId[];
  /** Who has said that one of the authors is close to them. */
  readonly recused: readonly PersonId[];
  /** Who may not decide because it is a project of their own municipality, where its rule says so. */
  readonly insiders: readonly PersonId[];
  readonly claim: Claim | null;
  readonly revision: number;
  readonly decidedAt: Date | null;
  /** For an appeal: who took the decision appealed against. */
  readonly firstDecider: PersonId | null;
}
