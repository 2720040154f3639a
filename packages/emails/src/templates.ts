import { formats, type Translate } from '@talka/i18n';
import type { MailBlock, MailContent, Mails, MailTemplate } from './mails.js';

export type Say = Translate<'emails'>;

const words = (text: string): MailBlock => ({ kind: 'words', text });
const code = (text: string): MailBlock => ({ kind: 'code', text });
/** Somebody's own words; nothing when there are none. */
const quote = (text: string): MailBlock[] => (text.trim() === '' ? [] : [{ kind: 'quote', text }]);

/** What each mail says. */
export const TEMPLATES: { readonly [T in MailTemplate]: (say: Say, it: Mails[T]) => MailContent } = {
  'sign-in': (say, it) => ({
    subject: say('mail.sign-in.subject', { code: it.code }),
    heading: say('mail.sign-in.heading'),
    body: [
      words(say('mail.sign-in.lead')),
      code(it.code),
      words(say('mail.sign-in.after', { minutes: it.minutes })),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: say('mail.sign-in.note'),
  }),
  'confirm-email': (say, it) => ({
    subject: say('mail.confirm-email.subject', { code: it.code }),
    heading: say('mail.confirm-email.heading'),
    body: [
      words(say('mail.confirm-email.lead')),
      code(it.code),
      words(say('mail.confirm-email.after', { minutes: it.minutes })),
    ],
    note: say('mail.confirm-email.note'),
  }),
  'email-changed': (say, it) => ({
    subject: say('mail.email-changed.subject'),
    heading: say('mail.email-changed.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.email-changed.lead', { newEmail: it.newEmail })),
    ],
    note: contact(say, it),
  }),
  'desk-registered': (say, it) => ({
    subject: say('mail.desk-registered.subject'),
    heading: say('mail.desk-registered.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.desk-registered.lead')),
      words(say('mail.desk-registered.after')),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: contact(say, it),
  }),
  'desk-email-changed': (say, it) => ({
    subject: say('mail.desk-email-changed.subject'),
    heading: say('mail.desk-email-changed.heading'),
    body: [
      words(say('mail.greeting', { name: it.name })),
      words(say('mail.desk-email-changed.lead')),
      words(say('mail.desk-email-changed.after')),
    ],
    action: { label: say('mail.sign-in.action'), path: it.path },
    note: contact(say, it),
  }),
  'co-author-invitation': (say, it) => ({
    subject: say('mail.co-author-invitation.subject', { name: it.name }),
    heading: say('mail.co-author-invitation.heading'),
    body: [
      words(say('mail.co-author-invitation.lead', { name: it.name, title: it.title })),
      words(say('mail.co-author-invitation.after')),
    ],
    action: { label: say('mail.co-author-invitation.action'), path: it.path },
    note: say('mail.co-author-invitation.note'),
  }),
  'idea-returned': (say, it) => ({
    ...decided(say, 'idea-returned', it),
    body: [
      words(say('mail.idea-returned.lead', named(it))),
      ...quote(it.words),
      words(say('mail.idea-returned.after')),
    ],
  }),
  'idea-refused': (say, it) => ({
    ...decided(say, 'idea-refused', it),
    body: [
      words(say('mail.idea-refused.lead', named(it))),
      words(say('mail.reason', { reason: say(`mail.reason.${it.reason}`) })),
      ...quote(it.words),
      words(say('mail.idea-refused.after', { until: formats(say.language).date(it.appealUntil) })),
    ],
  }),
  'idea-published': (say, it) => ({
    ...decided(say, 'idea-published', it),
    body: [
      words(say('mail.idea-published.lead', { title: it.title })),
      ...quote(it.words),
      words(say('mail.idea-published.after')),
    ],
  }),
  'appeal-granted': (say, it) => ({
    ...decided(say, 'appeal-granted', it),
    body: [words(say('mail.appeal-granted.lead', named(it))), ...quote(it.words)],
  }),
  'appeal-refused': (say, it) => ({
    ...decided(say, 'appeal-refused', it),
    body: [
      words(say('mail.appeal-refused.lead', named(it))),
      ...quote(it.words),
      words(say('mail.appeal-refused.after')),
    ],
  }),
  'found-feasible': (say, it) => ({
    ...decided(say, 'found-feasible', it),
    body: [
      words(say('mail.found-feasible.lead', { ...named(it), sum: formats(say.language).euros(it.cents) })),
      ...quote(it.words),
      words(say('mail.found-feasible.after')),
    ],
  }),
  'found-not-feasible': (say, it) => ({
    ...decided(say, 'found-not-feasible', it),
    body: [
      words(say('mail.found-not-feasible.lead', named(it))),
      words(say('mail.reason', { reason: say(`mail.ground.${it.ground}`) })),
      ...quote(it.words),
      words(say('mail.found-not-feasible.after', { until: formats(say.language).date(it.appealUntil) })),
    ],
  }),
  'finding-upheld': (say, it) => ({
    ...decided(say, 'finding-upheld', it),
    body: [
      words(say('mail.finding-upheld.lead', named(it))),
      ...quote(it.words),
      words(say('mail.finding-upheld.after')),
    ],
  }),
  'finding-reversed': (say, it) => ({
    ...decided(say, 'finding-reversed', it),
    body: [words(say('mail.finding-reversed.lead', named(it))), ...quote(it.words)],
  }),
  'support-threshold': (say, it) => ({
    subject: say('mail.support-threshold.subject', { count: it.count }),
    heading: say('mail.support-threshold.heading'),
    body: [
      words(say('mail.support-threshold.lead', { title: it.title, count: it.count })),
      words(say('mail.support-threshold.after')),
    ],
    action: { label: say('mail.support-threshold.action'), path: it.path },
  }),
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
  'vote-begun': (say, it) => called(say, 'vote-begun', it),
  'vote-ends-soon': (say, it) => called(say, 'vote-ends-soon', it),
  'vote-annulled': (say, it) => called(say, 'vote-annulled', it),
  'vote-result': (say, it) => called(say, 'vote-result', it),
};

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

/** A message selects by words without a hyphen. */
const SELECTED = { 'called-off': 'off', 'all-called-off': 'all', moved: 'moved', place: 'place' } as const;

type VoteCall = 'vote-begun' | 'vote-ends-soon' | 'vote-annulled' | 'vote-result';

function called(say: Say, template: VoteCall, it: Mails[VoteCall]): MailContent {
  const { title, municipality } = it;
  const until = formats(say.language).dateTime(it.until);
  const canVote = template === 'vote-begun' || template === 'vote-ends-soon';
  return {
    subject: say(`mail.${template}.subject`, { title }),
    heading: say(`mail.${template}.heading`, { until }),
    body: [
      words(say(`mail.${template}.lead`, { title, municipality, until })),
      ...(canVote && it.proved === 'no' ? [words(say('mail.vote.prove'))] : []),
    ],
    action: { label: say(`mail.${template}.action`), path: it.path },
    note: say('mail.vote.to-all'),
  };
}

type Decision =
  | 'idea-returned'
  | 'idea-refused'
  | 'idea-published'
  | 'appeal-granted'
  | 'appeal-refused'
  | 'found-feasible'
  | 'found-not-feasible'
  | 'finding-upheld'
  | 'finding-reversed'
  | 'organisation-verified'
  | 'organisation-turned-down';

const decided = (say: Say, template: Decision, it: Mails[Decision]): Omit<MailContent, 'body'> => ({
  subject: say(`mail.${template}.subject`, { title: it.title }),
  heading: say(`mail.${template}.heading`),
  action: { label: say(`mail.${template}.action`), path: it.path },
});

const named = ({ title, municipality }: Mails[Decision]): { title: string; municipality: string } => ({
  title,
  municipality,
});

const contact = (
  say: Say,
  { municipality, phone, email }: Mails['email-changed' | 'desk-registered'],
): string => say('mail.contact', { municipality, phone, email });
