import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reconcileOutbox, relayOutbox } from '@talka/composition';
import { createLog, readEnv, type Broadcaster } from '@talka/platform';
import { decideOn, handIn, type Actor } from '@talka/testing';
import type { DataSource } from 'typeorm';
import { SendMailHandler } from '../mail/send-mail.handler.js';
import { ReactHandler } from '../reactions/react.handler.js';
import { Life, mortalSource } from '../testing/mortal-source.js';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

/**
 * What follows from a report, a decision, an appeal, an answer and a step of a project, with the worker killed at each
 * moment it can be killed at: before and after everything it asks of the database, and with a mail on its way. Each job
 * is done by what the worker does it with; the jobs wait in the outbox, which no worker of this test's own looks at.
 */
const municipality = 'ludzas-novads';
type OutboxRow = Parameters<Parameters<typeof relayOutbox>[1]>[0][number];
const FOREVER = Number.POSITIVE_INFINITY;
const nobodyWatches = { tell: () => undefined } as unknown as Broadcaster;

let talka: WholeTalka;
let url: string;
let living: DataSource;
let people: Record<'author' | 'rude' | 'neighbour' | 'follower' | 'moderator' | 'second' | 'office', Actor>;
let number: number;

beforeAll(async () => {
  talka = await wholeTalka();
  const { rows } = await talka.database.query<{ name: string }>('select current_database() as name');
  const at = new URL(String(process.env['DATABASE_URL']));
  at.pathname = `/${rows[0]?.name ?? ''}`;
  url = at.href;
  living = await mortalSource(url, new Life(FOREVER));
  const moderator = { grants: [{ role: 'moderator', municipality }] };
  people = {
    ...{ author: await talka.person(), rude: await talka.person(), neighbour: await talka.person() },
    ...{ follower: await talka.person(), moderator: await talka.person(moderator) },
    second: await talka.person(moderator),
    office: await talka.person({ grants: [{ role: 'administrator', municipality }] }),
  };
  const idea = await handIn(people.author, { title: 'Laipa pār purvu' });
  await decideOn(people.moderator, idea, 'publish');
  number = (await people.author.call('my-ideas.read', { params: { idea } })).body.number ?? 0;
  await people.follower.call('ideas.follow', { params: { number } });
  await talka.database.query(`update idea set status = 'selected' where id = $1`, [idea]);
}, 180_000);
afterAll(async () => {
  await living.destroy();
  await talka.close();
});
beforeEach(async () => {
  await finishAll();
  talka.mailbox.received.length = 0;
});

const env = () =>
  readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: url, REDIS_URL: talka.redis.url },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${talka.mailbox.port}` },
  });

/** Does a job as a worker does it that has this much longer to live. @returns whether it lived to see it done */
async function work({ job, payload, id }: OutboxRow, life: Life): Promise<boolean> {
  const source = await mortalSource(url, life).catch(() => undefined);
  if (!source) return false;
  try {
    if (job === 'react')
      await new ReactHandler(source, nobodyWatches).handle(payload as { happening: string }, id);
    if (job === 'send-mail')
      await new SendMailHandler(source, env(), createLog('worker', 'fatal')).handle(
        payload as { mail: string },
        id,
      );
    return true;
  } catch (error) {
    if (!life.over) throw error;
    return false;
  } finally {
    await source.destroy().catch(() => undefined);
  }
}

/** What the relay hands to the queue now. */
async function handedOver(): Promise<OutboxRow[]> {
  const found: OutboxRow[] = [];
  await relayOutbox(living, (rows) => Promise.resolve(void found.push(...rows)));
  return found;
}
/** What was handed over and not done, once the reconciler has looked: so much later it takes it for lost. */
async function handedOverAgain(): Promise<OutboxRow[]> {
  await reconcileOutbox(living, 0);
  return handedOver();
}
async function finishAll(): Promise<void> {
  for (let rows = await handedOverAgain(); rows.length > 0; rows = await handedOver())
    for (const row of rows) await work(row, new Life(FOREVER));
}

/** What was left to do and is not done, be it put aside. */
const unfinished = async (): Promise<number> =>
  (await talka.database.query(`select from outbox where done_at is null`)).rows.length;

/** Who was told of what, and of how many such: a line may count several. */
const heard = async (): Promise<Record<string, number>> => {
  const { rows } = await talka.database.query<{ what: string; count: number }>(
    `select kind || ' ' || person_id as what, sum(coalesce((params->>'count')::int, 1))::int as count
       from notice group by 1
     union all select template || ' ' || to_address, count(*)::int from mail group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
};

/** Something rude, reported by two, hidden, and appealed against. */
async function reportAndDecide(): Promise<void> {
  const { rude, neighbour, moderator } = people;
  const said = await rude.call('comments.write', {
    params: { number },
    body: { body: 'Tikai āmurzirgs var gribēt laipu.', language: 'lv', stance: 'against', answers: null },
  });
  const { id } = said.body.comment;
  for (const [who, email] of [
    [neighbour, null],
    [talka.visitor(), 'kaimins@talka.example'],
  ] as const)
    await who.call('reports.send', {
      body: {
        ...{ subject: { kind: 'comment', id }, ground: 'hostile', language: 'lv', email },
        words: 'Cilvēks tiek saukts par āmurzirgu.',
      },
    });
  await decideOnCase(moderator, id, 'hide');
  await rude.call('my-comments.appeal', {
    params: { comment: id },
    body: { words: 'Es to domāju kā joku par putnu.' },
  });
  await decideOnCase(people.second, id, 'publish');
}

async function decideOnCase(who: Actor, comment: string, outcome: 'hide' | 'publish'): Promise<void> {
  const { rows } = await talka.database.query<{ id: string }>(
    'select id from moderation_case where comment_id = $1 and closed_at is null',
    [comment],
  );
  const params = { case: rows[0]?.id ?? '' };
  const { revision } = (await who.call('cases.read', { params })).body;
  const words = 'Par ideju drīkst strīdēties, cilvēku saukt vārdos nedrīkst.';
  const reason = outcome === 'hide' ? ('hostile' as const) : null;
  const decided = await who.call('cases.decide', { params, body: { revision, outcome, reason, words } });
  expect(decided.problem).toBeUndefined();
}

/** An answer, and a step of the project that is put off and done. */
async function answerAndBuild(): Promise<void> {
  const { office, moderator } = people;
  const params = { municipality, number };
  const body = { words: 'Laipa būs nākamajā pavasarī.', language: 'lv' } as const;
  const answer = (await moderator.call('answers.draft', { params, body })).body.answers[0]?.id ?? '';
  await moderator.call('answers.publish', { params: { ...params, answer }, body: { revision: 1 } });
  const planned = await office.call('works.plan', {
    params,
    body: { words: 'Ielieti pamati', language: 'lv', plannedOn: '2026-12-01' },
  });
  const step = {
    ...params,
    milestone: planned.body.delivery?.steps.find(({ doneOn: on }) => on === null)?.id ?? '',
  };
  await office.call('works.delay', {
    params: step,
    body: { reason: 'weather', words: 'Purvs vēl neļauj.', language: 'lv', until: '2029-06-01' },
  });
  const doneOn = planned.body.delivery?.today ?? '';
  expect((await office.call('works.done', { params: step, body: { doneOn } })).problem).toBeUndefined();
}

const PATHS = [
  { name: 'a report, a decision and an appeal', path: reportAndDecide },
  { name: 'an answer and a step of a project', path: answerAndBuild },
] as const;

describe.each(PATHS)('a worker that is killed over $name', ({ path }) => {
  it('leaves people without word where nobody looks for what it had in its hands: the control', async () => {
    const before = await heard();
    await path();
    const jobs = await handedOver();
    expect(jobs.length).toBeGreaterThan(2);
    for (const job of jobs) expect(await work(job, new Life(4))).toBe(false);
    // The queue has forgotten them, and no reconciler looks.
    expect(await handedOver()).toEqual([]);
    expect(await heard()).toEqual(before);
  }, 120_000);

  it('tells everybody once, at whichever step it is killed, and leaves nothing waiting', async () => {
    const calm = await told(path, () => finishAll());
    let killed = 0;
    const storm = await told(path, async () => {
      for (let rows = await handedOver(); rows.length > 0; rows = await handedOverAgain())
        for (const row of rows) {
          // One step later each time, until it lives to see it done.
          let steps = 1;
          while (!(await work(row, new Life(steps)))) steps += 1;
          killed += steps - 1;
        }
    });
    expect(killed).toBeGreaterThan(100);
    expect(storm.notices).toEqual(calm.notices);
    // A mail that was taken by the server when its sender died goes again, under the name it had.
    expect(new Set(storm.mails)).toEqual(new Set(calm.mails));
    expect(storm.names).toBe(calm.names);
    expect(await unfinished()).toBe(0);
  }, 300_000);

  it('tells everybody once, though each job is done three times, three at once', async () => {
    const calm = await told(path, () => finishAll());
    expect(await told(path, thriceEach)).toEqual(calm);
  }, 300_000);

  it('tells everybody over and over where mails have no name to be known by: the control', async () => {
    const calm = await told(path, () => finishAll());
    const thrice = await nameless(() => told(path, thriceEach));
    expect(thrice.mails.length).toBeGreaterThan(2 * calm.mails.length);
  }, 300_000);
});

/** Everything there is to do, done three times, three at once. */
async function thriceEach(): Promise<void> {
  for (let rows = await handedOver(); rows.length > 0; rows = await handedOver())
    for (let round = 0; round < 3; round += 1)
      for (const row of rows) await Promise.all([1, 2, 3].map(() => work(row, new Life(FOREVER))));
}

/** Meanwhile no two mails have the same name, though they say the same to the same. */
async function nameless<T>(act: () => Promise<T>): Promise<T> {
  await talka.database.query(`
    create function mail_is_new() returns trigger language plpgsql as $$
    begin new.once_key := new.once_key || uuidv7(); return new; end $$;
    create trigger mail_is_new before insert on mail for each row execute function mail_is_new()`);
  try {
    return await act();
  } finally {
    await talka.database.query('drop trigger mail_is_new on mail; drop function mail_is_new()');
  }
}

/** What has come of the path, once the jobs it left were done: notices as they were counted, and the mails of the box. */
async function told(path: () => Promise<void>, work: () => Promise<void>) {
  const before = await heard();
  talka.mailbox.received.length = 0;
  await path();
  await work();
  const after = await heard();
  const came = Object.entries(after).map(([what, count]) => [what, count - (before[what] ?? 0)] as const);
  const { received } = talka.mailbox;
  return {
    notices: came.filter(([, count]) => count > 0).sort(),
    mails: received.map(({ to, subject }) => `${to} ${subject}`).sort(),
    names: new Set(received.map(({ messageId }) => messageId)).size,
  };
}
