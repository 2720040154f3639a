import type { HeritagePlaceView } from '@talka/contracts';
import { saidIn } from '@talka/heritage';
import { Breadcrumbs, ExternalIcon, Notice, PageHead, Prose, Section, Skeleton, Split, Tag } from '@talka/ui';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { onMap, type Drawn } from '../on-map.js';
import { InWords } from './in-words.js';
import { RoutesThrough } from './routes-through.js';
import '../heritage.css';

type DrawMap = (label: string, places: Drawn) => ReactNode;

/** One place, maker, tradition or festival. */
export function PlacePage({ id, map }: { id: string; map: DrawMap }) {
  const t = useText('heritage');
  const { data, error, refetch } = useCall('heritage.place', { params: { place: id } });
  if (isRefusal(error, 'heritage.not-found')) return <MissingPage lead={error.problem.title} />;
  if (!data)
    return (
      <Page title={t('heritage.title')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('heritage.loading')} lines={8} heading />
      </Page>
    );
  return <Shown place={data} map={map} />;
}

function Shown({ place, map }: { place: HeritagePlaceView; map: DrawMap }) {
  const t = useText('heritage', 'shell');
  const language = useLanguage();
  const { nameOf } = useTerritory();
  const name = saidIn(place.name, language);
  const isMissing = name.isMissing || saidIn(place.about, language).isMissing;
  return (
    <Page title={name.text}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[{ words: t('heritage.title'), link: { to: '/heritage' } }, { words: name.text }]}
          />
        }
        title={<InWords words={place.name} />}
        meta={
          <>
            <Tag>{t(`heritage.kind-${place.kind}`)}</Tag>
            {place.outside ? <Tag tone="new">{t('heritage.outside')}</Tag> : null}
            <span>{nameOf(place.municipality)}</span>
          </>
        }
      />
      {isMissing ? <Notice title={t('heritage.missing')} /> : null}
      <Split aside={<Where place={place} map={map} />}>
        <Prose>
          <p>
            <InWords words={place.about} />
          </p>
        </Prose>
        {place.traditions.length > 0 ? (
          <ul className="heritage__traditions">
            {place.traditions.map((one) => (
              <li key={one}>
                <Link to={`/heritage?tradition=${one}`}>{t(`tradition.${one}`)}</Link>
              </li>
            ))}
          </ul>
        ) : null}
        <Facts place={place} />
        <RoutesThrough place={place.id} />
      </Split>
    </Page>
  );
}

function Where({ place, map }: { place: HeritagePlaceView; map: DrawMap }) {
  const t = useText('heritage');
  const language = useLanguage();
  const { lat, lon } = place;
  return (
    <Section title={t('heritage.where-title')}>
      <figure className="heritage__map">
        {place.outside
          ? null
          : map(
              t('heritage.spot-map', { name: saidIn(place.name, language).text }),
              onMap([place], language),
            )}
        <figcaption>
          <p>{t(`heritage.precision-${place.precision}`)}</p>
          {place.precision === 'stand-in' ? null : (
            <a
              className="heritage__out"
              href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=14/${lat}/${lon}`}
              rel="noreferrer"
            >
              {t('heritage.open-map')} <ExternalIcon size={1} />
            </a>
          )}
        </figcaption>
      </figure>
    </Section>
  );
}

function Facts({ place }: { place: HeritagePlaceView }) {
  const t = useText('heritage');
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  return (
    <div className="heritage__facts">
      {place.website ? (
        <p>
          <a href={place.website} rel="noreferrer">
            {t('heritage.website')}
          </a>
        </p>
      ) : null}
      <p className="t-muted">
        <Link to={`/municipalities/${place.municipality}`}>
          {t('heritage.kept-by', { name: nameOf(place.municipality) })}
        </Link>
      </p>
      {place.source ? (
        <p className="t-small t-muted">{t('heritage.source', { source: place.source })}</p>
      ) : null}
      {place.verified ? null : <p className="t-small t-muted">{t('heritage.unverified')}</p>}
      <p className="t-small t-muted">{t('heritage.changed', { when: date(place.changedAt) })}</p>
    </div>
  );
}
