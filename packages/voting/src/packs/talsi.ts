import type { RulePack } from './rule-pack.js';
import { MOST_VOTES, STATUTORY, STATUTORY_VOTE } from './statutory.js';

/** Each union of parishes has a winner; the next one too, if money is left. */
export const talsi: RulePack = {
  ...STATUTORY,
  id: 'winner-in-each-area',
  name: {
    lv: 'Katrā pagastu apvienībā savs uzvarētājs',
    en: 'A winner in each union of parishes',
    ru: 'В каждом объединении волостей свой победитель',
  },
  about: {
    lv: 'Katrai apvienībai savs naudas pods. Balso par tik projektiem, cik vēlas; nākamais uzvar, ja pietiek naudas.',
    en: 'A pot for each union. One votes for as many projects as one likes; the next one wins if the money is enough.',
    ru: 'У каждого объединения своя касса. Голосуют за любое число проектов; следующий побеждает, если хватает денег.',
  },
  source: {
    title: 'Talsu novada pašvaldības līdzdalības budžeta nolikums',
    year: 2025,
    number: '3',
    url: 'https://likumi.lv/ta/id/362534-talsu-novada-pasvaldibas-lidzdalibas-budzeta-nolikums',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'approval', min: 1, max: null },
    // In 2025 seven unions had 27,486 euros together, from 2,054 to 6,877 (https://www.talsunovads.lv/lv/lidzdalibas-budzets).
    pots: { kind: 'per-area', cents: 390_000 },
    projectCapCents: null,
    count: MOST_VOTES,
  },
};
