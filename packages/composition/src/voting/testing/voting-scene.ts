import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createDataSource, transactionOf } from '@talka/database';
import { testDatabase } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import { municipalityId, personId, type Result, type Transaction } from '@talka/kernel';
import { readEnv, type Env } from '@talka/platform';
import {
  announceVote,
  castBallot,
  issueToken,
  keepShares,
  packOf,
  startVote,
  voteId,
  type SealedBallot,
  type VoteId,
  type VoteRules,
  type VotingPorts,
} from '@talka/voting';
import type { DataSource } from 'typeorm';
import { castingTransaction, votingPorts } from '../voting.ports.js';

export const HERE = municipalityId('ludzas-novads');

/** What a voter asks of a server. */
export interface Counter {
  takeToken(by: Person, number: number, blinded: Uint8Array): Promise<Result<{ blindSignature: Uint8Array }>>;
  cast(vote: VoteId, ballot: SealedBallot): Promise<Result<{ leaf: Uint8Array }>>;
}

export interface VotingScene extends Counter {
  readonly source: DataSource;
  readonly env: Env;
  readonly transaction: Transaction<VotingPorts>;
  /** A second server on the same database: connections, keys and memory of its own. */
  readonly next: Counter;
  /** A vote that is open now. */
  openVote(more?: {
    readonly until?: Date;
    readonly rules?: Partial<VoteRules>;
    /** Base64; without it, one that nobody has the other half of. */
    readonly sealingKey?: string;
  }): Promise<{ id: VoteId; number: number }>;
  /** Gives the vote so much longer, in whole milliseconds of the database's clock. @returns its end */
  endsIn(vote: VoteId, milliseconds: number): Promise<Date>;
  /** So many residents of the municipality, their residence proved. */
  voters(count: number): Promise<Person[]>;
  close(): Promise<void>;
}

/** The real stores on a database of their own, without a server in front. */
export async function votingScene(pool = 20): Promise<VotingScene> {
  const database = await testDatabase();
  const connect = () =>
    createDataSource({ url: database.url, applicationName: 'spec', pool: pool / 2 }).initialize();
  const [source, nextSource] = await Promise.all([connect(), connect()]);
  const env = readEnv({
    TALKA_MODE: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    TALKA_ORIGIN: 'http://localhost:3999',
  });
  const portsOf = votingPorts(env);
  const transaction = transactionOf(source, portsOf);
  const voters = async (count: number): Promise<Person[]> => {
    const all: Person[] = [];
    // In parts, for a statement may take five seconds.
    for (let left = count; left > 0; left -= 5_000)
      all.push(...(await provedResidents(source, Math.min(left, 5_000))));
    return all;
  };
  const [administrator] = await voters(1);
  const by: Person = {
    ...(administrator as Person),
    grants: [{ role: 'administrator', municipality: HERE }],
  };
  return {
    ...{ source, env, transaction, voters },
    openVote: (more = {}) => openVote(transaction, by, more),
    endsIn: (vote, milliseconds) => endsIn(source, vote, milliseconds),
    ...counterOn(castingTransaction(source, portsOf)),
    next: counterOn(castingTransaction(nextSource, portsOf)),
    close: async () => {
      await Promise.all([source.destroy(), nextSource.destroy()]);
      await database.drop();
    },
  };
}

const counterOn = (transaction: Transaction<VotingPorts>): Counter => ({
  takeToken: (of, number, blinded) => issueToken(transaction)(of, { number, blinded }),
  cast: castBallot(transaction),
});

async function openVote(
  transaction: Transaction<VotingPorts>,
  by: Person,
  { until, rules, sealingKey }: { until?: Date; rules?: Partial<VoteRules>; sealingKey?: string },
): Promise<{ id: VoteId; number: number }> {
  const pack = packOf('one-pot-any-number');
  if (!pack) throw new Error('no such pack');
  const key = () => randomKey();
  const started = valueOf(
    await startVote(transaction)(by, {
      ...{ municipality: HERE, pack: pack.id, process: null },
      draft: {
        ...{
          name: { lv: 'Pagalmu fonds' },
          about: { lv: 'Trīs pagalmi' },
          rules: { ...pack.vote, ...rules },
        },
        time: { from: new Date(Date.now() - 60_000), until: until ?? new Date(Date.now() + 3_600_000) },
        pots: [{ id: 'visi', name: 'Visi', budgetCents: 1_000_000, areas: [] }],
        projects: ['Soliņi', 'Šūpoles', 'Taka'].map((name, at) => ({
          ...{ id: `${at + 1}`, pot: 'visi', idea: null, name, summary: '', language: 'lv' },
          costCents: 300_000,
        })),
        trustees: ['Velga', 'Imants', 'Nadežda'].map((name) => ({ name, office: '', publicKey: key() })),
      },
    }),
  );
  const at = { municipality: HERE, number: started.number };
  let { revision } = started;
  if (started.rules.secrecy === 'secret') {
    const shares = [{}, {}, {}];
    ({ revision } = valueOf(
      await keepShares(transaction)(by, { ...at, revision, sealingKey: sealingKey ?? key(), shares }),
    ));
  }
  valueOf(await announceVote(transaction)(by, { ...at, revision }));
  return { id: voteId(started.id), number: started.number };
}

async function endsIn(source: DataSource, vote: VoteId, milliseconds: number): Promise<Date> {
  const [row] = await source.query<{ until: Date }[]>(
    `with set as (update process_phase
         set closes_at = date_trunc('milliseconds', clock_timestamp()) + make_interval(secs => $2 / 1000.0)
         where id = (select phase_id from vote where id = $1) returning closes_at)
       select closes_at as until from set`,
    [vote, milliseconds],
  );
  return row?.until ?? new Date(0);
}

function randomKey(): string {
  const { x } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}

async function provedResidents(source: DataSource, count: number): Promise<Person[]> {
  const people = await source.query<{ id: string }[]>(
    `insert into person (name, birth_date, municipality_id, area_id)
       select 'Anna', '1980-01-01', municipality_id, id
       from (select municipality_id, id from area where municipality_id = $1 order by id limit 1) area,
         generate_series(1, $2) returning id`,
    [HERE, count],
  );
  await source.query(
    `insert into residence_proof (municipality_id, area_id, person_key, person_id, how)
       select municipality_id, area_id, sha256(id::text::bytea), id, 'desk' from person where id = any($1)`,
    [people.map(({ id }) => id)],
  );
  return people.map(({ id }) => ({
    ...{ id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: HERE, grants: [] },
  }));
}

/** As it is after its token and signature were found good: what the box sees. */
export function someSealed(voterKey: Uint8Array, revision = 1): SealedBallot {
  const seal = randomBytes(64);
  const hash = (of: string) => createHash('sha256').update(of).update(seal).digest();
  return {
    ...{ voterKey, style: 'all', revision, sealHash: hash('seal'), leaf: hash('leaf') },
    envelope: { v: 1, seal: seal.toString('base64') },
  };
}

/** A message below any modulus of 2048 bits. */
export const someBlinded = (): Uint8Array => Buffer.concat([Buffer.alloc(1, 1), randomBytes(255)]);

export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
}

/** All of it, so many at a time, in an order drawn anew. */
export async function inAnyOrder(acts: readonly (() => Promise<void>)[], hands = 16): Promise<void> {
  const left = acts.map((act) => ({ act, turn: Math.random() })).sort((a, b) => a.turn - b.turn);
  const hand = async (): Promise<void> => {
    for (let one = left.pop(); one; one = left.pop()) await one.act();
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
