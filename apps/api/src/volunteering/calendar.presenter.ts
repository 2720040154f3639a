import type { Calendar, CalendarEntry, CalendarSession } from '@talka/composition';
import { formats, translator, type Translate } from '@talka/i18n';
import { CALENDAR_STATUS, calendarFile } from './calendar-file.js';

type T = Translate<'agenda' | 'workshops'>;

/**
 * Somebody's shifts and sessions as an iCalendar file (RFC 5545). Times are written in UTC: each is a single one, so no rule has to
 * know when the clocks change. The number of its last change goes along (SEQUENCE).
 */
export function calendarText({ language, entries, sessions }: Calendar, origin: URL): string {
  const t = translator(language, 'agenda', 'workshops');
  const calendar = calendarFile(t('agenda.name'), language);
  for (const entry of entries) {
    calendar.createEvent({
      id: `shift-${entry.slot}@${origin.host}`,
      ...told(entry),
      summary: summary(entry, t),
      url: new URL('/me/shifts', origin).href,
      description: description(entry, t, new URL(`/events/${entry.event}`, origin)),
    });
  }
  for (const session of sessions) {
    const page = new URL(`/workshops/${session.workshop}`, origin);
    calendar.createEvent({
      // A child in the same session is an entry of its own.
      id: `session-${session.session}${session.child === undefined ? '' : `-${session.person}`}@${origin.host}`,
      ...told(session),
      summary: sessionSummary(session, t),
      url: page.href,
      description: description(session, t, page),
    });
  }
  return calendar.toString();
}

const told = (entry: CalendarEntry | CalendarSession) => ({
  sequence: entry.sequence,
  status: CALENDAR_STATUS[entry.mark],
  stamp: entry.changedAt,
  lastModified: entry.changedAt,
  start: new Date(entry.from),
  end: new Date(entry.until),
  location: entry.place,
});

function summary({ mark, role, title }: CalendarEntry, t: T): string {
  const what = { role, title };
  if (mark === 'confirmed') return t('agenda.confirmed', what);
  return mark === 'tentative' ? t('agenda.tentative', what) : t('agenda.cancelled', what);
}

function sessionSummary({ mark, child, title, number }: CalendarSession, t: T): string {
  const session = number === null ? [] : [t('workshop.session', { number })];
  const what = [...(child === undefined ? [] : [child]), title, ...session].join(': ');
  if (mark === 'confirmed') return what;
  return t(mark === 'tentative' ? 'agenda.session-tentative' : 'agenda.session-cancelled', { what });
}

const description = (entry: CalendarEntry | CalendarSession, t: T, page: URL): string =>
  [
    entry.answerUntil === null
      ? undefined
      : t('agenda.answer', { until: formats(t.language).dateTime(entry.answerUntil) }),
    entry.contact === '' ? undefined : t('agenda.contact', { contact: entry.contact }),
    page.href,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
