import { refuse, type Result } from '@talka/kernel';
import { decideAskingInstead, type SlotQuestion } from '@talka/registration';
import type { VolunteerEvent } from '../event.js';
import { decideChange } from './decide-change.js';

/** May a published role ask this instead? */
export function decideQuestions(
  { state, draft }: Pick<VolunteerEvent, 'state' | 'draft'>,
  role: string,
  questions: readonly SlotQuestion[],
): Result<readonly SlotQuestion[]> {
  const may = decideChange({ state });
  if (!may.ok) return may;
  const before = draft.roles.find(({ id }) => id === role);
  return before ? decideAskingInstead(before.questions, questions) : refuse('event.role-unknown');
}
