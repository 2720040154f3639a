import { accept, step, type PersonId } from '@talka/kernel';
import type { Idea } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';

/** Makes an idea public inside a running transaction, and says so. */
export async function publish(
  { ideas, record }: Pick<IdeasPorts, 'ideas' | 'record'>,
  idea: Idea,
  by: PersonId | null,
): Promise<Idea> {
  const published = await ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, 'publish')));
  await record({
    kind: 'idea.published',
    subject: { kind: 'idea', id: idea.id },
    municipality: idea.content.municipality,
    by,
    facts: { number: await ideas.publicNumber(idea.id) },
  });
  return published;
}
