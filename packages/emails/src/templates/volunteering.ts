import { formats } from '@talka/i18n';
import type { MailContent, Mails } from '../mails.js';
import { decided, named, quote, words, type Say, type Templates } from './words.js';

/** Of places, organisations and shifts; to guardians too. */
export const VOLUNTEERING_MAILS = {
  'place-offered': (say, it) => ({
    subject: say('mail.place-offered.subject', { title: it.title }),
    heading: say('mail.place-offered.heading'),
    body: [
      words(
        say('mail.place-offered.lead', {
          role: it.role,
          from: formats(say.language).dateTime(it.from),
          until: formats(say.language).dateTime(it.until),
        }),
      ),
      words(say('mail.place-offered.after')),
    ],
    action: { label: say('mail.place-offered.action'), path: it.path },
  }),
  'workshop-told': (say, { what, words: typed, path, ...it }) => {
    const { dateTime } = formats(say.language);
    const { title, place, organiser, contact } = it;
    const times = { from: dateTime(it.from), before: dateTime(it.before) };
    return {
      subject: say('mail.workshop-told.subject', { what, title }),
      heading: say('mail.workshop-told.heading', { what }),
      body: [
        words(say('mail.workshop-told.lead', { what, title, place, organiser, ...times })),
        ...quote(typed),
        words(say('mail.workshop-told.ask', { contact })),
      ],
      action: { label: say('mail.workshop-told.action'), path },
    };
  },
  'organisation-verified': (say, it) => ({
    ...decided(say, 'organisation-verified', it),
    body: [words(say('mail.organisation-verified.lead', named(it)))],
  }),
  'organisation-turned-down': (say, it) => ({
    ...decided(say, 'organisation-turned-down', it),
    body: [
      words(say('mail.organisation-turned-down.lead', named(it))),
      ...quote(it.words),
      words(say('mail.organisation-turned-down.after')),
    ],
  }),
  'guardian-asked': (say, it) => ({
    subject: say('mail.guardian-asked.subject', { name: it.name, title: it.title }),
    heading: say('mail.guardian-asked.heading'),
    body: [
      words(
        say('mail.guardian-asked.lead', {
          ...{ guardian: it.guardian, name: it.name, role: it.role },
          from: formats(say.language).dateTime(it.from),
        }),
      ),
      words(say('mail.guardian-asked.after', { until: formats(say.language).dateTime(it.until) })),
    ],
    action: { label: say('mail.guardian-asked.action'), path: it.path },
    note: say('mail.guardian-asked.note'),
  }),
  'guardian-answered': (say, it) => {
    const { outcome, title, role } = it;
    const from = formats(say.language).dateTime(it.from);
    return {
      subject: say('mail.guardian-answered.subject', { outcome, title }),
      heading: say('mail.guardian-answered.heading', { outcome }),
      body: [words(say('mail.guardian-answered.lead', { outcome, role, from }))],
      action: { label: say('mail.guardian-answered.action'), path: it.path },
    };
  },
  'help-asked': (say, it) => {
    const { title, role, organiser, place } = it;
    const { dateTime } = formats(say.language);
    return {
      subject: say('mail.help-asked.subject', { role, title }),
      heading: say('mail.help-asked.heading'),
      body: [
        words(say('mail.help-asked.lead', { title, role, organiser, place, from: dateTime(it.from) })),
        words(say('mail.help-asked.after', { until: dateTime(it.until) })),
      ],
      action: { label: say('mail.help-asked.action'), path: it.path },
      note: say('mail.help-asked.note'),
    };
  },
  'place-taken-over': (say, it) => ({
    subject: say('mail.place-taken-over.subject', { title: it.title }),
    heading: say('mail.place-taken-over.heading'),
    body: [
      words(
        say('mail.place-taken-over.lead', {
          ...{ title: it.title, role: it.role, name: it.name },
          from: formats(say.language).dateTime(it.from),
        }),
      ),
    ],
    action: { label: say('mail.place-taken-over.action'), path: it.path },
  }),
  together: (say, it) => {
    const { what, title, role, name } = it;
    const from = formats(say.language).dateTime(it.from);
    return {
      subject: say('mail.together.subject', { what, title }),
      heading: say('mail.together.heading', { what }),
      body: [
        words(say('mail.together.lead', { what, title, role, name, from })),
        ...(what === 'left' ? [] : [words(say('mail.together.after'))]),
      ],
      action: { label: say('mail.together.action'), path: it.path },
    };
  },
  'place-given-up': (say, { title, role, name, why, words: typed, path, from }) => ({
    subject: say('mail.place-given-up.subject', { title }),
    heading: say('mail.place-given-up.heading'),
    body: [
      words(
        say('mail.place-given-up.lead', { title, role, name, from: formats(say.language).dateTime(from) }),
      ),
      ...(why === '' ? [] : [words(say('mail.place-given-up.why', { why }))]),
      ...(typed === '' ? [] : quote(typed)),
    ],
    action: { label: say('mail.place-given-up.action'), path },
  }),
  'place-taken-back': (say, { title, role, words: typed, path, from }) => ({
    subject: say('mail.place-taken-back.subject', { title }),
    heading: say('mail.place-taken-back.heading'),
    body: [
      words(say('mail.place-taken-back.lead', { title, role, from: formats(say.language).dateTime(from) })),
      words(say('mail.place-taken-back.why', { words: typed })),
    ],
    action: { label: say('mail.place-taken-back.action'), path },
  }),
  barred: (say, { who, by, until, words: typed, path }) => ({
    subject: say('mail.barred.subject', { by }),
    heading: say('mail.barred.heading'),
    body: [
      words(
        say('mail.barred.lead', {
          ...{ who, by, ends: until === '' ? 'open' : 'day' },
          until: until === '' ? '' : formats(say.language).date(until),
        }),
      ),
      ...quote(typed),
      words(say('mail.barred.after')),
    ],
    action: { label: say('mail.barred.action'), path },
  }),
  'bar-decided': (say, { decision, by, words: typed, path }) => ({
    subject: say('mail.bar-decided.subject', { decision, by }),
    heading: say('mail.bar-decided.heading', { decision }),
    body: [words(say('mail.bar-decided.lead', { decision, by })), ...quote(typed)],
    action: { label: say('mail.bar-decided.action'), path },
  }),
  'guardian-taken-back': (say, { guardian, name, title, role, words: typed, from }) => ({
    subject: say('mail.guardian-taken-back.subject', { name, title }),
    heading: say('mail.guardian-taken-back.heading'),
    body: [
      words(say('mail.greeting', { name: guardian })),
      words(
        say('mail.guardian-taken-back.lead', {
          name,
          title,
          role,
          from: formats(say.language).dateTime(from),
        }),
      ),
      words(say('mail.place-taken-back.why', { words: typed })),
    ],
  }),
  'shifts-tomorrow': (say, it) => expected(say, 'shifts-tomorrow', it),
  'shifts-soon': (say, it) => expected(say, 'shifts-soon', it),
  'shift-changed': (say, it) => {
    const { title, role, place, shifts, overlaps } = it;
    const what = SELECTED[it.what];
    const { dateTime } = formats(say.language);
    const times = { from: dateTime(it.from), before: dateTime(it.before) };
    return {
      subject: say('mail.shift-changed.subject', { what, title }),
      heading: say('mail.shift-changed.heading', { what }),
      body: [
        words(say('mail.shift-changed.lead', { what, title, role, place, ...times })),
        ...(shifts > 1 ? [words(say('mail.shift-changed.many', { shifts }))] : []),
        words(say('mail.shift-changed.why', { words: it.words })),
        words(say('mail.shift-changed.after', { what, overlaps })),
      ],
      action: { label: say('mail.shift-changed.action', { what }), path: it.path },
    };
  },
  'guardian-change': (say, it) => {
    const { guardian, name, title, role, place } = it;
    const what = SELECTED[it.what];
    const { dateTime } = formats(say.language);
    const times = { from: dateTime(it.from), before: dateTime(it.before) };
    return {
      subject: say('mail.guardian-change.subject', { what, name, title }),
      heading: say('mail.guardian-change.heading', { what }),
      body: [
        words(say('mail.greeting', { name: guardian })),
        words(say('mail.guardian-change.lead', { what, name, title, role, place, ...times })),
        words(say('mail.shift-changed.why', { words: it.words })),
        ...(what === 'moved' || what === 'place' ? [words(say('mail.guardian-change.after'))] : []),
      ],
    };
  },
  'shift-message': (say, it) => written(say, 'shift-message', it),
  'shift-thanks': (say, it) => written(say, 'shift-thanks', it),
} satisfies Partial<Templates>;

function expected(
  say: Say,
  template: 'shifts-tomorrow' | 'shifts-soon',
  { shifts, path }: Mails['shifts-soon'],
): MailContent {
  const [first] = shifts;
  const { time } = formats(say.language);
  return {
    subject: say(`mail.${template}.subject`, {
      title: first?.title ?? '',
      time: first ? time(first.from) : '',
    }),
    heading: say(`mail.${template}.heading`),
    body: [
      ...shifts.map(({ title, role, place, from }) =>
        words(say('mail.shifts.one', { title, role, place, time: time(from) })),
      ),
      words(say('mail.shifts.after')),
    ],
    action: { label: say('mail.shifts.action'), path },
  };
}

type Writing = 'shift-message' | 'shift-thanks';

const written = (
  say: Say,
  template: Writing,
  { title, organiser, words: typed, contact, path }: Mails[Writing],
): MailContent => ({
  subject: say(`mail.${template}.subject`, { title }),
  heading: say(`mail.${template}.heading`),
  body: [words(say(`mail.${template}.lead`, { organiser, title })), ...quote(typed)],
  action: { label: say(`mail.${template}.action`), path },
  note: say(`mail.${template}.ask`, { contact }),
});

/** A message selects by words without a hyphen. */
const SELECTED = {
  ...{ 'called-off': 'off', 'all-called-off': 'all' },
  ...{ moved: 'moved', place: 'place', needs: 'needs' },
} as const;
