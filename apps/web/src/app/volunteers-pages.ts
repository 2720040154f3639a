import { OWN_CALLS_PAGES } from './calls-pages.js';
import { page, type PageEntry } from './page-entry.js';
import { WORKSHOPS_PAGES } from './workshops-pages.js';

/** The pages of those who volunteer, organise, lead workshops and learn; `pagesAt` says under which paths they lie. */
export const VOLUNTEERS_PAGES: readonly PageEntry[] = [
  ...OWN_CALLS_PAGES,
  page(
    '/events/:number',
    ['shifts', 'guardians', 'abilities', 'refusals'],
    () => import('./routes/event.js'),
  ),
  page(
    '/organise',
    ['organise', 'workshopdesk', 'workshops', 'account', 'refusals'],
    () => import('./routes/organise.js'),
  ),
  page(
    '/organise/events/:number',
    ['organise', 'needs', 'abilities', 'works', 'asked', 'account', 'refusals'],
    () => import('./routes/organise-event.js'),
  ),
  page(
    '/organise/events/:number/hours',
    ['roster', 'hours', 'account', 'refusals'],
    () => import('./routes/hours.js'),
  ),
  page(
    '/me/abilities',
    ['abilities', 'shifts', 'account', 'refusals'],
    () => import('./routes/abilities.js'),
  ),
  page(
    '/me/comments/:comment',
    ['account', 'discussion', 'refusals'],
    () => import('./routes/my-comment.js'),
  ),
  page(
    '/municipalities/:municipality/account',
    ['accountability', 'public'],
    () => import('./routes/account-of-municipality.js'),
  ),
  page('/transparency', ['transparency', 'account'], () => import('./routes/transparency.js')),
  page('/me/duty', ['pool', 'refusals'], () => import('./routes/duty.js')),
  page('/me/aside', ['fairness'], () => import('./routes/aside.js')),
  page('/ideas/:number/merging', ['merging', 'refusals', 'account'], () => import('./routes/merging.js')),
  page(
    '/ideas/:number/suggestions',
    ['suggestions', 'pages', 'refusals', 'account'],
    () => import('./routes/suggestions.js'),
  ),
  page('/me/measures', ['fairness', 'refusals'], () => import('./routes/measures.js')),
  page('/me/picks', ['accountability'], () => import('./routes/picks.js')),
  page('/reports/:code?', ['discussion', 'desk'], () => import('./routes/receipt.js')),
  page('/me/hours', ['hours', 'certificates', 'account', 'refusals'], () => import('./routes/passport.js')),
  page(
    '/me/certificates',
    ['certificates', 'hours', 'account', 'refusals'],
    () => import('./routes/certificates.js'),
  ),
  page('/verify/:code?', ['certificates', 'hours', 'refusals'], () => import('./routes/verify.js')),
  page(
    '/organise/events/:number/roster',
    [
      'roster',
      'bars',
      'abilities',
      'shiftmessages',
      'helpneeded',
      'needs',
      'care',
      'asked',
      'account',
      'refusals',
    ],
    () => import('./routes/roster.js'),
  ),
  page(
    '/me/shifts',
    [
      'shifts',
      'guardians',
      'standins',
      'together',
      'agenda',
      'hours',
      'care',
      'asked',
      'shiftmessages',
      'bars',
      'account',
      'refusals',
    ],
    () => import('./routes/my-shifts.js'),
  ),
  page(
    '/me/shifts/:shift/together',
    ['together', 'shifts', 'guardians', 'abilities', 'account', 'refusals'],
    () => import('./routes/together.js'),
  ),
  page(
    '/together',
    ['together', 'shifts', 'guardians', 'abilities', 'account', 'refusals'],
    () => import('./routes/come-along.js'),
  ),
  page(
    '/stand-in',
    ['shifts', 'standins', 'asked', 'account', 'refusals'],
    () => import('./routes/stand-in.js'),
  ),
  // What leaders open; kept on their devices by the worker of these pages.
  page('/lead', ['register', 'account', 'refusals'], () => import('./routes/lead.js')),
  page('/lead/sessions/:session', ['register', 'account', 'refusals'], () => import('./routes/register.js')),
  page('/lead/closing/:workshop', ['register', 'account', 'refusals'], () => import('./routes/closing.js')),
  page('/me/check-in/:session', ['register', 'account', 'refusals'], () => import('./routes/check-in.js')),
  page('/me/mail', ['channels', 'account', 'refusals'], () => import('./routes/my-mail.js')),
  page('/unsubscribe', ['channels', 'refusals'], () => import('./routes/unsubscribe.js')),
  page('/news', ['news', 'public', 'refusals'], () => import('./routes/news.js')),
  page('/news/confirm', ['news', 'public', 'refusals'], () => import('./routes/news-confirm.js')),
  page('/me/help', ['helpneeded', 'asked', 'account', 'refusals'], () => import('./routes/my-help.js')),
  page('/help', ['helpneeded', 'asked', 'refusals'], () => import('./routes/help.js')),
  page('/guardian', ['guardians', 'shifts', 'refusals'], () => import('./routes/guardian.js')),
  ...WORKSHOPS_PAGES,
];
