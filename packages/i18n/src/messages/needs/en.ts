import type { Messages } from '../../areas.js';

export const en: Messages<'needs'> = {
  'supervision.title': 'Who looks after minors',
  'supervision.lead':
    'At shifts where people under 18 help, somebody of the organisation answers for them. Those who act for the organisation see whom you name.',
  'supervision.shift': 'Shift',
  'supervision.all': 'All shifts',
  'supervision.who': 'Who looks after them',
  'supervision.nobody': 'Nobody',
  'supervision.name': 'Name',
  'supervision.named': 'Named: {name}.',
  'supervision.cleared': 'Nobody is named any more.',
  'supervision.minors': '{count, plural, one {# minor} other {# minors}}',
  'supervision.by': 'Looked after by: {names}',
  'supervision.missing':
    '{count, plural, one {# minor comes} other {# minors come}}, and nobody looks after them',
  'supervision.none': 'Nobody named',
  'supervision.left': '{name} (no longer acts for the organisation)',
  'supervision.gone': 'Deleted account',
  'supervision.loading': 'Fetching the shifts…',
};
