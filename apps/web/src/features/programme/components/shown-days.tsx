import type { ProgrammeEventCard } from '@talka/contracts';
import type { Days } from '@talka/programme';
import { Skeleton } from '@talka/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { askedFor, type Chosen } from '../filters.js';

/** Nobody reads more of them on one sheet. */
const MOST = 500;

/** All of a stretch of days at once, and how many there are. */
export function ShownDays({
  chosen,
  days,
  children,
}: {
  chosen: Chosen;
  days: Days;
  children: (events: readonly ProgrammeEventCard[]) => ReactNode;
}) {
  const t = useText('programme');
  const { data, error, refetch } = useCall('programme-events.list', {
    query: { ...askedFor(chosen, days), limit: MOST },
  });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('calendar.loading')} lines={8} heading />;
  return (
    <>
      <p role="status" className="t-muted">
        {data.next === null
          ? t('calendar.count', { count: data.events.length })
          : t('calendar.many', { count: MOST })}
      </p>
      {children(data.events)}
    </>
  );
}
