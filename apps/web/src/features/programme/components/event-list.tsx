import type { ProgrammeEventCard } from '@talka/contracts';
import type { Days } from '@talka/programme';
import { Button, EmptyState, Skeleton } from '@talka/ui';
import { useState } from 'react';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { askedFor, type Chosen } from '../filters.js';
import { EventEntry } from './event-entry.js';

/** What comes next, page by page. */
export function EventList({ chosen, days }: { chosen: Chosen; days: Days | undefined }) {
  const t = useText('programme');
  const [before, setBefore] = useState<readonly ProgrammeEventCard[]>([]);
  const [after, setAfter] = useState<string>();
  const query = { ...askedFor(chosen, days), after };
  const { data, error, refetch } = useCall('programme-events.list', { query });
  const events = [...before, ...(data?.events ?? [])];
  const next = data?.next ?? null;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (data && events.length === 0)
    return <EmptyState title={t('calendar.none')}>{t('calendar.none-text')}</EmptyState>;
  return (
    <>
      <ul className="happenings">
        {events.map((event) => (
          <EventEntry key={event.number} event={event} />
        ))}
      </ul>
      {data ? null : <Skeleton label={t('calendar.loading')} lines={8} heading />}
      {next === null ? null : (
        <div className="t-actions">
          <Button
            tone="quiet"
            onClick={() => {
              setBefore(events);
              setAfter(next);
            }}
          >
            {t('calendar.more')}
          </Button>
        </div>
      )}
    </>
  );
}
