import { authorsOfIdea, ideaBrief, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Enough neighbours stand behind an idea: its authors hear that it will be looked into. */
export async function tellAuthorsWhenThresholdIsReached(
  on: Queryable,
  { id, happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  if (!idea?.number) return {};
  const authors = await authorsOfIdea(on, idea.id);
  const link = `/ideas/${idea.number}`;
  const count = Number(happening.facts['count'] ?? 0);
  return {
    notices: authors.map((author) => ({
      person: author.id,
      kind: 'idea.threshold-reached',
      params: { title: idea.title, count },
      link,
    })),
    mails: authors.flatMap((author) =>
      author.email
        ? [
            {
              onceKey: `${id}:${author.id}`,
              to: author.email,
              person: author.id,
              language: author.language,
              template: 'support-threshold',
              params: { title: idea.title, count, path: link },
            },
          ]
        : [],
    ),
  };
}
