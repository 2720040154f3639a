import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addNotice, digestSweep, MAIL_GROUPS, mailLinks, noticesOf } from '@talka/composition';
import { renderMail } from '@talka/emails';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { SendMailHandler } from './send-mail.handler.js';

const EIGHT = '2027-06-03T05:00:00Z';
const BEFORE = '2027-06-02T12:00:00Z';

let database: TestDatabase;
let source: DataSource;
let yesterday: DataSource;
let env: ReturnType<typeof readEnv>;
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  [source, yesterday] = await Promise.all([at(EIGHT), at(BEFORE)]);
  await mailbox.open();
  env = readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
  });
});
afterAll(async () => {
  await mailbox.close();
  await Promise.all([source.destroy(), yesterday.destroy()]);
  await database.drop();
});
beforeEach(() => source.query('update notice set mail_at = null'));

/** The database as its clock shows a moment. */
const at = (now: string): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 5 },
    extra: { options: `-c talka.now=${now}` },
  }).initialize();

async function person(): Promise<string> {
  const [made] = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1
       returning id`,
  );
  return made?.id ?? '';
}

/** So many support somebody's idea. */
async function supported(who: string, times = 1, on = yesterday, idea = 99_012): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await on.transaction((manager) =>
      addNotice(manager, {
        ...{ happening: randomUUID(), person: who, kind: 'idea.supported', link: `/ideas/${idea}` },
        ...{ about: `idea:${idea}`, params: { title: 'Šūpoles' } },
      }),
    );
}

async function sweepAt(now: string, workers = 1, batch = 2): Promise<void> {
  const sources = await Promise.all(Array.from({ length: workers }, () => at(now)));
  await Promise.all(sources.map((one) => digestSweep(one, batch)()));
  await Promise.all(sources.map((one) => one.destroy()));
}

/** How many of the same each line of somebody's digests tells of, mail by mail. */
const told = async (who: string): Promise<number[][]> =>
  (
    await source.query<{ counts: number[] }[]>(
      `select array(select (l ->> 'count')::int from jsonb_array_elements(params -> 'lines') as l) as counts
         from mail where person_id = $1 and template = 'digest' order by id`,
      [who],
    )
  ).map(({ counts }) => counts);

describe('a digest', () => {
  it('tells each once what came since the last one, in the morning, whichever of four workers looks', async () => {
    const people = await Promise.all(Array.from({ length: 7 }, person));
    for (const one of people) await supported(one, 3);
    const nobody = await person();
    await sweepAt('2027-06-03T04:59:00Z');
    expect(await told(people[0] ?? '')).toEqual([]);
    await sweepAt(EIGHT, 4);
    await sweepAt('2027-06-03T05:01:00Z', 2);
    for (const one of people) expect(await told(one)).toEqual([[3]]);
    expect(await told(nobody)).toEqual([]);
    // The line is still unread, and counts on: the next digest tells what is new alone.
    await supported(people[0] ?? '', 2, source);
    await sweepAt('2027-06-04T05:00:00Z', 2);
    expect(await told(people[0] ?? '')).toEqual([[3], [2]]);
    expect(await told(people[1] ?? '')).toEqual([[3]]);
    const [jobs] = await source.query<{ lost: number }[]>(
      `select count(*)::int as lost from mail m where template = 'digest'
         and (select count(*) from outbox o where o.job = 'send-mail' and o.payload ->> 'mail' = m.id::text) <> 1`,
    );
    expect(jobs?.lost).toBe(0);
  });

  it('comes twice where workers look first and write then: the control', async () => {
    const anna = await person();
    await supported(anna, 3);
    const look = (on: DataSource) =>
      on.query<{ id: string }[]>(`select id from notice where person_id = $1 and mail_at <= talka_now()`, [
        anna,
      ]);
    const seen = await Promise.all([look(source), look(source)]);
    for (const lines of seen) {
      await source.query(
        `insert into mail (once_key, to_address, person_id, language, template, params)
           values (gen_random_uuid(), 'a@talka.example', $1, 'en', 'digest', '{"lines":[{"count":3}]}')`,
        [anna],
      );
      await source.query('update notice set mail_at = null where id = any($1)', [lines.map(({ id }) => id)]);
    }
    expect(await told(anna)).toEqual([[3], [3]]);
  });

  it('is neither lost nor doubled when a worker is killed in the middle of it', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, person));
    for (const one of people) await supported(one, 2);
    const [holder, killed] = [source.createQueryRunner(), await at(EIGHT)];
    await holder.startTransaction();
    // The worker has claimed the digests and taken the lines, and comes to write the mails.
    await holder.query('lock table mail in share row exclusive mode');
    const died = digestSweep(killed, 5)().then(
      () => 'lived',
      () => 'died',
    );
    const waits = async (): Promise<number[]> =>
      (
        await source.query<{ pid: number }[]>(
          `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
             and query like '%insert into mail%'`,
        )
      ).map(({ pid }) => pid);
    while ((await waits()).length === 0);
    await source.query('select pg_terminate_backend($1)', [(await waits())[0]]);
    expect(await died).toBe('died');
    await holder.rollbackTransaction();
    await holder.release();
    for (const one of people) expect(await told(one)).toEqual([]);
    await sweepAt(EIGHT, 2);
    for (const one of people) expect(await told(one)).toEqual([[2]]);
    await killed.destroy().catch(() => undefined);
  });

  it('leaves what came too late for it to the next morning', async () => {
    const anna = await person();
    await supported(anna);
    await sweepAt(EIGHT);
    // Begun before eight, committed after the sweep.
    await supported(anna);
    await sweepAt('2027-06-03T05:01:00Z', 2);
    expect(await told(anna)).toEqual([[1]]);
    await sweepAt('2027-06-04T05:00:00Z');
    expect(await told(anna)).toEqual([[1], [1]]);
  });

  it('takes lines whose hour was written to the microsecond', async () => {
    const anna = await person();
    await supported(anna);
    await source.query(
      `update notice set mail_at = timestamptz '2027-06-03 04:30:00.123456Z' where person_id = $1`,
      [anna],
    );
    await sweepAt(EIGHT);
    expect(await told(anna)).toEqual([[1]]);
  });

  it('says nothing that was read on the site, and is not sent empty', async () => {
    const anna = await person();
    await supported(anna, 3);
    await source.query('update notice set read_at = talka_now() where person_id = $1', [anna]);
    await sweepAt(EIGHT);
    expect(await told(anna)).toEqual([]);
  });
});

async function publicIdea(author: string): Promise<number> {
  const [idea] = await source.query<{ number: number }[]>(
    `insert into idea (status, author_id, process_id, title, summary, why, task, category, municipality_id, area_id,
         language, number, published_at)
       select 'under-review', $1, p.id, 'Soli', 'Soli', 'Soli', 1, 'play-and-sport', a.municipality_id, a.id, 'lv',
         nextval('idea_number'), talka_now()
       from area a join process p on p.municipality_id = a.municipality_id limit 1 returning number`,
    [author],
  );
  return idea?.number ?? 0;
}

/** Sends somebody's digest as the worker would. @returns how it stands then, in the operator's words */
async function send(who: string): Promise<{ failure: string | null; sent: boolean } | undefined> {
  const handler = new SendMailHandler(source, env, createLog('worker', 'fatal'));
  const [job] = await source.query<{ id: string; mail: string }[]>(
    `select o.id, m.id as mail from mail m join outbox o on o.job = 'send-mail' and o.payload ->> 'mail' = m.id::text
       where m.person_id = $1 order by m.id desc limit 1`,
    [who],
  );
  await handler.handle({ mail: job?.mail ?? '' }, job?.id ?? '').catch(() => undefined);
  const [mail] = await source.query<{ failure: string | null; sent: boolean }[]>(
    'select failure, sent_at is not null as sent from mail where id = $1',
    [job?.mail],
  );
  return mail;
}

const received = async (who: string) =>
  mailbox.to(
    (await source.query<{ email: string }[]>('select email from person where id = $1', [who]))[0]?.email ??
      null,
  );

describe('a digest that is promised', () => {
  it('waits for a mail server that is down and goes once, with a way to stop it', async () => {
    const anna = await person();
    await supported(anna, 12);
    await sweepAt(EIGHT);
    mailbox.mood = 'later';
    expect(await send(anna)).toEqual({ failure: null, sent: false });
    // In the meantime another morning comes: nothing new, no other mail.
    await sweepAt('2027-06-04T05:00:00Z');
    mailbox.release();
    expect(await send(anna)).toMatchObject({ sent: true });
    await send(anna);
    const mails = await received(anna);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('12 more people supported the idea “Šūpoles”');
    expect(mails[0]?.text).toContain('https://talka.example/en/ideas/99012');
    const token = mailLinks(env.TALKA_SECRET).write({ person: anna, group: 'discussion' });
    expect(mails[0]?.unsubscribe).toEqual([
      `List-Unsubscribe: <https://talka.example/unsubscribe/${token}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
  });

  it('does not go to who has turned it off meanwhile', async () => {
    const anna = await person();
    await supported(anna);
    await sweepAt(EIGHT);
    await source.query(
      `insert into notice_choice (person_id, notice_group, channel, pace) values ($1, 'discussion', 'mail', 'never')`,
      [anna],
    );
    expect(await send(anna)).toEqual({ failure: 'not wanted', sent: false });
    expect(await received(anna)).toEqual([]);
  });

  it('leaves out what is hidden meanwhile', async () => {
    const anna = await person();
    const idea = await publicIdea(anna);
    await supported(anna, 2);
    await supported(anna, 4, yesterday, idea);
    await sweepAt(EIGHT);
    await source.query("update idea set status = 'withdrawn' where number = $1", [idea]);
    expect(await send(anna)).toMatchObject({ sent: true });
    const [mail] = await received(anna);
    expect(mail?.text).toContain('/ideas/99012');
    expect(mail?.text).not.toContain(`/ideas/${idea}\n`);
  });

  it('has a sentence for every kind it may tell of', () => {
    for (const kind of MAIL_GROUPS.flatMap(noticesOf)) {
      const line = { kind, title: 'Šūpoles', name: 'Anna', count: 2, path: '/ideas/1' };
      const { text } = renderMail(
        'digest',
        'en',
        { lines: [line], more: 0 },
        { origin: 'https://talka.example' },
      );
      expect(text).not.toContain('There is news, have a look');
    }
  });
});
