import { accept, step, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import { isShown, type Idea, type IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import type { IdeasPorts } from '../ports.js';
import { ownIdea, unchangedSince } from './own-idea.js';

/** Takes an idea back, at any time before the ballot. */
export const withdrawIdea =
  (transaction: Transaction<IdeasPorts>) => (by: Person, command: { id: IdeaId; revision: number }) =>
    transaction(async (ports): Promise<Idea> => {
      const idea = accept(await ownIdea(ports, command.id, by));
      accept(unchangedSince(idea, command.revision));
      const withdrawn = await ports.ideas.moveTo(idea, accept(step(ideaLifecycle, idea.status, 'withdraw')));
      await ports.desk.forget(withdrawn);
      await ports.record({
        kind: 'idea.withdrawn',
        subject: { kind: 'idea', id: idea.id },
        municipality: idea.content.municipality,
        by: by.id,
        facts: { wasPublic: isShown(idea) },
      });
      return withdrawn;
    });
