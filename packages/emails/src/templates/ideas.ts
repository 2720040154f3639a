import { formats } from '@talka/i18n';
import { code, decided, named, quote, words, type Templates } from './words.js';

/** Of ideas, and of what was decided on them. */
export const IDEA_MAILS = {
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
  'idea-answered': (say, it) => ({
    ...decided(say, 'idea-answered', it),
    body: [words(say('mail.idea-answered.lead', named(it))), ...quote(it.words)],
  }),
  'idea-hidden': (say, it) => ({
    ...decided(say, 'idea-hidden', it),
    body: [
      words(say('mail.idea-hidden.lead', named(it))),
      words(say('mail.reason', { reason: say(`mail.reason.${it.reason}`) })),
      ...quote(it.words),
      words(say('mail.idea-hidden.after', { until: formats(say.language).date(it.appealUntil) })),
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
  'comment-hidden': (say, it) => ({
    ...decided(say, 'comment-hidden', it),
    body: [
      words(say('mail.comment-hidden.lead', named(it))),
      words(say('mail.reason', { reason: say(`mail.reason.${it.reason}`) })),
      ...quote(it.words),
      words(say('mail.comment-hidden.after', { until: formats(say.language).date(it.appealUntil) })),
    ],
  }),
  'comment-put-back': (say, it) => ({
    ...decided(say, 'comment-put-back', it),
    body: [words(say('mail.comment-put-back.lead', named(it))), ...quote(it.words)],
  }),
  'comment-stays-hidden': (say, it) => ({
    ...decided(say, 'comment-stays-hidden', it),
    body: [
      words(say('mail.comment-stays-hidden.lead', named(it))),
      ...quote(it.words),
      words(say('mail.appeal-refused.after')),
    ],
  }),
  'report-received': (say, it) => ({
    subject: say('mail.report-received.subject', { title: it.title }),
    heading: say('mail.report-received.heading'),
    body: [
      words(say('mail.report-received.lead', { title: it.title })),
      code(it.code),
      words(say('mail.report-received.after')),
    ],
    action: { label: say('mail.report-received.action'), path: it.path },
  }),
  'report-kept': (say, it) => ({
    ...decided(say, 'report-kept', it),
    body: [words(say('mail.report-kept.lead', named(it))), ...quote(it.words)],
  }),
  'report-acted-on': (say, it) => ({
    ...decided(say, 'report-acted-on', it),
    body: [words(say('mail.report-acted-on.lead', named(it))), ...quote(it.words)],
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
  'delivery-told': (say, it) => ({
    subject: say(`mail.delivery-${it.what}.subject`, { title: it.title }),
    heading: say(`mail.delivery-${it.what}.heading`),
    body: [
      words(
        say(`mail.delivery-${it.what}.lead`, {
          ...{ title: it.title, municipality: it.municipality },
          until: it.until === '' ? '' : formats(say.language).date(`${it.until}T12:00:00Z`),
        }),
      ),
      ...(it.words === '' ? [] : quote(it.words)),
      ...(it.reason === '' ? [] : [words(say('mail.reason', { reason: say(`mail.delay.${it.reason}`) }))]),
      words(say('mail.delivery.after')),
    ],
    action: { label: say('mail.delivery.action'), path: it.path },
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
} satisfies Partial<Templates>;
