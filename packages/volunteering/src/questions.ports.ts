import type { SlotId } from '@talka/registration';
import type { EventId } from './event.js';
import type { Asking, SaidAnswers } from './questions.js';

export interface AnswerStore {
  /** What a published shift asks; until the transaction ends nobody changes it. */
  asking(slot: SlotId): Promise<Asking | undefined>;
  /** Instead of what they said before; no answer at all leaves nothing behind. */
  say(said: SaidAnswers): Promise<void>;
  /** Of everybody who has answered in a role. */
  ofRole(event: EventId, role: string): Promise<readonly SaidAnswers[]>;
}
