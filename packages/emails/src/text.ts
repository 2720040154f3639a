import type { MailBlock, MailContent } from './mails.js';

/** What stands around every mail. */
export interface Frame {
  readonly link: string;
  readonly footer: string;
  readonly language: string;
  readonly url: string | undefined;
  /** Of mails that may be turned off: how. */
  readonly off: { readonly words: string; readonly url: string } | undefined;
}

/** The mail for those who read plain text: the same words in the same order. */
export function textOf(content: MailContent, { footer, url, off }: Frame): string {
  const parts = [
    content.heading,
    ...content.body.map(blockText),
    ...(content.action && url ? [`${content.action.label}:\n${url}`] : []),
    ...(content.note ? [content.note] : []),
    `-- \n${footer}${off ? `\n${off.words}\n${off.url}` : ''}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText({ kind, text }: MailBlock): string {
  if (kind === 'code') return `    ${text}`;
  if (kind === 'quote')
    return text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  return text;
}
