import type { MailBlock, MailContent } from './mails.js';

/** What stands around every mail. */
export interface Frame {
  readonly link: string;
  readonly footer: string;
  readonly language: string;
  readonly url: string | undefined;
  readonly urlOf: (path: string) => string;
  /** Of mails that may be turned off: how. */
  readonly off: { readonly words: string; readonly url: string } | undefined;
}

/** The mail for those who read plain text: the same words in the same order. */
export function textOf(content: MailContent, { footer, url, urlOf, off }: Frame): string {
  const parts = [
    content.heading,
    ...content.body.map((block) => blockText(block, urlOf)),
    ...(content.action && url ? [`${content.action.label}:\n${url}`] : []),
    ...(content.note ? [content.note] : []),
    `-- \n${footer}${off ? `\n${off.words}\n${off.url}` : ''}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: MailBlock, urlOf: Frame['urlOf']): string {
  const { kind, text } = block;
  if (kind === 'link') return `* ${text}\n  ${urlOf(block.path)}`;
  if (kind === 'code') return `    ${text}`;
  if (kind === 'quote')
    return text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  return text;
}
