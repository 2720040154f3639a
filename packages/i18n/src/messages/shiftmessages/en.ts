import type { Messages } from '../../areas.js';

export const en: Messages<'shiftmessages'> = {
  'written.title': 'Messages',
  'written.lead':
    'What you have written to those who come. It goes by mail at once, and stands on the page of their shifts.',
  'written.none': 'Nothing has been written yet.',
  'written.loading': 'Fetching messages…',
  'written.to-shift': '{role}, {from}',
  'written.to-day': 'All shifts of {day}',
  'written.to-came': 'Everybody who was there',
  'written.sent': '{people, plural, one {To # person} other {To # people}}; {by}, {at}',
  'written.erased': 'an erased account',
  'write.open': 'Write a message',
  'write.to-this': 'Write to this shift',
  'write.title': 'A message to volunteers',
  'write.to': 'To',
  'write.words': 'Message',
  'write.words-hint': 'Up to 1000 characters. Everybody who has a place there gets it just as it is.',
  'write.count': '{length, number} of {max, number}',
  'write.send': 'Send',
  'write.close': 'Close',
  'write.done': '{people, plural, one {The message went to # person.} other {The message went to # people.}}',
  'received.title': 'Messages from organisers',
  'received.thanks': 'Thank you for your help!',
  'received.from': '{organiser}, {at}',
};
