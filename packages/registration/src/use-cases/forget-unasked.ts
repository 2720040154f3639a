import type { SlotQuestion } from '../questions.js';
import type { AnswerStore } from '../questions.ports.js';
import { fittingAnswers } from '../rules/decide-answers.js';
import type { SlotId } from '../slot.js';

/** What is asked no more at these slots is forgotten at once, whoever has said it. Whoever changes the questions holds them. */
export async function forgetUnasked(
  answers: AnswerStore,
  slots: readonly SlotId[],
  questions: readonly SlotQuestion[],
): Promise<void> {
  for (const said of await answers.saidAt(slots)) {
    const kept = fittingAnswers(questions, said.answers);
    const gone = Object.keys(kept).length < Object.keys(said.answers).length;
    if (gone) await answers.say({ ...said, answers: kept });
  }
}
