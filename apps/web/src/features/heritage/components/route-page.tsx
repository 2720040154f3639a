import type { RouteView } from '@talka/contracts';
import { saidIn } from '@talka/heritage';
import { Breadcrumbs, ButtonLink, Notice, PageHead, Prose, Section, Skeleton, Split, Tag } from '@talka/ui';
import type { ReactNode } from 'react';
import { isRefusal, useCall } from '../../../site/api.js';
import { pathIn } from '../../../site/language.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { onRoute, type DrawnRoute } from '../on-route.js';
import { useRouteSaid } from '../use-route-said.js';
import { InWords } from './in-words.js';
import '../heritage.css';

type DrawRoute = (label: string, stops: DrawnRoute) => ReactNode;

/** One way through what there is to see. */
export function RoutePage({ id, map }: { id: string; map: DrawRoute }) {
  const t = useText('heritage');
  const { data, error, refetch } = useCall('heritage.route', { params: { route: id } });
  if (isRefusal(error, 'heritage.no-route')) return <MissingPage lead={error.problem.title} />;
  if (!data)
    return (
      <Page title={t('routes.title')}>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        <Skeleton label={t('routes.loading')} lines={8} heading />
      </Page>
    );
  return <Shown route={data} map={map} />;
}

function Shown({ route, map }: { route: RouteView; map: DrawRoute }) {
  const t = useText('heritage', 'shell');
  const language = useLanguage();
  const name = saidIn(route.name, language);
  const isMissing = name.isMissing || saidIn(route.about, language).isMissing;
  return (
    <Page title={name.text}>
      <PageHead
        above={
          <Breadcrumbs
            as={Link}
            label={t('nav.crumbs')}
            crumbs={[
              { words: t('heritage.title'), link: { to: '/heritage' } },
              { words: t('routes.title'), link: { to: '/heritage/routes' } },
              { words: name.text },
            ]}
          />
        }
        title={<InWords words={route.name} />}
        meta={
          <>
            <Tag>{t(`route.way-${route.way}`)}</Tag>
            <span>{t(`route.access-${route.access}`)}</span>
          </>
        }
        actions={
          <>
            <ButtonLink
              href={pathIn(language, `/heritage/routes/${route.id}/route.gpx`)}
              download
              tone="quiet"
            >
              {t('route.gpx')}
            </ButtonLink>
            <ButtonLink href={pathIn(language, `/heritage/routes/${route.id}/leaflet.pdf`)} tone="quiet">
              {t('route.leaflet')}
            </ButtonLink>
          </>
        }
      />
      {isMissing ? <Notice title={t('heritage.missing')} /> : null}
      <Split
        wide
        aside={
          <figure className="heritage__map">
            {map(t('route.map', { name: name.text }), onRoute(route, language))}
            <figcaption className="t-small t-muted">{t('route.map-note')}</figcaption>
          </figure>
        }
      >
        <Prose>
          <p>
            <InWords words={route.about} />
          </p>
        </Prose>
        <Facts route={route} />
        <Stops route={route} />
      </Split>
    </Page>
  );
}

function Facts({ route }: { route: RouteView }) {
  const t = useText('heritage');
  const { date } = useFormats();
  const { nameOf } = useTerritory();
  const { distance, hours, offBy, season } = useRouteSaid();
  return (
    <div className="heritage__facts">
      <p>
        <b>{distance(route)}</b> · <b>{hours(route)}</b> · {season(route)}
      </p>
      <p className="t-small t-muted">
        {[t('route.distance-why'), offBy(route), t('route.hours-why')].filter(Boolean).join(' ')}
      </p>
      <p className="t-small t-muted">
        {t('route.kept-by', { name: nameOf(route.municipality) })} ·{' '}
        {t('heritage.changed', { when: date(route.changedAt) })}
      </p>
    </div>
  );
}

function Stops({ route: { stops } }: { route: RouteView }) {
  const t = useText('heritage');
  const { nameOf } = useTerritory();
  return (
    <Section title={t('route.stops-title')}>
      <ol className="heritage__stops">
        {stops.map(({ place, note }, index) => (
          <li key={index}>
            <Link to={`/heritage/${place.id}`}>
              <InWords words={place.name} />
            </Link>
            <p className="t-small t-muted">
              {t(`heritage.kind-${place.kind}`)} · {nameOf(place.municipality)}
            </p>
            <p>
              <InWords words={note ?? place.about} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
