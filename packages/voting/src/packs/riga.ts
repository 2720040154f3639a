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
    lv: 'Viens naudas pods; katrs izvēlas vienu projektu, līdz 70 000 eiro.',
    en: 'One pot; everyone chooses one project, up to 70,000 euros.',
    ru: 'Одна касса; каждый выбирает один проект, до 70 000 евро.',
  },
  source: {
    title: 'Rīgas valstspilsētas līdzdalības budžeta balsojums',
    year: 2023,
    number: null,
    url: 'https://jauns.lv/raksts/zinas/578514-ridzinieki-aicinati-balsot-par-kadu-no-30-apkaimju-attistibas-iecerem-istenos-tas-kuras-iegus-visvairak-balsu',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'choose-one' },
    pots: { kind: 'one', cents: 70_000_000 },
    projectCapCents: 7_000_000,
    count: MOST_VOTES,
  },
};
