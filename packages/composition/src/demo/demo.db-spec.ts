import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { readEnv } from '@talka/platform';
import { auditVote, readVoteBundle } from '@talka/voting/protocol';
import type { DataSource } from 'typeorm';
import { operations } from '../operations/operations.js';

let database: TestDatabase;
let source: DataSource;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'talka-demo-'));
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 2 }).initialize();
  const env = readEnv({
    TALKA_MODE: 'demo',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    TALKA_ORIGIN: 'http://localhost:3999',
    TALKA_FILES_DIR: folder,
    TALKA_MAIL_DIR: folder,
  });
  await operations(env).seedDemo();
}, 120_000);
afterAll(async () => {
  await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

it('the demonstration has a vote that is over, and its published bundle passes the audit', async () => {
  const [past] = await source.query<{ state: string; document: string; voters: number }[]>(
    `select v.state, o.document, (select count(*)::int from vote_envelope e where e.vote_id = v.id) as voters
       from vote v join vote_opening o on o.vote_id = v.id`,
  );
  expect(past?.state).toBe('final');
  expect(past?.voters).toBeGreaterThan(20);
  const bundle = readVoteBundle(JSON.parse(past?.document ?? 'null'));
  expect(bundle.ok && auditVote(bundle.value)).toMatchObject({ ok: true });
});

it('another is open, and people one can sign in as may vote in it', async () => {
  const [open] = await source.query<{ state: string; is_open: boolean; voters: number }[]>(
    `select v.state, f.opens_at < now() and f.closes_at > now() + interval '10 days' as is_open,
       (select count(*)::int from residence_proof r join person p on p.id = r.person_id
         where r.municipality_id = v.municipality_id and p.email is not null) as voters
       from vote v join process_phase f on f.id = v.phase_id where v.state = 'announced'`,
  );
  expect(open).toMatchObject({ state: 'announced', is_open: true });
  expect(open?.voters).toBeGreaterThan(3);
});

it('people are wanted for shifts: some are free, one is full and has a waiting list', async () => {
  const shifts = await source.query<{ free: number; waiting: number }[]>(
    `select s.places - s.taken as free,
       (select count(*)::int from registration r where r.slot_id = s.id and r.state = 'waiting') as waiting
       from slot s join volunteer_shift v on v.slot_id = s.id
       where lower(s.during) between now() and now() + interval '14 days'`,
  );
  expect(shifts.filter(({ free }) => free > 0).length).toBeGreaterThan(4);
  expect(shifts.filter(({ free, waiting }) => free === 0 && waiting > 0)).toEqual([{ free: 0, waiting: 2 }]);
});
