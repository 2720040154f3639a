import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { promiseMail } from '@talka/composition';
import { renderMail, type MailTemplate } from '@talka/emails';
import { SAMPLES, typedInto } from '@talka/emails/testing';
import { createLog, readEnv } from '@talka/platform';
import { HEADERS, SCRIPTS, SENTINEL, testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { SendMailHandler } from './send-mail.handler.js';

const site = { origin: 'https://talka.example' };
const NAMES = Object.keys(SAMPLES) as MailTemplate[];

let database: TestDatabase;
let source: DataSource;
let handler: SendMailHandler;
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 3 }).initialize();
  await mailbox.open();
  const env = readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: site.origin, SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
  });
  handler = new SendMailHandler(source, env, createLog('worker', 'fatal'));
});
afterAll(async () => {
  await mailbox.close();
  await source.destroy();
  await database.drop();
});

/** Everything in a mail that is markup, in order. What people typed adds nothing to it but ends of lines. */
const markupOf = (html: string): string[] =>
  (html.match(/<[a-z/!?][^>]*>?/gi) ?? []).filter((it) => it !== '<br>');
const write = (name: MailTemplate, text: () => string) =>
  renderMail(name, 'lv', typedInto(SAMPLES[name], text) as never, site);

describe('texts that would be code', () => {
  it('would change a mail that does not keep them text', () => {
    const careless = (text: string) => markupOf(`<h1>${text}</h1>`).join('');
    expect(SCRIPTS.filter((it) => careless(it) !== '<h1></h1>').length).toBeGreaterThan(200);
  });

  it.each(NAMES)('are text in the mail %s, wherever they stand', (name) => {
    const plain = markupOf(write(name, () => 'x').html);
    for (const script of SCRIPTS) {
      const { html, subject } = write(name, () => script);
      expect([script, markupOf(html)]).toEqual([script, plain]);
      expect([script, /[\r\n]/.test(subject)]).toEqual([script, false]);
    }
  });
});

/** Heads of our own mails: whoever writes a title brings none along. */
const HEADS = [
  ...['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-language'],
  ...['auto-submitted', 'list-unsubscribe', 'list-unsubscribe-post', 'content-transfer-encoding'],
];

async function sent(template: MailTemplate, text: () => string) {
  const to = `${randomUUID()}@talka.example`;
  const params = typedInto(SAMPLES[template], text);
  await source.transaction((manager) =>
    promiseMail(manager, {
      ...{ onceKey: randomUUID(), to, person: null, language: 'lv', template },
      params: params as never,
    }),
  );
  const [job] = await source.query<{ id: string; mail: string }[]>(
    `select id, payload ->> 'mail' as mail from outbox where job = 'send-mail' order by id desc limit 1`,
  );
  await handler.handle({ mail: job?.mail ?? '' }, job?.id ?? '');
  return { to, mail: mailbox.to(to)[0] };
}

describe('heads that somebody brings along in a name or a title', () => {
  it('would be heads, were they sent as they were typed', () => {
    const careless = HEADERS.map((it) => `Subject: x${it}`).filter((it) => /[\r\n]/.test(it));
    expect(careless.length).toBeGreaterThan(4);
  });

  it.each(NAMES)('go to nobody else, and are words, in the mail %s', async (template) => {
    let at = 0;
    const all = [...HEADERS.filter((it) => !it.includes('\0')), ...SCRIPTS.slice(0, 30)];
    const { to, mail } = await sent(template, () => `Anna${all[at++ % all.length]}`);
    expect(mail?.recipients).toEqual([to]);
    expect(mail?.headers.filter((it) => !HEADS.includes(it))).toEqual([]);
    expect(new Set(mail?.headers).size).toBe(mail?.headers.length);
    expect(markupOf(mail?.html ?? '').filter((it) => it.includes(SENTINEL))).toEqual([]);
    expect(mail?.text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
