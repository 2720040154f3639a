import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asPerson, asVisitor, testDatabase, type Actor, type NewActor } from '@talka/testing';
import pg from 'pg';
import { Mailbox } from './mailbox.js';
import { ownRedis, type OwnRedis } from './own-redis.js';
import { freePort, operatorRuns, TalkaProcess } from './talka-processes.js';

/** Talka in whole, each part a process of its own: API, worker, database, Redis and mail server. */
export interface WholeTalka {
  readonly database: pg.Client;
  readonly redis: OwnRedis;
  readonly mailbox: Mailbox;
  person(it?: NewActor): Promise<Actor>;
  visitor(): Actor;
  /** Somebody who asks the second API of the same Talka, which starts with the first of them. */
  visitorElsewhere(): Promise<Actor>;
  /** All that the processes have written on their outputs. */
  said(): string;
  /** Starts a worker. It is killed at the end, if it still lives. */
  worker(settings?: NodeJS.ProcessEnv): Promise<TalkaProcess>;
  /** The API dies in the middle of whatever it does, and starts again at the same address. */
  readonly api: { kill(): Promise<void>; startAgain(): Promise<void> };
  /** `talka …`, as an operator types it. */
  operator(...args: string[]): ReturnType<typeof operatorRuns>;
  close(): Promise<void>;
}

export async function wholeTalka(settings: NodeJS.ProcessEnv = {}): Promise<WholeTalka> {
  const [{ url, drop }, redis, folder, port] = await Promise.all([
    testDatabase(),
    ownRedis(),
    mkdtemp(join(tmpdir(), 'talka-whole-')),
    freePort(),
  ]);
  const mailbox = new Mailbox();
  await mailbox.open();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    TALKA_MODE: 'test',
    NODE_OPTIONS: '',
    DATABASE_URL: url,
    REDIS_URL: redis.url,
    PORT: String(port),
    TALKA_HOST: '127.0.0.1',
    TALKA_ORIGIN: origin,
    TALKA_FILES_DIR: join(folder, 'files'),
    TALKA_RATE_FACTOR: '1000',
    // What comes due is found at once: a digest's twenty seconds are nothing a test would learn from.
    TALKA_LOOK_EVERY_MS: '500',
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    ...settings,
  };
  let api = await TalkaProcess.start('api', env);
  const processes = [api];
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  let elsewhere: string | undefined;
  return {
    database,
    redis,
    mailbox,
    person: (it = {}) => asPerson(database, origin, it),
    visitor: () => asVisitor(origin),
    visitorElsewhere: async () => {
      if (elsewhere === undefined) {
        const PORT = String(await freePort());
        processes.push(await TalkaProcess.start('api', { ...env, PORT }));
        elsewhere = `http://127.0.0.1:${PORT}`;
      }
      return asVisitor(elsewhere);
    },
    said: () => processes.map(({ said }) => said).join('\n'),
    worker: async (more = {}) => {
      const worker = await TalkaProcess.start('worker', { ...env, ...more });
      processes.push(worker);
      return worker;
    },
    api: {
      kill: () => api.kill(),
      startAgain: async () => {
        api = await TalkaProcess.start('api', env);
        processes.push(api);
      },
    },
    operator: (...args) => operatorRuns(args, env),
    close: async () => {
      await Promise.all(processes.map((process) => process.kill()));
      await database.end();
      await Promise.all([
        mailbox.close(),
        redis.stop(),
        drop(),
        rm(folder, { recursive: true, force: true }),
      ]);
    },
  };
}
