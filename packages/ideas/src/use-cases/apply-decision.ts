import { accept, refuse, step, type PersonId } from '@talka/kernel';
import type { Idea, IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';
import { isPublic } from '../statuses.js';
import { about } from './idea-here.js';
import { publish } from './publish.js';

export type DeskOutcome = 'publish' | 'return' | 'refuse' | 'hide' | 'keep';

/** Carries out what the municipality's desk decided, inside the transaction of that decision. */
export async function applyDecision(
  ports: Pick<IdeasPorts, 'ideas' | 'record'>,
  id: IdeaId,
  outcome: DeskOutcome,
  by: PersonId,
): Promise<Idea> {
  const idea = await ports.ideas.find(id);
  if (!idea) return accept(refuse('idea.not-found'));
  if (outcome === 'keep') return idea;
  if (outcome === 'hide') return hide(ports, idea, by, true);
  if (outcome === 'publish' && idea.hidden && isPublic(idea.status)) return hide(ports, idea, by, false);
  if (outcome === 'publish') return idea.status === 'published' ? idea : publish(ports, idea, by);
  // An appeal that upholds what was decided leaves the idea where it is.
  if (outcome === 'refuse' && (idea.status === 'refused' || idea.hidden)) return idea;
  if (idea.hidden) return accept(refuse('idea.not-found'));
  const moved = await ports.ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, outcome)));
  await ports.record({
    kind: outcome === 'return' ? 'idea.returned' : 'idea.refused',
    subject: { kind: 'idea', id },
    municipality: idea.content.municipality,
    by,
    facts: {},
  });
  return moved;
}

/** What stands on a ballot cannot go from under a vote: it is taken off there, where everyone reads why. */
async function hide(
  { ideas, record }: Pick<IdeasPorts, 'ideas' | 'record'>,
  idea: Idea,
  by: PersonId,
  hidden: boolean,
): Promise<Idea> {
  if (idea.hidden === hidden) return idea;
  if (!isPublic(idea.status)) return accept(refuse('idea.not-found'));
  if (hidden && idea.status === 'on-ballot') return accept(refuse('idea.on-ballot'));
  const changed = await ideas.hide(idea, hidden);
  await record(about(idea, hidden ? 'idea.hidden' : 'idea.put-back', by, {}));
  return changed;
}
