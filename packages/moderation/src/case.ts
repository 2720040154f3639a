import type { Brand, MunicipalityId, PersonId } from '@talka/kernel';

export type CaseId = Brand<string, 'CaseId'>;
export const caseId = (id: string): CaseId => id as CaseId;

export type CaseKind = 'review' | 'appeal';
export type Outcome = 'publish' | 'return' | 'refuse';

/** A moderator's hold on a case, so that two do not read the same one for nothing. */
export interface Claim {
  readonly by: PersonId;
  readonly until: Date;
}

/** Something a municipality must decide on: a submission, or an appeal against a decision on it. */
export interface Case {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly municipality: MunicipalityId;
  readonly subject: { readonly kind: 'idea'; readonly id: string };
  /** Whether the subject is public already (looked at after) or waits for the decision. */
  readonly looks: 'before' | 'after';
  readonly authors: readonly PersonId[];
  readonly claim: Claim | null;
  readonly revision: number;
  readonly decidedAt: Date | null;
  /** For an appeal: who took the decision appealed against. */
  readonly firstDecider: PersonId | null;
}
