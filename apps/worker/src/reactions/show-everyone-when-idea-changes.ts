import { authorsOfIdea, ideaBrief, type Queryable } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { live, type Consequences, type Known } from './reaction.js';

/** Readers of the list and of the idea's own page see it appear, change or go without reloading. */
export async function showEveryoneWhenIdeaChanges(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  if (!idea?.number) return {};
  const change = !idea.is_public ? 'gone' : happening.kind === 'idea.published' ? 'published' : 'changed';
  const message = { number: idea.number, municipality: idea.municipality, change } as const;
  return {
    live: [
      live(ROOMS.ideas(), 'ideas.changed', message),
      live(ROOMS.idea(idea.number), 'ideas.changed', message),
    ],
  };
}

/** The count of supporters moves as neighbours add their names. */
export async function showCountWhenSupportChanges(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  if (!idea?.number) return {};
  const message = { number: idea.number, support: idea.support };
  return { live: [live(ROOMS.idea(idea.number), 'idea.support', message)] };
}

/** Authors see in one line how many have added their names since they last looked. */
export async function noticeAuthorsOfSupport(on: Queryable, { happening }: Known): Promise<Consequences> {
  const idea = await ideaBrief(on, happening.subject.id);
  if (!idea?.number) return {};
  const { number, title } = idea;
  const authors = await authorsOfIdea(on, idea.id);
  return {
    notices: authors.map(({ id: person }) => ({
      ...{
        person,
        kind: 'idea.supported',
        params: { title },
        link: `/ideas/${number}`,
        about: `idea:${idea.id}`,
      },
    })),
  };
}
