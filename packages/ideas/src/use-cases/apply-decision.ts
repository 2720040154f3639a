import { accept, refuse, step, type PersonId } from '@talka/kernel';
import type { Idea, IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';
import { publish } from './publish.js';

export type DeskOutcome = 'publish' | 'return' | 'refuse';

/** Carries out what the municipality's desk decided, inside the transaction of that decision. */
export async function applyDecision(
  ports: Pick<IdeasPorts, 'ideas' | 'record'>,
  id: IdeaId,
  outcome: DeskOutcome,
  by: PersonId,
): Promise<Idea> {
  const idea = await ports.ideas.find(id);
  if (!idea) return accept(refuse('idea.not-found'));
  if (outcome === 'publish') return idea.status === 'published' ? idea : publish(ports, idea, by);
  // An appeal that upholds a refusal leaves the idea where it is.
  if (outcome === 'refuse' && idea.status === 'refused') return idea;
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
