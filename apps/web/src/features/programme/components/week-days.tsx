import { dayAfter } from '@talka/kernel';
import type { Days } from '@talka/programme';
import { ButtonLink } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { byDay, daysFrom } from '../by-day.js';
import type { Chosen } from '../filters.js';
import { EventEntry } from './event-entry.js';
import { ShownDays } from './shown-days.js';

interface Props {
  readonly chosen: Chosen;
  readonly days: Days;
  readonly hrefOf: (change: Readonly<Record<string, string>>) => string;
}

/** Seven days from Monday, each with what is on. */
export function WeekDays({ chosen, days, hrefOf }: Props) {
  const t = useText('programme');
  const { day: said } = useFormats();
  return (
    <>
      <div className="t-actions">
        <ButtonLink as={Link} tone="quiet" to={hrefOf({ day: dayAfter(days.first, -7) })}>
          {t('calendar.earlier-week')}
        </ButtonLink>
        <ButtonLink as={Link} tone="quiet" to={hrefOf({ day: dayAfter(days.first, 7) })}>
          {t('calendar.later-week')}
        </ButtonLink>
      </div>
      <ShownDays {...{ chosen, days }}>
        {(events) =>
          [...byDay(events, daysFrom(days))].map(([day, on]) => (
            <section key={day} aria-labelledby={`day-${day}`} className="calendar-day">
              <h2 id={`day-${day}`}>{said(`${day}T12:00:00Z`)}</h2>
              {on.length === 0 ? <p className="t-muted">{t('calendar.none')}</p> : null}
              <ul className="happenings">
                {on.map((event) => (
                  <EventEntry key={event.number} event={event} level={3} />
                ))}
              </ul>
            </section>
          ))
        }
      </ShownDays>
    </>
  );
}
