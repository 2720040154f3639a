import { page, type PageEntry } from './page-entry.js';

/** The pages of moderators, clerks, administrators, auditors and keyholders; `pagesAt` says under which paths they lie. */
export const OFFICIALS_PAGES: readonly PageEntry[] = [
  page('/desk', ['desk', 'public', 'pages', 'refusals'], () => import('./routes/desk.js')),
  page('/desk/:case', ['desk', 'public', 'pages', 'refusals'], () => import('./routes/case.js')),
  page('/office', ['office', 'account', 'refusals'], () => import('./routes/office.js')),
  page(
    '/office/federation',
    ['office', 'account', 'refusals'],
    () => import('./routes/federation-office.js'),
  ),
  page(
    '/office/partners',
    ['partnership', 'account', 'refusals'],
    () => import('./routes/partners-office.js'),
  ),
  page(
    '/office/:municipality/joint',
    ['partnership', 'public', 'account', 'refusals'],
    () => import('./routes/joint-office.js'),
  ),
  page(
    '/office/:municipality/programme/import',
    ['programme', 'imports', 'account', 'refusals'],
    () => import('./routes/programme-import.js'),
  ),
  page(
    '/office/:municipality/programme/:number?',
    ['programme', 'account', 'refusals'],
    () => import('./routes/programme-office.js'),
  ),
  page(
    '/office/:municipality/calls/:number?',
    ['opencalls', 'account', 'refusals'],
    () => import('./routes/calls-office.js'),
  ),
  page(
    '/office/:municipality/juries',
    ['juries', 'account', 'refusals'],
    () => import('./routes/juries-office.js'),
  ),
  page(
    '/office/:municipality',
    ['office', 'account', 'refusals'],
    () => import('./routes/municipal-office.js'),
  ),
  page(
    '/office/:municipality/votes/:number?/:part?',
    ['voteoffice', 'account', 'refusals'],
    () => import('./routes/office-votes.js'),
  ),
  page(
    '/office/:municipality/paper/:number?/:part?/:batch?',
    ['paperdesk', 'office', 'account', 'refusals'],
    () => import('./routes/paper-desk.js'),
  ),
  page(
    '/office/:municipality/feasibility/:number?',
    ['feasibility', 'pages', 'account', 'refusals'],
    () => import('./routes/feasibility.js'),
  ),
  page(
    '/office/:municipality/organisations',
    ['organise', 'bars', 'account', 'refusals'],
    () => import('./routes/organisations-office.js'),
  ),
  page(
    '/office/:municipality/certificates',
    ['certificates', 'account', 'refusals'],
    () => import('./routes/office-certificates.js'),
  ),
  page(
    '/office/:municipality/works/:number?',
    ['works', 'delivery', 'account', 'refusals'],
    () => import('./routes/works.js'),
  ),
  page(
    '/office/:municipality/answers/:number',
    ['answers', 'refusals'],
    () => import('./routes/answers-office.js'),
  ),
  page(
    '/office/:municipality/reasons',
    ['fairness', 'desk', 'refusals'],
    () => import('./routes/reasons-office.js'),
  ),
  page('/office/:municipality/pool', ['pool', 'refusals'], () => import('./routes/pool-office.js')),
  page(
    '/office/:municipality/letters/:letter?',
    ['letters', 'public', 'refusals'],
    () => import('./routes/letters.js'),
  ),
  page('/office/:municipality/misuse', ['fairness', 'refusals'], () => import('./routes/misuse-office.js')),
  page('/trustee-key', ['voteoffice'], () => import('./routes/trustee-key.js')),
  page('/audit', ['office', 'desk', 'account'], () => import('./routes/audit.js')),
];
