import { lengthOf, type Refusal } from '@talka/kernel';
import type { IdeaContent } from '../idea.js';

export const TITLE_MINIMUM = 5;
export const SUMMARY_MINIMUM = 20;
export const WHY_MINIMUM = 40;

/** What a draft still lacks before it can be submitted, in the order the form asks for it. */
export function missingParts(content: IdeaContent): Refusal[] {
  return [
    ...shorter('title', content.title, TITLE_MINIMUM),
    ...shorter('summary', content.summary, SUMMARY_MINIMUM),
    ...shorter('why', content.why, WHY_MINIMUM),
    ...(['task', 'category', 'municipality', 'area'] as const).flatMap((field) =>
      content[field] === null ? [{ code: `idea.${field}-missing`, field }] : [],
    ),
  ];
}

function shorter(field: string, text: string, min: number): Refusal[] {
  const length = lengthOf(text);
  if (length === 0) return [{ code: `idea.${field}-missing`, field }];
  return length < min ? [{ code: 'text.too-short', params: { min, missing: min - length }, field }] : [];
}
