import type { Calendar, CalendarEntry, CalendarMark } from '@talka/composition';
import { formats, translator, type Translate } from '@talka/i18n';
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

const STATUS: Readonly<Record<CalendarMark, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Calendars are asked to look again after so many seconds. */
const AGAIN = 3_600;

/**
 * Somebody's shifts as an iCalendar file (RFC 5545). Times are written in UTC: each shift is a single one, so no rule has to know
 * when the clocks change. The number of its last change goes along (SEQUENCE).
 */
export function calendarText({ language, entries }: Calendar, origin: URL): string {
  const t = translator(language, 'agenda');
  const calendar = new ICalCalendar({
    name: t('agenda.name'),
    prodId: { company: 'Talka', product: 'Talka', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: AGAIN,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `shift-${entry.slot}@${origin.host}`,
      sequence: entry.sequence,
      status: STATUS[entry.mark],
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: new Date(entry.from),
      end: new Date(entry.until),
      summary: summary(entry, t),
      location: entry.place,
      url: new URL('/me/shifts', origin).href,
      description: description(entry, t, origin),
    });
  }
  return calendar.toString();
}

function summary({ mark, role, title }: CalendarEntry, t: Translate<'agenda'>): string {
  const what = { role, title };
  if (mark === 'confirmed') return t('agenda.confirmed', what);
  return mark === 'tentative' ? t('agenda.tentative', what) : t('agenda.cancelled', what);
}

const description = (entry: CalendarEntry, t: Translate<'agenda'>, origin: URL): string =>
  [
    entry.answerUntil === null
      ? undefined
      : t('agenda.answer', { until: formats(t.language).dateTime(entry.answerUntil) }),
    entry.contact === '' ? undefined : t('agenda.contact', { contact: entry.contact }),
    new URL(`/events/${entry.event}`, origin).href,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
