import { page, type PageEntry } from './page-entry.js';

/** The pages of those who learn and who lead; `pagesAt` says under which paths they lie. */
export const WORKSHOPS_PAGES: readonly PageEntry[] = [
  page('/workshops', ['workshops', 'refusals'], () => import('./routes/workshops.js')),
  page('/workshops/:number', ['workshops', 'asked', 'refusals'], () => import('./routes/workshop.js')),
  page(
    '/me/workshops',
    ['workshops', 'asked', 'agenda', 'account', 'refusals'],
    () => import('./routes/my-workshops.js'),
  ),
  page(
    '/organise/workshops/:number',
    ['workshopdesk', 'workshops', 'asked', 'organise', 'shiftmessages', 'account', 'refusals'],
    () => import('./routes/workshop-desk.js'),
  ),
];
