import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addNotice,
  addPushDevice,
  chooseHow,
  pushDigestSweep,
  reconcileOutbox,
  type MailGroup,
} from '@talka/composition';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Life, mortalSource } from '../testing/mortal-source.js';
import { PushService, type Browser } from '../testing/push-service.js';
import { SendPushHandler } from './send-push.handler.js';

/** A Wednesday afternoon in Riga; eight in the morning after it, and the mornings then. */
const BEFORE = '2027-06-02T12:00:00Z';
const EIGHT = '2027-06-03T05:00:00Z';
const NEXT = '2027-06-04T05:00:00Z';
const MONDAY = '2027-06-07T05:00:00Z';

const service = new PushService();
const clocks = new Map<string, DataSource>();
let database: TestDatabase;
let anna: string;
let phone: Browser;
beforeAll(async () => {
  database = await testDatabase();
  for (const now of [BEFORE, EIGHT, NEXT, MONDAY]) clocks.set(now, await clock(now));
  await service.open();
});
afterAll(async () => {
  await service.close();
  for (const source of clocks.values()) await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await at(EIGHT).query(`update notice set push_at = null`);
  await at(EIGHT).query(`update outbox set done_at = talka_now() where done_at is null`);
  service.answer = 201;
  const [made] = await at(BEFORE).query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1
       returning id`,
  );
  anna = made?.id ?? '';
  phone = await device();
});

const clock = (now: string): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 5 },
    extra: { options: `-c talka.now=${now}` },
  }).initialize();
function at(now: string): DataSource {
  const source = clocks.get(now);
  if (!source) throw new Error(`no clock shows ${now}`);
  return source;
}

async function device(): Promise<Browser> {
  const browser = service.browser();
  const [there] = await at(BEFORE).query<{ id: string }[]>(
    `insert into session (token_hash, person_id) values (uuid_send(uuidv7()), $1) returning id`,
    [anna],
  );
  const { endpoint, publicKey, auth } = browser;
  await at(BEFORE).transaction((manager) =>
    addPushDevice(manager, { person: anna, session: there?.id ?? '', endpoint, publicKey, auth }),
  );
  return browser;
}

const choose = (push: 'now' | 'daily' | 'weekly' | 'never', groups: MailGroup[] = ['ideas', 'discussion']) =>
  at(BEFORE).transaction((manager) =>
    chooseHow(manager, anna, {
      groups: groups.map((group) => ({ group, site: 'now', mail: 'never', push })),
      quiet: null,
    }),
  );
const tell = (kind: string, { now = BEFORE, times = 1, title = 'Laipa', idea = 99_007 } = {}) =>
  Promise.all(
    Array.from({ length: times }, () =>
      at(now).transaction((manager) =>
        addNotice(manager, {
          ...{ happening: randomUUID(), person: anna, kind, params: { title }, link: `/ideas/${idea}` },
          about: kind === 'idea.supported' ? `idea:${idea}` : undefined,
        }),
      ),
    ),
  );

interface Job {
  readonly id: string;
  readonly payload: { push: string };
}
const jobs = (): Promise<Job[]> =>
  at(EIGHT).query(
    `select o.id, o.payload from outbox o join push p on p.id::text = o.payload ->> 'push'
       join push_device d on d.id = p.device_id
     where o.job = 'send-push' and o.done_at is null and d.person_id = $1 order by o.id`,
    [anna],
  );
const handler = (source: DataSource) =>
  new SendPushHandler(
    source,
    readEnv({
      ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
      ...{ TALKA_ORIGIN: 'https://talka.example', TALKA_PUSH_HOSTS: service.host },
    }),
    createLog('worker', 'fatal'),
  );
/** A morning: so many workers look what is due, and send what there is to send, each job three times. */
async function morning(now = EIGHT, workers = 4): Promise<void> {
  const sources = await Promise.all(Array.from({ length: workers }, () => clock(now)));
  await Promise.all(sources.map((one) => pushDigestSweep(one, 2)()));
  await Promise.all(sources.map((one) => one.destroy()));
  for (const { id, payload } of await jobs())
    await Promise.all([1, 2, 3].map(() => handler(at(now)).handle(payload, id)));
}
const bodies = (browser = phone): unknown[] => browser.received.map(({ text }) => text['body']);

describe('what waits for a morning', () => {
  it('comes to each browser as one quiet message that counts, whichever of four workers looks', async () => {
    const desk = await device();
    await choose('daily');
    await tell('idea.published');
    await tell('idea.supported', { times: 12 });
    expect(await jobs()).toEqual([]);
    await morning();
    await morning(EIGHT, 2);
    for (const browser of [phone, desk]) {
      expect(browser.received).toHaveLength(1);
      expect(browser.received[0]?.text).toMatchObject({
        ...{ title: '2 pieces of news in Talka', silent: true, language: 'en', path: '/en/me/notices' },
        body: '12 more people supported the idea “Laipa”\nYour idea “Laipa” is published',
      });
    }
    // The line is still unread and counts on: the next morning tells of what is new alone, and leads to it.
    await tell('idea.supported', { times: 2, now: EIGHT });
    await morning(NEXT);
    expect(bodies()[1]).toBe('2 more people supported the idea “Laipa”');
    expect(phone.received[1]?.text).toMatchObject({ title: 'Talka', path: '/en/ideas/99007' });
  });

  it('comes twice where workers look first and write then: the control', async () => {
    await choose('daily');
    await tell('idea.published');
    const look = () =>
      at(EIGHT).query<{ id: string }[]>(
        'select id from notice where person_id = $1 and push_at <= talka_now()',
        [anna],
      );
    for (const lines of await Promise.all([look(), look()]))
      await at(EIGHT).query(
        `with digest as (insert into push_digest (person_id, due_at) values ($1, clock_timestamp()) returning id),
           told as (update notice set push_digest_id = (select id from digest), pushed = 1 where id = any($2)),
           written as (insert into push (device_id, happening_id, kind)
             select d.id, digest.id, 'digest' from push_device d, digest where d.person_id = $1 returning id)
         insert into outbox (job, payload) select 'send-push', jsonb_build_object('push', id) from written`,
        [anna, lines.map(({ id }) => id)],
      );
    expect(await jobs()).toHaveLength(2);
  });

  it('comes on Monday to who wants it by the week, and by the new hour to who chooses anew', async () => {
    await choose('weekly');
    await tell('idea.published');
    await morning();
    expect(bodies()).toEqual([]);
    await morning(MONDAY);
    expect(bodies()).toEqual(['Your idea “Laipa” is published']);
    await tell('idea.published', { title: 'Tilts' });
    await choose('now');
    await morning();
    expect(bodies()[1]).toBe('Your idea “Tilts” is published');
  });

  it('is counted beyond what is read at a glance', async () => {
    await choose('daily');
    for (const title of ['A', 'B', 'C', 'D', 'E']) await tell('idea.published', { title });
    await morning();
    expect(phone.received[0]?.text['title']).toBe('5 pieces of news in Talka');
    expect(String(bodies()[0]).split('\n')).toEqual([
      ...['E', 'D', 'C'].map((title) => `Your idea “${title}” is published`),
      'and 2 more',
    ]);
  });
});

describe('a digest that is promised to a browser', () => {
  it('leaves out what was read or hidden, and what is not wanted any more', async () => {
    await choose('daily');
    await tell('idea.published', { title: 'Tilts' });
    await tell('idea.supported');
    await pushDigestSweep(at(EIGHT))();
    await at(EIGHT).query(
      `update notice set read_at = talka_now() where person_id = $1 and kind = 'idea.published'`,
      [anna],
    );
    await choose('never', ['discussion']);
    await morning();
    expect([phone.received.length, await jobs()]).toEqual([0, []]);
  });

  it('waits for the end of quiet hours', async () => {
    await choose('daily');
    await tell('idea.published');
    await at(BEFORE).query(`insert into quiet_hours values ($1, '22:00', '10:00')`, [anna]);
    await morning();
    expect([phone.received.length, (await jobs()).length]).toEqual([0, 1]);
    const late = await clock('2027-06-03T07:00:00Z');
    for (const { id, payload } of await jobs()) await handler(late).handle(payload, id);
    await late.destroy();
    expect(bodies()).toHaveLength(1);
  });

  it('that no service took within a day is told by the next one, once', async () => {
    await choose('daily');
    await tell('idea.supported', { times: 3 });
    service.answer = 429;
    await expect(morning()).rejects.toThrow('429');
    await tell('idea.supported', { times: 2, now: EIGHT });
    service.answer = 201;
    await morning(NEXT);
    expect(bodies()).toEqual(['5 more people supported the idea “Laipa”']);
  });
});

describe('a worker that is killed over a digest', () => {
  /** Looks and sends as a worker does that has so many steps to live. @returns whether it was killed */
  async function killed(steps: number): Promise<boolean> {
    const life = new Life(steps);
    const url = new URL(database.url);
    url.searchParams.set('options', `-c talka.now=${EIGHT}`);
    const mortal = await mortalSource(url.href, life).catch(() => undefined);
    if (!mortal) return true;
    try {
      await pushDigestSweep(mortal)();
      for (const { id, payload } of await jobs()) await handler(mortal).handle(payload, id);
      return false;
    } catch (error) {
      if (!life.over) throw error;
      return true;
    } finally {
      await mortal.destroy().catch(() => undefined);
    }
  }

  it('leaves its person untold where no other looks: the control', async () => {
    await choose('daily');
    await tell('idea.published');
    expect(await killed(8)).toBe(true);
    expect(bodies()).toEqual([]);
  });

  it('tells once at whichever step it is killed: twice only under the same name', async () => {
    await choose('daily');
    await tell('idea.published');
    await tell('idea.supported', { times: 12 });
    let steps = 1;
    while (await killed(steps)) {
      await reconcileOutbox(at(EIGHT), 0);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(8);
    expect(await jobs()).toEqual([]);
    expect(new Set(bodies()).size).toBe(1);
    expect(new Set(phone.received.map(({ headers }) => headers['topic'])).size).toBe(1);
  });
});
