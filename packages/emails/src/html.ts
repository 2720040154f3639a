import type { MailBlock, MailContent } from './mails.js';
import type { Frame } from './text.js';

/**
 * The product's light theme. Mail programs know neither style sheets nor variables, so the colours stand on each
 * element; they are those of the design system's tokens.
 */
const PAPER = '#faf6ef';
const SURFACE = '#fffdfa';
const LINE = '#ddd3c4';
const INK = '#1c2830';
const INK_2 = '#4b5963';
const LAKE = '#0a5a87';
const LAKE_TINT = '#e2eef5';
const ACCENT = '#e0895c';
const LAKE_MID = '#7fb2cf';

const SANS = `'Source Sans 3','Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const SERIF = `Literata,Georgia,'Times New Roman',serif`;
const P = `margin:0 0 16px;font:400 17px/1.5 ${SANS};color:${INK}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Whatever a text holds, it shows as that text. */
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
const withLines = (text: string): string => plain(text).replace(/\n/g, '<br>');

/** The woven belt of the site's header, as a row of coloured cells. */
const belt = (): string => {
  const colours = Array.from(
    { length: 24 },
    (_, index) => [LAKE, LAKE, ACCENT, LAKE, LAKE, LAKE_MID][index % 6],
  );
  const cells = colours.map(
    (colour) => `<td style="height:8px;background:${colour};font-size:0">&nbsp;</td>`,
  );
  return `<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr>${cells.join('')}</tr></table>`;
};

/** Screen readers pronounce it as what it is. */
const langOf = (lang: string | undefined): string => (lang === undefined ? '' : ` lang="${plain(lang)}"`);

const blockHtml = (block: MailBlock, urlOf: Frame['urlOf']): string => {
  const { kind, text } = block;
  if (kind === 'link') {
    const style = `margin:0 0 12px;padding:10px 14px;border-left:4px solid ${LAKE_MID};background:${LAKE_TINT};font:400 17px/1.45 ${SANS}`;
    return `<p style="${style}"><a href="${plain(urlOf(block.path))}" style="color:${LAKE}">${plain(text)}</a></p>`;
  }
  if (kind === 'code') {
    const style = `margin:0 0 20px;padding:14px 0;background:${LAKE_TINT};border-radius:8px;text-align:center;font:700 34px/1.2 ${SANS};letter-spacing:8px;color:${INK}`;
    return `<p style="${style}">${plain(text)}</p>`;
  }
  if (kind === 'quote') {
    const style = `margin:0 0 20px;padding:4px 0 4px 16px;border-left:4px solid ${ACCENT};font:400 17px/1.5 ${SERIF};color:${INK}`;
    return `<blockquote style="${style}">${withLines(text)}</blockquote>`;
  }
  const lang = kind === 'words' ? langOf(block.lang) : '';
  return `<p${lang} style="${P}">${withLines(text)}</p>`;
};

function actionHtml(label: string, url: string, link: string): string {
  const button = `display:inline-block;padding:13px 24px;background:${LAKE};border-radius:8px;font:600 17px/1.2 ${SANS};color:#ffffff;text-decoration:none`;
  const small = `margin:0 0 16px;font:400 14px/1.5 ${SANS};color:${INK_2}`;
  return `<p style="margin:8px 0 20px"><a href="${plain(url)}" style="${button}">${plain(label)}</a></p>
<p style="${small}">${plain(link)}<br><span style="word-break:break-all;color:${LAKE}">${plain(url)}</span></p>`;
}

/** The mail as HTML: one column, one button, nothing fetched from anywhere. */
export function htmlOf(content: MailContent, { link, footer, language, url, urlOf, off }: Frame): string {
  const heading = `margin:0 0 18px;font:600 26px/1.25 ${SERIF};color:${INK}`;
  const note = `margin:20px 0 0;padding-top:16px;border-top:1px solid ${LINE};font:400 15px/1.5 ${SANS};color:${INK_2}`;
  return `<!doctype html>
<html lang="${plain(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(content.subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:${PAPER}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;background:${SURFACE};border:1px solid ${LINE}">
<tr><td>${belt()}</td></tr>
<tr><td style="padding:28px 28px 30px;text-align:left">
<p style="margin:0 0 22px;font:700 20px/1 ${SERIF};color:${LAKE}">Talka</p>
<h1${langOf(content.lang)} style="${heading}">${plain(content.heading)}</h1>
${content.body.map((block) => blockHtml(block, urlOf)).join('\n')}
${content.action && url ? actionHtml(content.action.label, url, link) : ''}
${content.note ? `<p style="${note}">${withLines(content.note)}</p>` : ''}
</td></tr>
</table>
<p style="max-width:560px;margin:18px auto 0;font:400 14px/1.5 ${SANS};color:${INK_2}">${plain(footer)}${off ? `<br><a href="${plain(off.url)}" style="color:${INK_2}">${plain(off.words)}</a>` : ''}</p>
</td></tr></table>
</body>
</html>
`;
}
