import type { ContentBody } from '@talka/contracts';
import { describeDetails, type DetailChange } from '@talka/ideas';
import { asContent } from './draft.js';

/** What differs between two texts of one idea beside their words, with areas by name. Files belong to both alike. */
export function detailsOf(
  before: ContentBody,
  after: ContentBody,
  nameOf: (content: ContentBody) => string | null,
): DetailChange[] {
  const [theirs, mine] = [before, after].map((content) => ({ ...asContent(content), area: nameOf(content) }));
  return theirs && mine ? describeDetails(theirs, mine) : [];
}
