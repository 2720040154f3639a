import type { Mails } from '../mails.js';

const office = { municipality: 'Ludzas novads', phone: '+371 20000000', email: 'dome@talka.example' };
const decided = {
  title: 'Šūpoles',
  municipality: 'Ludzas novads',
  words: 'Pirmā rinda.\nOtrā rinda.',
  path: '/ideas/12',
};

const called = {
  title: 'Pagalmu fonds',
  municipality: 'Ludzas novads',
  until: '2027-05-24T10:00:00.000Z',
  path: '/votes/3',
} as const;

const expected = {
  shifts: [
    {
      ...{ title: 'Pilsētas svētki', role: 'Solu likšana', place: 'Ezera krasts' },
      from: '2027-06-05T06:00:00.000Z',
    },
  ],
  path: '/me/shifts',
};

/** Every mail, completed with what it may be completed with. */
export const SAMPLES: Mails = {
  'sign-in': { code: '012345', path: '/sign-in?next=%2Fpropose#token', minutes: 10 },
  'confirm-email': { code: '012345', minutes: 10 },
  'email-changed': { name: 'Anna', newEmail: 'a•••@talka.example', ...office },
  'desk-registered': { name: 'Anna', path: '/sign-in', ...office },
  'desk-email-changed': { name: 'Anna', path: '/sign-in', ...office },
  'co-author-invitation': { name: 'Anna', title: 'Šūpoles', path: '/me/ideas' },
  'idea-returned': decided,
  'idea-refused': { ...decided, reason: 'off-topic', appealUntil: '2027-05-24T10:00:00.000Z' },
  'idea-answered': decided,
  'idea-hidden': { ...decided, reason: 'personal-data', appealUntil: '2027-05-24T10:00:00.000Z' },
  'idea-published': decided,
  'appeal-granted': decided,
  'appeal-refused': decided,
  'comment-hidden': { ...decided, reason: 'hostile', appealUntil: '2027-05-24T10:00:00.000Z' },
  'comment-put-back': decided,
  'comment-stays-hidden': decided,
  'report-received': {
    title: 'Šūpoles pie ezera',
    code: '7K3M 9QRT 0V5X 2BW4',
    path: '/reports/7K3M9QRT0V5X2BW4',
  },
  'report-kept': decided,
  'report-acted-on': decided,
  'found-feasible': { ...decided, cents: 300_050 },
  'found-not-feasible': { ...decided, ground: 'technical', appealUntil: '2027-05-24T10:00:00.000Z' },
  'finding-upheld': decided,
  'finding-reversed': decided,
  digest: {
    lines: [
      { kind: 'idea.supported', title: 'Šūpoles', name: '', count: 12, path: '/ideas/12' },
      { kind: 'comment.mentioned', title: 'Šūpoles', name: 'Anna', count: 1, path: '/ideas/12#comment-1' },
    ],
    more: 3,
  },
  'delivery-told': {
    ...{ what: 'delayed', title: 'Šūpoles', municipality: 'Ludzas novads', words: 'Ielieti pamati' },
    ...{ reason: 'weather', until: '2027-09-01', path: '/ideas/12' },
  },
  'support-threshold': { title: 'Šūpoles', count: 51, path: '/ideas/12' },
  'place-offered': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', path: '/me/shifts' },
    ...{ from: '2027-06-05T06:00:00.000Z', until: '2027-05-24T10:00:00.000Z' },
  },
  'workshop-told': {
    ...{ what: 'moved', title: 'Māla bļodas', place: 'Podnieku māja', organiser: 'Podnieku biedrība' },
    ...{ contact: '60000222', words: 'Krāsns vēl nav atdzisusi.', path: '/workshops/7' },
    ...{ from: '2027-06-05T06:00:00.000Z', before: '2027-06-04T06:00:00.000Z' },
  },
  'organisation-verified': { title: 'Ezerkrasta biedrība', municipality: 'Ludzas novads', path: '/organise' },
  'organisation-turned-down': {
    ...{ title: 'Ezerkrasta biedrība', municipality: 'Ludzas novads', path: '/organise' },
    words: 'Tāda numura reģistrā nav.',
  },
  'guardian-asked': {
    ...{ guardian: 'Ausma', name: 'Elza', title: 'Pilsētas svētki', role: 'Ziedu nešana' },
    ...{ from: '2027-06-05T06:00:00.000Z', until: '2027-05-24T10:00:00.000Z' },
    path: '/guardian#token-of-a-guardian',
  },
  'help-asked': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', organiser: 'Ezerkrasta biedrība' },
    ...{ from: '2027-06-05T06:00:00.000Z', until: '2027-05-24T10:00:00.000Z' },
    ...{ place: 'Ezera krasts', path: '/help#token-of-somebody-asked' },
  },
  'guardian-answered': {
    ...{ outcome: 'consented', title: 'Pilsētas svētki', role: 'Ziedu nešana', path: '/me/shifts' },
    from: '2027-06-05T06:00:00.000Z',
  },
  'place-taken-over': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', name: 'Anna Linupīte', path: '/me/shifts' },
    from: '2027-06-05T06:00:00.000Z',
  },
  together: {
    ...{ what: 'joined', title: 'Pilsētas svētki', role: 'Solu likšana', name: 'Anna Linupīte' },
    ...{ path: '/me/shifts', from: '2027-06-05T06:00:00.000Z' },
  },
  'place-given-up': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', name: 'Anna Linupīte', why: 'way' },
    ...{ words: 'Autobuss neiet.', path: '/organise/events/1/roster', from: '2027-06-05T06:00:00.000Z' },
  },
  'certificate-ready': { what: '', municipality: 'Ludzas novads', path: '/me/certificates' },
  'certificate-revoked': {
    ...{ what: 'Māla trauki', municipality: 'Ludzas novads', path: '/me/certificates' },
    words: 'Stundas bija apstiprinātas divreiz.',
  },
  'news-confirm': { municipality: 'Ludzas novads', path: '/news/confirm#x', hours: 48 },
  newsletter: {
    ...{ subject: 'Svētki pie ezera', body: 'Nāc sestdien!\n\nLaivas būs.', written: 'lv' },
    municipality: 'Ludzas novads',
  },
  'place-taken-back': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', words: 'Solu būs mazāk.', path: '/me/shifts' },
    from: '2027-06-05T06:00:00.000Z',
  },
  'duty-swap': {
    ...{ what: 'asked', name: 'Guna', path: '/me/duty' },
    ...{ week: '2027-06-07', inReturn: '2027-06-21' },
  },
  barred: {
    ...{ who: 'organisation', by: 'Ezerkrasta biedrība', until: '2027-06-30T20:59:59.999Z' },
    ...{ words: 'Divreiz nebiji, un neviens nezināja.', path: '/me/shifts' },
  },
  'bar-decided': {
    ...{ decision: 'kept', by: 'Ezerkrasta biedrība', path: '/me/shifts' },
    words: 'Izlasījām; līdz jūnija beigām tā paliek.',
  },
  'guardian-taken-back': {
    ...{ guardian: 'Ausma', name: 'Elza', title: 'Pilsētas svētki', role: 'Ziedu nešana' },
    ...{ words: 'Ziedu būs mazāk.', from: '2027-06-05T06:00:00.000Z' },
  },
  'shifts-tomorrow': expected,
  'shifts-soon': expected,
  'shift-changed': {
    ...{ what: 'moved', title: 'Pilsētas svētki', role: 'Solu likšana', words: 'Koncerts sākas vēlāk.' },
    ...{ place: 'Estrāde', shifts: 1, overlaps: 'yes', path: '/me/shifts' },
    from: '2027-06-05T07:00:00.000Z',
    before: '2027-06-05T06:00:00.000Z',
  },
  'guardian-change': {
    ...{ guardian: 'Ausma', name: 'Elza', what: 'moved', title: 'Pilsētas svētki', role: 'Ziedu nešana' },
    ...{ words: 'Koncerts sākas vēlāk.', place: 'Estrāde' },
    from: '2027-06-05T07:00:00.000Z',
    before: '2027-06-05T06:00:00.000Z',
  },
  'shift-message': {
    ...{ title: 'Pilsētas svētki', organiser: 'Ezerkrasta biedrība', words: 'Paņemiet cimdus.' },
    ...{ contact: '+371 6000 0111', path: '/me/shifts' },
  },
  'shift-thanks': {
    ...{ title: 'Pilsētas svētki', organiser: 'Ezerkrasta biedrība', words: 'Paldies!\nRita' },
    ...{ contact: '+371 6000 0111', path: '/me/hours' },
  },
  'partner-signed': { title: 'Biedrība "Linu ceļš"', path: '/memorandum' },
  'partner-declined': {
    ...{ title: 'Biedrība "Linu ceļš"', path: '/memorandum/join' },
    words: 'Biedrība Latgalē vēl neko nedara.',
  },
  'joint-proposed': {
    ...{ title: 'Kopīga pārvietojamā skatuve', municipality: 'Ludzas novads' },
    ...{ until: '2027-05-31T20:59:59.999Z', path: '/memorandum/decisions/3' },
  },
  'joint-closed': {
    ...{ title: 'Kopīga pārvietojamā skatuve', outcome: 'carried', path: '/memorandum/decisions/3' },
  },
  'programme-moved': {
    ...{ title: 'Vakars pie ezera', place: 'Ezera estrāde, Ludza' },
    ...{ from: '2027-05-29T15:00:00.000Z', path: '/calendar/events/3' },
  },
  'programme-cancelled': {
    ...{ title: 'Vakars pie ezera', words: 'Orķestris ir saslimis.', path: '/calendar/events/3' },
  },
  'jury-drawn': {
    ...{ title: 'Parka žūrija', until: '2027-05-31T20:59:59.999Z', path: '/juries/3' },
  },
  'call-juror': { title: 'Sienu gleznojumi', path: '/me/scoring/3' },
  'call-decided': {
    ...{ title: 'Sienu gleznojumi', amount: 120_050, path: '/me/applications/3' },
    reason: 'Pārliecina tas, ka strādā kopā ar pagalma bērniem.',
  },
  'vote-begun': { ...called, proved: 'no' },
  'vote-ends-soon': { ...called, proved: 'yes' },
  'vote-annulled': { ...called, proved: 'yes' },
  'vote-result': { ...called, proved: 'yes' },
};

/** What our own code says: paths, instants, and what a message selects by. */
const AS_IS = [
  'kind',
  ...['path', 'reason', 'ground', 'appealUntil', 'from', 'until', 'before'],
  ...['proved', 'outcome', 'what', 'overlaps', 'written'],
  'week',
  'inReturn',
];

/** The same mail, where everybody has typed something else into whatever is anybody's text. */
export const typedInto = (params: object, text: () => string): object =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]: [string, unknown]) => {
      if (Array.isArray(value)) return [key, (value as object[]).map((it) => typedInto(it, text))];
      return [key, typeof value === 'string' && !AS_IS.includes(key) ? text() : value];
    }),
  );
