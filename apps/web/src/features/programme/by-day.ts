import type { ProgrammeEventCard } from '@talka/contracts';
import { dayAfter, dayInRiga, type Day } from '@talka/kernel';
import type { Days } from '@talka/programme';

export const daysFrom = ({ first, last }: Days): Day[] => {
  const days: Day[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
};

/** Until midnight is not yet the day after. */
const lastDayOf = ({ until }: ProgrammeEventCard): Day => dayInRiga(new Date(Date.parse(until) - 1));

/** Each event on every one of those days on which it is on. */
export function byDay(
  events: readonly ProgrammeEventCard[],
  days: readonly Day[],
): Map<Day, ProgrammeEventCard[]> {
  const found = new Map<Day, ProgrammeEventCard[]>(days.map((day) => [day, []]));
  for (const event of events) {
    const [first, last] = [dayInRiga(new Date(event.from)), lastDayOf(event)];
    for (const [day, on] of found) if (day >= first && day <= last) on.push(event);
  }
  return found;
}
