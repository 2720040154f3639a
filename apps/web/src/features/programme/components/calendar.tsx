import { dayInRiga } from '@talka/kernel';
import { ChipGroup, ChipLink } from '@talka/ui';
import { useState } from 'react';
import { Link, useAddressQuery } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { chosenIn, daysShown, viewIn, VIEWS } from '../filters.js';
import { EventList } from './event-list.js';
import { Filters } from './filters.js';
import { MonthSheet } from './month-sheet.js';
import { WeekDays } from './week-days.js';
import '../programme.css';

/** What is on: narrowed, and seen as a list, by the week or by the month. */
export function Calendar() {
  const t = useText('programme');
  const [query, setQuery] = useAddressQuery();
  const [now] = useState(() => new Date());
  const chosen = chosenIn(query);
  const view = viewIn(query);
  const changed = (change: Readonly<Record<string, string>>): URLSearchParams => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const hrefOf = (change: Readonly<Record<string, string>>) => `/calendar?${changed(change).toString()}`;
  const days = daysShown(query, now);
  const isWeekend = view === 'list' && days !== undefined;
  const cleared = new URLSearchParams(
    [...query].filter(([name]) => name === 'view' || name === 'day' || name === 'when'),
  );
  return (
    <>
      <Filters
        chosen={chosen}
        onChange={(name, value) =>
          setQuery(changed({ [name]: value, ...(name === 'municipality' && !value ? { around: '' } : {}) }))
        }
        onClear={() => setQuery(cleared)}
      />
      <ChipGroup label={t('calendar.view')}>
        <ChipLink as={Link} to={hrefOf({ view: '', day: '', when: 'weekend' })} current={isWeekend}>
          {t('calendar.weekend')}
        </ChipLink>
        {VIEWS.map((one) => (
          <ChipLink
            key={one}
            as={Link}
            to={hrefOf({ view: one === 'list' ? '' : one, when: '' })}
            current={one === view && !isWeekend}
          >
            {t(`calendar.view-${one}`)}
          </ChipLink>
        ))}
      </ChipGroup>
      {view === 'month' && days ? (
        <MonthSheet {...{ chosen, days, day: query.get('day') ?? dayInRiga(now), hrefOf }} />
      ) : view === 'week' && days ? (
        <WeekDays {...{ chosen, days, hrefOf }} />
      ) : (
        <EventList key={JSON.stringify([chosen, days])} {...{ chosen, days }} />
      )}
    </>
  );
}
