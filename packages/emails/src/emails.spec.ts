import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_ORDER } from '@talka/i18n';
import type { MailTemplate } from './mails.js';
import { isMailTemplate, renderMail, urlOf } from './render-mail.js';
import { SAMPLES, typedInto } from './testing/samples.js';

const site = { origin: 'https://talka.example' };
const names = Object.keys(SAMPLES) as MailTemplate[];
const every = names.flatMap((name) => LANGUAGE_ORDER.map((language) => [name, language] as const));

const EVIL = `"><img src=x onerror=alert(1)>'&{name}\r\nBcc: all@talka.example\u2028x\u0000`;
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
    const { subject, text, html } = renderMail(
      name,
      language,
      typedInto(SAMPLES[name], () => EVIL) as never,
      site,
    );
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

it('leaves no encoded word in a subject: mailboxes would read what it encodes', () => {
  const subject = '=?utf-8?Q?Sv=0D=0ABcc:_visi@talka.example?= un =?utf-8?B?eA==?=';
  const letter = { ...SAMPLES.newsletter, subject };
  expect(renderMail('newsletter', 'lv', letter, site).subject).toBe(
    '= ?utf-8?Q?Sv=0D=0ABcc:_visi@talka.example?= un = ?utf-8?B?eA== ?=',
  );
});

it('says that a letter is in Latvian to who reads another language, and marks its words as such', () => {
  const { html, text } = renderMail('newsletter', 'en', SAMPLES.newsletter, site);
  expect(text).toContain('This letter is written in Latvian only.');
  expect(html).toMatch(/<h1 lang="lv" [^>]*>Svētki pie ezera<\/h1>/);
  expect(html).toMatch(/<p lang="lv" [^>]*>Nāc sestdien!<\/p>/);
  for (const language of ['lv', 'ltg'] as const)
    expect(renderMail('newsletter', language, SAMPLES.newsletter, site).text).not.toContain('latviski.');
});

it('refuses to write half a mail', () => {
  expect(() => renderMail('sign-in', 'lv', {} as never, site)).toThrow();
  expect([isMailTemplate('sign-in'), isMailTemplate('toString'), isMailTemplate('x')]).toEqual([
    true,
    false,
    false,
  ]);
});
