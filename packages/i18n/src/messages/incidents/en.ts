import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'help.title': 'Help for voters',
  'help.text': 'If something does not work or is not clear, call or write:',
  'help.phone': 'Telephone',
  'help.email': 'E-mail',
  'help.hours': 'Answered',
  'help.incidents': 'What went wrong with the vote',
  'help.going': '{count, plural, one {# incident at this moment} other {# incidents at this moment}}',
  'help.going-text':
    'Something is not in order. What it is and what is done about it is on the page of incidents.',
  'help.going-link': 'Read about it',

  'incidents.title': 'What went wrong: {name}',
  'incidents.votes': 'Votes',
  'incidents.crumb': 'Incidents',
  'incidents.lead':
    'Here the municipality says when something goes wrong with the vote, and here is everything that two people together decided about it. What was said is not changed: corrections are added.',
  'incidents.loading': 'Fetching the incidents…',
  'incidents.list': 'Incidents',
  'incidents.none': 'No incident was reported.',
  'incidents.one': 'Incident {number, number}, since {since}',
  'incidents.going': 'Not over yet',
  'incidents.over': 'Over',
  'incidents.history': 'What was said of it',
  'incidents.doing': 'What we are doing:',
  'incidents.post-report': 'Reported',
  'incidents.post-update': 'Added',
  'incidents.post-correction': 'Corrected',
  'incidents.post-over': 'Over',
  'incidents.told': 'said',
  'incidents.now': 'the newest',
  'incidents.to-vote': 'To the vote',
};
