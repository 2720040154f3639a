import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'site.name': 'Talka',
  'site.skip': 'Iz saturu',
  'page.home': 'Iz suokumlopu',
  'nav.label': 'Golvonais rīdeituojs',
  'nav.home': 'Suokums',
  'nav.ideas': 'Idejis',
  'nav.map': 'Karta',
  'nav.votes': 'Bolsuojumi',
  'nav.votes-brief': 'Bolsoj',
  'nav.propose': 'Īrūsynuot',
  'nav.shifts-brief': 'Paleidz',
  'nav.signatories': 'Memorands',
  'nav.about': 'Par Talku',
  'nav.me': 'Muns',
  'nav.sign-in': 'Īīt',
  'language.label': 'Volūda',
  'display.title': 'Izavierīņs',
  'account.menu': 'Muns konts',
  'account.ideas': 'Munys idejis',
  'account.notices': 'Ziņs',
  'account.details': 'Muni dati',
  'account.leave': 'Izīt',
  'footer.contacts': 'Pošvaļdeibys',
};
