import type { Messages } from '../../areas.js';

export const en: Messages<'agenda'> = {
  'agenda.name': 'Talka: my shifts and workshops',
  'agenda.confirmed': '{role}: {title}',
  'agenda.tentative': 'To be answered: {role}, {title}',
  'agenda.cancelled': 'Not taking place for you: {role}, {title}',
  'agenda.session-tentative': 'To be answered: {what}',
  'agenda.session-cancelled': 'Not taking place for you: {what}',
  'agenda.answer': 'The place is kept for you. Answer by {until}.',
  'agenda.contact': 'Whom to ask: {contact}',

  'agenda.title': 'Shifts and workshops in your own calendar',
  'agenda.text':
    'Put your shifts and sessions into the calendar on your phone or computer. If a time changes or something is called off, the calendar learns of it by itself.',
  'agenda.open': 'Make a calendar link',
  'agenda.since':
    'You made a calendar link {when}. It is shown only once; if you have lost it, make a new one.',
  'agenda.again': 'Make a new link',
  'agenda.close': 'Switch the link off',
  'agenda.closed': 'The link is switched off. Calendars get your shifts and sessions no more.',
  'agenda.link': 'Calendar link',
  'agenda.once':
    'You see it only now. Whoever has this link sees your shifts and sessions, so put it into your own calendar only. An earlier link is not valid any more.',
  'agenda.subscribe': 'Open in the calendar',
  'agenda.copy': 'Copy the link',
  'agenda.copied': 'Link copied',
};
