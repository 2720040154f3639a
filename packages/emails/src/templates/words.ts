import type { Translate } from '@talka/i18n';
import type { MailBlock, MailContent, Mails, MailTemplate } from '../mails.js';

export type Say = Translate<'emails'>;

/** What each mail says, by its template. */
export type Templates = {
  readonly [T in MailTemplate]: (say: Say, it: Mails[T]) => MailContent;
};

export const words = (text: string): MailBlock => ({ kind: 'words', text });
export const code = (text: string): MailBlock => ({ kind: 'code', text });
/** Somebody's own words; nothing when there are none. */
export const quote = (text: string): MailBlock[] => (text.trim() === '' ? [] : [{ kind: 'quote', text }]);

export type Decision =
  | 'idea-returned'
  | 'idea-refused'
  | 'idea-hidden'
  | 'idea-answered'
  | 'idea-published'
  | 'appeal-granted'
  | 'appeal-refused'
  | 'found-feasible'
  | 'found-not-feasible'
  | 'finding-upheld'
  | 'finding-reversed'
  | 'comment-hidden'
  | 'comment-put-back'
  | 'comment-stays-hidden'
  | 'report-kept'
  | 'report-acted-on'
  | 'organisation-verified'
  | 'organisation-turned-down';

export const decided = (say: Say, template: Decision, it: Mails[Decision]): Omit<MailContent, 'body'> => ({
  subject: say(`mail.${template}.subject`, { title: it.title }),
  heading: say(`mail.${template}.heading`),
  action: { label: say(`mail.${template}.action`), path: it.path },
});

export const named = ({ title, municipality }: Mails[Decision]): { title: string; municipality: string } => ({
  title,
  municipality,
});
