import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addNotice, addPushDevice, reconcileOutbox, relayOutbox } from '@talka/composition';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Life, mortalSource } from '../testing/mortal-source.js';
import { PushService, type Browser } from '../testing/push-service.js';
import { SendPushHandler } from './send-push.handler.js';

const service = new PushService();
let database: TestDatabase;
let source: DataSource;
let anna: string;
let phone: Browser;
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 4 }).initialize();
  await service.open();
});
afterAll(async () => {
  await service.close();
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  service.answer = 201;
  service.asked = 0;
  anna = await person();
  phone = await device(anna);
});

const env = (hosts = service.host) =>
  readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', TALKA_PUSH_HOSTS: hosts },
  });

async function person(): Promise<string> {
  const [made] = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1
       returning id`,
  );
  return made?.id ?? '';
}

async function device(of: string, browser = service.browser()): Promise<Browser> {
  const [there] = await source.query<{ id: string }[]>(
    `insert into session (token_hash, person_id) values (uuid_send(uuidv7()), $1) returning id`,
    [of],
  );
  const { endpoint, publicKey, auth } = browser;
  await source.transaction((manager) =>
    addPushDevice(manager, { person: of, session: there?.id ?? '', endpoint, publicKey, auth }),
  );
  return browser;
}

const tell = (kind = 'idea.published', link = '/ideas/7', of = anna) =>
  source.transaction((manager) =>
    addNotice(manager, { happening: randomUUID(), person: of, kind, params: { title: 'Laipa' }, link }),
  );

interface Job {
  readonly id: string;
  readonly payload: { push: string };
}
const jobs = (): Promise<Job[]> =>
  source.query(`select id, payload from outbox where job = 'send-push' and done_at is null order by id`);
const handler = (of = source, hosts?: string) =>
  new SendPushHandler(of, env(hosts), createLog('worker', 'fatal'));
async function sendAll(hosts?: string): Promise<void> {
  for (const { id, payload } of await jobs()) await handler(source, hosts).handle(payload, id);
}
const states = async (): Promise<(string | null)[]> =>
  (
    await source.query<{ state: string | null }[]>(
      `select case when p.sent_at is not null then 'sent' else p.dropped end as state from push p
         join push_device d on d.id = p.device_id where d.person_id = $1 order by p.id`,
      [anna],
    )
  ).map(({ state }) => state);
const devices = async (): Promise<number> =>
  (await source.query<unknown[]>('select from push_device where person_id = $1', [anna])).length;

describe('a browser that is switched on', () => {
  it('is told what the notice says in its person’s language, and reads it alone', async () => {
    await tell();
    await sendAll();
    const [push] = phone.received;
    expect(push?.text).toMatchObject({
      ...{ title: 'Talka', language: 'en', path: '/en/ideas/7' },
      body: expect.stringContaining('Laipa'),
    });
    expect(Object.keys(push?.text ?? {}).sort()).toEqual([
      ...['body', 'language', 'path', 'silent', 'tag', 'title'],
    ]);
    expect(push?.text['silent']).toBe(false);
    // Nobody on the way reads any of it, and no other browser can.
    for (const word of ['Laipa', 'ideas', 'Talka']) expect(push?.body.includes(word)).toBe(false);
    expect(() => service.browser().unlock(push?.body ?? Buffer.alloc(0))).toThrow();
    expect(push?.headers['ttl']).toBe('86400');
    expect(await states()).toEqual(['sent']);
    expect(await jobs()).toEqual([]);
  });

  it('is each told once, though the notice is put before its person again and the job comes thrice', async () => {
    const desk = await device(anna);
    const happening = randomUUID();
    const again = () =>
      source.transaction((manager) =>
        addNotice(manager, {
          ...{ happening, person: anna, kind: 'idea.published', link: '/ideas/7' },
          params: { title: 'Laipa' },
        }),
      );
    await again();
    await again();
    const waiting = await jobs();
    expect(waiting).toHaveLength(2);
    for (const { id, payload } of waiting)
      await Promise.all([1, 2, 3].map(() => handler().handle(payload, id)));
    expect([phone.received, desk.received].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('is forgotten when its service knows it no longer, and when its session ends', async () => {
    await tell();
    await tell();
    service.answer = 410;
    await sendAll();
    expect(await devices()).toBe(0);
    expect(service.asked).toBe(1);
    expect(await jobs()).toEqual([]);
    await device(anna);
    await source.query('delete from session where person_id = $1', [anna]);
    expect(await devices()).toBe(0);
  });

  it('belongs to who signed in there last', async () => {
    await tell();
    const beate = await person();
    await device(beate, phone);
    expect(await devices()).toBe(0);
    await sendAll();
    expect(phone.received).toEqual([]);
  });
});

describe('what is not sent', () => {
  it('waits when the service asks to come later, and is given up when it is refused', async () => {
    await tell();
    service.answer = 429;
    await expect(sendAll()).rejects.toThrow('429');
    expect(await jobs()).toHaveLength(1);
    service.answer = 400;
    await sendAll();
    expect(await states()).toEqual(['refused']);
  });

  it('follows nobody elsewhere, and asks no host that is not listed', async () => {
    await tell();
    service.answer = 302;
    await sendAll();
    expect([service.asked, await states()]).toEqual([1, ['refused']]);
    await tell();
    await sendAll('updates.push.services.mozilla.com');
    expect([service.asked, await devices()]).toEqual([1, 0]);
  });

  it('is what was read, hidden, or turned off while it waited', async () => {
    await tell();
    await source.query('update notice set read_at = now() where person_id = $1', [anna]);
    await sendAll();
    await tell();
    await source.query(
      `insert into notice_choice (person_id, notice_group, channel, pace) values ($1, 'ideas', 'push', 'never')`,
      [anna],
    );
    await sendAll();
    expect(await states()).toEqual(['read already', 'not wanted']);
    // And what is turned off is not promised at all; what is always told, is.
    await tell();
    expect(await jobs()).toEqual([]);
    await tell('misuse.warned', '/me/measures');
    await sendAll();
    expect(phone.received.map(({ text }) => text['path'])).toEqual(['/en/me/measures']);
  });

  it('rings for no word of a discussion until somebody says so, and not in quiet hours', async () => {
    await tell('idea.commented');
    expect(await jobs()).toEqual([]);
    await source.query(
      `insert into notice_choice (person_id, notice_group, channel, pace) values ($1, 'discussion', 'push', 'now')`,
      [anna],
    );
    const [{ now = '' } = {}] = await source.query<{ now: string }[]>(
      `select to_char(talka_now() at time zone 'Europe/Riga', 'HH24:MI') as now`,
    );
    const later = `${String((Number(now.slice(0, 2)) + 2) % 24).padStart(2, '0')}${now.slice(2)}`;
    await source.query('insert into quiet_hours values ($1, $2, $3)', [anna, now, later]);
    await tell('idea.commented');
    await sendAll();
    expect([phone.received.length, (await jobs()).length]).toEqual([0, 1]);
    await source.query('delete from quiet_hours where person_id = $1', [anna]);
    await sendAll();
    expect(phone.received).toHaveLength(1);
  });
});

describe('a worker that is killed over a push', () => {
  it('leaves nobody told where nobody looks for what it had in its hands: the control', async () => {
    await tell();
    await relayOutbox(source, () => Promise.resolve());
    const [job] = await jobs();
    await expect(killed(job, 3)).resolves.toBe(true);
    await relayOutbox(source, () => Promise.reject(new Error('nothing is left to hand over')));
    expect(phone.received).toEqual([]);
    await sendAll();
  });

  it('tells once at whichever step it is killed: twice only under the same name', async () => {
    await tell();
    const [job] = await jobs();
    let steps = 1;
    while (await killed(job, steps)) {
      await reconcileOutbox(source, 0);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(4);
    expect(await states()).toEqual(['sent']);
    expect(await jobs()).toEqual([]);
    const { received } = phone;
    expect(received.length).toBeGreaterThan(0);
    expect(new Set(received.map(({ text }) => text['tag'])).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers['topic'])).size).toBe(1);
  });
});

/** Does a job as a worker does it that is killed after so many steps. @returns whether it was */
async function killed(job: Job | undefined, steps: number): Promise<boolean> {
  const life = new Life(steps);
  const mortal = await mortalSource(database.url, life).catch(() => undefined);
  if (!mortal) return true;
  try {
    await handler(mortal).handle(job?.payload ?? { push: '' }, job?.id ?? '');
    return false;
  } catch (error) {
    if (!life.over) throw error;
    return true;
  } finally {
    await mortal.destroy().catch(() => undefined);
  }
}
