import type { WorkshopCard } from '@talka/contracts';
import { PlaceIcon } from '@talka/ui';
import { saidIn } from '@talka/workshops';
import type { ReactNode } from 'react';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { WorkshopTags } from './said.js';

/** A workshop in a list: what, when next, where, and whether there is a place. */
export function WorkshopEntry({
  workshop,
  level = 2,
  meeting,
  children,
}: {
  workshop: WorkshopCard;
  level?: 2 | 3;
  /** The session that it stands there for; without it, whichever is next. */
  meeting?: { readonly session: number; readonly from: string; readonly until: string };
  /** Said of it besides. */
  children?: ReactNode;
}) {
  const t = useText('workshops');
  const at = useAt();
  const { time } = useFormats();
  const { nameOf } = useTerritory();
  const { number, next, from, place, municipality, enrolment, sessions, free } = workshop;
  const title = saidIn(useLanguage(), workshop.title, workshop.titles);
  const Title = level === 2 ? 'h2' : 'h3';
  const when = at(next ?? from);
  return (
    <li className="workshop">
      <Title className="workshop__title">
        <Link to={`/workshops/${number}`}>{title}</Link>
      </Title>
      <p className="workshop__when">
        {meeting
          ? [
              `${time(meeting.from)}–${time(meeting.until)}`,
              ...(sessions > 1 ? [t('workshop.session', { number: meeting.session })] : []),
            ].join(', ')
          : next === null
            ? t('workshop.began', { when })
            : next === from
              ? t('workshop.begins', { when })
              : t('workshop.next', { when })}
      </p>
      <p className="t-muted">
        <PlaceIcon size={1} /> {place}, {nameOf(municipality)}
      </p>
      <WorkshopTags workshop={workshop} />
      {children}
      <p className="workshop__places">
        <b>{t('workshop.places-free', { count: free })}</b>
        <span className="t-muted">
          {enrolment === 'course' ? t('workshop.sessions', { count: sessions }) : t('workshop.drop-in')}
        </span>
      </p>
    </li>
  );
}
