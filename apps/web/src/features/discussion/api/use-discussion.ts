import type { CallOutput } from '@talka/api-client';
import type { CommentView, ThreadView } from '@talka/contracts';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { cache, client } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useWatch } from '../../../site/watch.js';
import type { People } from '../words.js';

export const SORTS = ['balanced', 'newest', 'supported'] as const;
export type Sort = (typeof SORTS)[number];

export type Listed = CallOutput<'comments.list'>;
type Pages = InfiniteData<Listed, string | null>;

export interface Discussion {
  readonly threads: readonly ThreadView[];
  readonly people: People;
  readonly count: number;
  /** What the municipality says of new comments; undefined until it is known. */
  readonly rule: Listed['rule'] | undefined;
  /** Comments of others that came since, and are not shown before one asks. */
  readonly news: number;
  readonly showNews: () => Promise<unknown>;
  readonly more: (() => void) | null;
  readonly isFetchingMore: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Puts something one has done where it is shown; it is nobody's news. */
  readonly put: (change: Change) => void;
}

/** What becomes of the list by one's own act. */
export interface Change {
  readonly comment: CommentView;
  readonly people?: Listed['people'];
  /** Of a new answer: the head of its thread. */
  readonly answers?: string | null;
  readonly isNew?: boolean;
  /** It was never counted, for it waited. */
  readonly waited?: boolean;
  /** Of an answer that stands in no page: the thread it is counted in. */
  readonly thread?: string;
}

/** What is said about an idea: page after page, and alive without ever moving what is being read. */
export function useDiscussion(number: number, sort: Sort, first: string | undefined): Discussion {
  const query = { sort, ...(first ? { first } : {}) };
  const key = queryKey('comments.list', { params: { number }, query });
  const asked = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      client.call(
        'comments.list',
        { params: { number }, query: { ...query, ...(pageParam ? { after: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Listed) => last.next,
    placeholderData: (before: Pages | undefined) => before,
  });
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  /** How many more there are than are shown, as it was found on joining: nobody told of these. */
  const [missed, setMissed] = useState(0);
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  useWatch(
    { what: 'idea', number },
    {
      'discussion.changed': ({ number: of, comment }) => {
        if (of === number) setArrived((before) => new Set([...before, comment]));
      },
      joined: () => void countMissed(),
    },
  );
  const countMissed = async () => {
    const params = { number };
    const counted = arrived;
    const newest = await client
      .call('comments.list', { params, query: { sort: 'newest', limit: 1 } })
      .catch(() => undefined);
    const shown = cache.getQueryData<Pages>(key)?.pages.at(-1)?.count;
    if (newest === undefined || shown === undefined) return;
    setArrived((now) => new Set([...now].filter((id) => !counted.has(id))));
    setMissed(Math.max(0, newest.count - shown));
  };
  const pages = asked.data?.pages;
  // A thread that moved up while one read on is on two pages: it is shown where it was first.
  const threads = useMemo(() => {
    const all = (pages ?? []).flatMap((page) => page.threads);
    return [...new Map(all.toReversed().map((thread) => [thread.id, thread])).values()].toReversed();
  }, [pages]);
  const people = useMemo(
    () =>
      new Map(
        (pages ?? []).flatMap((page) => page.people.map(({ number: of, name }) => [of, name] as const)),
      ),
    [pages],
  );
  return {
    ...{ threads, people, count: pages?.at(-1)?.count ?? 0 },
    rule: pages?.at(-1)?.rule,
    news: missed + [...arrived].filter((id) => !own.has(id)).length,
    showNews: () => {
      setArrived(new Set());
      setMissed(0);
      return asked.refetch();
    },
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : null,
    isFetchingMore: asked.isFetchingNextPage,
    isPending: asked.isPending,
    error: asked.error,
    retry: () => void asked.refetch(),
    put: (change) => {
      setOwn((before) => new Set([...before, change.comment.id]));
      cache.setQueryData<Pages>(
        key,
        (before) => before && { ...before, pages: changed(before.pages, change) },
      );
    },
  };
}

/** Pages with a comment put in, or in the place of what it was. */
function changed(pages: readonly Listed[], change: Change): Listed[] {
  const { comment, people = [], answers = null, isNew = false } = change;
  const waits = comment.state === 'waiting' || change.waited === true;
  const counted = waits ? 0 : isNew ? 1 : comment.state === 'withdrawn' ? -1 : 0;
  const head: ThreadView[] = isNew && answers === null ? [{ ...comment, answers: [], answerCount: 0 }] : [];
  return pages.map((page, at) => ({
    ...page,
    count: page.count + counted,
    people: at === 0 ? [...page.people, ...people] : page.people,
    threads: [...(at === 0 ? head : []), ...page.threads.map((thread) => changedThread(thread, change))],
  }));
}

function changedThread(thread: ThreadView, { comment, answers = null, isNew = false }: Change): ThreadView {
  if (thread.id === comment.id) return { ...thread, ...comment };
  if (isNew)
    return thread.id === answers
      ? {
          ...thread,
          answers: [...thread.answers, comment],
          answerCount: thread.answerCount + (comment.state === 'waiting' ? 0 : 1),
        }
      : thread;
  if (!thread.answers.some(({ id }) => id === comment.id)) return thread;
  // An answer that was taken back leaves nothing: the thread stands without it.
  const isGone = comment.state !== 'shown' && comment.state !== 'waiting';
  return {
    ...thread,
    answerCount: thread.answerCount - (isGone ? 1 : 0),
    answers: thread.answers.flatMap((one) => (one.id !== comment.id ? [one] : isGone ? [] : [comment])),
  };
}
