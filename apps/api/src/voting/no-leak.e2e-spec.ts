import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  proveResidence,
  realVote,
  someVoteDraft,
  startedVote,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { Redis } from 'ioredis';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { everythingStored } from '../testing/everything-stored.js';

let api: ApiUnderTest;
let administrator: Actor;
const municipality = 'ludzas-novads';
const prefix = `leak${process.pid}`;

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1', TALKA_REDIS_PREFIX: prefix });
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
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

describe('a running result', () => {
  const READS = [
    ...([
      'home.read',
      'votes.list',
      'votes.read',
      'votes.incidents',
      'votes.configuration',
      'votes.result',
    ] as const),
    ...([
      'my-votes.read',
      'office-votes.list',
      'office-votes.read',
      'office-votes.closed',
      'paper.list',
    ] as const),
  ];
  const PAGES = ['', '/result', '/lab', '/cast'];

  /**
   * Everything anyone is answered about a vote, pages and the names of headers too, but for what names this one vote and
   * this moment.
   */
  async function whatIsTold(of: RealVote, reader: Actor): Promise<string> {
    const params = { municipality, number: of.number };
    const answers = [
      ...(await Promise.all(READS.map((name) => reader.call(name, { params })))),
      ...(await Promise.all(
        PAGES.map((page) => reader.send('GET', `/votes/${of.number}${page}`, { headers: {} })),
      )),
    ].map(({ status, body, headers }) => ({
      ...{ status, body, headers: [...headers.keys()].sort(), cache: headers.get('cache-control') },
      etag: headers.get('etag')?.length,
    }));
    const names = new RegExp(
      `${of.configuration.vote}|"number":"?${of.number}\\b|votes/${of.number}\\b`,
      'g',
    );
    return JSON.stringify(answers)
      .replaceAll('\\"', '"')
      .replaceAll(names, '·')
      .replaceAll(/"votes":\[.*?\]/g, '·')
      .replaceAll(
        /"[A-Za-z0-9+/]{43}="|[0-9a-f]{64}|[A-Za-z0-9+/]{342}==|\d{4}-\d\d-\d\dT[\d:.]+Z|"requestId":"[^"]+"/g,
        '·',
      );
  }

  /** Two votes alike in everything but what is chosen in them. */
  async function differingVotes(): Promise<readonly [RealVote, RealVote]> {
    const draft = someVoteDraft();
    const times = { opensAt: draft.opensAt, closesAt: draft.closesAt };
    const votes = [
      await realVote(administrator, municipality, times),
      await realVote(administrator, municipality, times),
    ] as const;
    const chosen = [['1'], ['2', '3']];
    for (const [at, vote] of votes.entries()) {
      for (let turn = 0; turn < 3; turn += 1) {
        const voter = new Voter(await resident(), api.visitor(), vote);
        expect((await voter.cast({ visi: chosen[at] ?? [] })).status).toBe(200);
      }
    }
    return votes;
  }

  it('would be noticed, if only the order of projects told it', async () => {
    const [one, other] = await differingVotes();
    const swap = `update vote_project set position = 1 - position where id in ('1', '2')
      and vote_id = (select id from vote where number = ${other.number})`;
    const reader = api.visitor();
    const told = async () => (await whatIsTold(one, reader)) === (await whatIsTold(other, reader));
    const before = await told();
    await api.database.query(swap);
    const planted = await told();
    await api.database.query(swap);
    expect([before, planted, await told()]).toEqual([true, false, true]);
  }, 120_000);

  it('is told to nobody: two votes that differ in what was chosen are answered alike', async () => {
    const votes = await differingVotes();
    await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).publishLogs();
    for (const reader of [api.visitor(), await resident(), administrator]) {
      expect(await whatIsTold(votes[0], reader)).toBe(await whatIsTold(votes[1], reader));
    }
    for (const vote of votes) {
      const params = { municipality, number: vote.number };
      const told = await administrator.call('office-votes.read', { params });
      expect(told.body).toMatchObject({ envelopes: 3, onRoll: { online: 3, desk: 0 } });
      const early = await administrator.call('office-votes.closed', { params });
      expect(early.problem?.code).toBe('vote.not-handed-over');
    }
  }, 120_000);

  it('has nothing to come out by: a ballot that is cast changes the box and its log, and no other table', async () => {
    const vote = await realVote(administrator, municipality);
    const voter = new Voter(await resident(), api.visitor(), vote);
    await voter.takeToken();
    const before = await everythingStored(api.database);
    expect((await voter.cast({ visi: ['1'] })).status).toBe(200);
    const after = await everythingStored(api.database);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([
      'vote_envelope',
      'vote_leaf',
    ]);
  }, 60_000);
});
