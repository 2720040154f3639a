import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  keepWal,
  proveResidence,
  realVote,
  someVoteDraft,
  startedVote,
  Voter,
  type Actor,
} from '@talka/testing';
import { Redis } from 'ioredis';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let administrator: Actor;
const municipality = 'ludzas-novads';
const prefix = `leak${process.pid}`;

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1', TALKA_REDIS_PREFIX: prefix });
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  await keepWal(api.database);
}, 60_000);
afterAll(() => api.close());

async function resident(): Promise<Actor> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return person;
}

/** Ids that stand nowhere else, so that finding them is finding the ballot. */
const CANARIES = ['7391', '8264'];
const withCanaries = () => {
  const draft = someVoteDraft();
  return {
    projects: draft.projects.map((project, at) => ({ ...project, id: CANARIES[at] ?? '1' })),
  };
};
/** As a ballot has them, as a database, a job or a log would write them, and as `jsonb` has them inside. */
const TRACES = ['","', '", "', ',', ''].map((between) => CANARIES.join(between));

async function tablesThatSay(trace: string): Promise<string[]> {
  const { rows: columns } = await api.database.query<{ place: string; query: string }>(
    `select format('%s.%s', table_name, column_name) as place,
       format('select 1 from %I where position(%L in %I::text) > 0 limit 1', table_name, $1::text, column_name) as query
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
    [trace],
  );
  const found: string[] = [];
  for (const { place, query } of columns) {
    if ((await api.database.query(query)).rowCount) found.push(place);
  }
  return found;
}

/** The write-ahead log is what a backup and a replica are made of. */
async function walSays(trace: string): Promise<boolean> {
  await api.database.query('select pg_current_wal_flush_lsn()');
  const { rows } = await api.database.query<{ said: boolean }>(
    `select coalesce(bool_or(position($1::bytea in pg_read_binary_file('pg_wal/' || name)) > 0), false) as said
       from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`,
    [Buffer.from(trace)],
  );
  return rows[0]?.said ?? true;
}

async function redisSays(trace: string): Promise<boolean> {
  const redis = new Redis(process.env['REDIS_URL'] ?? '', { maxRetriesPerRequest: 2 });
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}*` })) {
      for (const key of keys as string[]) {
        const value = await redis.dumpBuffer(key);
        if (key.includes(trace) || value?.includes(trace)) return true;
      }
    }
    return false;
  } finally {
    redis.disconnect();
  }
}

const placesThatSay = async (): Promise<string[]> => {
  const found: string[] = [];
  for (const trace of TRACES) {
    found.push(...(await tablesThatSay(trace)));
    if (await walSays(trace)) found.push('pg_wal');
    if (await redisSays(trace)) found.push('redis');
  }
  return [...new Set(found)].sort();
};

describe('what somebody chose', () => {
  it('stands in no table, no write-ahead log and no Redis while a vote is secret', async () => {
    const secret = await realVote(administrator, municipality, withCanaries());
    const voter = new Voter(await resident(), api.visitor(), secret);
    expect((await voter.cast({ visi: CANARIES })).status).toBe(200);
    await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).publishLogs();
    expect(await placesThatSay()).toEqual([]);
  }, 60_000);

  it('is found by the same search where it is written down: in an open vote', async () => {
    const draft = someVoteDraft(withCanaries());
    const open = { ...draft, rules: { ...draft.rules, secrecy: 'open' as const }, trustees: [] };
    const { number, revision } = await startedVote(administrator, municipality, open);
    const params = { municipality, number };
    await administrator.call('office-votes.announce', { params, body: { revision } });
    const cast = await (
      await resident()
    ).call('my-votes.open-ballot', {
      params: { number },
      body: { pots: [{ pot: 'visi', choices: CANARIES }] },
    });
    expect(cast.problem).toBeUndefined();
    expect(await placesThatSay()).toEqual(['pg_wal', 'vote_open_ballot.choices']);
  }, 60_000);
});
