import { announce } from '@talka/ui';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { useWatch } from '../../../site/watch.js';
import { newestFirstFor, type Filters } from '../filters.js';
import { useIdeaText } from '../text.js';
import { freshen, putCard } from './list-ideas.js';

/** So near the top that a new card moves nothing the reader is looking at. */
const TOP = 240;
/** The list may come from a cache a moment older than the news. */
const TRIES = [0, 700, 1500, 3000];

export interface FreshIdeas {
  /** New ideas that wait for the reader to look up. */
  readonly waiting: number;
  /** Numbers that appeared while the page was open. */
  readonly arrived: ReadonlySet<number>;
  readonly show: () => void;
}

/** Keeps a list alive: a new idea appears by itself at the top, or waits politely when the reader is further down. */
export function useFreshIdeas(filters: Filters, shown: readonly number[]): FreshIdeas {
  const t = useIdeaText();
  const [waiting, setWaiting] = useState<readonly number[]>([]);
  const [arrived, setArrived] = useState<ReadonlySet<number>>(new Set());

  async function bring(numbers: readonly number[]): Promise<void> {
    for (const pause of TRIES) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!(await freshen(filters, numbers.at(-1) ?? null).catch(() => false))) continue;
      setArrived((before) => new Set([...before, ...numbers]));
      setWaiting([]);
      announce(t('ideas.fresh', { count: numbers.length }));
      return;
    }
  }

  useWatch(
    { what: 'ideas' },
    {
      'ideas.changed': ({ number, municipality, change }) => {
        if (change === 'published') {
          if (shown.includes(number) || !newestFirstFor(filters, municipality)) return;
          if (scrollY < TOP) void bring([number]);
          else setWaiting((before) => (before.includes(number) ? before : [...before, number]));
        } else if (change === 'gone') putCard(filters, number, null);
        else if (shown.includes(number)) {
          void client.call('ideas.read', { params: { number } }).then(
            (idea) => putCard(filters, number, idea),
            () => undefined,
          );
        }
      },
      refetch: () => {
        if (scrollY < TOP) void freshen(filters, null).catch(() => undefined);
      },
    },
  );

  return {
    waiting: waiting.length,
    arrived,
    show: () => {
      scrollTo({ top: 0 });
      void bring(waiting);
    },
  };
}
