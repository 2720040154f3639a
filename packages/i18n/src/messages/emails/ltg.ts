import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {
  'mail.greeting': 'Lobdīn, {name}!',
  'mail.sign-in.action': 'Īīt Talkā',
  'mail.idea-published.action': 'Attaiseit ideju',
  'mail.appeal-granted.action': 'Attaiseit ideju',
  'mail.support-threshold.action': 'Attaiseit ideju',
};
