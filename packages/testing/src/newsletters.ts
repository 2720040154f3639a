import type { Endpoints, RequestOf } from '@talka/contracts';

type Body = RequestOf<Endpoints['letters.draft']>['body'];

/** A letter to all who want all news of a municipality, written in Latvian and Russian. */
export const someLetter = (more: Partial<Body> = {}): Body => ({
  words: {
    lv: { subject: 'Svētki pie ezera', body: 'Nāc sestdien pie ezera!\n\nLaivas būs, un zupa arī.' },
    en: { subject: '', body: '' },
    ru: { subject: 'Праздник у озера', body: 'Приходите в субботу к озеру!' },
  },
  ...{ areas: [], topics: [] },
  ...more,
});
