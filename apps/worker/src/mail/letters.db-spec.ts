import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { letterSweep, newsLinks } from '@talka/composition';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { SendMailHandler } from './send-mail.handler.js';

const MUNICIPALITY = 'ludzas-novads';
/** So many a minute that nothing here waits for the pace. */
const FAST = 60_000;

let database: TestDatabase;
let source: DataSource;
let env: ReturnType<typeof readEnv>;
let handler: SendMailHandler;
let writer = '';
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  source = await connect();
  await mailbox.open();
  env = readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
  });
  handler = new SendMailHandler(source, env, createLog('worker', 'fatal'));
  writer = await person('en');
});
afterAll(async () => {
  await mailbox.close();
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  mailbox.release();
  mailbox.received.length = 0;
  mailbox.unknown.clear();
  await source.query('delete from letter');
  await source.query('delete from mail');
  await source.query('delete from outbox');
  await source.query('delete from news_subscription');
  await source.query('delete from parked_address');
});

const connect = (poolSize = 8): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url: database.url, poolSize }).initialize();

async function person(language: string): Promise<string> {
  const [made] = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, $1 from area
       where municipality_id = $2 limit 1 returning id`,
    [language, MUNICIPALITY],
  );
  return made?.id ?? '';
}

/** So many addresses want the news, each read in a language. @returns the addresses */
async function readers(count: number, language = 'lv'): Promise<string[]> {
  const made = await source.query<{ email: string }[]>(
    `insert into news_subscription (municipality_id, email, topics, language)
       select $1, gen_random_uuid() || '@talka.example', '{}', $3 from generate_series(1, $2) returning email`,
    [MUNICIPALITY, count, language],
  );
  return made.map(({ email }) => email);
}

/** A letter that has just begun to be sent to all who want the news. */
async function letter(words: { lv?: string; ru?: string } = {}): Promise<string> {
  const { lv = 'Svētki pie ezera', ru = 'Праздник у озера' } = words;
  const [made] = await source.query<{ id: string }[]>(
    `insert into letter (municipality_id, areas, topics, subject_lv, body_lv, subject_en, body_en, subject_ru, body_ru, written_by)
       values ($1, '{}', '{}', $2, 'Nāc sestdien!', '', '', $3, 'Приходите!', $4) returning id`,
    [MUNICIPALITY, lv, ru, writer],
  );
  await source.query(
    'insert into letter_recipient (letter_id, subscription_id) select $1, id from news_subscription',
    [made?.id],
  );
  await source.query(`update letter set state = 'sending', started_at = talka_now() where id = $1`, [
    made?.id,
  ]);
  return made?.id ?? '';
}

interface Job {
  readonly id: string;
  readonly mail: string;
}
const jobs = (): Promise<Job[]> =>
  source.query(
    `select id, payload ->> 'mail' as mail from outbox where job = 'send-mail' and done_at is null order by id`,
  );
/** Does the jobs that wait as so many workers would who all see the same. @returns what each try came to */
async function work(workers = 1): Promise<string[]> {
  const told = [];
  for (const { id, mail } of await jobs())
    told.push(
      ...(await Promise.all(
        Array.from({ length: workers }, () =>
          handler.handle({ mail }, id).then(
            () => 'done',
            (error: Error) => error.message,
          ),
        ),
      )),
    );
  return told;
}
const sweep = (perMinute = FAST, on = source) => letterSweep(on, perMinute)();
async function progress(id: string): Promise<Record<string, number | string>> {
  const [row] = await source.query<{ state: string; by: Record<string, number> }[]>(
    `select l.state, (select coalesce(jsonb_object_agg(s, n), '{}') from
        (select r.state as s, count(*) as n from letter_recipient r where r.letter_id = l.id group by 1) c) as by
       from letter l where id = $1`,
    [id],
  );
  return { letter: row?.state ?? '', ...row?.by };
}
const received = (): string[] => mailbox.received.map(({ to }) => to).sort();

describe('a letter', () => {
  it('goes once to each, in their language, whichever of four workers looks and sends', async () => {
    const lv = await readers(14);
    const ru = await readers(3, 'ru');
    const en = await readers(3, 'en');
    const id = await letter();
    const workers = await Promise.all(Array.from({ length: 4 }, () => connect(2)));
    for (let turn = 0; turn < 3; turn += 1) await Promise.all(workers.map((one) => sweep(FAST, one)));
    await work(3);
    await sweep();
    await work(3);
    await Promise.all(workers.map((one) => one.destroy()));
    expect(received()).toEqual([...lv, ...ru, ...en].sort());
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 20 });
    const to = (email: string | undefined) => mailbox.to(email ?? '')[0];
    expect(to(ru[0])).toMatchObject({ subject: 'Праздник у озера', language: 'ru' });
    expect(to(en[0])).toMatchObject({ subject: 'Svētki pie ezera', language: 'en' });
    expect(to(en[0])?.text).toContain('This letter is written in Latvian only.');
    expect(to(lv[0])?.text).not.toContain('latviski');
  });

  it('goes twice where workers look first and write then: the control', async () => {
    const [email = ''] = await readers(1);
    const id = await letter();
    const look = () =>
      source.query<{ id: string }[]>(
        `select id from letter_recipient where letter_id = $1 and state = 'waiting'`,
        [id],
      );
    for (const waiting of await Promise.all([look(), look()])) {
      for (const _ of waiting)
        await source.query(
          `with m as (insert into mail (once_key, to_address, language, template, params)
             select gen_random_uuid(), $1, 'lv', 'newsletter', '{"subject":"x","body":"y","written":"lv","municipality":"z"}'
             returning id)
           insert into outbox (job, payload) select 'send-mail', jsonb_build_object('mail', id) from m`,
          [email],
        );
    }
    await work();
    expect(received()).toEqual([email, email]);
  });

  it('carries a link of each reader’s own that stops it with one press (RFC 8058)', async () => {
    const [email = ''] = await readers(1);
    await letter();
    await sweep();
    await work();
    const [mail] = mailbox.to(email);
    const [subscription] = await source.query<{ id: string }[]>('select id from news_subscription');
    const token = newsLinks(env.TALKA_SECRET).write(subscription?.id ?? '');
    expect(mail?.unsubscribe).toEqual([
      `List-Unsubscribe: <https://talka.example/unsubscribe/${token}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
    expect(mail?.text).toContain(`https://talka.example/unsubscribe#${token}`);
  });

  it('does not go to who has stopped the news, in the queue or before', async () => {
    const [before = '', after = '', stays = ''] = await readers(3);
    const id = await letter();
    const stop = (email: string) => source.query('delete from news_subscription where email = $1', [email]);
    await stop(before);
    await sweep();
    await stop(after);
    await work();
    await sweep();
    expect(received()).toEqual([stays]);
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 1, 'left-out': 2 });
  });

  it('is sent once to an address that two subscriptions have come to share', async () => {
    const [email = ''] = await readers(1);
    const anna = await person('lv');
    await source.query(
      `insert into news_subscription (municipality_id, person_id, topics) values ($1, $2, '{}')`,
      [MUNICIPALITY, anna],
    );
    const id = await letter();
    await source.query('update person set email = upper($2) where id = $1', [anna, email]);
    await sweep();
    await work();
    await sweep();
    expect(mailbox.received).toHaveLength(1);
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 1, 'left-out': 1 });
  });

  it('waits for the end of a reader’s quiet hours', async () => {
    const anna = await person('lv');
    await source.query(
      `insert into news_subscription (municipality_id, person_id, topics) values ($1, $2, '{}')`,
      [MUNICIPALITY, anna],
    );
    await source.query(`insert into quiet_hours values ($1, '22:00', '07:00')`, [anna]);
    const id = await letter();
    const at = async (now: string) => {
      const one = await new DataSource({
        ...{ type: 'postgres', url: database.url, poolSize: 2 },
        extra: { options: `-c talka.now=${now}` },
      }).initialize();
      await sweep(FAST, one);
      await one.destroy();
    };
    for (const quiet of ['2027-06-02T19:00:00Z', '2027-06-03T03:59:00Z']) await at(quiet);
    expect(await progress(id)).toEqual({ letter: 'sending', waiting: 1 });
    await at('2027-06-03T04:00:00Z');
    expect(await progress(id)).toEqual({ letter: 'sending', promised: 1 });
  });
});

describe('a worker that is killed', () => {
  /** Ends the connection that waits to do something. */
  async function kill(query: string): Promise<void> {
    const waits = async (): Promise<number[]> =>
      (
        await source.query<{ pid: number }[]>(
          `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like $1`,
          [`%${query}%`],
        )
      ).map(({ pid }) => pid);
    while ((await waits()).length === 0);
    await source.query('select pg_terminate_backend($1)', [(await waits())[0]]);
  }

  it('in the middle of a batch has promised nothing, and the next goes on: none lost, none twice', async () => {
    const all = await readers(12);
    const id = await letter();
    const [holder, killed] = [source.createQueryRunner(), await connect(2)];
    await holder.startTransaction();
    await holder.query('lock table outbox in share row exclusive mode');
    const died = sweep(FAST, killed).then(
      () => 'lived',
      () => 'died',
    );
    await kill('insert into mail');
    expect(await died).toBe('died');
    await holder.rollbackTransaction();
    await holder.release();
    expect(await progress(id)).toEqual({ letter: 'sending', waiting: 12 });
    await Promise.all([sweep(), sweep()]);
    await work(2);
    await sweep();
    expect(received()).toEqual([...all].sort());
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 12 });
    await killed.destroy().catch(() => undefined);
  });

  it('after the mail server took a mail and before that was written down, sends the same mail: one Message-ID', async () => {
    await readers(1);
    const id = await letter();
    await sweep();
    const [job] = await jobs();
    await expect(dying().handle({ mail: job?.mail ?? '' }, job?.id ?? '')).rejects.toThrow('died');
    expect(await progress(id)).toEqual({ letter: 'sending', promised: 1 });
    await work();
    await sweep();
    expect(new Set(mailbox.received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 1 });
  });

  /** It has done everything, and dies before the database has it. */
  const dying = () =>
    new SendMailHandler(
      {
        transaction: (act: (on: unknown) => Promise<void>) =>
          source.transaction(async (manager) => {
            await act(manager);
            throw new Error('died');
          }),
      } as never,
      env,
      createLog('worker', 'fatal'),
    );
});

describe('a letter that is steered', () => {
  const steer = (id: string, state: string) =>
    source.query(
      `update letter set state = $2, ended_at = case when $2 = 'cancelled' then talka_now() end where id = $1`,
      [id, state],
    );

  it('stops at once when it is paused, and goes on to the others when it is resumed', async () => {
    const all = await readers(6);
    const id = await letter();
    await sweep();
    const [first] = await jobs();
    await handler.handle({ mail: first?.mail ?? '' }, first?.id ?? '');
    await steer(id, 'paused');
    await work();
    await sweep();
    expect(mailbox.received).toHaveLength(1);
    expect(await progress(id)).toEqual({ letter: 'paused', sent: 1, waiting: 5 });
    await steer(id, 'sending');
    await sweep();
    await work();
    await sweep();
    expect(received()).toEqual([...all].sort());
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 6 });
  });

  it('goes to nobody more when it is called off', async () => {
    await readers(3);
    const id = await letter();
    await sweep();
    await steer(id, 'cancelled');
    await work();
    await sweep();
    expect(mailbox.received).toEqual([]);
    expect(await progress(id)).toEqual({ letter: 'cancelled', 'left-out': 3 });
  });
});

describe('a mail server', () => {
  it('that does not know an address parks it: no letter goes there again', async () => {
    const [gone = '', here = ''] = await readers(2);
    mailbox.unknown.set(gone, { code: 550, said: '5.1.1 no such user' });
    const id = await letter();
    await sweep();
    await work();
    await sweep();
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 1, failed: 1 });
    expect(await source.query('select email from parked_address')).toEqual([{ email: gone }]);
    mailbox.unknown.clear();
    const next = await letter();
    await sweep();
    await work();
    await sweep();
    expect(received()).toEqual([here, here]);
    expect(await progress(next)).toEqual({ letter: 'sent', sent: 1, 'left-out': 1 });
  });

  it.each([
    ['the sender', () => (mailbox.mood = 'never')],
    [
      'what it takes for spam',
      (to: string) => mailbox.unknown.set(to, { code: 554, said: '5.7.1 looks like spam' }),
    ],
  ])('that turns away %s costs no reader', async (_, turn) => {
    const [to = ''] = await readers(1);
    turn(to);
    const id = await letter();
    await sweep();
    await work();
    await sweep();
    expect(await progress(id)).toEqual({ letter: 'sent', failed: 1 });
    expect(await source.query('select email from parked_address')).toEqual([]);
  });

  it('that asks to come later is asked again, and an address it greylists is not parked', async () => {
    const [to = ''] = await readers(1);
    mailbox.unknown.set(to, { code: 451, said: '4.7.1 greylisted' });
    const id = await letter();
    await sweep();
    expect(await work()).not.toEqual(['done']);
    expect(await progress(id)).toEqual({ letter: 'sending', promised: 1 });
    mailbox.unknown.clear();
    await work();
    await sweep();
    expect(received()).toEqual([to]);
    expect(await progress(id)).toEqual({ letter: 'sent', sent: 1 });
  });

  it('that is given up on leaves a failure to see, and the letter ends', async () => {
    await readers(1);
    const id = await letter();
    await sweep();
    await source.query(`update outbox set parked_at = now()`);
    await source.query(`update letter_recipient set promised_at = now() - interval '1 hour'`);
    await sweep();
    expect(await progress(id)).toEqual({ letter: 'sent', failed: 1 });
  });

  it('is sent no more than it takes, by all workers together', async () => {
    await readers(40);
    const id = await letter();
    const workers = await Promise.all(Array.from({ length: 4 }, () => connect(2)));
    for (let turn = 0; turn < 3; turn += 1) await Promise.all(workers.map((one) => sweep(60, one)));
    expect(await progress(id)).toEqual({ letter: 'sending', promised: 10, waiting: 30 });
    await source.query(`update letter_recipient set promised_at = promised_at - interval '11 seconds'`);
    await Promise.all(workers.map((one) => sweep(60, one)));
    expect(await progress(id)).toEqual({ letter: 'sending', promised: 20, waiting: 20 });
    await Promise.all(workers.map((one) => one.destroy()));
  });

  it('gets one subject and one recipient, whatever the subject tries', async () => {
    const [to = ''] = await readers(1);
    await letter({ lv: '=?utf-8?Q?Sv=0D=0ABcc:_visi@talka.example?=, Bcc: visi@talka.example' });
    await sweep();
    await work();
    const [mail] = mailbox.received;
    expect(mail?.recipients).toEqual([to]);
    expect(mail?.headers).not.toContain('bcc');
    expect(mail?.subject).toBe('= ?utf-8?Q?Sv=0D=0ABcc:_visi@talka.example?=, Bcc: visi@talka.example');
  });
});

it('fifty thousand recipients are written down once and dealt with in batches that stay small', async () => {
  await readers(50_000);
  const id = await letter();
  await source.query('analyze letter_recipient, news_subscription');
  const heap = [];
  let dealt = 0;
  for (let turn = 0; turn < 170; turn += 1) {
    const now = await sweep();
    expect(now).toBeLessThanOrEqual(300);
    dealt += now;
    // Sent, and long ago.
    await source.query(
      `update letter_recipient set state = 'sent', promised_at = null where state = 'promised'`,
    );
    if (turn % 40 === 39) heap.push(process.memoryUsage().heapUsed);
  }
  await sweep();
  expect(dealt).toBe(50_000);
  expect(await progress(id)).toEqual({ letter: 'sent', sent: 50_000 });
  const [mails] = await source.query<{ mails: number; addresses: number }[]>(
    'select count(*)::int as mails, count(distinct to_address)::int as addresses from mail',
  );
  expect(mails).toEqual({ mails: 50_000, addresses: 50_000 });
  // What one batch holds is some hundred kilobytes; all recipients would be some ten megabytes.
  expect(Math.max(...heap) - Math.min(...heap)).toBeLessThan(40_000_000);
}, 180_000);
