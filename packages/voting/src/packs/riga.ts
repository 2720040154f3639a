import type { RulePack } from './rule-pack.js';
import { MOST_VOTES, STATUTORY, STATUTORY_VOTE } from './statutory.js';

/** One person, one project. */
export const riga: RulePack = {
  ...STATUTORY,
  id: 'one-person-one-project',
  name: {
    lv: 'Viens cilvēks, viens projekts',
    en: 'One person, one project',
    ru: 'Один человек, один проект',
  },
  about: {
    lv: 'Viens naudas pods; katrs izvēlas vienu projektu, līdz 70\u00a0000 eiro.',
    en: 'One pot; everyone chooses one project, up to 70,000 euros.',
    ru: 'Одна касса; каждый выбирает один проект, до 70\u00a0000 евро.',
  },
  // The city's own voting site; the rules of 2023 were the same.
  source: {
    title: 'Rīgas valstspilsētas pašvaldība, līdzdalības budžeta balsojums',
    year: 2022,
    number: null,
    url: 'https://balso.riga.lv/node/361',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'choose-one' },
    pots: { kind: 'one', cents: 70_000_000 },
    projectCapCents: 7_000_000,
    count: MOST_VOTES,
  },
};
