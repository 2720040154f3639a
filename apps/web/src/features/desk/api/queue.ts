import type { CaseCard } from '@talka/contracts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { queryOf, type DeskFilter } from '../filter.js';

const NONE: readonly string[] = [];

/** The queue under a filter, page by page. While a filter changes within a tab, the lines before stay in sight. */
export function useQueue(filter: DeskFilter, enabled: boolean) {
  const query = queryOf(filter);
  const found = useInfiniteQuery({
    queryKey: queryKey('cases.list', { query }),
    queryFn: ({ pageParam, signal }) =>
      client.call(
        'cases.list',
        { query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before, beforeQuery) => {
      const asked = beforeQuery?.queryKey[1] as { query?: { state?: string } } | undefined;
      return asked?.query?.state === filter.state ? keepPreviousData(before) : undefined;
    },
    // Whoever opens the desk sees it as it is now; between that, the socket tells.
    staleTime: 5_000,
    enabled,
  });
  const newest = found.data?.pages.at(-1);
  return {
    ...found,
    cases: found.data?.pages.flatMap(({ cases }) => cases),
    waiting: newest?.waiting,
    oldestOpenedAt: newest?.oldestOpenedAt ?? null,
    onDuty: newest?.onDuty ?? NONE,
  };
}
export type Queue = ReturnType<typeof useQueue>;
export type QueueCase = CaseCard;
