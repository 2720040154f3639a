import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'opendata.title': 'Open data',
  'opendata.lead':
    'What Talka knows of the municipalities’ common work, as files for anyone: without an account, under a free licence, always at the same addresses.',
  'opendata.publisher': 'The municipalities of the memorandum',
  'opendata.loading': 'Reading…',
  'opendata.licence':
    'Licence: CC0 1.0. The data may be used, changed and passed on, even without naming the source.',
  'opendata.people':
    'No file has a column for names or addresses of people. In the data on voluntary work numbers under five are hidden.',
  'opendata.indicators': 'What it came to',
  'opendata.indicators-text':
    'Indicators of the programme by municipality, task, strand and year, counted every month. Numbers of fewer than five people are hidden.',
  'opendata.heritage-places': 'Places and traditions',
  'opendata.heritage-places-text':
    'Places, makers, living traditions and festivals of Latgale, with names in four languages where they are known. Without coordinates where only the town is known.',
  'opendata.joint-decisions': 'Joint decisions',
  'opendata.joint-decisions-text':
    'What the municipalities have decided together: each voice on each decision, and why.',
  'opendata.moderation': 'What moderators did',
  'opendata.moderation-text': 'Reports, decisions, restrictions and appeals by year and municipality.',
  'opendata.programme-events': 'Events of the programme',
  'opendata.programme-events-text':
    'Concerts, celebrations and other events: what, where, when, for whom and for how much. From last year to what is still ahead.',
  'opendata.volunteering': 'Voluntary work',
  'opendata.volunteering-text':
    'Events, shifts, places, people and hours by municipality, once a year is over. Numbers under five are hidden.',
  'opendata.file': '{name}: {type}',
  'opendata.machines': 'For programs',
  'opendata.catalogue': 'Catalogue of the data sets (DCAT-AP, JSON-LD)',
  'opendata.api': 'Description of the API (OpenAPI)',
  'opendata.feed': 'The newest ideas (RSS)',
  'frame.title': 'For your own site',
  'frame.lead':
    'Choose what to show, and paste the code into your site: it is one frame without scripts, and screen readers read it.',
  'frame.what': 'What to show',
  'frame.where': 'Where',
  'frame.everywhere': 'In all municipalities',
  'frame.number': 'Number of the vote',
  'frame.number-hint': 'It is the end of the vote’s address.',
  'frame.code': 'Code of the frame',
  'frame.code-hint': 'Paste it where your site takes HTML.',
  'frame.copy': 'Copy the code',
  'frame.copied': 'Code copied',
  'frame.calendar': 'The whole calendar on Talka',
  'frame.ideas': 'All ideas on Talka',
  'frame.shifts': 'All that needs hands, on Talka',
  'frame.vote': 'See it and vote on Talka',
  'frame.as-calendar': 'What is on',
  'frame.as-ideas': 'Residents’ ideas',
  'frame.as-shifts': 'Where help is wanted',
  'frame.as-workshops': 'Workshops',
  'frame.as-vote': 'One vote',
};
