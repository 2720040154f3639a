import { translator } from '@talka/i18n';
import type { MailBlock, Mails, NoticeOfMail } from '../mails.js';
import { words, type Say, type Templates } from './words.js';

type Line = Mails['digest']['lines'][number];

/** The sentences of notices, so that a mail says what stands on the site; a notice without one is none of ours. */
const SENTENCES = {
  'idea.published': true,
  'idea.taken-up': true,
  'idea.threshold-reached': true,
  'idea.found-feasible': true,
  'idea.finding-upheld': true,
  'idea.finding-reversed': true,
  'idea.co-author-joined': true,
  'idea.co-author-declined': true,
  'idea.answered': true,
  'idea.selected': true,
  'idea.not-selected': true,
  'idea.delivery-started': true,
  'idea.milestone-done': true,
  'idea.delayed': true,
  'idea.delivered': true,
  'idea.suggested': true,
  'idea.suggestion-accepted': true,
  'idea.suggestion-declined': true,
  'idea.merge-proposed': true,
  'idea.merge-declined': true,
  'idea.merged': true,
  'comment.put-back': true,
  'idea.supported': true,
  'idea.commented': true,
  'comment.mentioned': true,
  'comment.answered': true,
  'appeal.granted': true,
  'help.asked': true,
  'vote.begun': true,
  'vote.ends-soon': true,
  'vote.result': true,
} as const satisfies Partial<Record<NoticeOfMail, true>>;

const isKnown = (kind: string): kind is keyof typeof SENTENCES => Object.hasOwn(SENTENCES, kind);

/** What has come since the last mail, in as many lines as there are things it is about. */
export const DIGEST_MAILS = {
  digest: (say, { lines, more }) => {
    const said = lines.map((line) => sentence(say, line));
    const [first, ...others] = said;
    const count = said.length + more;
    return {
      subject: first && others.length === 0 ? first.text : say('mail.digest.subject', { count }),
      heading: say('mail.digest.heading'),
      body: [...said, ...(more > 0 ? [words(say('mail.digest.more', { more }))] : [])],
      action: { label: say('mail.digest.action'), path: '/me/notices' },
      note: say('mail.digest.note'),
    };
  },
} satisfies Partial<Templates>;

function sentence(say: Say, { kind, title, name, count, path }: Line): MailBlock & { readonly kind: 'link' } {
  const tell = translator(say.language, 'account');
  return {
    kind: 'link',
    path,
    text: tell(`notice.${isKnown(kind) ? kind : 'other'}`, { title, name, count }),
  };
}
