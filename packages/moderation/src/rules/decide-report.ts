import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { MOST_REPORTS_WAITING } from '../report.js';

export interface ReportFacts {
  readonly authors: readonly PersonId[];
  /** Null for whoever has not signed in. */
  readonly by: PersonId | null;
  /** Reports of theirs that wait for an outcome. */
  readonly waiting: number;
  /** Until when they may not report here; null where they may. */
  readonly suspendedUntil: Date | null;
}

/** May this be reported? Whoever wrote it withdraws it instead; whoever reports everything waits for the first outcomes. */
export function decideReport({
  authors,
  by,
  waiting,
  suspendedUntil,
}: ReportFacts): Result<undefined, Refusal<'report.own' | 'report.too-many' | 'report.suspended'>> {
  if (suspendedUntil) return refuse('report.suspended', { back: suspendedUntil.toISOString() });
  if (by !== null && authors.includes(by)) return refuse('report.own');
  return waiting < MOST_REPORTS_WAITING ? done : refuse('report.too-many', { max: MOST_REPORTS_WAITING });
}
