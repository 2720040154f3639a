import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'answers.title': 'Official answers',
  'answers.write': 'Answer for the municipality',
  'answers.loading': 'Reading the answers…',
  'answers.drafts': 'Drafts',
  'answers.new': 'A new answer',
  'answers.said': 'Said already',
  'answers.none': 'Nothing has been said yet.',
  'answers.words': 'Answer',
  'answers.words-hint': 'Say what the municipality will do, and when. Only colleagues see a draft.',
  'answers.keep': 'Keep the draft',
  'answers.draft-by': 'Draft; {who} wrote it {when}',
  'answers.by': '{when}; written by {who}',
  'answers.publish': 'Publish',
  'answers.drop': 'Throw the draft away',
  'answers.publish-title': 'Publish the answer?',
  'answers.publish-text':
    'Everyone will read it, and the idea’s authors, supporters and followers will be told. A published answer stands; more can be said later.',
  'answers.drop-title': 'Throw the draft away?',
  'answers.drop-text': 'It cannot be brought back.',
  'answers.later': 'Not yet',
  'answers.not-yours': 'The municipality answers here',
  'answers.not-yours-text': 'This page is for those who speak for their municipality.',
};
