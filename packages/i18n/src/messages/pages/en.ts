import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'map.title': 'Map of ideas',
  'map.lead': 'Where things are planned. The same as a list stands below the map.',
  'map.region': "Map of Latgale's municipalities with the number of published ideas",
  'map.municipality': '{name}: {count, plural, one {# idea} other {# ideas}}',
  'map.points': 'Places of ideas',
  'map.cluster': '{count, plural, one {# idea here} other {# ideas here}}. Zoom in',
  'map.show-points': 'Show the places closer',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.by-municipality': 'Ideas by municipality',
  'map.list': 'Ideas with a place on the map',
  'map.list-empty': 'No idea of this choice has a place on the map.',
  'map.credit': 'Outlines: Natural Earth, generalised; for display, never to decide residence.',
  'map.here': 'Place of the idea: {municipality}',
  'map.open': 'Open in OpenStreetMap',

  'plain.next': 'More ideas',
  'plain.no-script':
    'Everything here can be read without scripts. To sign in, propose or support, switch on JavaScript in the browser.',

  'mail.inbox': 'Inbox',
  'mail.none': 'No mail yet. A new one appears by itself.',
  'history.title': 'How the idea changed',
  'history.lead': 'Every version that was public; the newest on top.',
  'history.version': 'Version {number, number}',
  'history.first': 'The first version',
  'history.same': 'Nothing changed.',
  'history.added': 'added:',
  'history.removed': 'removed:',
  'history.legend': 'What was added is underlined, what was removed is struck through.',
  'history.field-title': 'Title',
  'history.field-summary': 'In short',
  'history.field-why': 'Why',
  'history.field-cost': 'The author’s estimate',
  'history.field-place': 'Place on the map',
  'history.field-task': 'Shared task',
  'history.field-category': 'Field',
  'history.field-area': 'Parish or town',
  'history.field-files': 'Pictures and documents',
  'history.place-added': 'Marked on the map.',
  'history.place-removed': 'Taken off the map.',
  'history.place-moved': 'Moved on the map.',
  'history.back': 'Back to the idea',

  'municipality.lead': 'What is proposed here, what is answered, and what is being built.',
  'municipality.ideas': 'Newest ideas',
  'municipality.all': 'All ideas here',
  'municipality.empty': 'Ideas of this municipality will be here',
  'municipality.contact': 'Contact',
  'municipality.promise':
    '{days, plural, one {An answer is promised within # working day.} other {An answer is promised within # working days.}}',
  'municipality.before': 'A moderator looks at ideas first; then they become public.',
  'municipality.after': 'Ideas are public at once, and a moderator looks at them afterwards.',
  'municipality.population': 'Population',
  'municipality.population-note': '{when}, source: {source}',
  'municipality.area': 'Area',
  'municipality.km2': '{value, number} km²',
  'municipality.places': 'Parishes and towns',
  'municipality.formed': 'Signed the memorandum in 2021',
  'municipality.numbers': 'In numbers',
  'municipality.submitted': '{count, plural, one {idea handed in} other {ideas handed in}}',

  'signatories.title': 'The memorandum and its signatories',
  'signatories.lead':
    'In 2021 twenty municipalities of Latgale agreed to make a culture programme together and openly. Since the reform they are nine.',
  'signatories.tasks': 'What was agreed',
  'signatories.then': 'Signed in 2021',
  'signatories.now': 'Today',
  'signatories.table': 'The twenty signatories and the municipality they belong to today',
  'signatories.part': '{name} ({part})',
  'signatories.note': 'Only Aglona was split. Zilupe was no signatory; today it lies in Ludza municipality.',

  'about.title': 'About Talka',
  'about.lead':
    'A talka is neighbours coming together to get a job done. Here we do it in nine municipalities at once.',
  'about.how': 'How it goes',
  'about.step-propose': 'Propose',
  'about.step-propose-text': 'Write what is needed and why. A few sentences are enough; the draft is kept.',
  'about.step-answer': 'Get an answer',
  'about.step-answer-text':
    'The municipality looks at it within the promised time and gives its reasons. A refusal can be appealed, and someone else reads it.',
  'about.step-support': 'Support',
  'about.step-support-text':
    'Neighbours add their names. With enough support the idea is assessed and put to the vote.',
  'about.step-deliver': 'Do it together',
  'about.step-deliver-text':
    'What is chosen gets built, and here you see what is done, what is late and why.',
  'about.open': 'Open by default',
  'about.open-text': 'Numbers, decisions and reasons are public. Everything public can be had as data too.',
  'about.beside': "Beside the state's systems",
  'about.beside-text':
    'The statutory participatory budget runs on geolatvija.lv, volunteering notices on brivpratigie.lv. Talka leads to them and does not replace them.',
  'about.data': 'Data and interface (OpenAPI)',

  'privacy.title': 'Privacy',
  'privacy.lead': 'What is known of you, why, and for how long.',
  'privacy.kept': 'What we keep',
  'privacy.kept-text':
    'Your name, e-mail address, birth date and place of residence, to know where you may propose and vote. We never store personal codes.',
  'privacy.shown': 'What others see',
  'privacy.shown-text':
    "A published idea shows its author's name. Who supports it is shown as a number only.",
  'privacy.rights': 'What you can do yourself',
  'privacy.rights-text':
    'In your account you can see, download and erase everything. After erasure, published ideas stay without a name.',
  'privacy.cookies': 'Cookies',
  'privacy.cookies-text':
    'Two, both needed: one keeps you signed in, one remembers the display. Nobody tracks you here.',
  'privacy.who': 'Whom to write to',
  'privacy.who-text': 'Your municipality answers for the data; its address stands on its page.',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lead': 'We want everyone to be able to use Talka. Here is honestly how far we are.',
  'accessibility.state': 'How far it conforms',
  'accessibility.state-text':
    'The site is built to WCAG 2.2 AA. No independent assessment has been made yet, so we say: it partly conforms to Cabinet Regulation No. 445.',
  'accessibility.gaps': 'What is not there yet',
  'accessibility.gap-maps':
    'The zoomable map is hard to use without a mouse; the same always stands in a list below it.',
  'accessibility.gap-files': 'PDF documents added by residents may not be readable with a screen reader.',
  'accessibility.gap-ltg': 'Part of the site is translated into Latgalian; the rest is in Latvian.',
  'accessibility.how': 'How we check',
  'accessibility.how-text':
    'In every release with an automatic tool (axe), by keyboard, with 200 % text and at 320 pixels; the eleven aspects of the simplified check.',
  'accessibility.aspects': 'The eleven aspects',
  'accessibility.aspect-list':
    'Main navigation; basic structure; keyboard and visible focus; form fields and errors; image alternatives; headings; contrast; zoom; page titles; moving content; media alternatives.',
  'accessibility.tools': 'What helps at once',
  'accessibility.tools-text':
    'At the top of the page, “Display” has larger text, more contrast and dark colours.',
  'accessibility.tell': 'Tell us what is in the way',
  'accessibility.tell-text':
    'Write or call your municipality: we answer within the promised time and say what we will do. If we do not, you can turn to the Ombudsman.',
  'accessibility.date': 'Statement prepared in November 2026 by self-assessment.',
};
