import { later, ok, plainText, refuse, step, type PersonId, type Refusal, type Result } from '@talka/kernel';
import {
  FINDING_APPEAL_TIME,
  totalOf,
  type Assessment,
  type Finding,
  type FindingOutcome,
  type InfeasibleReason,
} from '../assessment.js';
import { isAuthor, type Idea } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';

export const FINDING_WORDS = { min: 20, max: 2000, lines: true } as const;

export interface FindingFacts {
  readonly idea: Pick<Idea, 'status' | 'author' | 'coAuthors'>;
  readonly assessment: Pick<Assessment, 'evaluators' | 'revision' | 'costing'>;
  readonly by: PersonId;
  /** Administrators answer for every check in their municipality; others for those they were asked to. */
  readonly administers: boolean;
  readonly revision: number;
  readonly outcome: FindingOutcome;
  readonly reason: InfeasibleReason | null;
  readonly words: string;
  readonly now: Date;
}

/** What is found of an idea, or why this person cannot say so now. A "no" names a reason and explains it. */
export function decideFinding(facts: FindingFacts): Result<Finding, Refusal> {
  const { idea, assessment, by, outcome, now } = facts;
  if (isAuthor(idea, by)) return refuse('finding.own-idea');
  const next = step(
    ideaLifecycle,
    idea.status,
    outcome === 'feasible' ? 'find-feasible' : 'find-not-feasible',
  );
  // An appeal is the only road out of a "no", and has a rule of its own.
  if (!next.ok || idea.status !== 'under-review') return refuse('costing.closed');
  if (!facts.administers && !assessment.evaluators.includes(by)) return refuse('finding.not-yours');
  if (assessment.revision !== facts.revision) return refuse('costing.changed');
  const no = outcome === 'not-feasible';
  if (!no && totalOf(assessment.costing) === 0) return refuse('costing.empty');
  if (no && facts.reason === null) return refuse('finding.reason-missing', undefined, 'reason');
  const words = plainText(facts.words, no ? FINDING_WORDS : { ...FINDING_WORDS, min: 0 });
  if (!words.ok) return { ok: false, refusal: { ...words.refusal, field: 'words' } };
  return ok({
    outcome,
    reason: no ? facts.reason : null,
    words: words.value,
    by,
    at: now,
    appealUntil: no ? later(now, FINDING_APPEAL_TIME) : null,
  });
}
