import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'mail.greeting': 'Lobdīn, {name}!',
  'mail.sign-in.action': 'Īīt Talkā',
  'mail.idea-published.action': 'Attaiseit ideju',
  'mail.appeal-granted.action': 'Attaiseit ideju',
  'mail.support-threshold.action': 'Attaiseit ideju',
  'certificate.title': 'Aplīceiba',
  'certificate.given': 'Itei aplīceiba ir izdūta',
  'certificate.for-hours': 'par breivpruoteigū dorbu',
  'certificate.how-long': 'Apjūms',
  'certificate.hours': '{hours, plural, zero {# stuņžu} one {# stuņde} other {# stuņdis}}',
  'certificate.when': 'Laiks',
  'certificate.organiser': 'Reikova',
  'certificate.issued': 'Izdeve',
  'certificate.check': 'Puorsavērit, voi jei ir eistyna',
};
