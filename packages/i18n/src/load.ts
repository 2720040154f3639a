import { filled, type Area, type Messages } from './areas.js';
import type { Language } from './language.js';

/** The areas a page may ask for: mails are written by the worker. */
export type BrowserArea = Exclude<Area, 'emails'>;

/** Every catalogue is a file of its own for the bundler, fetched when a page first needs it. */
const LOADERS = {
  shell: {
    lv: async () => (await import('./messages/shell/lv.js')).lv,
    en: async () => (await import('./messages/shell/en.js')).en,
    ru: async () => (await import('./messages/shell/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/shell/lv.js'),
        import('./messages/shell/ltg.js'),
      ]);
      return filled<'shell'>(lv, ltg);
    },
  },
  public: {
    lv: async () => (await import('./messages/public/lv.js')).lv,
    en: async () => (await import('./messages/public/en.js')).en,
    ru: async () => (await import('./messages/public/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/public/lv.js'),
        import('./messages/public/ltg.js'),
      ]);
      return filled<'public'>(lv, ltg);
    },
  },
  pages: {
    lv: async () => (await import('./messages/pages/lv.js')).lv,
    en: async () => (await import('./messages/pages/en.js')).en,
    ru: async () => (await import('./messages/pages/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/pages/lv.js'),
        import('./messages/pages/ltg.js'),
      ]);
      return filled<'pages'>(lv, ltg);
    },
  },
  refusals: {
    lv: async () => (await import('./messages/refusals/lv.js')).lv,
    en: async () => (await import('./messages/refusals/en.js')).en,
    ru: async () => (await import('./messages/refusals/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/refusals/lv.js'),
        import('./messages/refusals/ltg.js'),
      ]);
      return filled<'refusals'>(lv, ltg);
    },
  },
  propose: {
    lv: async () => (await import('./messages/propose/lv.js')).lv,
    en: async () => (await import('./messages/propose/en.js')).en,
    ru: async () => (await import('./messages/propose/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/propose/lv.js'),
        import('./messages/propose/ltg.js'),
      ]);
      return filled<'propose'>(lv, ltg);
    },
  },
  account: {
    lv: async () => (await import('./messages/account/lv.js')).lv,
    en: async () => (await import('./messages/account/en.js')).en,
    ru: async () => (await import('./messages/account/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/account/lv.js'),
        import('./messages/account/ltg.js'),
      ]);
      return filled<'account'>(lv, ltg);
    },
  },
  desk: {
    lv: async () => (await import('./messages/desk/lv.js')).lv,
    en: async () => (await import('./messages/desk/en.js')).en,
    ru: async () => (await import('./messages/desk/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/desk/lv.js'),
        import('./messages/desk/ltg.js'),
      ]);
      return filled<'desk'>(lv, ltg);
    },
  },
  office: {
    lv: async () => (await import('./messages/office/lv.js')).lv,
    en: async () => (await import('./messages/office/en.js')).en,
    ru: async () => (await import('./messages/office/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/office/lv.js'),
        import('./messages/office/ltg.js'),
      ]);
      return filled<'office'>(lv, ltg);
    },
  },
  ballotfile: {
    lv: async () => (await import('./messages/ballotfile/lv.js')).lv,
    en: async () => (await import('./messages/ballotfile/en.js')).en,
    ru: async () => (await import('./messages/ballotfile/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/ballotfile/lv.js'),
        import('./messages/ballotfile/ltg.js'),
      ]);
      return filled<'ballotfile'>(lv, ltg);
    },
  },
  voteoffice: {
    lv: async () => (await import('./messages/voteoffice/lv.js')).lv,
    en: async () => (await import('./messages/voteoffice/en.js')).en,
    ru: async () => (await import('./messages/voteoffice/ru.js')).ru,
    ltg: async () => {
      const [{ lv }, { ltg }] = await Promise.all([
        import('./messages/voteoffice/lv.js'),
        import('./messages/voteoffice/ltg.js'),
      ]);
      return filled<'voteoffice'>(lv, ltg);
    },
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
