import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_ORDER } from '@talka/i18n';
import type { Mails, MailTemplate } from './mails.js';
import { isMailTemplate, renderMail, urlOf } from './render-mail.js';

const site = { origin: 'https://talka.example' };
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
const SAMPLES: Mails = {
  digest: {
    lines: [
      { kind: 'idea.supported', title: 'Šūpoles', name: '', count: 12, path: '/ideas/12' },
      { kind: 'comment.mentioned', title: 'Šūpoles', name: 'Anna', count: 1, path: '/ideas/12#comment-1' },
    ],
    more: 3,
  },
  'sign-in': { code: '012345', path: '/sign-in?next=%2Fpropose#token', minutes: 10 },
  'confirm-email': { code: '012345', minutes: 10 },
  'email-changed': { name: 'Anna', newEmail: 'a•••@talka.example', ...office },
  'desk-registered': { name: 'Anna', path: '/sign-in', ...office },
  'desk-email-changed': { name: 'Anna', path: '/sign-in', ...office },
  'co-author-invitation': { name: 'Anna', title: 'Šūpoles', path: '/me/ideas' },
  'idea-returned': decided,
  'idea-refused': { ...decided, reason: 'off-topic', appealUntil: '2027-05-24T10:00:00.000Z' },
  'idea-published': decided,
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
  'appeal-granted': decided,
  'appeal-refused': decided,
  'found-feasible': { ...decided, cents: 300_050 },
  'found-not-feasible': { ...decided, ground: 'technical', appealUntil: '2027-05-24T10:00:00.000Z' },
  'finding-upheld': decided,
  'finding-reversed': decided,
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
  'place-taken-back': {
    ...{ title: 'Pilsētas svētki', role: 'Solu likšana', words: 'Solu būs mazāk.', path: '/me/shifts' },
    from: '2027-06-05T06:00:00.000Z',
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
  'vote-begun': { ...called, proved: 'no' },
  'vote-ends-soon': { ...called, proved: 'yes' },
  'vote-annulled': { ...called, proved: 'yes' },
  'vote-result': { ...called, proved: 'yes' },
};
const names = Object.keys(SAMPLES) as MailTemplate[];
const every = names.flatMap((name) => LANGUAGE_ORDER.map((language) => [name, language] as const));

const EVIL = `"><img src=x onerror=alert(1)>'&{name}\r\nBcc: all@talka.example\u2028x\u0000`;
/** What our own code says: paths, instants, and what a message selects by. */
const AS_IS = [
  ...['path', 'reason', 'ground', 'appealUntil', 'from', 'until', 'before'],
  ...['proved', 'outcome', 'what', 'overlaps'],
];
const evil = (params: object): object =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]: [string, unknown]) => {
      if (Array.isArray(value)) return [key, (value as object[]).map(evil)];
      return [key, typeof value === 'string' && !AS_IS.includes(key) ? EVIL : value];
    }),
  );

describe.each(every)('the mail %s in %s', (name, language) => {
  it('is complete in text and HTML', () => {
    const { subject, text, html } = renderMail(name, language, SAMPLES[name], site);
    expect([subject, text, html].filter((part) => /undefined|\{|\bmail\./.test(part))).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    const { code, path, lines } = SAMPLES[name] as {
      code?: string;
      path?: string;
      lines?: readonly unknown[];
    };
    const links = lines ? lines.length + 1 : path ? 1 : 0;
    for (const part of [text, html]) {
      if (code) expect(part).toContain(code);
      if (path) expect(part).toContain(urlOf(site, language, path));
    }
    expect(html.match(/<a /g) ?? []).toHaveLength(links);
    expect(html).not.toMatch(/<(script|img|link|style|iframe)|src=/i);
  });

  it('shows whatever people typed as text, in one line in the subject', () => {
    const { subject, text, html } = renderMail(name, language, evil(SAMPLES[name]) as never, site);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('"><img');
    expect([html, text].filter((part) => part.includes('\u0000'))).toEqual([]);
    expect(subject).not.toMatch(/[\r\n\u0000\u2028\u2029]/);
    expect([...subject].length).toBeLessThanOrEqual(150);
  });
});

describe('the address of a button', () => {
  it.each([
    ['lv', '/ideas/12', 'https://talka.example/ideas/12'],
    ['ru', '/ideas/12?a=1#b', 'https://talka.example/ru/ideas/12?a=1#b'],
    ['lv', '//elsewhere.example/x', 'https://talka.example/'],
    ['lv', '/\\elsewhere.example', 'https://talka.example/'],
    ['en', 'https://elsewhere.example', 'https://talka.example/en/'],
    ['en', 'javascript:alert(1)', 'https://talka.example/en/'],
  ] as const)('in %s for %s is %s', (language, path, url) => {
    expect(urlOf(site, language, path)).toBe(url);
  });
});

it('says when the time to appeal ends as people of the language say it', () => {
  const said = LANGUAGE_ORDER.map(
    (language) => renderMail('idea-refused', language, SAMPLES['idea-refused'], site).text,
  ).join('\n');
  for (const day of ['beidzas 2027. gada 24. maijā', '24.05.2027', '24 мая 2027 года,', '24 May 2027']) {
    expect(said).toContain(day);
  }
});

it('refuses to write half a mail', () => {
  expect(() => renderMail('sign-in', 'lv', {} as never, site)).toThrow();
  expect([isMailTemplate('sign-in'), isMailTemplate('toString'), isMailTemplate('x')]).toEqual([
    true,
    false,
    false,
  ]);
});
