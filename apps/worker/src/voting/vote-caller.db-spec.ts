import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { packOf } from '@talka/voting';
import { DataSource } from 'typeorm';
import { VoteCaller } from './vote-caller.js';

const HERE = 'ludzas-novads';
const sixteen = `${new Date().getUTCFullYear() - 17}-01-01`;

let database: TestDatabase;
let source: DataSource;
let caller: VoteCaller;
beforeAll(async () => {
  database = await testDatabase();
  source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 6 }).initialize();
  caller = new VoteCaller(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Resident {
  readonly name: string;
  readonly email?: string | null;
  readonly birthDate?: string;
  readonly municipality?: string;
  readonly proved?: boolean;
  /** Proved who they are, and that they live in none of the municipalities. */
  readonly outside?: boolean;
}

async function resident({
  name,
  email,
  birthDate,
  municipality,
  proved,
  outside,
}: Resident): Promise<string> {
  const [row] = await source.query<{ id: string }[]>(
    `insert into person (name, email, birth_date, municipality_id, area_id, language)
       select $1, $2, $3, municipality_id, id, 'lv' from area where municipality_id = $4 order by id limit 1
       returning id`,
    [
      name,
      email === undefined ? `${name.toLowerCase()}@talka.example` : email,
      birthDate ?? '1980-01-01',
      municipality ?? HERE,
    ],
  );
  const id = row?.id ?? '';
  if (outside)
    await source.query(
      `insert into residence_proof (person_key, person_id, how) values (sha256($1::text::bytea), $1::uuid, 'desk')`,
      [id],
    );
  if (proved)
    await source.query(
      `insert into residence_proof (municipality_id, area_id, person_key, person_id, how)
         select $2, (select id from area where municipality_id = $2 order by id limit 1), sha256($1::text::bytea),
           $1::uuid, 'desk'`,
      [id, HERE],
    );
  return id;
}

/** A vote of hands, under way for an hour and with a day to go. */
async function openVote(by: string, residence = 'municipality'): Promise<string> {
  const mayVote = { minimumAge: 16, residence };
  const rules = { ...packOf('one-pot-any-number')?.vote, secrecy: 'open', mayVote };
  const [row] = await source.query<{ id: string }[]>(
    `with p as (insert into process (municipality_id, name, may_propose, may_support, support_threshold)
         values ($1, '{"lv": "Pagalmi"}', '{"minimumAge": 13, "residence": "anyone"}',
           '{"minimumAge": 13, "residence": "anyone"}', 1) returning id),
       f as (insert into process_phase (process_id, kind, opens_at, closes_at)
         select id, 'voting', now() - interval '1 hour', now() + interval '6 days' from p returning id, process_id),
       v as (insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules, state, created_by,
           announced_at)
         select $1, process_id, id, '{"lv": "Pagalmi"}', '{"lv": "Pagalmi"}', 'one-pot-any-number', $2, 'announced',
           $3, now() from f returning id)
     insert into vote_pot (vote_id, id, position, name, budget_cents)
       select id, 'visi', 0, 'Visi', 1000000 from v returning vote_id as id`,
    [HERE, JSON.stringify(rules), by],
  );
  return row?.id ?? '';
}

const told = async (vote?: string): Promise<string[]> => {
  const rows = await source.query<{ said: string }[]>(
    `select concat_ws(' ', p.name, n.kind, m.template, m.params ->> 'proved') as said
     from notice n join person p on p.id = n.person_id
       left join mail m on m.once_key = n.happening_id || ':' || n.person_id
     where n.kind like 'vote.%' and ($1::uuid is null or n.link = '/votes/' || (select number from vote where id = $1))
     order by p.name, n.kind, n.id`,
    [vote],
  );
  return rows.map(({ said }) => said);
};

const timesOf = async (vote: string, from: string, until: string): Promise<void> => {
  await source.query(
    `update process_phase set opens_at = now() + $2::interval, closes_at = now() + $3::interval
       where id = (select phase_id from vote where id = $1)`,
    [vote, from, until],
  );
};

describe('everyone who may vote', () => {
  let vote: string;

  it('hears that a vote has begun, once, whether their residence is shown or said, and nobody else does', async () => {
    const anna = await resident({ name: 'Anna', proved: true });
    await resident({ name: 'Beate' });
    await resident({ name: 'Cilda', proved: true, email: null });
    await resident({ name: 'Dace', municipality: 'rezekne', proved: true });
    await resident({ name: 'Elza', municipality: 'rezekne' });
    await resident({ name: 'Fricis', birthDate: '2016-01-01' });
    // Old enough, and without an account: somebody's child, whom nobody else writes to.
    const gints = await resident({ name: 'Gints', birthDate: sixteen, email: null });
    await source.query('insert into child (person_id, carer_id) values ($1, $2)', [gints, anna]);
    vote = await openVote(anna);
    await caller.call();
    const begun = [
      'Anna vote.begun vote-begun yes',
      'Beate vote.begun vote-begun no',
      'Cilda vote.begun',
      'Dace vote.begun vote-begun yes',
    ];
    expect(await told()).toEqual(begun);
    await caller.call();
    expect(await told()).toEqual(begun);
  });

  it('hears that it ends soon, those who have voted no less than the others', async () => {
    await source.query(
      `insert into vote_open_ballot (vote_id, person_key, style_id, choices)
         select $1, person_key, 'all', '{}' from residence_proof limit 1`,
      [vote],
    );
    await timesOf(vote, '-9 days', '1 day');
    await caller.call();
    const said = await told();
    expect(said.filter((one) => one.includes('vote.ends-soon'))).toHaveLength(4);
    expect(said.filter((one) => one.includes('vote.begun'))).toHaveLength(4);
    // Given more time it ends soon a second time: not yet, then once, whatever often it is looked at.
    const endsSoon = async () => (await told()).filter((one) => one.includes('vote.ends-soon')).length;
    await timesOf(vote, '-9 days', '5 days');
    await caller.call();
    expect(await endsSoon()).toBe(4);
    await timesOf(vote, '-9 days', '2 hours');
    await caller.call();
    await Promise.all([caller.call(), new VoteCaller(source).call()]);
    expect(await endsSoon()).toBe(8);
  });

  it('is told once when two workers call at the same time, and after one that died half way', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Zane${String(at).padStart(2, '0')}`);
    for (const name of names) await resident({ name });
    await timesOf(vote, '-9 days', '3 hours');
    // Half way: a batch is written, and no word of how far it came is lost.
    const dying = new VoteCaller(dyingAfter(source, 2));
    await expect(dying.call(10)).rejects.toThrow('died');
    const half = (await told()).filter((one) => /^Zane/.test(one)).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(40);
    await Promise.all([caller.call(7), new VoteCaller(source).call(7)]);
    await caller.call(7);
    const said = (await told()).filter((one) => /^Zane/.test(one));
    expect(said).toEqual(names.map((name) => `${name} vote.ends-soon vote-ends-soon no`));
  });
});

describe('a vote for more than the residents of its municipality', () => {
  const begun = async (residence: string): Promise<string[]> => {
    const vote = await openVote(await resident({ name: `Uldis-${residence}` }), residence);
    await caller.call();
    return (await told(vote)).filter((one) => /^(?:Dace|Elza|Fricis|Gita|Hugo) /.test(one));
  };

  it('is told to all whom it is for, wherever they live: residents of all, or anyone', async () => {
    await resident({ name: 'Gita', municipality: 'rezekne', outside: true });
    await resident({ name: 'Hugo', outside: true });
    const [dace, elza] = ['Dace vote.begun vote-begun yes', 'Elza vote.begun vote-begun no'];
    const [gita, hugo] = ['Gita vote.begun vote-begun yes', 'Hugo vote.begun vote-begun yes'];
    expect(await begun('municipality')).toEqual([dace]);
    expect(await begun('federation')).toEqual([dace, elza]);
    expect(await begun('anyone')).toEqual([dace, elza, gita, hugo]);
  }, 30_000);
});

/** The same database, for a worker that ends after so many transactions. */
function dyingAfter(of: DataSource, transactions: number): DataSource {
  let left = transactions;
  return Object.assign(Object.create(of) as DataSource, {
    query: of.query.bind(of),
    transaction: (work: Parameters<DataSource['transaction']>[0]) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('died')) : of.transaction(work as never);
    },
  });
}
