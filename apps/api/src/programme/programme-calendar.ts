import type { ProgrammePageRow } from '@talka/composition';
import { translator } from '@talka/i18n';
import { textIn } from '@talka/programme';
import type { Language } from '@talka/territory';
import { CALENDAR_STATUS, calendarFile } from '../volunteering/calendar-file.js';

/** Events as an iCalendar file; SEQUENCE is the revision, which every change raises. */
export function eventsCalendar(events: readonly ProgrammePageRow[], language: Language, origin: URL): string {
  const t = translator(language, 'programme');
  const calendar = calendarFile(`Talka: ${t('calendar.title')}`, language);
  for (const it of events) {
    const page = new URL(`/calendar/events/${it.number}`, origin).href;
    const title = textIn(it.texts, language, 'title').words;
    const isOff = it.state === 'cancelled';
    calendar.createEvent({
      id: `programme-event-${it.id}@${origin.host}`,
      ...{ sequence: it.revision, status: CALENDAR_STATUS[isOff ? 'cancelled' : 'confirmed'] },
      ...{ stamp: it.now, start: it.starts_at, end: it.ends_at, url: page },
      summary: isOff ? t('happening.called-off', { title }) : title,
      location: it.coordinates
        ? { title: it.place, geo: { lat: it.coordinates.latitude, lon: it.coordinates.longitude } }
        : it.place,
      description: [
        isOff ? (it.cancelled_why ?? '') : '',
        textIn(it.texts, language, 'about').words,
        it.link ?? '',
        page,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    });
  }
  return calendar.toString();
}
