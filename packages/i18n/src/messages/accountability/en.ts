import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'became.title': 'What becomes of ideas: {who}',
  'became.lead':
    'Numbers about what residents propose here, and behind each number the ideas that everyone can read.',
  'became.back': 'The municipality’s page',
  'became.loading': 'Counting…',
  'became.answers': 'Answers',
  'became.answered': 'of what was handed in is decided: {answered, number} of {submitted, number}',
  'became.median':
    '{days, plural, one {day or less is what half of them waited} other {days or less is what half of them waited}}',
  'became.idea': 'Idea',
  'became.asked': 'Handed in',
  'became.answered-on': 'Decided',
  'became.waits': 'waits',
  'became.not-public': 'The table has public ideas only, the newest {count, number}.',
  'became.none': 'There is nothing to count here yet.',
  'became.stages': 'How long at each stage',
  'became.stages-text':
    'The median: half of the ideas took no longer. Those still at the stage are not counted.',
  'became.stage': 'Stage',
  'became.days': 'Days',
  'became.ideas': 'Ideas',
  'became.stays': 'Each idea’s days, stage by stage',
  'became.delivery': 'Is what was chosen there',
  'became.in-time': 'of what was chosen was there within two years: {inTime, number} of {judged, number}',
  'became.running': '{count, plural, one {can still be in time} other {can still be in time}}',
  'became.selected': 'Chosen',
  'became.due': 'Due',
  'became.delivered': 'There since',
  'became.state': 'In time?',
  'became.yes': 'yes',
  'became.no': 'no',
  'became.runs': 'time runs',
  'picks.own-title': 'What you supported and is being built',
  'picks.lead':
    'Ideas you supported in the open and a vote has chosen. What you voted for, nobody knows, Talka neither.',
  'picks.none': 'None yet',
  'picks.none-text': 'What you supported and a vote has chosen will be here.',
  'picks.ideas': 'Find an idea to support',
};
