import type { RulePack } from './rule-pack.js';
import { MOST_VOTES, STATUTORY, STATUTORY_VOTE } from './statutory.js';

/** Two projects; what is left goes to the next that fits. */
export const cesis: RulePack = {
  ...STATUTORY,
  id: 'two-projects',
  name: { lv: 'Divi projekti', en: 'Two projects', ru: 'Два проекта' },
  about: {
    lv: 'Viens naudas pods; katrs izvēlas līdz diviem projektiem, līdz 15\u00a0000 eiro katrs. Atlikums nākamajam, kam pietiek.',
    en: 'One pot; everyone chooses up to two projects of up to 15,000 euros. What is left goes to the next that fits.',
    ru: 'Одна касса; каждый выбирает до двух проектов, до 15\u00a0000 евро каждый. Остаток — следующему, кому хватит.',
  },
  source: {
    title: 'Cēsu novada līdzdalības budžeta nolikums',
    year: 2023,
    number: '6',
    url: 'https://likumi.lv/ta/id/342426',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'approval', min: 1, max: 2 },
    pots: { kind: 'one', cents: 6_000_000 },
    projectCapCents: 1_500_000,
    count: MOST_VOTES,
  },
};
