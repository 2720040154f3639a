import type { Brand, PersonId } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { IdeaId } from './idea.js';

export type OfficialAnswerId = Brand<string, 'OfficialAnswerId'>;
export const officialAnswerId = (id: string): OfficialAnswerId => id as OfficialAnswerId;

/** As many as one idea can have, drafts among them. */
export const ANSWERS_AT_MOST = 20;

export interface AnswerWords {
  readonly words: string;
  readonly language: Language;
}

/** What a municipality says publicly to an idea. A draft is its officials' alone; what is published stands. */
export interface OfficialAnswer extends AnswerWords {
  readonly id: OfficialAnswerId;
  readonly state: 'draft' | 'published';
  /** Counts every change of a draft: nobody publishes words they have not read. */
  readonly revision: number;
}

/** Official answers; used with the idea locked. */
export interface OfficialAnswerStore {
  of(idea: IdeaId): Promise<readonly OfficialAnswer[]>;
  add(idea: IdeaId, words: AnswerWords, by: PersonId): Promise<OfficialAnswerId>;
  rewrite(answer: OfficialAnswerId, words: AnswerWords, by: PersonId): Promise<void>;
  drop(answer: OfficialAnswerId): Promise<void>;
  publish(answer: OfficialAnswerId, by: PersonId): Promise<void>;
}
