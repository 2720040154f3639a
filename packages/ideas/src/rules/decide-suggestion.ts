import { done, ok, plainText, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import { isAuthor, isShown, type Idea } from '../idea.js';
import { SUGGESTABLE, SUGGESTIONS_AT_MOST, type Suggestion, type TextChange } from '../suggestion.js';
import type { IdeaText } from './describe-change.js';
import { missingParts } from './missing-parts.js';
import { tidyContent } from './tidy-content.js';

export const SUGGESTION_REASON = { min: 5, max: 500, lines: true } as const;
/** Whose words are not taken is owed a few; whose are, may be thanked. */
export const SUGGESTION_ANSWER = { accepted: { min: 0, max: 500 }, declined: { min: 5, max: 500 } } as const;

const FIELDS = ['title', 'summary', 'why'] as const;

/** May the text be changed by others than its authors now? */
const decideOpen = (idea: Pick<Idea, 'status' | 'hidden'>): Result<undefined, Refusal> => {
  if (!isShown(idea)) return refuse('idea.not-found');
  return SUGGESTABLE.includes(idea.status) ? done : refuse('suggestion.closed');
};

/** May this person suggest a change? Authors change their text themselves; who would join them is invited. */
export function decideSuggesting(
  idea: Pick<Idea, 'status' | 'hidden' | 'author' | 'coAuthors'>,
  by: PersonId,
  waiting: number,
): Result<undefined, Refusal> {
  const open = decideOpen(idea);
  if (!open.ok) return open;
  if (isAuthor(idea, by)) return refuse('suggestion.own-idea');
  return waiting < SUGGESTIONS_AT_MOST ? done : refuse('suggestion.too-many', { max: SUGGESTIONS_AT_MOST });
}

/** What differs between the text somebody read and what they would have it say, tidied as any idea's text is. */
export function tidyChange(
  idea: Pick<Idea, 'content'>,
  base: IdeaText,
  wanted: IdeaText,
): Result<TextChange, Refusal> {
  const tidied = tidyContent({ ...idea.content, ...wanted });
  if (!tidied.ok) return tidied;
  const changed = FIELDS.filter((field) => tidied.value[field] !== base[field]);
  if (changed.length === 0) return refuse('suggestion.same');
  const [missing] = missingParts(tidied.value);
  if (missing) return { ok: false, refusal: missing };
  return ok(Object.fromEntries(changed.map((field) => [field, tidied.value[field]])));
}

/** Is what it would change still as its writer read it? What others have changed elsewhere does not matter. */
export const stillApplies = (
  { base, change }: Pick<Suggestion, 'base' | 'change'>,
  text: IdeaText,
): boolean => FIELDS.every((field) => change[field] === undefined || text[field] === base[field]);

/** May an author make these words the idea's own? Nobody decides on what they suggested before they became one. */
export function decideAcceptance(
  idea: Pick<Idea, 'status' | 'hidden' | 'content'>,
  suggestion: Suggestion,
  by: PersonId,
): Result<undefined, Refusal> {
  const open = decideOpen(idea);
  if (!open.ok) return open;
  if (suggestion.by === by) return refuse('suggestion.own');
  return stillApplies(suggestion, idea.content) ? done : refuse('suggestion.outdated');
}

/** Words that go with it, tidied. */
export function tidyWords(
  field: 'reason' | 'answer' | 'words',
  typed: string,
  limits: Parameters<typeof plainText>[1],
): Result<string, Refusal> {
  const tidied = plainText(typed, limits);
  return tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field } };
}
