import { CALLS_PAGES } from './calls-pages.js';
import { page, type PageEntry } from './page-entry.js';

/** The memorandum, who signs on to it, what the municipalities decide together, and what they give away and show, juries by lot, and open calls. */
export const PARTNERSHIP_PAGES: readonly PageEntry[] = [
  ...CALLS_PAGES,
  page('/memorandum', ['partnership', 'public', 'pages'], () => import('./routes/memorandum.js')),
  page('/memorandum/decisions', ['partnership'], () => import('./routes/joint-decisions.js')),
  page(
    '/memorandum/decisions/:number',
    ['partnership', 'refusals'],
    () => import('./routes/joint-decision.js'),
  ),
  page(
    '/memorandum/join',
    ['partnership', 'public', 'account', 'refusals'],
    () => import('./routes/join.js'),
  ),
  page('/heritage', ['heritage'], () => import('./routes/heritage.js')),
  page('/heritage/routes', ['heritage'], () => import('./routes/heritage-routes.js')),
  page('/heritage/routes/:route', ['heritage', 'refusals'], () => import('./routes/heritage-route.js')),
  page('/heritage/:place', ['heritage'], () => import('./routes/heritage-place.js')),
  page('/juries', ['juries'], () => import('./routes/juries.js')),
  page('/juries/:number', ['juries', 'refusals'], () => import('./routes/jury.js')),
  page('/indicators', ['indicators', 'public', 'pages', 'programme'], () => import('./routes/indicators.js')),
  page('/open-data', ['opendata'], () => import('./routes/open-data.js')),
];
