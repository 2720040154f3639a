import { seasonsOf, saidIn, type Access, type Way } from '@talka/heritage';
import { formats, translator, type Language } from '@talka/i18n';
import { ON_PAPER } from './on-paper.js';
import { sheetPdf, type Sheet } from './sheet.js';

/** By language; Latvian ones there always are. */
type Words = Parameters<typeof saidIn>[0];

export interface RouteLeaflet {
  readonly name: Words;
  readonly about: Words;
  readonly way: Way;
  readonly access: Access;
  readonly months: readonly number[];
  /** As the crow flies, and by how much that may be wrong. */
  readonly metres: number;
  readonly offBy: number;
  readonly minutes: number;
  /** In their order. */
  readonly stops: readonly {
    readonly name: Words;
    readonly words: Words;
    /** The municipality's name in that language. */
    readonly where: string;
    /** Null where the point says nothing of where it is. */
    readonly point: { readonly lat: number; readonly lon: number } | null;
  }[];
  /** Who looks after it, and where it is on the web. */
  readonly keeper: string;
  readonly address: string;
  readonly made: Date;
}

/** A route to print and take along: its stops in order, with what a map asks for. */
export const routeLeafletPdf = (route: RouteLeaflet, language: Language): Promise<Buffer> =>
  sheetPdf(routeLeaflet(route, language));

export function routeLeaflet(route: RouteLeaflet, language: Language): Sheet {
  const t = translator(language, 'heritage');
  const { number, list, date } = formats(language);
  const said = (words: Words): string => saidIn(words, language).text;
  const month = (it: number): string => t(`month.${it}` as 'month.1');
  const season =
    route.months.length === 12
      ? t('route.all-year')
      : list(
          seasonsOf(route.months).map(([from, until]) =>
            from === until ? month(from) : `${month(from)}–${month(until)}`,
          ),
        );
  const isMissing = [route.name, route.about].some((words) => saidIn(words, language).isMissing);
  const facts = [
    t(`route.way-${route.way}`),
    t('route.distance', { number: number(Math.max(1, Math.floor(route.metres / 1_000))) }),
    t('route.hours', { count: Math.max(1, Math.round(route.minutes / 60)) }),
    season,
    t(`route.access-${route.access}`),
  ];
  const offBy =
    route.offBy === 0 ? [] : [t('route.off-by', { number: number(Math.ceil(route.offBy / 1_000)) })];
  return {
    ...{ language, made: route.made, title: said(route.name), signatures: [] },
    lead: [...(isMissing ? [t('heritage.missing')] : []), said(route.about)].join(' '),
    parts: [
      {
        heading: facts.join(' · '),
        lines: [{ words: [t('route.distance-why'), ...offBy, t('route.hours-why')].join(' ') }],
      },
      ...route.stops.map(({ name, words, where, point }, index) => ({
        heading: `${index + 1}. ${said(name)}`,
        lines: [
          { words: said(words) },
          { words: [where, ...(point ? [coordinates(point)] : [])].join(' · ') },
        ],
      })),
    ],
    foot: `${t('route.kept-by', { name: route.keeper })} · ${route.address} · ${date(route.made, ON_PAPER)}`,
  };
}

/** As maps take them: degrees with four decimals, some ten metres. */
const coordinates = ({ lat, lon }: { readonly lat: number; readonly lon: number }): string =>
  `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
