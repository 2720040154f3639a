import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'office.find': 'Atrast īdzeivuotuoju',
  'office.find-do': 'Meklēt',
  'office.day': 'Dīna',
  'office.month': 'Mieness',
  'office.year': 'Gods',
  'office.area': 'Pogosts voi piļsāta',
  'audit.municipality': 'Pošvaļdeiba',
};
