import { page, type PageEntry } from './page-entry.js';

/** The pages of everyone, each fetched when first opened. To add one: a file in `routes/` and a line here. */
export const PAGES: readonly PageEntry[] = [
  page('/', ['public', 'pages'], () => import('./routes/home.js')),
  page('/ideas', ['public'], () => import('./routes/ideas.js')),
  page('/ideas/map', ['public', 'pages'], () => import('./routes/ideas-map.js')),
  page('/ideas/:number/history', ['public', 'pages'], () => import('./routes/idea-history.js')),
  page('/ideas/:number/:slug?', ['public', 'pages'], () => import('./routes/idea.js')),
  page('/votes', ['votes'], () => import('./routes/votes.js')),
  page('/votes/:number', ['votes', 'incidents', 'refusals'], () => import('./routes/vote.js')),
  page('/votes/:number/incidents', ['votes', 'incidents'], () => import('./routes/vote-incidents.js')),
  page(
    '/votes/:number/booth',
    ['votes', 'incidents', 'booth', 'refusals', 'account'],
    () => import('./routes/booth.js'),
  ),
  page('/votes/:number/receipt', ['votes', 'incidents', 'booth'], () => import('./routes/vote-receipt.js')),
  page('/votes/:number/result', ['result', 'incidents', 'refusals'], () => import('./routes/vote-result.js')),
  page('/votes/:number/lab', ['result', 'refusals'], () => import('./routes/vote-lab.js')),
  page('/shifts', ['shifts', 'guardians', 'abilities', 'refusals'], () => import('./routes/shifts.js')),
  page('/municipalities/:municipality', ['public', 'pages'], () => import('./routes/municipality.js')),
  page('/signatories', ['pages'], () => import('./routes/signatories.js')),
  page('/about', ['pages'], () => import('./routes/about.js')),
  page('/accessibility', ['pages'], () => import('./routes/accessibility.js')),
  page('/privacy', ['pages'], () => import('./routes/privacy.js')),

  page('/sign-in', ['account'], () => import('./routes/sign-in.js')),
  page('/welcome', ['account'], () => import('./routes/welcome.js')),
  page('/propose', ['propose', 'public'], () => import('./routes/propose.js')),
  page('/propose/:idea', ['propose', 'public'], () => import('./routes/propose-idea.js')),
  page('/me', ['account'], () => import('./routes/me.js')),
  page('/me/ideas', ['account', 'public'], () => import('./routes/my-ideas.js')),
  page('/me/ideas/:idea', ['account', 'public', 'propose', 'pages'], () => import('./routes/my-idea.js')),
  page('/me/notices', ['account'], () => import('./routes/notices.js')),
];

/** What officials open, and what those who volunteer or organise do, lies in tables of its own: a first visit carries neither. */
const FURTHER: readonly (readonly [RegExp, () => Promise<readonly PageEntry[]>])[] = [
  [
    /^\/(?:desk|office|audit|trustee-key)(?:\/|$)/,
    async () => (await import('./officials-pages.js')).OFFICIALS_PAGES,
  ],
  [/^\/calendar(?:\/|$)/, async () => (await import('./programme-pages.js')).PROGRAMME_PAGES],
  [
    /^\/(?:memorandum|open-data|heritage|juries|indicators|calls)(?:\/|$)/,
    async () => (await import('./partnership-pages.js')).PARTNERSHIP_PAGES,
  ],
  [
    /^\/(?:events|workshops|ideas\/\d+\/(?:suggestions|merging)|me\/(?:workshops|shifts|hours|certificates|abilities|help|mail|check-in|comments|picks|aside|measures|duty|applications|scoring)|municipalities\/[^/]+\/account|reports|news|transparency|organise|lead|guardian|stand-in|together|help|unsubscribe|verify)(?:\/|$)/,
    async () => (await import('./volunteers-pages.js')).VOLUNTEERS_PAGES,
  ],
];

const fetched = new Map<RegExp, Promise<readonly PageEntry[]>>();

/** The table in which the page at a path stands; one that is to be fetched is the same promise each time. */
export function pagesAt(path: string): readonly PageEntry[] | Promise<readonly PageEntry[]> {
  const [paths, load] = FURTHER.find(([pattern]) => pattern.test(path)) ?? [];
  if (!paths || !load) return PAGES;
  const known = fetched.get(paths);
  if (known) return known;
  const table = load();
  fetched.set(paths, table);
  // Lost on the way: the next who asks tries again.
  table.catch(() => fetched.delete(paths));
  return table;
}
