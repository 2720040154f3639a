import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { MunicipalRole } from '@talka/identity';
import type { Assessment } from '../assessment.js';
import { isAuthor, type Idea } from '../idea.js';

/** Who knows what things cost, and answers for it. */
export const EVALUATOR_ROLES = ['moderator', 'administrator', 'clerk'] as const satisfies MunicipalRole[];

export interface EvaluatorFacts {
  readonly idea: Pick<Idea, 'status' | 'author' | 'coAuthors'>;
  readonly assessment: Pick<Assessment, 'evaluators'>;
  readonly person: PersonId;
  /** The roles this person has in the idea's municipality. */
  readonly roles: readonly MunicipalRole[];
}

export type EvaluatorRefusal = Refusal<
  'costing.closed' | 'evaluator.no-role' | 'evaluator.author' | 'evaluator.already'
>;

/** May this person be asked to cost an idea? Officials of its municipality only, and nobody who wrote it. */
export function decideEvaluator(facts: EvaluatorFacts): Result<undefined, EvaluatorRefusal> {
  const { idea, assessment, person, roles } = facts;
  if (idea.status !== 'under-review') return refuse('costing.closed');
  if (isAuthor(idea, person)) return refuse('evaluator.author', undefined, 'person');
  if (!roles.some((role) => (EVALUATOR_ROLES as readonly MunicipalRole[]).includes(role)))
    return refuse('evaluator.no-role', undefined, 'person');
  if (assessment.evaluators.includes(person)) return refuse('evaluator.already', undefined, 'person');
  return done;
}
