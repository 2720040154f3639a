import type { BallotPlaceRow, FindingRow, FullAssessmentRow } from '@talka/composition';
import type { AssessmentView, BallotPlaceView, FindingView } from '@talka/contracts';

export const findingView = (row: FindingRow): FindingView => ({
  turn: row.turn === 1 ? 'first' : 'appeal',
  outcome: row.outcome,
  reason: row.reason,
  words: row.words,
  at: new Date(row.at).toISOString(),
  appealUntil: row.appeal_until === null ? null : new Date(row.appeal_until).toISOString(),
});

export const assessmentView = (row: FullAssessmentRow): AssessmentView => ({
  startedAt: row.opened_at.toISOString(),
  total: row.lines.reduce((sum, line) => sum + line.cents, 0),
  costing: {
    lines: row.lines.map(({ what, cents }) => ({ what, cents })),
    upkeep: row.upkeep_cents,
    notCosted: row.not_costed,
  },
  findings: row.findings.map(findingView),
  appealed: row.appealed,
});

/** What everyone may see: nothing of what is still being reckoned. */
export const publicAssessments = (rows: readonly FullAssessmentRow[]): AssessmentView[] =>
  rows.filter(({ findings }) => findings.length > 0).map(assessmentView);

/** Every finding on an idea, the newest first. */
export const findingsOf = (rows: readonly FullAssessmentRow[]): FindingView[] =>
  rows.flatMap(({ findings }) => [...findings].reverse().map(findingView));

/** Whether the authors may ask for a second person now. */
export function mayAppealFinding(rows: readonly FullAssessmentRow[], status: string, now: Date): boolean {
  const until = rows[0]?.findings[0]?.appeal_until;
  return status === 'not-feasible' && !rows[0]?.appealed && !!until && now < new Date(until);
}

/** Whether an appeal waits for its second person. */
export const appealWaits = ([newest]: readonly FullAssessmentRow[], status: string): boolean =>
  status === 'not-feasible' && newest?.appealed === true && newest.findings.length < 2;

export const ballotView = (row: BallotPlaceRow): BallotPlaceView => ({
  ...{ vote: row.vote, name: row.name, outcome: row.outcome },
  at: row.at.toISOString(),
});
