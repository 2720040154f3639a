import type { RulePack } from './rule-pack.js';
import { MOST_VOTES, STATUTORY, STATUTORY_VOTE } from './statutory.js';

/** Three euros for each declared resident, in each parish and town by itself. */
export const rezeknesNovads: RulePack = {
  ...STATUTORY,
  id: 'by-parish-and-residents',
  name: {
    lv: 'Pa pagastiem, pēc iedzīvotāju skaita',
    en: 'By parish, by number of residents',
    ru: 'По волостям, по числу жителей',
  },
  about: {
    lv: 'Katram pagastam un pilsētai savs naudas pods: 3 eiro par katru deklarēto iedzīvotāju. Projekts līdz 3000 eiro; uzvar pagasta vairāk balsu.',
    en: 'Each parish and town has a pot of its own: 3 euros for each declared resident. A project up to 3,000 euros; most votes in the parish win.',
    ru: 'У каждой волости и города своя касса: 3 евро на каждого задекларированного жителя. Проект до 3000 евро; побеждает большинство голосов волости.',
  },
  source: {
    title: 'Rēzeknes novada pašvaldības līdzdalības budžeta nolikums',
    year: 2024,
    number: '42',
    url: 'https://likumi.lv/ta/id/355444-rezeknes-novada-pasvaldibas-lidzdalibas-budzeta-nolikums',
  },
  vote: {
    ...STATUTORY_VOTE,
    ballot: { kind: 'approval', min: 1, max: null },
    pots: { kind: 'per-area-by-residents', centsPerResident: 300 },
    projectCapCents: 300_000,
    count: MOST_VOTES,
  },
};
