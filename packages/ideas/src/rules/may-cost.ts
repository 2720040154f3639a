import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Assessment } from '../assessment.js';
import { isAuthor, type Idea } from '../idea.js';

export interface CostingFacts {
  readonly idea: Pick<Idea, 'status' | 'author' | 'coAuthors'>;
  readonly assessment: Pick<Assessment, 'evaluators' | 'revision'>;
  /** The revision the evaluator was looking at. */
  readonly revision: number;
  readonly by: PersonId;
}

export type CostingRefusal = Refusal<
  'costing.closed' | 'costing.not-yours' | 'costing.changed' | 'finding.own-idea'
>;

/** May this person change what an idea is reckoned to cost? Whoever was asked to, while it is being checked. */
export function mayCost({ idea, assessment, revision, by }: CostingFacts): Result<undefined, CostingRefusal> {
  if (isAuthor(idea, by)) return refuse('finding.own-idea');
  if (idea.status !== 'under-review') return refuse('costing.closed');
  if (!assessment.evaluators.includes(by)) return refuse('costing.not-yours');
  return assessment.revision === revision ? done : refuse('costing.changed');
}
