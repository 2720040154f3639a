import type { WorkshopPageRow } from '@talka/composition';
import { translator } from '@talka/i18n';
import type { Language } from '@talka/territory';
import { inOthers, saidIn } from '@talka/workshops';
import { CALENDAR_STATUS, calendarFile } from '../volunteering/calendar-file.js';

/**
 * The sessions of a workshop as an iCalendar file, for whoever wants to keep the evenings free: who has a place hears of every change
 * by their own feed. SEQUENCE is the revision of the workshop, which every change raises.
 */
export function workshopCalendar(workshop: WorkshopPageRow, language: Language, origin: URL): string {
  const t = translator(language, 'workshops', 'agenda');
  const page = new URL(`/workshops/${workshop.number}`, origin).href;
  const title = saidIn(language, workshop.title, inOthers(workshop.translations, 'title'));
  const calendar = calendarFile(title, language);
  for (const session of workshop.timetable) {
    const { number, catch_up_for: missed } = session;
    const isOff = session.cancelled || workshop.state === 'cancelled';
    const only = workshop.timetable.length === 1;
    const name = only ? title : `${title}: ${t('workshop.session', { number })}`;
    calendar.createEvent({
      // Not the name it has in somebody's own feed: giving up a place there must not take it out of here.
      id: `workshop-session-${session.id}@${origin.host}`,
      sequence: workshop.revision,
      status: CALENDAR_STATUS[isOff ? 'cancelled' : 'confirmed'],
      stamp: workshop.now,
      start: session.from,
      end: session.until,
      summary: isOff ? t('agenda.session-cancelled', { what: name }) : name,
      location: workshop.place,
      url: page,
      description: [
        missed === null ? '' : t('workshop.catch-up-for', { number: missed }),
        workshop.bring && `${t('workshop.bring')}: ${workshop.bring}`,
        workshop.contact && t('agenda.contact', { contact: workshop.contact }),
        page,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    });
  }
  return calendar.toString();
}
