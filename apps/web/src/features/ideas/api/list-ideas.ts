import type { CallOutput } from '@talka/api-client';
import type { IdeaCard } from '@talka/contracts';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { cache, client } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import type { Filters } from '../filters.js';

export type IdeasAnswer = CallOutput<'ideas.list'>;
type Pages = InfiniteData<IdeasAnswer, string | null>;

const keyOf = (filters: Filters) => queryKey('ideas.list', { query: { ...filters } });

/** The list of ideas, page after page; what was shown before stays while another choice is being fetched. */
export function useIdeaList(filters: Filters) {
  return useInfiniteQuery({
    queryKey: keyOf(filters),
    queryFn: ({ pageParam, signal }) =>
      client.call(
        'ideas.list',
        { query: { ...filters, ...(pageParam ? { after: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: IdeasAnswer) => last.next,
    placeholderData: (before: Pages | undefined) => before,
  });
}

/** Fetches the top of the list anew; true when the idea is there. */
export async function freshen(filters: Filters, expected: number | null): Promise<boolean> {
  const answer = await client.call('ideas.list', { query: { ...filters } });
  const here = expected === null || answer.ideas.some(({ number }) => number === expected);
  if (here) cache.setQueryData<Pages>(keyOf(filters), { pages: [answer], pageParams: [null] });
  return here;
}

/** Puts a changed card where it is shown, or takes it away. */
export function putCard(filters: Filters, number: number, card: IdeaCard | null): void {
  cache.setQueryData<Pages>(
    keyOf(filters),
    (before) =>
      before && {
        ...before,
        pages: before.pages.map((page) => ({
          ...page,
          ideas: page.ideas.flatMap((idea) => (idea.number === number ? (card ? [card] : []) : [idea])),
        })),
      },
  );
}
