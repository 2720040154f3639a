import { diffWordsWithSpace } from 'diff';
import type { IdeaContent } from '../idea.js';

export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface FieldChange {
  readonly field: 'title' | 'summary' | 'why';
  readonly parts: readonly TextPart[];
}

export type IdeaText = Pick<IdeaContent, 'title' | 'summary' | 'why'>;

/** What changed between two versions, word by word, for people to read; fields that stayed are left out. */
export function describeChange(before: IdeaText, after: IdeaText): FieldChange[] {
  return (['title', 'summary', 'why'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      parts: diffWordsWithSpace(before[field], after[field]).map((part) => ({
        kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
        text: part.value,
      })),
    }));
}
