import { PageHead, Section } from '@talka/ui';
import { Calendar } from '../../features/programme/components/calendar.js';
import { SavedList } from '../../features/programme/components/saved-list.js';
import { Link } from '../../site/link.js';
import { Page } from '../../site/page.js';
import { usePerson } from '../../site/session.js';
import { useLanguage, useText } from '../../site/text.js';

export default function CalendarRoute() {
  const t = useText('programme');
  const language = useLanguage();
  const person = usePerson();
  return (
    <Page title={t('calendar.title')}>
      <PageHead title={t('calendar.title')} lead={t('calendar.lead')} />
      <Calendar />
      {person ? <SavedList /> : null}
      <Section title={t('calendar.other')}>
        <ul>
          <li>
            <Link to="/workshops?view=calendar">{t('calendar.workshops')}</Link>
          </li>
          <li>
            <Link to="/shifts">{t('calendar.shifts')}</Link>
          </li>
        </ul>
      </Section>
      <Section title={t('calendar.take')}>
        <ul>
          <li>
            <a href={`/calendar/events.ics?language=${language}`}>{t('calendar.ics')}</a>
          </li>
          <li>
            <a href={`/calendar/events.rss?language=${language}`}>{t('calendar.rss')}</a>
          </li>
          <li>
            <Link to="/open-data">{t('calendar.data')}</Link>
          </li>
        </ul>
      </Section>
    </Page>
  );
}
