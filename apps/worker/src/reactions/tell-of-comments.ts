import { authorsOfIdea, commentTold, peopleNumbered, type Queryable } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { mentionedIn } from '@talka/discussion';
import { live, type Consequences, type Known, type Notice } from './reaction.js';

/** Readers of the idea's page hear that something was said, reworded or taken back, and how many comments there are. */
export async function showEveryoneWhenDiscussionChanges(
  on: Queryable,
  { happening }: Known,
): Promise<Consequences> {
  const told = await commentTold(on, happening.subject.id);
  if (!told) return {};
  const message = { number: told.number, comment: told.id, count: told.comments };
  return { live: [live(ROOMS.idea(told.number), 'discussion.changed', message)] };
}

/**
 * Whoever is called upon is told by whom; whose thread was answered, and whose idea is talked about, how often. Nobody is told
 * twice of one comment, nor of their own; one that was taken back meanwhile is not told of.
 */
export async function tellWhomACommentConcerns(on: Queryable, { happening }: Known): Promise<Consequences> {
  const told = await commentTold(on, happening.subject.id);
  if (told?.state !== 'shown') return {};
  const link = `/ideas/${told.number}#comment-${told.id}`;
  const concerned = new Set([told.author]);
  const of = (people: readonly string[], notice: Omit<Notice, 'person' | 'link'>): Notice[] => {
    const others = people.filter((person) => !concerned.has(person));
    others.forEach((person) => concerned.add(person));
    return others.map((person) => ({ ...notice, person, link }));
  };
  const called = await peopleNumbered(on, told.id, mentionedIn(told.body));
  const authors = (await authorsOfIdea(on, told.idea)).map(({ id }) => id);
  const { title } = told;
  return {
    notices: [
      ...of(called, { kind: 'comment.mentioned', params: { title, name: told.author_name } }),
      ...of(told.answered ? [told.answered] : [], {
        ...{ kind: 'comment.answered', params: { title }, about: `thread:${happening.facts['answers']}` },
      }),
      ...of(authors, { kind: 'idea.commented', params: { title }, about: `idea:${told.idea}` }),
    ],
  };
}
