import type { ProgrammeEventView } from '@talka/contracts';
import { textIn } from '@talka/programme';
import { ButtonLink, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { useSaid } from '../use-said.js';
import { SaveButton } from './save-button.js';
import '../programme.css';

/** An event of the programme, as everyone reads it. */
export function HappeningPage({ number }: { number: number }) {
  const t = useText('programme');
  const { data, error, refetch } = useCall('programme-events.read', { params: { number } }, { staleTime: 0 });
  if (isRefusal(error, 'programme-event.not-found')) return <MissingPage title={t('happening.gone')} />;
  if (!data)
    return (
      <Page title={undefined}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('calendar.loading')} lines={8} heading />
      </Page>
    );
  return <Happening event={data} />;
}

function Happening({ event }: { event: ProgrammeEventView }) {
  const t = useText('programme');
  const language = useLanguage();
  const person = usePerson();
  const title = textIn(event.texts, language, 'title');
  const about = textIn(event.texts, language, 'about');
  const plans = person?.grants.some(
    ({ role, municipality }) => role === 'administrator' && municipality === event.municipality,
  );
  return (
    <Page title={title.words}>
      <PageHead
        title={<span lang={title.language}>{title.words}</span>}
        actions={
          <>
            <SaveButton event={event} />
            <a
              className="t-button t-button--quiet"
              href={`/api/v1/programme/events/${event.number}/calendar.ics?language=${language}`}
            >
              {t('happening.ics')}
            </a>
            {plans ? (
              <ButtonLink
                as={Link}
                tone="quiet"
                to={`/office/${event.municipality}/programme/${event.number}`}
              >
                {t('happening.change')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {event.cancelled ? (
        <Notice tone="warning" title={t('happening.off-why')}>
          <p className="prewrap">{event.cancelled.why}</p>
        </Notice>
      ) : null}
      <Facts event={event} />
      <Section title={t('planning.words')}>
        {title.language === language && about.language === language ? null : (
          <p className="t-small t-muted">{t('happening.untranslated')}</p>
        )}
        <p className="prewrap calendar-about" lang={about.language}>
          {about.words}
        </p>
        {event.link ? (
          <p>
            <a href={event.link} rel="nofollow noopener">
              {t('happening.link')}
            </a>
          </p>
        ) : null}
      </Section>
      <p>
        <Link to="/calendar">{t('happening.all')}</Link>
      </p>
    </Page>
  );
}

function Facts({ event }: { event: ProgrammeEventView }) {
  const t = useText('programme');
  const { list, number } = useFormats();
  const { nameOf } = useTerritory();
  const { when, where, ages } = useSaid();
  const access = [
    ...(event.stepFree ? [t('calendar.stepFree')] : []),
    ...(event.signLanguage ? [t('calendar.signLanguage')] : []),
  ];
  const { coordinates } = event;
  const point = coordinates && {
    latitude: number(coordinates.latitude),
    longitude: number(coordinates.longitude),
  };
  const facts: readonly (readonly [string, string])[] = [
    [t('happening.when'), when(event)],
    [t('happening.place'), where(event)],
    [t('happening.genre'), t(`genre.${event.genre}`)],
    [t('happening.price'), event.price ?? t('calendar.free')],
    [t('happening.languages'), list(event.languages.map((one) => t(`speech.${one}`)))],
    [t('happening.ages'), ages(event)],
    [t('happening.access'), access.length > 0 ? list(access) : t('happening.no-access')],
    [t('happening.by'), list([event.municipality, ...event.producers].map(nameOf))],
    ...(event.strand ? ([[t('happening.strand'), t(`strand.${event.strand}`)]] as const) : []),
  ];
  return (
    <>
      <dl className="calendar-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {point ? (
        <p className="t-small t-muted">
          {event.outside ? t('happening.outside', point) : t('happening.point', point)}
        </p>
      ) : null}
    </>
  );
}
