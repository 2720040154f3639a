import type { CaseCard } from '@talka/contracts';
import { announce } from '@talka/ui';
import { useEffect, useState } from 'react';
import { useText } from '../../site/text.js';
import { writeFilter, type DeskFilter } from './filter.js';
import { arrivals } from './line-up.js';
import { titleOf } from './text.js';

/** What has been seen of each view, beyond the life of a component: opening a case draws the queue anew. */
const seen = new Map<string, Set<string>>();
const STAYS_NEW = 60_000;
const arrivedAt = new Map<string, number>();

/** Tells politely of cases that come in while the queue is open, and says which lines are new for a minute. */
export function useArrivals(filter: DeskFilter, cases: readonly CaseCard[] | undefined): ReadonlySet<string> {
  const t = useText('desk');
  const view = writeFilter(filter);
  const live = filter.state === 'waiting' && filter.search.trim() === '';
  const [fresh, setFresh] = useState<ReadonlySet<string>>(() => stillNew());
  useEffect(() => {
    if (!cases) return;
    const came = live ? arrivals(seen.get(view) ?? null, cases) : [];
    seen.set(view, new Set([...(seen.get(view) ?? []), ...cases.map(({ id }) => id)]));
    if (came.length === 0) return;
    for (const { id } of came) arrivedAt.set(id, Date.now());
    setFresh(stillNew());
    const [first] = came;
    announce(
      came.length === 1 && first
        ? t('desk.arrived', { title: titleOf(first) })
        : t('desk.arrived-many', { count: came.length }),
    );
  }, [cases, live, t, view]);
  return fresh;
}

function stillNew(): Set<string> {
  const since = Date.now() - STAYS_NEW;
  return new Set([...arrivedAt].filter(([, at]) => at > since).map(([id]) => id));
}
