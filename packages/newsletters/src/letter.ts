import type { AreaId, Brand, MunicipalityId } from '@talka/kernel';
import type { LetterState } from './lifecycle.js';

export type LetterId = Brand<string, 'LetterId'>;
export const letterId = (id: string): LetterId => id as LetterId;

/** In which a letter can be written. Whoever reads Latgalian is written to in Latvian. */
export const LETTER_LANGUAGES = ['lv', 'en', 'ru'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** Empty where nothing is written in a language. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}
export type LetterWords = Readonly<Record<LetterLanguage, LetterText>>;

/**
 * Whom a letter is for. No areas: all of the municipality. With areas: whoever wants the news of one of them, or of all. No topics:
 * whoever wants all news. With topics: whoever wants one of them, or all.
 */
export interface Segment {
  readonly areas: readonly AreaId[];
  readonly topics: readonly string[];
}

export interface LetterDraft extends Segment {
  readonly words: LetterWords;
}

/** A letter of a municipality. A draft is its officials' alone; once it is on its way, nobody changes what it says or to whom it goes. */
export interface Letter extends LetterDraft {
  readonly id: LetterId;
  readonly municipality: MunicipalityId;
  readonly state: LetterState;
  /** Counts every change of a draft: nobody sends words they have not read. */
  readonly revision: number;
}

/** How far a letter is: recipients by what has become of each. */
export interface LetterProgress {
  readonly of: number;
  readonly sent: number;
  readonly failed: number;
  /** Who stopped the news, or whom the letter was called off for, before it was sent. */
  readonly leftOut: number;
}

/** As many drafts as one municipality keeps at a time. */
export const DRAFTS_AT_MOST = 50;
