import type { ProgrammeEventCard } from '@talka/contracts';
import { Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { useSaid, useTitle } from '../use-said.js';

/** An event in a list: what, when, where, and what somebody has to know before they come. */
export function EventEntry({ event, level = 2 }: { event: ProgrammeEventCard; level?: 2 | 3 }) {
  const t = useText('programme');
  const { when, where, ages } = useSaid();
  const { words, lang } = useTitle(event.title);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <li className={event.cancelled ? 'happening happening--off' : 'happening'}>
      <Title className="happening__title">
        <Link to={`/calendar/events/${event.number}`} lang={lang}>
          {words}
        </Link>
      </Title>
      <p className="happening__when">
        {event.cancelled ? <Tag tone="danger">{t('happening.off')}</Tag> : null} <span>{when(event)}</span>
      </p>
      <p className="t-muted">{where(event)}</p>
      <p className="t-small">
        {[
          t(`genre.${event.genre}`),
          event.price ?? t('calendar.free'),
          ...(event.youngest === null && event.oldest === null ? [] : [ages(event)]),
          ...(event.stepFree ? [t('calendar.stepFree')] : []),
          ...(event.signLanguage ? [t('calendar.signLanguage')] : []),
        ].join(' · ')}
      </p>
    </li>
  );
}
