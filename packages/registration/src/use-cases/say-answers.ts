import { accept, refuse, type PersonId, type Transaction } from '@talka/kernel';
import type { RegistrationPorts } from '../ports.js';
import type { Answers } from '../questions.js';
import type { AnswerStore } from '../questions.ports.js';
import { decideAnswering, decideAnswers } from '../rules/decide-answers.js';
import type { SlotId } from '../slot.js';

export interface AnswerPorts extends Pick<RegistrationPorts, 'lockPeople'> {
  readonly answers: AnswerStore;
}

/**
 * Somebody answers what is asked at a slot, before they take a place or afterwards, instead of what they said before. What is said and
 * comes to nothing is forgotten soon.
 */
export const sayAnswers =
  (transaction: Transaction<AnswerPorts>) => (by: PersonId, slot: SlotId, given: Answers) =>
    transaction((ports): Promise<Answers> => answerWithin(ports, by, slot, given));

/** The same within a transaction that does more. */
export async function answerWithin(
  { answers, lockPeople, now }: AnswerPorts & { readonly now: Date },
  by: PersonId,
  slotId: SlotId,
  given: Answers,
): Promise<Answers> {
  await lockPeople([by]);
  const { slot, questions } = (await answers.asking(slotId)) ?? accept<never>(refuse('slot.not-found'));
  accept(decideAnswering(slot, now));
  const said = accept(decideAnswers(questions, given));
  await answers.say({ slot: slot.id, person: by, answers: said });
  return said;
}
