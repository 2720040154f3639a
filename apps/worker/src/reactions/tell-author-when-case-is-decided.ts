import { authorsOfIdea, decisionOn, ideaBrief, type Queryable } from '@talka/composition';
import type { Consequences, Known } from './reaction.js';

/** Every author hears what was decided and why, in their own language, on the site and by mail. */
export async function tellAuthorWhenCaseIsDecided(on: Queryable, { id, happening }: Known): Promise<Consequences> {
  const decision = await decisionOn(on, happening.subject.id);
  const idea = decision && (await ideaBrief(on, decision.idea));
  if (!decision || !idea) return {};
  const authors = await authorsOfIdea(on, idea.id);
  const kind = `case-decided.${decision.outcome}`;
  const link = decision.outcome === 'publish' && idea.number ? `/ideas/${idea.number}` : `/me/ideas/${idea.id}`;
  return {
    notices: authors.map((author) => ({ person: author.id, kind, params: { title: idea.title }, link })),
    mails: authors.flatMap((author) =>
      author.email
        ? [
            {
              onceKey: `${id}:${author.id}`,
              to: author.email,
              person: author.id,
              language: author.language,
              template: TEMPLATES[`${decision.kind}.${decision.outcome}`] ?? 'idea-published',
              params: {
                name: author.name,
                title: idea.title,
                words: decision.words,
                reason: decision.reason ?? '',
                path: link,
              },
            },
          ]
        : [],
    ),
  };
}

const TEMPLATES: Readonly<Record<string, string>> = {
  'review.publish': 'idea-published',
  'review.return': 'idea-returned',
  'review.refuse': 'idea-refused',
  'appeal.publish': 'appeal-upheld',
  'appeal.refuse': 'appeal-rejected',
};
