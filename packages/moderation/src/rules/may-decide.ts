import { done, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Case } from '../case.js';

export type MayDecideRefusal = Refusal<
  | 'case.decided'
  | 'case.own-submission'
  | 'case.own-report'
  | 'case.declared-close'
  | 'case.own-project'
  | 'case.second-person-needed'
>;

/** Nobody decides on what they wrote, nor on what they reported or somebody close to them wrote, and an appeal is decided by someone else than the decision it is against. */
export function mayDecide(
  of: Pick<Case, 'decidedAt' | 'authors' | 'reporters' | 'recused' | 'insiders' | 'kind' | 'firstDecider'>,
  person: PersonId,
): Result<undefined, MayDecideRefusal> {
  if (of.decidedAt !== null) return refuse('case.decided');
  if (of.authors.includes(person)) return refuse('case.own-submission');
  if (of.reporters.includes(person)) return refuse('case.own-report');
  if (of.recused.includes(person)) return refuse('case.declared-close');
  if (of.insiders.includes(person)) return refuse('case.own-project');
  if (of.kind === 'appeal' && of.firstDecider === person) return refuse('case.second-person-needed');
  return done;
}
