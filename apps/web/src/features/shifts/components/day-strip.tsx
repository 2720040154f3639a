import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { noonOf, weekdayOf, type Day } from '../days.js';

/** Two weeks of days, each with how many places are left on it. */
export function DayStrip({
  days,
  free,
  current,
  hrefOf,
}: {
  days: readonly Day[];
  free: ReadonlyMap<Day, number>;
  current: Day;
  hrefOf: (day: Day) => string;
}) {
  const t = useText('shifts');
  const { day: said, number } = useFormats();
  const weekdays = t('shifts.weekdays').split(' ');
  return (
    <nav aria-label={t('shifts.days')}>
      <ul className="days">
        {days.map((day) => {
          const count = free.get(day);
          const words = count === undefined ? t('shifts.day-none') : t('shifts.day-free', { count });
          return (
            <li key={day}>
              <Link
                to={hrefOf(day)}
                replace
                preventScrollReset
                className="days__day"
                data-free={count === undefined ? undefined : count > 0 ? 'some' : 'none'}
                aria-current={day === current ? 'date' : undefined}
              >
                <span className="t-hidden">
                  {said(noonOf(day))}: {words}
                </span>
                <span aria-hidden="true" className="days__weekday">
                  {weekdays[weekdayOf(day)]}
                </span>
                <span aria-hidden="true" className="days__date">
                  {Number(day.slice(8))}
                </span>
                <span aria-hidden="true" className="days__free">
                  {count === undefined ? '·' : number(count)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
