import type { RulePack } from './rule-pack.js';
import { MOST_VOTES, STATUTORY, STATUTORY_VOTE } from './statutory.js';

/** The whole city is one pot; any number of projects, each once. */
export const daugavpils: RulePack = {
  ...STATUTORY,
  id: 'one-pot-any-number',
  name: {
    lv: 'Viens naudas pods, cik projektu vien vēlas',
    en: 'One pot, any number of projects',
    ru: 'Одна касса, любое число проектов',
  },
  about: {
    lv: 'Visa pašvaldība ir viens naudas pods. Balso par tik projektiem, cik vēlas, par katru vienu reizi.',
    en: 'The whole municipality is one pot. One votes for as many projects as one likes, for each once.',
    ru: 'Всё самоуправление — одна касса. Голосуют за любое число проектов, за каждый один раз.',
  },
  source: {
    title: 'Daugavpils valstspilsētas pašvaldības līdzdalības budžeta nolikums',
    year: 2024,
    number: '42',
    url: 'https://www.vestnesis.lv/op/2025/5.12',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'approval', min: 1, max: null },
    pots: { kind: 'one', cents: 15_000_000 },
    projectCapCents: null,
    count: MOST_VOTES,
  },
};
