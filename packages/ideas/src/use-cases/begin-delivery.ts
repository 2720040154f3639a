import { accept, type PersonId } from '@talka/kernel';
import type { Idea } from '../idea.js';
import type { IdeasPorts } from '../ports.js';
import { decideWork } from '../rules/decide-work.js';
import { about, ideaHere, type IdeaHere } from './idea-here.js';

/** What a vote has chosen, locked, and in delivery from now on if it was not yet. */
export async function beginDelivery(
  ports: Pick<IdeasPorts, 'ideas' | 'record'>,
  at: IdeaHere,
  by: PersonId,
): Promise<Idea> {
  const idea = await ideaHere(ports, at);
  const next = accept(decideWork(idea.status));
  if (next === idea.status) return idea;
  const begun = await ports.ideas.moveTo(idea, next);
  await ports.record(about(idea, 'idea.delivery-started', by, {}));
  return begun;
}
