import { Button, ButtonLink, EmptyState, Skeleton } from '@talka/ui';
import { useLayoutEffect, useRef } from 'react';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { Queue } from '../api/queue.js';
import { conditionsOf, deskPath, type DeskFilter } from '../filter.js';
import { useArrivals } from '../use-arrivals.js';
import { useNow } from '../use-now.js';
import { QueueLine } from './queue-line.js';
import { QueueTools } from './queue-tools.js';
import { ShortcutHelp } from './shortcut-help.js';

/** Opening a case draws the page anew; the queue stays where it was. */
let scrolledTo = 0;

/** The left side of the desk: what waits, what is mine, what is decided. */
export function QueuePane({
  queue,
  filter,
  desks,
  open,
  reader,
  shortcuts,
}: {
  queue: Queue;
  filter: DeskFilter;
  desks: readonly { id: string; name: string }[];
  open: string | undefined;
  reader: string;
  shortcuts: readonly [boolean, (on: boolean) => void];
}) {
  const t = useText('desk');
  const { nameOf } = useTerritory();
  const now = useNow();
  const pane = useRef<HTMLElement>(null);
  const fresh = useArrivals(filter, queue.isPlaceholderData ? undefined : queue.cases);
  const ready = queue.cases !== undefined;
  useLayoutEffect(() => {
    const room = pane.current;
    if (!room || !ready) return;
    room.scrollTop = scrolledTo;
    const line = room.querySelector<HTMLElement>('[data-current]');
    if (!line) return;
    const above = line.offsetTop - room.scrollTop;
    if (above < 0 || above + line.offsetHeight > room.clientHeight)
      room.scrollTop = line.offsetTop - room.clientHeight / 3;
  }, [open, ready]);
  return (
    <section
      ref={pane}
      className="desk__queue"
      aria-label={t('desk.queue')}
      onScroll={(event) => {
        scrolledTo = event.currentTarget.scrollTop;
      }}
    >
      <QueueTools filter={filter} waiting={queue.waiting} desks={desks} open={open} />
      {queue.error ? <Trouble error={queue.error} retry={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Skeleton label={t('desk.loading')} lines={8} /> : null}
      {queue.cases?.length === 0 ? <NothingHere filter={filter} /> : null}
      {queue.cases && queue.cases.length > 0 ? (
        <ol className="desk-lines">
          {queue.cases.map((of) => (
            <QueueLine
              key={of.id}
              of={of}
              to={deskPath(filter, of.id)}
              current={of.id === open}
              fresh={fresh.has(of.id)}
              place={desks.length > 1 ? nameOf(of.municipality) : null}
              now={now}
              reader={reader}
            />
          ))}
        </ol>
      ) : null}
      {queue.hasNextPage ? (
        <div className="desk__more">
          <Button
            tone="quiet"
            wide
            busy={queue.isFetchingNextPage}
            onClick={() => void queue.fetchNextPage()}
          >
            {t('desk.more')}
          </Button>
        </div>
      ) : null}
      <ShortcutHelp setting={shortcuts} />
    </section>
  );
}

function NothingHere({ filter }: { filter: DeskFilter }) {
  const t = useText('desk');
  if (conditionsOf(filter) > 0) {
    const clear = deskPath({ ...filter, municipality: '', kind: '', language: '', search: '' });
    return (
      <EmptyState
        title={t('desk.none-found')}
        action={
          <ButtonLink as={Link} to={clear} tone="quiet">
            {t('desk.clear')}
          </ButtonLink>
        }
      >
        {t('desk.none-found-text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(`desk.none-${filter.state}`)}>{t(`desk.none-${filter.state}-text`)}</EmptyState>
  );
}
