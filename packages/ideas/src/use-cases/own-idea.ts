import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { isAuthor, type Idea, type IdeaId } from '../idea.js';
import type { IdeasPorts } from '../ports.js';

/** The idea, if this person is one of its authors; others are told it does not exist. */
export async function ownIdea(
  { ideas }: Pick<IdeasPorts, 'ideas'>,
  id: IdeaId,
  person: Person,
): Promise<Result<Idea, Refusal<'idea.not-found'>>> {
  const idea = await ideas.find(id);
  return idea && isAuthor(idea, person.id) ? ok(idea) : refuse('idea.not-found');
}

/** Refuses a change made on a text that has been changed since. */
export const unchangedSince = (idea: Idea, revision: number): Result<undefined, Refusal<'idea.changed'>> =>
  idea.revision === revision ? ok(undefined) : refuse('idea.changed', { revision: idea.revision });
