import { filled, type Area, type BrowserArea, type Messages } from './areas.js';
import type { Language } from './language.js';

/** Latgalian with its gaps filled from Latvian; both are fetched at once. */
const both = async <A extends Area>(
  lv: Promise<{ readonly lv: Messages<A> }>,
  ltg: Promise<{ readonly ltg: Partial<Messages<A>> }>,
): Promise<Messages<A>> => filled<A>((await lv).lv, (await ltg).ltg);

/** Every catalogue is a file of its own for the bundler, fetched when a page first needs it. */
const LOADERS = {
  shell: {
    lv: async () => (await import('./messages/shell/lv.js')).lv,
    en: async () => (await import('./messages/shell/en.js')).en,
    ru: async () => (await import('./messages/shell/ru.js')).ru,
    ltg: () => both<'shell'>(import('./messages/shell/lv.js'), import('./messages/shell/ltg.js')),
  },
  public: {
    lv: async () => (await import('./messages/public/lv.js')).lv,
    en: async () => (await import('./messages/public/en.js')).en,
    ru: async () => (await import('./messages/public/ru.js')).ru,
    ltg: () => both<'public'>(import('./messages/public/lv.js'), import('./messages/public/ltg.js')),
  },
  pages: {
    lv: async () => (await import('./messages/pages/lv.js')).lv,
    en: async () => (await import('./messages/pages/en.js')).en,
    ru: async () => (await import('./messages/pages/ru.js')).ru,
    ltg: () => both<'pages'>(import('./messages/pages/lv.js'), import('./messages/pages/ltg.js')),
  },
  refusals: {
    lv: async () => (await import('./messages/refusals/lv.js')).lv,
    en: async () => (await import('./messages/refusals/en.js')).en,
    ru: async () => (await import('./messages/refusals/ru.js')).ru,
    ltg: () => both<'refusals'>(import('./messages/refusals/lv.js'), import('./messages/refusals/ltg.js')),
  },
  propose: {
    lv: async () => (await import('./messages/propose/lv.js')).lv,
    en: async () => (await import('./messages/propose/en.js')).en,
    ru: async () => (await import('./messages/propose/ru.js')).ru,
    ltg: () => both<'propose'>(import('./messages/propose/lv.js'), import('./messages/propose/ltg.js')),
  },
  account: {
    lv: async () => (await import('./messages/account/lv.js')).lv,
    en: async () => (await import('./messages/account/en.js')).en,
    ru: async () => (await import('./messages/account/ru.js')).ru,
    ltg: () => both<'account'>(import('./messages/account/lv.js'), import('./messages/account/ltg.js')),
  },
  desk: {
    lv: async () => (await import('./messages/desk/lv.js')).lv,
    en: async () => (await import('./messages/desk/en.js')).en,
    ru: async () => (await import('./messages/desk/ru.js')).ru,
    ltg: () => both<'desk'>(import('./messages/desk/lv.js'), import('./messages/desk/ltg.js')),
  },
  office: {
    lv: async () => (await import('./messages/office/lv.js')).lv,
    en: async () => (await import('./messages/office/en.js')).en,
    ru: async () => (await import('./messages/office/ru.js')).ru,
    ltg: () => both<'office'>(import('./messages/office/lv.js'), import('./messages/office/ltg.js')),
  },
  ballotfile: {
    lv: async () => (await import('./messages/ballotfile/lv.js')).lv,
    en: async () => (await import('./messages/ballotfile/en.js')).en,
    ru: async () => (await import('./messages/ballotfile/ru.js')).ru,
    ltg: () =>
      both<'ballotfile'>(import('./messages/ballotfile/lv.js'), import('./messages/ballotfile/ltg.js')),
  },
  votes: {
    lv: async () => (await import('./messages/votes/lv.js')).lv,
    en: async () => (await import('./messages/votes/en.js')).en,
    ru: async () => (await import('./messages/votes/ru.js')).ru,
    ltg: () => both<'votes'>(import('./messages/votes/lv.js'), import('./messages/votes/ltg.js')),
  },
  booth: {
    lv: async () => (await import('./messages/booth/lv.js')).lv,
    en: async () => (await import('./messages/booth/en.js')).en,
    ru: async () => (await import('./messages/booth/ru.js')).ru,
    ltg: () => both<'booth'>(import('./messages/booth/lv.js'), import('./messages/booth/ltg.js')),
  },
  voteoffice: {
    lv: async () => (await import('./messages/voteoffice/lv.js')).lv,
    en: async () => (await import('./messages/voteoffice/en.js')).en,
    ru: async () => (await import('./messages/voteoffice/ru.js')).ru,
    ltg: () =>
      both<'voteoffice'>(import('./messages/voteoffice/lv.js'), import('./messages/voteoffice/ltg.js')),
  },
  shifts: {
    lv: async () => (await import('./messages/shifts/lv.js')).lv,
    en: async () => (await import('./messages/shifts/en.js')).en,
    ru: async () => (await import('./messages/shifts/ru.js')).ru,
    ltg: () => both<'shifts'>(import('./messages/shifts/lv.js'), import('./messages/shifts/ltg.js')),
  },
  incidents: {
    lv: async () => (await import('./messages/incidents/lv.js')).lv,
    en: async () => (await import('./messages/incidents/en.js')).en,
    ru: async () => (await import('./messages/incidents/ru.js')).ru,
    ltg: () => both<'incidents'>(import('./messages/incidents/lv.js'), import('./messages/incidents/ltg.js')),
  },
  paperdesk: {
    lv: async () => (await import('./messages/paperdesk/lv.js')).lv,
    en: async () => (await import('./messages/paperdesk/en.js')).en,
    ru: async () => (await import('./messages/paperdesk/ru.js')).ru,
    ltg: () => both<'paperdesk'>(import('./messages/paperdesk/lv.js'), import('./messages/paperdesk/ltg.js')),
  },
  feasibility: {
    lv: async () => (await import('./messages/feasibility/lv.js')).lv,
    en: async () => (await import('./messages/feasibility/en.js')).en,
    ru: async () => (await import('./messages/feasibility/ru.js')).ru,
    ltg: () =>
      both<'feasibility'>(import('./messages/feasibility/lv.js'), import('./messages/feasibility/ltg.js')),
  },
  result: {
    lv: async () => (await import('./messages/result/lv.js')).lv,
    en: async () => (await import('./messages/result/en.js')).en,
    ru: async () => (await import('./messages/result/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/result/lv.js'),
        import('./messages/result/ltg.js'),
      ]);
      return filled<'result'>(lv, ltg);
    },
  },
} as const satisfies { readonly [A in BrowserArea]: Readonly<Record<Language, () => Promise<Messages<A>>>> };

/** The messages of some areas in a language, for the browser. */
export async function loadMessages<A extends BrowserArea>(
  language: Language,
  areas: readonly A[],
): Promise<Messages<A>> {
  const parts = await Promise.all(areas.map((area) => LOADERS[area][language]()));
  return Object.assign({}, ...parts) as Messages<A>;
}
