import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DATABASE, promiseMail, reconcileOutbox } from '@talka/composition';
import { personId } from '@talka/kernel';
import { createLog, readEnv } from '@talka/platform';
import { comes, testDatabase, type TestDatabase } from '@talka/testing';
import type { DataSource } from 'typeorm';
import { Mailbox } from '../testing/mailbox.js';
import { WorkerModule } from '../worker.module.js';
import { courseInOutbox, JOB_COURSE, type JobCourse } from './job-course.js';

let database: TestDatabase;
let mailbox: Mailbox;
let worker: TestingModule | undefined;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  await worker?.close();
  await mailbox.close();
});

interface Tried {
  readonly source: DataSource;
  /** What a reconciler without any patience sent again, after each try that failed. */
  readonly again: number[];
}

/** The worker in whole, but for who hears how its jobs fare; a reconciler looks just when each try has failed. */
async function workerThat(hears: (source: DataSource) => JobCourse): Promise<Tried> {
  const env = readEnv({
    TALKA_MODE: 'test',
    TALKA_ORIGIN: 'http://localhost:3999',
    DATABASE_URL: database.url,
    REDIS_URL: process.env['REDIS_URL'],
    TALKA_REDIS_PREFIX: `spec-${crypto.randomUUID()}`,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    TALKA_RECONCILE_AFTER_MS: '0',
  });
  const again: number[] = [];
  const looking = (source: DataSource): JobCourse => {
    const course = hears(source);
    return {
      giveUp: course.giveUp,
      retryWithin: async (...failed) => {
        await course.retryWithin(...failed);
        again.push(await reconcileOutbox(source, 0));
      },
    };
  };
  worker = await Test.createTestingModule({ imports: [WorkerModule.of(env, createLog('spec', 'silent'))] })
    .overrideProvider(JOB_COURSE)
    .useFactory({ factory: looking, inject: [DATABASE] })
    .compile();
  await worker.init();
  return { source: worker.get<DataSource>(DATABASE), again };
}

interface Row {
  readonly generation: number;
  readonly attempts: number;
  readonly failure: string | null;
  readonly done: boolean;
}

/** A mail to somebody is promised while the mail server is away. @returns how its message stands, when asked. */
async function promisedWhileAway({ source }: Tried): Promise<() => Promise<Row>> {
  const [person] = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id)
     select 'Anna', uuidv7() || '@talka.example', '1980-01-01', municipality_id, id from area limit 1 returning id`,
  );
  const onceKey = crypto.randomUUID();
  await source.transaction((manager) =>
    promiseMail(manager, {
      onceKey,
      to: `${onceKey}@talka.example`,
      person: personId(String(person?.id)),
      language: 'lv',
      template: 'sign-in',
      params: { code: '123456', path: '/sign-in', minutes: 10 },
    }),
  );
  return async () => {
    const [row] = await source.query<Row[]>(
      `select generation, attempts, failure, done_at is not null as done from outbox
       where payload->>'mail' = (select id::text from mail where once_key = $1)`,
      [onceKey],
    );
    return row!;
  };
}

describe('a try that failed and waits for its turn', () => {
  it('is not taken for a lost one, however impatient the reconciler', async () => {
    mailbox = new Mailbox();
    await mailbox.open();
    const { port } = mailbox;
    const tried = await workerThat(courseInOutbox);
    await mailbox.close();
    const row = await promisedWhileAway(tried);
    expect(await comes(() => tried.again.length >= 3)).toBe(true);
    expect(await row()).toMatchObject({ generation: 0, attempts: 3, done: false });
    expect((await row()).failure).toContain('ECONNREFUSED');
    await mailbox.open(port);
    expect(await comes(async () => (await row()).done)).toBe(true);
    expect(mailbox.received).toHaveLength(1);
    expect(tried.again.every((count) => count === 0)).toBe(true);
    expect((await row()).generation).toBe(0);
  }, 180_000);

  it('is sent again and again when nobody hears that it waits', async () => {
    mailbox = new Mailbox();
    await mailbox.open();
    const { port } = mailbox;
    const deaf: JobCourse = { retryWithin: async () => undefined, giveUp: async () => undefined };
    const tried = await workerThat(() => deaf);
    await mailbox.close();
    const row = await promisedWhileAway(tried);
    expect(await comes(async () => (await row()).generation >= 3)).toBe(true);
    await mailbox.open(port);
    expect(await comes(async () => (await row()).done)).toBe(true);
    // Still one mail: the row of the mail knows that it went out.
    expect(mailbox.received).toHaveLength(1);
  }, 180_000);
});
