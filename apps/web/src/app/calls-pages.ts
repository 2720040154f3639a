import { page, type PageEntry } from './page-entry.js';

/** Open calls, for readers. */
export const CALLS_PAGES: readonly PageEntry[] = [
  page('/calls', ['opencalls'], () => import('./routes/calls.js')),
  page('/calls/:number', ['opencalls'], () => import('./routes/call.js')),
];

/** The same, for who applies and for who scores. */
export const OWN_CALLS_PAGES: readonly PageEntry[] = [
  page('/me/applications', ['opencalls', 'account'], () => import('./routes/my-applications.js')),
  page(
    '/me/applications/:number',
    ['opencalls', 'account', 'refusals'],
    () => import('./routes/my-application.js'),
  ),
  page('/me/scoring', ['opencalls', 'account'], () => import('./routes/my-scoring.js')),
  page(
    '/me/scoring/:number',
    ['opencalls', 'account', 'refusals'],
    () => import('./routes/my-scoring-of.js'),
  ),
];
