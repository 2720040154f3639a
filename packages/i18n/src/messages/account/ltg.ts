import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'date.day': 'Dīna',
  'date.month': 'Mieness',
  'date.year': 'Gods',
  'residence.municipality': 'Pošvaļdeiba',
  'sign.title': 'Īīt',
  'sign.enter': 'Īīt',
  'sign.send': 'Sajimt kodu',
  'sign.go-on': 'Turpynuot',
  'me.details': 'Kas es asu',
  'me.save': 'Saglobuot',
  'data.title': 'Muni dati',
  'mine.propose': 'Īrūsynuot ideju',
  'mine.all': 'Vysys munys idejis',
  'next.title': 'Kas nūtiks tuoļuok',
};
