import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'propose.title': 'Īrūsynoj ideju',
  'propose.onward': 'Tuoļuok',
  'propose.back': 'Atpakaļ',
  'propose.step-where': 'Deļkuo i kur',
  'field.title': 'Nūsaukums',
  'field.municipality': 'Pošvaļdeiba, kur tys nūtiks',
  'together.title': 'Raksteit kūpā',
  'submit.send': 'Īsnīgt ideju',
};
