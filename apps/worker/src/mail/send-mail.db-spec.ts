import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailLinks, promiseMail } from '@talka/composition';
import { personId } from '@talka/kernel';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { SendMailHandler } from './send-mail.handler.js';

let database: TestDatabase;
let source: DataSource;
let handler: SendMailHandler;
let env: ReturnType<typeof readEnv>;
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 3 }).initialize();
  await mailbox.open();
  env = readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
  });
  handler = new SendMailHandler(source, env, createLog('worker', 'fatal'));
});
afterAll(async () => {
  await mailbox.close();
  await source.destroy();
  await database.drop();
});

async function person(): Promise<{ id: string; email: string }> {
  const [made] = await source.query<{ id: string; email: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1
       returning id, email`,
  );
  return made ?? { id: '', email: '' };
}

/** Promises a mail, and sends it as the worker would. @returns how it stands, in the operator's words */
async function send(
  to: { id: string; email: string },
  template: 'shifts-soon' | 'place-offered',
  path = '/me/shifts',
) {
  const from = '2027-06-05T06:00:00.000Z';
  const shift = { title: 'Talka', role: 'Soli', place: 'Krasts', from };
  await source.transaction((manager) =>
    promiseMail(manager, {
      ...{ onceKey: randomUUID(), to: to.email, person: personId(to.id), language: 'en', template },
      params: { ...shift, until: from, path, shifts: [shift] },
    }),
  );
  const [job] = await source.query<{ id: string; mail: string }[]>(
    `select id, payload ->> 'mail' as mail from outbox where job = 'send-mail' order by id desc limit 1`,
  );
  await handler.handle({ mail: job?.mail ?? '' }, job?.id ?? '');
  const [mail] = await source.query<{ failure: string | null; sent: boolean }[]>(
    'select failure, sent_at is not null as sent from mail where id = $1',
    [job?.mail],
  );
  return mail;
}

const decline = (who: { id: string }) =>
  source.query(
    `insert into notice_choice (person_id, notice_group, channel, pace) values ($1, 'reminders', 'mail', 'never')`,
    [who.id],
  );

describe('a mail that may be turned off', () => {
  it('says at its end how, and tells the mailbox’s own button', async () => {
    const anna = await person();
    expect(await send(anna, 'shifts-soon')).toEqual({ failure: null, sent: true });
    const [mail] = mailbox.to(anna.email);
    const token = mailLinks(env.TALKA_SECRET).write({ person: anna.id, group: 'reminders' });
    expect(mail?.text).toContain(`https://talka.example/en/unsubscribe#${token}`);
    expect(mail?.unsubscribe).toEqual([
      `List-Unsubscribe: <https://talka.example/unsubscribe/${token}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
  });

  it('is not sent to who has turned it off, be it while it was waiting', async () => {
    const anna = await person();
    await decline(anna);
    expect(await send(anna, 'shifts-soon')).toEqual({ failure: 'not wanted', sent: false });
    expect(mailbox.to(anna.email)).toEqual([]);
  });

  it('goes to everyone else, and other mails go to them too, with nothing to turn off', async () => {
    const [anna, beate] = [await person(), await person()];
    await decline(anna);
    expect(await send(beate, 'shifts-soon')).toMatchObject({ sent: true });
    expect(await send(anna, 'place-offered')).toMatchObject({ sent: true });
    const [offer] = mailbox.to(anna.email);
    expect(offer?.unsubscribe).toEqual([]);
    expect(offer?.text).not.toContain('/unsubscribe');
  });
});

describe('a mail that leads to what was hidden while it waited', () => {
  it('is not sent; others are', async () => {
    const [number, id] = [900_001, randomUUID()];
    const anna = await person();
    await source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(
        `insert into idea (id, number, status, process_id, author_id, title, summary, why, task, category,
             municipality_id, area_id, language, published_at)
           select $1, $2, 'published', uuidv7(), $3, 'Laipa', 'Laipa', 'Lai ir', 1, 'heritage', municipality_id, id, 'lv', now()
           from area limit 1`,
        [id, number, anna.id],
      );
    });
    const path = `/ideas/${number}`;
    expect(await send(anna, 'place-offered', path)).toMatchObject({ sent: true });
    const hide = (hidden: boolean) =>
      source.transaction(async (manager) => {
        // Nobody decided on it, and the mail does not ask who did.
        await manager.query('set local session_replication_role = replica');
        await manager.query('update idea set hidden = $2 where id = $1', [id, hidden]);
      });
    await hide(true);
    expect(await send(anna, 'place-offered', path)).toEqual({ failure: 'hidden meanwhile', sent: false });
    expect(await send(anna, 'place-offered', `/ideas/${number}0`)).toMatchObject({ sent: true });
    expect(await send(anna, 'place-offered', '/me/shifts')).toMatchObject({ sent: true });
    await hide(false);
    expect(await send(anna, 'place-offered', path)).toMatchObject({ sent: true });
  });
});
