import { refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Case, CaseKind, Outcome, Subject } from '../case.js';
import type { Translated } from '../translated.js';
import { writeStatement, type ReasonCode, type StatementOfReasons } from '../statement.js';
import { liveClaim } from './decide-claim.js';
import { mayDecide } from './may-decide.js';

export interface DecisionFacts {
  readonly case: Case;
  /** The revision the moderator was looking at. */
  readonly revision: number;
  readonly by: PersonId;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly words: string;
  readonly translations?: Translated | null | undefined;
  readonly unfounded?: boolean | undefined;
  readonly now: Date;
}

/** What a case of each kind can come to. */
export const POSSIBLE: Readonly<Record<CaseKind, readonly Outcome[]>> = {
  review: ['publish', 'return', 'refuse'],
  report: ['keep', 'hide'],
  appeal: ['publish', 'refuse'],
};

/** What this case can come to: a comment that waits is shown or not; it is not sent back. */
export const possibleFor = ({
  kind,
  subject,
}: {
  kind: CaseKind;
  subject: Subject['kind'];
}): readonly Outcome[] =>
  kind === 'review' && subject === 'comment' ? ['publish', 'refuse'] : POSSIBLE[kind];

/** The statement of reasons a decision makes, or why this moderator cannot decide now. */
export function decideCase(facts: DecisionFacts): Result<StatementOfReasons, Refusal> {
  const { case: of, by, now, outcome } = facts;
  const may = mayDecide(of, by);
  if (!may.ok) return may;
  if (of.revision !== facts.revision) return refuse('case.changed');
  const held = liveClaim(of.claim, now);
  if (held && held.by !== by) return refuse('case.held', { until: held.until.toISOString() });
  if (!possibleFor({ kind: of.kind, subject: of.subject.kind }).includes(outcome))
    return refuse(
      of.kind === 'appeal' ? 'case.appeal-is-yes-or-no' : 'case.outcome-of-another-kind',
      undefined,
      'outcome',
    );
  const { reason, words, translations = null, unfounded } = facts;
  return writeStatement({ outcome, reason, words, translations, unfounded, by, now });
}
