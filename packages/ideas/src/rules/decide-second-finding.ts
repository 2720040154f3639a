import { ok, plainText, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { totalOf, type Assessment, type Finding } from '../assessment.js';
import { isAuthor, type Idea } from '../idea.js';
import { FINDING_WORDS } from './decide-finding.js';

export interface SecondFindingFacts {
  readonly idea: Pick<Idea, 'status' | 'author' | 'coAuthors'>;
  readonly assessment: Assessment;
  readonly by: PersonId;
  readonly revision: number;
  readonly outcome: 'uphold' | 'reverse';
  readonly words: string;
  readonly now: Date;
}

export interface SecondDecision {
  readonly finding: Finding;
  /** Where the idea goes; what was never costed is costed before it is feasible. */
  readonly leadsTo: 'not-feasible' | 'feasible' | 'under-review';
}

/** What a second person makes of an appeal: never the one who decided first, and nobody who wrote the idea. */
export function decideSecondFinding(facts: SecondFindingFacts): Result<SecondDecision, Refusal> {
  const { idea, assessment, by, now } = facts;
  const first = assessment.finding;
  if (isAuthor(idea, by)) return refuse('finding.own-idea');
  if (!first || !assessment.appealed || assessment.secondFinding || idea.status !== 'not-feasible')
    return refuse('finding.no-appeal');
  if (first.by === by) return refuse('finding.second-person-needed');
  if (assessment.revision !== facts.revision) return refuse('costing.changed');
  const words = plainText(facts.words, FINDING_WORDS);
  if (!words.ok) return { ok: false, refusal: { ...words.refusal, field: 'words' } };
  const said = { words: words.value, by, at: now, appealUntil: null };
  if (facts.outcome === 'uphold')
    return ok({
      finding: { ...said, outcome: 'not-feasible', reason: first.reason },
      leadsTo: 'not-feasible',
    });
  const leadsTo = totalOf(assessment.costing) > 0 ? 'feasible' : 'under-review';
  return ok({ finding: { ...said, outcome: 'feasible', reason: null }, leadsTo });
}
