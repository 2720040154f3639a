import type { newsletters as lv } from './newsletters.lv.js';

export const newsletters: Record<keyof typeof lv, string> = {
  'news.link-unknown': 'This link is not valid. Ask for the news again, and we send a new one.',
  'news.link-expired':
    '{hours, plural, =0 {The link is too old. Ask for the news again, and we send a new one.} one {The link worked for # hour. Ask for the news again, and we send a new one.} other {The link worked for # hours. Ask for the news again, and we send a new one.}}',
  'news.area-elsewhere': 'This parish or town is in another municipality. Choose a place from the list.',
  'news.no-address': 'Your account has no mail address. Add one on the page of your account and try again.',
  'letter.not-found': 'There is no such letter any more. Open the list of letters.',
  'letter.changed': 'Somebody changed the letter meanwhile. Reload the page, read it, and go on.',
  'letter.on-its-way':
    'This letter is on its way and is not changed any more. If there is more to say, write another.',
  'letter.too-many-drafts':
    'A municipality can have {max, number} drafts at most. Send or throw away one of them.',
  'letter.empty': 'A letter needs a subject and a text in Latvian. Write both.',
  'letter.half-written':
    'Only half of the letter is written in this language. Write subject and text, or empty both.',
  'letter.nobody': 'Nobody has asked for such news. Choose other places or topics.',
  'letter.not-sending': 'This letter is not being sent now. Reload the page and see how it stands.',
  'letter.not-paused': 'This letter is not paused. Reload the page and see how it stands.',
  'letter.not-on-its-way': 'This letter is not on its way any more. Reload the page and see how it stands.',
};
