import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { HelpAnswer, HelpQuestionState } from '../help.js';

/** What an answer does, besides being written down. */
export interface HelpAnswerStep {
  readonly state: 'yes' | 'no' | 'not-this-kind';
  readonly joins: boolean;
  /** They had said that they never want to be asked for this kind, and say something else now. */
  readonly thisKindAfterAll: boolean;
}

/** A no may become a yes, for as long as there is a place; a yes has become a place, and is given up like every other. */
export function decideHelpAnswer(
  state: HelpQuestionState,
  answer: HelpAnswer,
): Result<HelpAnswerStep, Refusal<'help.answered'>> {
  if (state === 'yes') return refuse('help.answered');
  const joins = answer === 'yes' || answer === 'wait';
  return ok({
    ...{ state: answer === 'wait' ? 'yes' : answer, joins },
    thisKindAfterAll: state === 'not-this-kind' && answer !== 'not-this-kind',
  });
}
