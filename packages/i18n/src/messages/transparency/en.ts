import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'transparency.title': 'What moderators did',
  'transparency.lead':
    'How much was reported, what was decided and how fast, what was hidden and why, and what was done against misuse. Counted by year and municipality; nobody is named here.',
  'transparency.loading': 'Counting…',
  'transparency.none': 'There is nothing to count yet.',
  'transparency.year': 'Year',
  'transparency.place': 'Municipality',
  'transparency.all': 'All',
  'transparency.csv': 'Table (CSV)',
  'transparency.json': 'Data (JSON)',
  'transparency.reports': '{count, plural, one {report} other {reports}}',
  'transparency.signed-out':
    '{count, plural, one {of them without an account} other {of them without an account}}',
  'transparency.noticed':
    '{count, plural, one {time Talka itself asked to look} other {times Talka itself asked to look}}',
  'transparency.decisions': '{count, plural, one {decision} other {decisions}}',
  'transparency.appeals': '{count, plural, one {of them on an appeal} other {of them on appeals}}',
  'transparency.granted': '{count, plural, one {appeal was granted} other {appeals were granted}}',
  'transparency.machine':
    '{count, plural, one {decision was made by a program} other {decisions were made by a program}}',
  'transparency.decided': 'Decisions',
  'transparency.decided-text': 'Hours: the median from the opening of a case to its decision.',
  'transparency.what': 'What was decided',
  'transparency.count': 'How many',
  'transparency.hours': 'Hours',
  'transparency.restricted': 'What was hidden or refused, and why',
  'transparency.restricted-text': 'The reasons moderators gave.',
  'transparency.nothing-restricted': 'Nothing was hidden, and nothing refused.',
  'transparency.why': 'Reason',
  'transparency.review-publish': 'Idea published',
  'transparency.review-return': 'Idea returned for mending',
  'transparency.review-refuse': 'Idea refused',
  'transparency.report-keep': 'Kept after a report',
  'transparency.comment-review-publish': 'A comment read before and shown',
  'transparency.comment-review-refuse': 'A comment read before and not shown',
  'transparency.report-hide': 'Hidden after a report',
  'transparency.appeal-publish': 'Appeal granted',
  'transparency.appeal-refuse': 'Appeal refused',
  'transparency.misuse': 'Against misuse',
  'transparency.misuse-text':
    'Whoever often wrote what had to be hidden, or often reported without any ground, is warned first, and can then be suspended for a time (Digital Services Act, Article 23). Each is counted in the year in which it was done.',
  'transparency.no-misuse': 'Nobody was warned, and nothing suspended.',
  'transparency.misuse-what': 'What was done',
  'transparency.misuse-commenting': 'Commenting',
  'transparency.misuse-reporting': 'Reporting',
  'transparency.misuse-warned': 'warning',
  'transparency.misuse-suspended': 'suspended for a time',
  'transparency.misuse-appealed': 'appeal',
  'transparency.misuse-upheld': 'appeal refused',
  'transparency.misuse-lifted': 'lifted on appeal',
  'transparency.commenting-suspended':
    '{count, plural, one {suspension of commenting} other {suspensions of commenting}}',
  'transparency.reporting-suspended':
    '{count, plural, one {suspension of reporting} other {suspensions of reporting}}',
};
