import type {
  Endpoints,
  HeritageCard,
  HeritagePlaceView,
  OutputOf,
  RouteCard,
  RouteView,
} from '@talka/contracts';
import { saidIn } from '@talka/heritage';
import { formats, translator } from '@talka/i18n';
import type { Language, LocalName } from '@talka/territory';
import { attractionOf, tripOf } from '../heritage/attraction.js';
import { escapeHtml } from './html.js';
import { heading, link, listed, placeName, said, type PageContext, type SitePage } from './page-parts.js';

const FILTERS = ['municipality', 'kind', 'tradition'] as const;

/** Words in the reader's language, or in Latvian and marked as that. */
function spoken(words: LocalName, reader: Language, tag: 'p' | 'h1'): string {
  const { text, language, isMissing } = saidIn(words, reader);
  return `<${tag}${isMissing ? ` lang="${language}"` : ''}>${escapeHtml(text)}</${tag}>`;
}

/** What there is to see, narrowed as the address says. */
export const heritagePlaces: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'heritage');
  const asked = new URLSearchParams(context.search);
  const query = Object.fromEntries(FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []))); // prettier-ignore
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const data = await context.ask<OutputOf<Endpoints['heritage.places']>>(
    `/heritage/places${search && `?${search}`}`,
  );
  const places = data?.places ?? [];
  return {
    title: t('heritage.title'),
    description: t('heritage.lead'),
    summary: [
      heading(1, t('heritage.title')) + said(t('heritage.lead')),
      places.length > 0
        ? listed(places.map((it) => entry(it, context)))
        : heading(2, t('heritage.none')) + said(t('heritage.none-text')),
    ].join(''),
    queries: data ? [{ key: ['heritage.places', { query }], data }] : [],
  };
};

function entry(place: HeritageCard, context: PageContext): string {
  const t = translator(context.language, 'heritage');
  const { text, language, isMissing } = saidIn(place.name, context.language);
  const facts = [
    t(`heritage.kind-${place.kind}`),
    placeName(context, place.municipality),
    ...(place.outside ? [t('heritage.outside')] : []),
  ];
  return (
    link(context.language, `/heritage/${place.id}`, text, isMissing ? ` lang="${language}"` : '') +
    said(facts.join(' · ')) +
    spoken(place.about, context.language, 'p')
  );
}

/** One of them, and the same in the words of schema.org. */
export const heritagePlace: SitePage['load'] = async (context) => {
  const { ask, language, params } = context;
  const place = params['place'] ?? '';
  const data = await ask<HeritagePlaceView>(`/heritage/places/${place}`);
  if (!data) return undefined;
  const t = translator(language, 'heritage');
  const locality = placeName(context, data.municipality);
  const name = saidIn(data.name, language);
  const about = saidIn(data.about, language);
  return {
    title: name.text,
    description: about.text,
    summary: [
      spoken(data.name, language, 'h1'),
      said([t(`heritage.kind-${data.kind}`), locality].join(' · ')),
      ...(name.isMissing || about.isMissing ? [said(t('heritage.missing'))] : []),
      spoken(data.about, language, 'p'),
      said(t(`heritage.precision-${data.precision}`)),
      ...(data.source ? [said(t('heritage.source', { source: data.source }))] : []),
      ...(data.verified ? [] : [said(t('heritage.unverified'))]),
      said(t('heritage.changed', { when: formats(language).date(data.changedAt) })),
    ].join(''),
    queries: [{ key: ['heritage.place', { params: { place } }], data }],
    structured: (origin) => attractionOf(data, { origin, locality, language }),
  };
};

const ROUTE_FILTERS = ['municipality', 'way', 'month'] as const;

/** Ways through it, narrowed as the address says. */
export const heritageRoutes: SitePage['load'] = async (context) => {
  const t = translator(context.language, 'heritage');
  const asked = new URLSearchParams(context.search);
  const query = Object.fromEntries(ROUTE_FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []))); // prettier-ignore
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const data = await context.ask<OutputOf<Endpoints['heritage.routes']>>(
    `/heritage/routes${search && `?${search}`}`,
  );
  const routes = data?.routes ?? [];
  return {
    title: t('routes.title'),
    description: t('routes.lead'),
    summary: [
      heading(1, t('routes.title')) + said(t('routes.lead')),
      routes.length > 0
        ? listed(routes.map((it) => routeEntry(it, context)))
        : heading(2, t('routes.none')) + said(t('routes.none-text')),
    ].join(''),
    queries: data ? [{ key: ['heritage.routes', { query }], data }] : [],
  };
};

function routeEntry(route: RouteCard, context: PageContext): string {
  const t = translator(context.language, 'heritage');
  const { text, language, isMissing } = saidIn(route.name, context.language);
  const facts = [
    t(`route.way-${route.way}`),
    placeName(context, route.municipality),
    t('route.stops', { count: route.stops }),
  ];
  return (
    link(context.language, `/heritage/routes/${route.id}`, text, isMissing ? ` lang="${language}"` : '') +
    said(facts.join(' · ')) +
    spoken(route.about, context.language, 'p')
  );
}

/** One of them, and the same in the words of schema.org. */
export const heritageRoute: SitePage['load'] = async (context) => {
  const { ask, language, params } = context;
  const route = params['route'] ?? '';
  const data = await ask<RouteView>(`/heritage/routes/${route}`);
  if (!data) return undefined;
  const t = translator(language, 'heritage');
  const stops = data.stops.map(({ place, note }) => {
    const { text, language: in_, isMissing } = saidIn(place.name, language);
    return (
      link(language, `/heritage/${place.id}`, text, isMissing ? ` lang="${in_}"` : '') +
      spoken(note ?? place.about, language, 'p')
    );
  });
  return {
    title: saidIn(data.name, language).text,
    description: saidIn(data.about, language).text,
    summary: [
      spoken(data.name, language, 'h1'),
      spoken(data.about, language, 'p'),
      said([t(`route.way-${data.way}`), t(`route.access-${data.access}`)].join(' · ')),
      heading(2, t('route.stops-title')),
      listed(stops),
    ].join(''),
    queries: [{ key: ['heritage.route', { params: { route } }], data }],
    structured: (origin) =>
      tripOf(data, { origin, language, nameOf: (municipality) => placeName(context, municipality) }),
  };
};
