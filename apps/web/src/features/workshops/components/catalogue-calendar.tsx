import type { WorkshopCard } from '@talka/contracts';
import { dayInRiga } from '@talka/kernel';
import { useFormats } from '../../../site/text.js';
import { WorkshopEntry } from './workshop-entry.js';

/** The same by days: each workshop on the day on which it meets next. */
export function CatalogueCalendar({ workshops }: { workshops: readonly WorkshopCard[] }) {
  const { day } = useFormats();
  const meets = ({ next, from }: WorkshopCard): string => next ?? from;
  const days = [...new Set(workshops.map((one) => dayInRiga(new Date(meets(one)))))].sort();
  return days.map((date) => {
    const here = workshops.filter((one) => dayInRiga(new Date(meets(one))) === date);
    return (
      <section key={date} aria-labelledby={`day-${date}`} className="workshops-day">
        <h2 id={`day-${date}`}>{day(here[0] ? meets(here[0]) : `${date}T12:00:00Z`)}</h2>
        <ul className="workshops">
          {here.map((workshop) => (
            <WorkshopEntry key={workshop.number} workshop={workshop} level={3} />
          ))}
        </ul>
      </section>
    );
  });
}
