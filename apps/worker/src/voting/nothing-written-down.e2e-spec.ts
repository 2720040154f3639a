import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUEUE } from '@talka/jobs';
import {
  keepWal,
  proveResidence,
  realVote,
  someVoteDraft,
  startedVote,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { placesThatSay, type HidingPlaces } from '../testing/hiding-places.js';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality }];
const VOTERS = 6;
/** Ids that stand nowhere else, so that finding two of them together is finding a ballot. */
// The write-ahead log is one for all databases of a server: nobody else who searches it has these.
const CANARIES = ['5917', '6082'];
/** As a ballot has them, as a database, a job or a log would write them, inside of other JSON, and as `jsonb` keeps them. */
const TRACES = ['","', '", "', ',', '\\",\\"', '\\", \\"', ''].map((between) => CANARIES.join(between));

let talka: WholeTalka;
let places: HidingPlaces;
let administrator: Actor;

beforeAll(async () => {
  // The worker takes ballots into the log every second here.
  talka = await wholeTalka({ TALKA_LOG: 'debug', TALKA_VOTE_LOG_SECONDS: '1' });
  await talka.worker();
  places = { database: talka.database, redis: new Redis(talka.redis.url), logs: talka.said };
  administrator = await talka.person({ grants });
  await keepWal(talka.database);
}, 240_000);
afterAll(async () => {
  places.redis.disconnect();
  await talka.close();
}, 60_000);

const withCanaries = () => {
  const draft = someVoteDraft();
  return { projects: draft.projects.map((project, at) => ({ ...project, id: CANARIES[at] ?? '1' })) };
};

async function resident(): Promise<Actor> {
  const person = await talka.person();
  await proveResidence(talka.database, person.id);
  return person;
}

/** Whatever a table is given from now on, the database says no. @returns what takes it back */
async function broken(table: string, words: string): Promise<() => Promise<void>> {
  await talka.database.query(
    `create function say_no() returns trigger language plpgsql as $$ begin raise exception '%', ${words}; end $$;
     create trigger say_no before insert on ${table} for each row execute function say_no()`,
  );
  return async () =>
    void (await talka.database.query(`drop trigger say_no on ${table}; drop function say_no()`));
}

const allInTheLog = async ({ number }: RealVote): Promise<void> => {
  for (;;) {
    const { rows } = await talka.database.query(
      `select from vote_leaf where position is null and vote_id = (select id from vote where number = $1)`,
      [number],
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

describe('a secret ballot, with two APIs and a worker as processes of their own', () => {
  let vote: RealVote;
  const voters: Voter[] = [];

  beforeAll(async () => {
    vote = await realVote(administrator, municipality, withCanaries());
    // The token of one API is taken at the other.
    for (let at = 0; at < VOTERS; at += 1)
      voters.push(new Voter(await resident(), await talka.visitorElsewhere(), vote));
  }, 120_000);

  it('is told by nothing that is written down: tables, files, write-ahead log, dump, Redis, jobs, logs', async () => {
    for (const voter of voters) expect((await voter.cast({ visi: CANARIES })).status).toBe(200);
    const [changed, stale] = [voters[0], voters[1]];
    expect((await changed?.cast({ visi: CANARIES.toReversed() }))?.status).toBe(200);
    expect((await stale?.send(await stale.seal({ visi: CANARIES }, 1)))?.problem?.code).toBe('cast.stale');
    await allInTheLog(vote);
    expect(await placesThatSay(places, TRACES)).toEqual([]);
  }, 240_000);

  it('leaves no trace of its envelope in logs, jobs and Redis, also when the database fails', async () => {
    const envelope = await voters[2]?.seal({ visi: CANARIES });
    const mend = await broken('vote_envelope', `'the disk is full'`);
    const failed = await voters[2]?.send(envelope as NonNullable<typeof envelope>);
    await mend();
    expect([failed?.problem?.code, talka.said().includes('the disk is full')]).toEqual([
      'server.unexpected',
      true,
    ]);
    const { voterKey = '', enc = '', ciphertext = '', tokenSignature = '', signature = '' } = envelope ?? {};
    const marks = [voterKey, enc, ciphertext, tokenSignature, signature].flatMap((mark) => [
      mark,
      Buffer.from(mark, 'base64').toString('hex'),
      JSON.stringify([...Buffer.from(mark, 'base64')]).slice(1, -1),
    ]);
    const found = await placesThatSay(places, marks);
    expect(found.filter((place) => place === 'logs' || place === 'redis')).toEqual([]);
  }, 240_000);
});

describe('the same search', () => {
  it('finds what is written down in each of these places: an open ballot, a job that holds it, a log that says it', async () => {
    const draft = someVoteDraft(withCanaries());
    const open = { ...draft, rules: { ...draft.rules, secrecy: 'open' as const }, trustees: [] };
    const { number, revision } = await startedVote(administrator, municipality, open);
    await administrator.call('office-votes.announce', {
      params: { municipality, number },
      body: { revision },
    });
    const voter = await resident();
    const cast = () =>
      voter.call('my-votes.open-ballot', {
        params: { number },
        body: { pots: [{ pot: 'visi', choices: CANARIES }] },
      });
    const mend = await broken('vote_open_ballot', 'new.choices');
    await cast();
    await mend();
    expect((await cast()).problem).toBeUndefined();
    const queue = new Queue(QUEUE, { connection: { url: talka.redis.url }, prefix: 'talka' });
    await queue.add('react', { choices: CANARIES }, { delay: 3_600_000 });
    await queue.close();
    expect(await placesThatSay(places, TRACES)).toEqual([
      'data files',
      'logical dump',
      'logs',
      'redis',
      'table vote_open_ballot',
      'write-ahead log',
    ]);
  }, 240_000);
});
