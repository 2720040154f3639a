import type { PhotoView } from '@talka/contracts';
import { ButtonLink } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import './idea-work.css';

/** How to help carry an idea out that a vote has chosen: its events, and their next shifts. */
export function IdeaWork({ number }: { number: number }) {
  const t = useText('works');
  const at = useAt();
  const { time } = useFormats();
  const { data } = useCall('ideas.work', { params: { number } }, { staleTime: 0 });
  // It stands beside the idea: where it cannot be fetched, the idea is read without it.
  if (!data || data.events.length === 0) return null;
  return (
    <section aria-labelledby="idea-work" className="idea-work">
      <h2 id="idea-work">{t('work.title')}</h2>
      <p>{t('work.lead')}</p>
      {data.events.map(({ number: event, title, organiser }) => {
        const shifts = data.shifts.filter((shift) => shift.event === event);
        return (
          <div key={event} className="idea-work__event">
            <h3 id={`work-${event}`}>{t('work.event', { title, organiser })}</h3>
            {shifts.length === 0 ? <p className="t-muted">{t('work.none')}</p> : null}
            <ul>
              {shifts.map(({ id, role, from, until, free }) => (
                <li key={id}>
                  <b>
                    {at(from)}–{time(until)}
                  </b>{' '}
                  {role.name}, {t('work.free', { count: free })}
                </li>
              ))}
            </ul>
            <ButtonLink
              as={Link}
              to={`/events/${event}`}
              tone={shifts.length > 0 ? 'primary' : 'quiet'}
              size="small"
              aria-describedby={`work-${event}`}
            >
              {t('work.see')}
            </ButtonLink>
          </div>
        );
      })}
      <Photos photos={data.photos} />
    </section>
  );
}

/** What is done already, by the day it was seen. */
function Photos({ photos }: { photos: readonly PhotoView[] }) {
  const t = useText('works');
  const { date } = useFormats();
  if (photos.length === 0) return null;
  return (
    <>
      <h3>{t('work.photos')}</h3>
      <ol className="photos">
        {photos.map(({ id, alt, takenOn, large, width, height }) => (
          <li key={id}>
            <figure className="photos__figure">
              <img src={large} alt={alt} width={width ?? 640} height={height ?? 427} loading="lazy" />
              <figcaption>
                <time dateTime={takenOn}>{date(`${takenOn}T12:00:00Z`)}</time>.{' '}
                <span aria-hidden="true">{alt}</span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ol>
    </>
  );
}
