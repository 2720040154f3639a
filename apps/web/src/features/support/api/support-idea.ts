import type { IdeaPage } from '@talka/contracts';
import { useMutation } from '@tanstack/react-query';
import { cache, client, forget } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';

/** Adds or withdraws the reader's support: shown at once, taken back when the server says no. */
export function useSupport(number: number) {
  const key = queryKey('ideas.read', { params: { number } });
  const put = (support: number, supported: boolean) =>
    cache.setQueryData<IdeaPage>(
      key,
      (idea) => idea && { ...idea, support, mine: idea.mine && { ...idea.mine, supported } },
    );
  return useMutation({
    mutationFn: (add: boolean) =>
      client.call(add ? 'ideas.add-support' : 'ideas.withdraw-support', { params: { number } }),
    onMutate: async (add) => {
      await cache.cancelQueries({ queryKey: key });
      const before = cache.getQueryData<IdeaPage>(key);
      // The second press of a double click: what is shown is not what to go back to.
      if (before?.mine?.supported === add) return undefined;
      if (before) put(before.support + (add ? 1 : -1), add);
      return before;
    },
    onError: (_error, _add, before) => {
      if (before) cache.setQueryData(key, before);
    },
    onSuccess: ({ support, supported }) => {
      put(support, supported);
      void forget('ideas.list');
      void forget('home.read');
      void forget('municipalities.read');
    },
  });
}
