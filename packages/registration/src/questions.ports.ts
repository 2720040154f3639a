import type { Asking, SaidAnswers } from './questions.js';
import type { SlotId } from './slot.js';

export interface AnswerStore {
  /** What is asked at a slot people sign up for; until the transaction ends nobody changes it. */
  asking(slot: SlotId): Promise<Asking | undefined>;
  /** Instead of what they said before; no answer at all leaves nothing behind. */
  say(said: SaidAnswers): Promise<void>;
  /** Of everybody who has answered at these slots. What is found is locked until the transaction ends. */
  saidAt(slots: readonly SlotId[]): Promise<readonly SaidAnswers[]>;
}
