import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Assessment } from '../assessment.js';
import type { Idea } from '../idea.js';

export type FindingAppealRefusal = Refusal<'appeal.nothing-to-appeal' | 'appeal.too-late' | 'appeal.already'>;

export interface FindingAppealFacts {
  readonly idea: Pick<Idea, 'status'>;
  readonly assessment: Pick<Assessment, 'finding' | 'appealed'> | undefined;
  readonly now: Date;
}

/** May the authors ask a second person to look at a "not feasible"? Once, within its time. */
export function decideFindingAppeal(facts: FindingAppealFacts): Result<undefined, FindingAppealRefusal> {
  const until = facts.assessment?.finding?.appealUntil;
  if (facts.idea.status !== 'not-feasible' || !until) return refuse('appeal.nothing-to-appeal');
  if (facts.assessment?.appealed) return refuse('appeal.already');
  return facts.now < until ? done : refuse('appeal.too-late');
}
