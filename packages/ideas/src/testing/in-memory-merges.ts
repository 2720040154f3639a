import { accept, step, type Transaction } from '@talka/kernel';
import { isAuthor, type Idea, type IdeaId } from '../idea.js';
import { ideaLifecycle } from '../lifecycle.js';
import { mergeId, type MergeStore } from '../merge.js';
import type { MergePorts } from '../use-cases/merge-ideas.js';
import type { InMemoryIdeas } from './in-memory-ideas.js';

/** The one proposal that is always open: from one idea into another. */
export const OPEN = mergeId('open');

/** Merging in memory: as if the authors of one idea had asked those of the other. */
export const mergingIn =
  (real: InMemoryIdeas, from: IdeaId, into: IdeaId): Transaction<MergePorts> =>
  (act) =>
    real.transaction((ports) => act({ ...ports, merges: merges(real, from, into) }));

function merges(real: InMemoryIdeas, from: IdeaId, into: IdeaId): MergeStore {
  return {
    idOf: async () => into,
    propose: async () => OPEN,
    find: async (id) => ({ id, from, into, state: 'open' }),
    close: async () => true,
    end: async (idea) => {
      const status = accept(step(ideaLifecycle, idea.status, 'merge'));
      real.kept.ideas[idea.id] = { ...idea, status, revision: idea.revision + 1 };
    },
    carryOver: async () => {
      const [gone, lives] = [real.kept.ideas[from], real.kept.ideas[into]] as [Idea, Idea];
      const grown = { ...lives, coAuthors: [...lives.coAuthors, gone.author, ...gone.coAuthors] };
      real.kept.ideas[into] = grown;
      const before = real.kept.supports[into] ?? [];
      const names = new Set([...before, ...(real.kept.supports[from] ?? [])]);
      const after = [...names].filter((name) => !isAuthor(grown, name));
      real.kept.supports[into] = after;
      return { before: before.length, after: after.length };
    },
  };
}
