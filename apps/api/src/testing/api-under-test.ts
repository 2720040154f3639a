import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLog, readEnv } from '@talka/platform';
import { asPerson, asVisitor, testDatabase, type Actor, type NewActor } from '@talka/testing';
import pg from 'pg';
import { createApi } from '../create-api.js';

export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly database: pg.Client;
  person(it?: NewActor): Promise<Actor>;
  visitor(): Actor;
  close(): Promise<void>;
}

/** The real API on its own database, listening on a free port of the loopback. */
export async function apiUnderTest(settings: NodeJS.ProcessEnv = {}): Promise<ApiUnderTest> {
  const { url, drop } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'talka-api-'));
  const origin = 'http://localhost:3999';
  const env = readEnv({
    TALKA_MODE: 'test',
    REDIS_URL: process.env['REDIS_URL'],
    DATABASE_URL: url,
    TALKA_ORIGIN: origin,
    TALKA_FILES_DIR: join(folder, 'files'),
    TALKA_MAIL_DIR: join(folder, 'mail'),
    TALKA_REDIS_PREFIX: new URL(url).pathname.slice(1),
    TALKA_RATE_FACTOR: '1000',
    ...settings,
  });
  const app = await createApi(env, createLog('api', process.env['TALKA_LOG'] ?? 'fatal'));
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  return {
    app,
    origin: address,
    database,
    person: (it = {}) => asPerson(database, address, it),
    visitor: () => asVisitor(address),
    close: async () => {
      await database.end();
      await app.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
