import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, registersOf } from '@talka/database';
import { testDatabase, type TestDatabase } from '@talka/database/testing';
import { personId } from '@talka/kernel';
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

it('workshops are taught: one is full, and a leader has a register that is open now, with people in it', async () => {
  const workshops = await source.query<{ title: string; enrolled: number; waiting: number }[]>(
    `select w.title, count(*) filter (where r.state = 'confirmed')::int as enrolled,
       count(*) filter (where r.state = 'waiting')::int as waiting
       from workshop w join workshop_session t on t.workshop_id = w.id and t.number = 1
         join registration r on r.slot_id in (w.slot_id, t.slot_id)
       where w.state = 'published' group by w.title order by w.title`,
  );
  expect(workshops).toEqual([
    { title: 'Atvērtās stelles', enrolled: 3, waiting: 0 },
    { title: 'Karotes no bērza', enrolled: 2, waiting: 0 },
    { title: 'Latgaliešu valoda sarunās', enrolled: 3, waiting: 0 },
    { title: 'Linu aušana stellēs', enrolled: 4, waiting: 0 },
    { title: 'Māla bļodas visai ģimenei', enrolled: 3, waiting: 0 },
    { title: 'Māla svilpes vienā vakarā', enrolled: 3, waiting: 1 },
    { title: 'Rudzu maize krāsnī', enrolled: 2, waiting: 0 },
    { title: 'Stāsti vecās fotogrāfijās', enrolled: 1, waiting: 0 },
  ]);
  const [led] = await source.query<{ id: string; email: string }[]>(
    `select p.id, p.email from person p join workshop_leader l on l.person_id = p.id
       join workshop_session t on t.workshop_id = l.workshop_id
       where l.role = 'leader' and lower(t.during) between now() and now() + interval '1 hour'`,
  );
  expect(led?.email).toBe('tekla@talka.example');
  const registers = await registersOf(source, personId(led?.id ?? ''));
  const open = registers.filter(
    ({ from }) => from.getTime() > Date.now() && from.getTime() < Date.now() + 3_600_000,
  );
  expect(open.map(({ title, participants }) => [title, participants.length])).toEqual([
    ['Atvērtās stelles', 3],
  ]);
  expect(registers.length).toBeGreaterThan(2);
});

it('an idea is talked through, in three languages, with answers and support', async () => {
  const [said] = await source.query<
    { languages: number; answers: number; comments: number; supports: number }[]
  >(
    `select count(distinct c.language)::int as languages, count(c.answers_id)::int as answers, count(*)::int as comments,
       sum(c.support_count)::int as supports from comment c`,
  );
  expect(said).toEqual({ languages: 3, answers: 4, comments: 8, supports: 15 });
});

it('a course is over: closed by its leader, completed by most, and praised by more than it takes to show it', async () => {
  const [past] = await source.query<{ title: string; completed: number; said: number }[]>(
    `select w.title,
       (select count(*)::int from workshop_completion c where c.workshop_id = w.id) as completed,
       (select count(*)::int from workshop_feedback f where f.workshop_id = w.id) as said
       from workshop w where w.state = 'closed'`,
  );
  expect(past).toEqual({ title: 'Jostas ar celiem', completed: 4, said: 4 });
});

it('the memorandum has partners and one who waits; a decision that was carried and minuted, one without a quorum, and one that is open', async () => {
  const partners = await source.query<{ state: string; n: number }[]>(
    'select state, count(*)::int as n from partner group by state order by state',
  );
  expect(partners).toEqual([
    { state: 'asked', n: 1 },
    { state: 'signed', n: 3 },
  ]);
  const decisions = await source.query<{ state: string; voices: number; revision: number }[]>(
    `select state, revision, (select count(*)::int from joint_voice v where v.decision_id = d.id) as voices
       from joint_decision d order by number`,
  );
  expect(decisions).toEqual([
    { state: 'carried', voices: 7, revision: 1 },
    { state: 'no-quorum', voices: 3, revision: 0 },
    { state: 'open', voices: 2, revision: 0 },
  ]);
});
