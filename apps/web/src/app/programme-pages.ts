import { page, type PageEntry } from './page-entry.js';

/** What is on, and one event of it. */
export const PROGRAMME_PAGES: readonly PageEntry[] = [
  page('/calendar', ['programme'], () => import('./routes/calendar.js')),
  page('/calendar/events/:number', ['programme', 'refusals'], () => import('./routes/happening.js')),
];
