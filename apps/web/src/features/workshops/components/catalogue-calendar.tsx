import type { WorkshopCard } from '@talka/contracts';
import { dayInRiga } from '@talka/kernel';
import { Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { askedFor, type Chosen } from '../filters.js';
import { WorkshopEntry } from './workshop-entry.js';

/** The same by days: each workshop on every day on which it meets. */
export function CatalogueCalendar({
  workshops,
  chosen,
}: {
  workshops: readonly WorkshopCard[];
  chosen: Chosen;
}) {
  const t = useText('workshops');
  const { day } = useFormats();
  const { data, error, refetch } = useCall(
    'workshops.meetings',
    { query: askedFor(chosen) },
    { staleTime: 0 },
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('workshops.loading')} lines={8} heading />;
  const cards = new Map(workshops.map((one) => [one.number, one]));
  const days = new Map<string, (typeof data.meetings)[number][]>();
  for (const meeting of data.meetings) {
    const date = dayInRiga(new Date(meeting.from));
    days.set(date, [...(days.get(date) ?? []), meeting]);
  }
  return (
    <>
      <p className="t-muted">{t('workshops.calendar-text')}</p>
      {[...days].map(([date, meetings]) => (
        <section key={date} aria-labelledby={`day-${date}`} className="workshops-day">
          <h2 id={`day-${date}`}>{day(`${date}T12:00:00Z`)}</h2>
          <ul className="workshops">
            {meetings.map((meeting) => {
              const workshop = cards.get(meeting.workshop);
              return workshop ? (
                <WorkshopEntry
                  key={`${meeting.workshop}-${meeting.session}`}
                  {...{ workshop, meeting }}
                  level={3}
                />
              ) : null;
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
