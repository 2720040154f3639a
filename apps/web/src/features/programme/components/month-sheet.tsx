import type { ProgrammeEventCard } from '@talka/contracts';
import { dayInRiga, type Day } from '@talka/kernel';
import { monthAfter, type Days } from '@talka/programme';
import { ButtonLink } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { byDay, daysFrom } from '../by-day.js';
import type { Chosen } from '../filters.js';
import { useTitle } from '../use-said.js';
import { ShownDays } from './shown-days.js';

interface Props {
  readonly chosen: Chosen;
  readonly days: Days;
  /** One of the month. */
  readonly day: Day;
  readonly hrefOf: (change: Readonly<Record<string, string>>) => string;
}

const WEEK = 7;

/** A sheet of whole weeks; where it is narrow, the days on which something is on, one under the other. */
export function MonthSheet({ chosen, days, day, hrefOf }: Props) {
  const t = useText('programme');
  const language = useLanguage();
  // Latgalian is unknown to browsers.
  const locales = language === 'ltg' ? ['ltg', 'lv'] : [language];
  const month = new Intl.DateTimeFormat(locales, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locales, { weekday: 'short', timeZone: 'UTC' });
  const name = month.format(new Date(`${day}T12:00:00Z`));
  return (
    <>
      <h2 className="calendar-month__name">{name}</h2>
      <div className="t-actions">
        <ButtonLink as={Link} tone="quiet" to={hrefOf({ day: monthAfter(day, -1) })}>
          {t('calendar.earlier-month')}
        </ButtonLink>
        <ButtonLink as={Link} tone="quiet" to={hrefOf({ day: monthAfter(day) })}>
          {t('calendar.later-month')}
        </ButtonLink>
      </div>
      <ShownDays {...{ chosen, days }}>
        {(events) => {
          const all = daysFrom(days);
          const on = byDay(events, all);
          const weeks = Array.from({ length: all.length / WEEK }, (_, at) =>
            all.slice(at * WEEK, (at + 1) * WEEK),
          );
          return (
            // Explicit roles: a table that is shown as blocks where it is narrow would be none to a screen reader.
            <table className="calendar-month" role="table">
              <caption className="t-small t-muted">{t('calendar.sheet', { month: name })}</caption>
              <thead role="rowgroup">
                <tr role="row">
                  {all.slice(0, WEEK).map((one) => (
                    <th key={one} scope="col" role="columnheader">
                      {weekday.format(new Date(`${one}T12:00:00Z`))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {weeks.map((week) => (
                  <tr
                    key={week[0]}
                    role="row"
                    className={week.some((one) => on.get(one)?.length) ? undefined : 'calendar-week--empty'}
                  >
                    {week.map((one) => (
                      <DayCell
                        key={one}
                        day={one}
                        events={on.get(one) ?? []}
                        isOther={!one.startsWith(day.slice(0, 7))}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </ShownDays>
    </>
  );
}

function DayCell({
  day,
  events,
  isOther,
}: {
  day: Day;
  events: readonly ProgrammeEventCard[];
  isOther: boolean;
}) {
  const { day: said } = useFormats();
  return (
    <td
      role="cell"
      className={[
        'calendar-cell',
        isOther && 'calendar-cell--other',
        events.length === 0 && 'calendar-cell--empty',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <time dateTime={day} aria-label={said(`${day}T12:00:00Z`)} className="calendar-cell__day">
        <span className="calendar-cell__short">{Number(day.slice(8))}</span>
        <span className="calendar-cell__long">{said(`${day}T12:00:00Z`)}</span>
      </time>
      {events.length > 0 ? (
        <ul className="calendar-cell__events">
          {events.map((event) => (
            <li key={event.number}>
              <InCell event={event} begins={dayInRiga(new Date(event.from)) === day} />
            </li>
          ))}
        </ul>
      ) : null}
    </td>
  );
}

/** What goes on from the day before has no time here. */
function InCell({ event, begins }: { event: ProgrammeEventCard; begins: boolean }) {
  const t = useText('programme');
  const { time } = useFormats();
  const { words, lang } = useTitle(event.title);
  return (
    <Link to={`/calendar/events/${event.number}`}>
      {begins ? <span className="t-muted">{time(event.from)} </span> : null}
      {event.cancelled ? <b>{t('happening.off')}: </b> : null}
      <span lang={lang}>{words}</span>
    </Link>
  );
}
