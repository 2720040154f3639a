import { translator, type Language } from '@talka/i18n';
import { htmlOf } from './html.js';
import type { Mails, MailTemplate } from './mails.js';
import { TEMPLATES } from './templates.js';
import { textOf } from './text.js';

export interface Site {
  /** Where people reach the site, such as `https://talka.example`. */
  readonly origin: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Long enough for any of ours, short enough for every mailbox. */
const SUBJECT_LENGTH = 150;

/**
 * Writes a mail. Texts of people may hold anything: they stay text in the HTML, and the subject is one line.
 * @param turnOff the path where such mails are turned off, for those that may be
 * @throws when a param the mail needs is missing.
 */
export function renderMail<T extends MailTemplate>(
  template: T,
  language: Language,
  params: Mails[T],
  site: Site,
  turnOff?: string,
): RenderedMail {
  const say = translator(language, 'emails');
  const content = TEMPLATES[template](say, params);
  const url = content.action && urlOf(site, language, content.action.path);
  const off =
    turnOff === undefined ? undefined : { words: say('mail.turn-off'), url: urlOf(site, language, turnOff) };
  const frame = {
    ...{ link: say('mail.link'), footer: say('mail.footer'), language, url, off },
    urlOf: (path: string) => urlOf(site, language, path),
  };
  return {
    subject: oneLine(content.subject),
    text: printable(textOf(content, frame)),
    html: printable(htmlOf(content, frame)),
  };
}

export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(TEMPLATES, name);

/** A path as a full address of this site, whatever the path tries; Latvian pages have no language part. */
export function urlOf({ origin }: Site, language: Language, path: string): string {
  const prefix = language === 'lv' ? '' : `/${language}`;
  const home = new URL(`${prefix}/`, origin);
  if (!path.startsWith('/')) return home.href;
  const url = new URL(prefix + path, origin);
  return url.origin === home.origin ? url.href : home.href;
}

/** No control characters but the line break: mail programs treat them each in their own way. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, '');

function oneLine(subject: string): string {
  // An encoded word (RFC 2047) would be read as what it encodes: line breaks, or another subject altogether.
  const line = subject
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim();
  const letters = [...line];
  return letters.length <= SUBJECT_LENGTH ? line : `${letters.slice(0, SUBJECT_LENGTH - 1).join('')}…`;
}
