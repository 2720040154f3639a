import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { promiseMail, relayOutbox } from '@talka/composition';
import { personId } from '@talka/kernel';
import { createLog, readEnv } from '@talka/platform';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { SendMailHandler } from './send-mail.handler.js';

let database: TestDatabase;
let [night, morning]: DataSource[] = [];
let env: ReturnType<typeof readEnv>;
const mailbox = new Mailbox();
beforeAll(async () => {
  database = await testDatabase();
  // Eleven at night in Riga, and seven in the morning.
  [night, morning] = [await at('2027-06-02T20:00:00Z'), await at('2027-06-03T04:00:00Z')];
  await mailbox.open();
  env = readEnv({
    ...{ TALKA_MODE: 'test', DATABASE_URL: database.url, REDIS_URL: process.env['REDIS_URL'] },
    ...{ TALKA_ORIGIN: 'https://talka.example', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` },
  });
});
afterAll(async () => {
  await mailbox.close();
  await Promise.all([night?.destroy(), morning?.destroy()]);
  await database.drop();
});

const at = (now: string): Promise<DataSource> =>
  new DataSource({
    ...{ type: 'postgres', url: database.url, poolSize: 3 },
    extra: { options: `-c talka.now=${now}` },
  }).initialize();

async function sleeper(source: DataSource): Promise<{ id: string; email: string }> {
  const [made] = await source.query<{ id: string; email: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select 'Anna', gen_random_uuid() || '@talka.example', '1980-01-01', municipality_id, id, 'en' from area limit 1
       returning id, email`,
  );
  await source.query(`insert into quiet_hours values ($1, '22:00', '07:00')`, [made?.id]);
  return made ?? { id: '', email: '' };
}

const from = '2027-06-05T06:00:00.000Z';
const shift = { title: 'Talka', role: 'Soli', place: 'Krasts', from };
const promise = (
  source: DataSource,
  to: { id: string; email: string },
  template: 'vote-begun' | 'shifts-soon',
) =>
  source.transaction((manager) =>
    promiseMail(manager, {
      ...{ onceKey: randomUUID(), to: to.email, person: personId(to.id), language: 'en', template },
      params: {
        ...shift,
        municipality: 'Ludza',
        until: from,
        proved: 'yes',
        path: '/votes/3',
        shifts: [shift],
      },
    }),
  );

/** What the relay carries to the queue goes to the worker at once. @returns how many jobs */
async function work(source: DataSource): Promise<number> {
  const handler = new SendMailHandler(source, env, createLog('worker', 'fatal'));
  const taken: { id: string; mail: string; generation: number }[] = [];
  await relayOutbox(source, async (jobs) => {
    for (const { id, payload, generation } of jobs)
      taken.push({ id, mail: String(payload['mail']), generation });
    await Promise.resolve();
  });
  for (const { id, mail } of taken) await handler.handle({ mail }, id);
  return taken.length;
}

it('a mail that can wait goes when quiet hours are over, once; a reminder goes at once', async () => {
  if (!night || !morning) throw new Error('no clocks');
  const anna = await sleeper(night);
  await promise(night, anna, 'vote-begun');
  await promise(night, anna, 'shifts-soon');
  expect(await work(night)).toBe(2);
  expect(mailbox.to(anna.email).map(({ subject }) => subject)).toEqual([expect.stringContaining('“Talka”')]);
  expect(await work(night)).toBe(0);
  expect(await work(morning)).toBe(1);
  expect(mailbox.to(anna.email).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('“Talka”'),
    'You can vote: “Talka”',
  ]);
  expect(await work(morning)).toBe(0);
});
