import type { BrowserArea, Messages } from './areas.js';
import { both } from './both.js';
import type { Language } from './language.js';
import type { FURTHER } from './load-further.js';

type Loaders<A extends BrowserArea> = {
  readonly [I in A]: Readonly<Record<Language, () => Promise<Messages<I>>>>;
};

/** Every catalogue is a file of its own for the bundler, fetched when a page first needs it. */
const NEAR: Loaders<Exclude<BrowserArea, keyof typeof FURTHER>> = {
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
  votes: {
    lv: async () => (await import('./messages/votes/lv.js')).lv,
    en: async () => (await import('./messages/votes/en.js')).en,
    ru: async () => (await import('./messages/votes/ru.js')).ru,
    ltg: () => both<'votes'>(import('./messages/votes/lv.js'), import('./messages/votes/ltg.js')),
  },
  shifts: {
    lv: async () => (await import('./messages/shifts/lv.js')).lv,
    en: async () => (await import('./messages/shifts/en.js')).en,
    ru: async () => (await import('./messages/shifts/ru.js')).ru,
    ltg: () => both<'shifts'>(import('./messages/shifts/lv.js'), import('./messages/shifts/ltg.js')),
  },
};

async function loader(area: BrowserArea, language: Language): Promise<Messages> {
  const loaders = area in NEAR ? NEAR : (await import('./load-further.js')).FURTHER;
  return (loaders as Loaders<BrowserArea>)[area][language]() as Promise<Messages>;
}

/** The messages of some areas in a language, for the browser. */
export async function loadMessages<A extends BrowserArea>(
  language: Language,
  areas: readonly A[],
): Promise<Messages<A>> {
  const parts = await Promise.all(areas.map((area) => loader(area, language)));
  return Object.assign({}, ...parts) as Messages<A>;
}
