import type { OwnHoursView } from '@talka/contracts';

/** The years somebody helped in, the newest first, as clocks in Riga count them. */
export function byYear(
  hours: readonly OwnHoursView[],
): readonly { readonly year: string; readonly minutes: number; readonly hours: readonly OwnHoursView[] }[] {
  const years = new Map<string, OwnHoursView[]>();
  for (const one of hours) {
    const year = YEAR.format(new Date(one.from));
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, all]) => ({ year, minutes: approvedOf(all), hours: all }));
}

/** Minutes that organisers have approved. */
export const approvedOf = (hours: readonly OwnHoursView[]): number =>
  hours.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const YEAR = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Riga', year: 'numeric' });
