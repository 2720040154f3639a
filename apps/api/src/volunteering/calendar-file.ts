import type { CalendarMark } from '@talka/composition';
import type { Language } from '@talka/territory';
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export const CALENDAR_STATUS: Readonly<Record<CalendarMark, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Calendars are asked to look again after so many seconds. */
const AGAIN = 3_600;

/** An iCalendar file with nothing in it yet (RFC 5545). */
export const calendarFile = (name: string, language: Language): ICalCalendar =>
  new ICalCalendar({
    name,
    prodId: { company: 'Talka', product: 'Talka', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: AGAIN,
  });
