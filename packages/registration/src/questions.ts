import type { PersonId } from '@talka/kernel';
import type { Slot, SlotId } from './slot.js';

export const QUESTION_KINDS = ['text', 'choice', 'yes-no'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** As the organiser has written it; whoever reads another language reads Latvian where that one is empty. */
export interface QuestionWords {
  readonly lv: string;
  readonly en: string;
  readonly ru: string;
}

export interface QuestionOption {
  /** Of the question alone; it stays when its words are mended. */
  readonly id: string;
  readonly words: QuestionWords;
}

/** What is asked of everybody who takes a place. */
export interface SlotQuestion {
  /** Of what asks it alone, a task or a workshop; answers name it, so it stays when its words are mended. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Nobody new gets a place who has not answered it. */
  readonly required: boolean;
  readonly words: QuestionWords;
  /** Of a choice, what there is to choose from; of others nothing. */
  readonly options: readonly QuestionOption[];
}

/** By question: what was written, the id of what was chosen, or yes and no. What was left open is not there. */
export type Answers = Readonly<Record<string, string | boolean>>;

/** What is asked at a slot, and when it is. */
export interface Asking {
  readonly slot: Pick<Slot, 'id' | 'state' | 'during'>;
  readonly questions: readonly SlotQuestion[];
}

export interface SaidAnswers {
  readonly slot: SlotId;
  readonly person: PersonId;
  readonly answers: Answers;
}
