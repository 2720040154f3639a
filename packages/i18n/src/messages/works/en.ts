import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'work.title': 'Help carry this out',
  'work.lead': 'A vote chose this idea. It is being carried out now, and every pair of hands helps.',
  'work.event': '{title}, organised by {organiser}',
  'work.free': '{count, plural, one {# place free} other {# places free}}',
  'work.none': 'There are no further shifts for now. Look again later.',
  'work.see': 'See and sign up',
  'works.title': 'Work on chosen ideas',
  'works.title-of': 'Work on chosen ideas: {name}',
  'works.lead':
    'Ideas that votes have chosen. Say which organisation asks people to help: its people write the shifts and publish the event.',
  'works.not-yours': 'An administrator of the municipality opens the work',
  'works.not-yours-text': 'If it is your work, ask an administrator for this role.',
  'works.loading': 'Fetching ideas…',
  'works.none': 'No vote has chosen an idea yet',
  'works.none-text': 'Once a vote is over, what it chose stands here.',
  'works.no-organisers': 'First an organisation has to be verified, in whose name the event is held.',
  'works.orgs': 'Organisations',
  'works.organiser': 'Who organises',
  'works.open': 'Open an event',
  'works.opened': 'A draft of the event is open. The organisation’s people finish and publish it.',
  'works.event':
    '{title} ({organiser}): {state, select, draft {draft} published {published} other {called off}}',
};
