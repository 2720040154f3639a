import type { RouteView } from '@talka/contracts';
import { isOnLine, saidIn } from '@talka/heritage';
import type { Language, LocalName } from '@talka/territory';
import { escapeHtml } from '../pages/html.js';

interface Where {
  readonly origin: string;
  readonly language: Language;
}

/**
 * A route for navigation programs: GPX 1.1 (Topografix), its stops as a route and, for programs that know no routes, as waypoints.
 * A stop whose point stands for another place is in neither: whoever travels by it should not end in a field. How far the others may be
 * off is said with each. Middles of towns are GeoNames' (CC BY 4.0), and named as theirs.
 */
export function gpxOf(route: RouteView, { origin, language }: Where): string {
  const said = (words: LocalName): string => escapeHtml(saidIn(words, language).text);
  const stops = route.stops.filter(({ place }) => isOnLine(place));
  const point = (tag: 'wpt' | 'rtept', { place, note }: RouteView['stops'][number]): string =>
    [
      `<${tag} lat="${place.lat}" lon="${place.lon}">`,
      `<name>${said(place.name)}</name>`,
      `<cmt>${escapeHtml(place.precision)}</cmt>`,
      `<desc>${said(note ?? place.about)}</desc>`,
      `<link href="${escapeHtml(`${origin}/heritage/${place.id}`)}"/>`,
      `</${tag}>`,
    ].join('');
  const ofTowns = stops.some(({ place }) => place.precision === 'town');
  const whose = ofTowns
    ? '<copyright author="GeoNames"><license>https://creativecommons.org/licenses/by/4.0/</license></copyright>'
    : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Talka" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${said(route.name)}</name><desc>${said(route.about)}</desc>${whose}`,
    `<link href="${escapeHtml(`${origin}/heritage/routes/${route.id}`)}"/><time>${route.changedAt}</time></metadata>`,
    ...stops.map((stop) => point('wpt', stop)),
    `<rte><name>${said(route.name)}</name><desc>${said(route.about)}</desc>`,
    ...stops.map((stop) => point('rtept', stop)),
    '</rte></gpx>',
  ].join('\n');
}
