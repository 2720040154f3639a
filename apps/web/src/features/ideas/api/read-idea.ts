import type { IdeaPage } from '@talka/contracts';
import { cache, forget, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useWatch } from '../../../site/watch.js';

/** One idea, its number of supporters alive. */
export function useIdea(number: number) {
  const asked = useCall('ideas.read', { params: { number } });
  useWatch(asked.data ? { what: 'idea', number } : null, {
    'idea.support': (message) => {
      if (message.number !== number) return;
      cache.setQueryData<IdeaPage>(
        queryKey('ideas.read', { params: { number } }),
        (before) => before && { ...before, support: message.support },
      );
    },
    'ideas.changed': (message) => {
      if (message.number === number) void asked.refetch();
    },
    refetch: () => void asked.refetch(),
  });
  return asked;
}

export const useVersions = (number: number) => useCall('ideas.versions', { params: { number } });

/** After a support was added or withdrawn, lists that show the number are out of date. */
export const forgetLists = (): Promise<unknown> => Promise.all([forget('ideas.list'), forget('home.read')]);
