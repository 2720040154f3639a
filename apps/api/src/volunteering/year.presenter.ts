import type { OpenYearRow, OrganisersYear } from '@talka/composition';
import type { YearView } from '@talka/contracts';
import { dayInRiga } from '@talka/kernel';
import { hoursOf } from './hours-of.js';
import { table } from '../open-data/table.js';

export function yearView(year: number, { organisation, events, total }: OrganisersYear): YearView {
  const lines = events.map(({ number, title, first, shifts, places, people, minutes }) => [
    ...[number, title, dayInRiga(first), shifts, places, people, hoursOf(minutes)],
  ]);
  return {
    ...{ organisation, year, total },
    events: events.map((event) => ({ ...event, first: event.first.toISOString() })),
    csv: table(
      ['event', 'title', 'first', 'shifts', 'places', 'people', 'hours'],
      [...lines, ['', '', '', total.shifts, total.places, total.people, hoursOf(total.minutes)]],
    ),
  };
}

const shownHours = (minutes: number | null): number | null => (minutes === null ? null : hoursOf(minutes));

/** Empty where fewer than five people came. */
export const openCsv = (years: readonly OpenYearRow[]): string =>
  table(
    ['municipality', 'name', 'year', 'events', 'shifts', 'places', 'people', 'hours'],
    years.map((it) => [
      ...[it.municipality, it.name.lv, it.year, it.events, it.shifts, it.places, it.people],
      shownHours(it.minutes),
    ]),
  );

export const openJson = (years: readonly OpenYearRow[]) => ({
  about:
    'Voluntary work organised with Talka, by municipality and year, once the year is over. People: who was there, each counted once in a row. Hours: approved. Null where fewer than five people came.',
  licence: 'CC0-1.0',
  years: years.map(({ minutes, ...it }) => ({ ...it, name: it.name.lv, hours: shownHours(minutes) })),
});
