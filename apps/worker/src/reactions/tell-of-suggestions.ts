import { authorsOfIdea, suggestionTold, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Authors read in one line how many would word their idea differently; what was taken back meanwhile is not told of. */
export async function noticeAuthorsOfASuggestion(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await suggestionTold(on, String(happening.facts['suggestion']));
  if (told?.state !== 'open') return {};
  const { idea, number, title } = told;
  const authors = await authorsOfIdea(on, idea);
  return {
    notices: authors.map(({ id: person }) => ({
      ...{ person, kind: 'idea.suggested', params: { title }, about: `suggestions:${idea}` },
      link: `/ideas/${number}/suggestions`,
    })),
  };
}

/** Whoever suggested a change hears what the authors made of it. */
export async function noticeWhoSuggestedWhatBecameOfIt(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await suggestionTold(on, String(happening.facts['suggestion']));
  if (!told) return {};
  const { number, title, by: person, state } = told;
  const kind = state === 'accepted' ? 'idea.suggestion-accepted' : 'idea.suggestion-declined';
  return { notices: [{ person, kind, params: { title }, link: `/ideas/${number}/suggestions` }] };
}
