import type { Brand, PersonId } from '@talka/kernel';
import type { IdeaId } from './idea.js';
import type { IdeaText } from './rules/describe-change.js';
import type { IdeaStatus } from './statuses.js';

export type SuggestionId = Brand<string, 'SuggestionId'>;
export const suggestionId = (id: string): SuggestionId => id as SuggestionId;

/** While these last, others may suggest changes to the text: before, it is its authors' alone; after, it is what is checked and voted on. */
export const SUGGESTABLE: readonly IdeaStatus[] = ['published'];

/** As many as wait for the authors of one idea at a time. */
export const SUGGESTIONS_AT_MOST = 50;

/** The fields that somebody would word differently, whole. */
export type TextChange = Partial<IdeaText>;

/** What somebody who is no author would say differently in an idea, and why. */
export interface Suggestion {
  readonly id: SuggestionId;
  readonly by: PersonId;
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly change: TextChange;
  /** The text it was written against. */
  readonly base: IdeaText;
}

export interface NewSuggestion {
  readonly by: PersonId;
  /** The number of the version it was written against. */
  readonly version: number;
  readonly change: TextChange;
  readonly reason: string;
}

/** Suggestions; used with the idea locked. */
export interface SuggestionStore {
  /** The text of a version that everyone could read. */
  versionOf(idea: IdeaId, version: number): Promise<IdeaText | undefined>;
  openOf(idea: IdeaId): Promise<number>;
  /** @returns undefined where one of theirs is open already */
  add(idea: IdeaId, it: NewSuggestion): Promise<SuggestionId | undefined>;
  find(idea: IdeaId, id: SuggestionId): Promise<Suggestion | undefined>;
  /** Closes what is open. @returns false when somebody else has closed it meanwhile */
  close(id: SuggestionId, how: SuggestionOutcome): Promise<boolean>;
}

export type SuggestionOutcome =
  | { readonly state: 'accepted'; readonly by: PersonId; readonly answer: string; readonly version: number }
  | { readonly state: 'declined'; readonly by: PersonId; readonly answer: string }
  | { readonly state: 'withdrawn' };
