import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '@talka/contracts';
import { asPerson, realVote, testDatabase, type RealVote, type TestDatabase } from '@talka/testing';
import pg from 'pg';
import { twoApis, type Asked, type Said, type TwoApis } from './testing/two-apis.js';
import { votingDevices, type VotingDevices } from './testing/voting-devices.js';

/** Fifty thousand where there is time: set TALKA_VOTERS. */
const VOTERS = Number(process.env['TALKA_VOTERS'] ?? 1_000);
const FEW = 20;
const MUNICIPALITY = 'ludzas-novads';

let database: TestDatabase;
let client: pg.Client;
let apis: TwoApis;
const undo: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await residents(VOTERS);
  apis = await twoApis(database.url);
}, 120_000);
afterEach(async () => {
  for (const one of undo.splice(0)) await one.stop();
});
afterAll(async () => {
  await apis.stop();
  await client.end();
  await database.drop();
}, 60_000);

/** Residents whose residence is proved, each with a session. */
const residents = (count: number) =>
  client.query(
    `with people as (
       insert into person (name, birth_date, municipality_id, area_id)
         select 'Iedzīvotājs ' || n, date '1980-01-01', municipality_id, id
         from (select municipality_id, id from area where municipality_id = $1 order by id limit 1) area,
           generate_series(0, $2::int - 1) as n
         returning id, municipality_id, area_id, split_part(name, ' ', 2) as n),
     sessions as (insert into session (token_hash, person_id) select sha256(('voter-' || n)::bytea), id from people)
     insert into residence_proof (municipality_id, area_id, person_key, person_id, how)
       select municipality_id, area_id, sha256(('person ' || n)::bytea), id, 'desk' from people`,
    [MUNICIPALITY, count],
  );

async function openVote(): Promise<{ vote: RealVote; devices: VotingDevices }> {
  const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];
  const vote = await realVote(await asPerson(client, apis.origin, { grants }), MUNICIPALITY);
  return { vote, devices: await votingDevices(vote) };
}

const asksToken = ({ number }: RealVote, voter: number, blinded: string): Asked => ({
  ...{ path: `/my/votes/${number}/token`, body: { blinded }, cookie: `talka_local=voter-${voter}` },
});
const casts = ({ number }: RealVote, envelope: object): Asked => ({
  ...{ path: `/votes/${number}/ballots`, body: { envelope } },
});

/** What counts of a vote: lines of the roll, envelopes in the box, and leaves of the log that nothing supersedes. */
const counted = async ({ configuration }: RealVote): Promise<number[]> => {
  const tables = ['vote_roll', 'vote_envelope', 'vote_leaf'];
  const counting = { vote_leaf: 'and seal_hash is not null and not superseded' } as Record<string, string>;
  const all = tables.map((table) =>
    client.query<{ count: number }>(
      `select count(*)::int as count from ${table} where vote_id = $1 ${counting[table] ?? ''}`,
      [configuration.vote],
    ),
  );
  return (await Promise.all(all)).map(({ rows }) => rows[0]?.count ?? 0);
};

const signatureOf = ({ text }: Said) => (JSON.parse(text) as { blindSignature: string }).blindSignature;
const codeOf = ({ text }: Said) => (JSON.parse(text) as Problem).code;
const signatureIn = (envelope: object) => (envelope as { signature: string }).signature;
const isGood = ({ status }: Said) => status === 200;

/** Numbers of devices: of one voter there can be several. */
const deviceOf = (voter: number, nth: number) => nth * VOTERS + voter;
const voterOf = (device: number) => device % VOTERS;

/** Half of the voters send all they send at one moment, the others' is scattered. */
function inAnyOrder<T>(all: readonly T[], of: (one: T) => number): T[] {
  const moments = Array.from({ length: VOTERS }, () => Math.random());
  return all
    .map((one) => ({ one, turn: of(one) % 2 === 0 ? (moments[of(one)] ?? 0) : Math.random() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}

/** What all that was sent under one name was answered. */
function answersTo<T>(names: readonly T[], said: readonly Said[]): Map<T, Said[]> {
  const answers = new Map<T, Said[]>();
  for (const [at, name] of names.entries())
    answers.set(name, [...(answers.get(name) ?? []), said[at] as Said]);
  return answers;
}

/** Every fourth asks again for the same, every tenth for something else. */
const again = (voter: number) => voter % 4 < 1;
const other = (voter: number) => voter % 10 >= 8;
const differentTexts = (said: readonly Said[]) => new Set(said.map(({ text }) => text)).size;

describe('two processes', () => {
  it('would give a voter two tokens, and count two ballots of theirs, if the roll had no key', async () => {
    const { vote, devices } = await openVote();
    undo.push(devices);
    const blinded = await devices.blind(0, FEW);
    for (let nth = 1; nth < 4; nth += 1) blinded.push(...(await devices.blind(deviceOf(0, nth), FEW)));
    await client.query('alter table vote_roll drop constraint vote_roll_pkey');
    const asked = inAnyOrder(blinded, ({ voter }) => 2 * voterOf(voter));
    const said = await apis.ask(
      asked.map(({ voter, blinded: message }) => asksToken(vote, voterOf(voter), message)),
    );
    const given = asked.flatMap(({ voter }, at) =>
      isGood(said[at] as Said) ? [{ voter, blindSignature: signatureOf(said[at] as Said) }] : [],
    );
    const sealed = await devices.seal(given);
    await apis.ask(sealed.map(({ envelope }) => casts(vote, envelope)));
    const [roll = 0, box = 0] = await counted(vote);
    await client.query('truncate vote_roll');
    await client.query('alter table vote_roll add primary key (vote_id, person_key)');
    expect([roll > FEW, box > FEW]).toEqual([true, true]);
  }, 120_000);

  it('would count several ballots of a voter who changes their mind, if casts of one key did not wait for each other', async () => {
    const { vote, devices } = await openVote();
    undo.push(devices);
    const blinded = await devices.blind(0, FEW);
    const said = await apis.ask(blinded.map((one) => asksToken(vote, one.voter, one.blinded)));
    const revisions = blinded.flatMap(({ voter }, at) =>
      [1, 2, 3, 4, 5, 6].map((revision) => ({
        ...{ voter, revision, blindSignature: signatureOf(said[at] as Said) },
      })),
    );
    const sealed = await devices.seal(revisions);
    // A lock that locks nothing, found before the real one by these two processes only.
    await client.query(`create schema no_locks`);
    await client.query(
      `create function no_locks.pg_advisory_xact_lock(bigint) returns void language sql as 'select'`,
    );
    const url = new URL(database.url);
    url.searchParams.set('options', '-c search_path=no_locks,pg_catalog,public');
    const careless = await twoApis(url.href);
    undo.push(careless);
    await careless.ask(sealed.map(({ envelope }) => casts(vote, envelope)));
    const [roll, , leaves] = await counted(vote);
    expect([roll, (leaves ?? 0) > FEW]).toEqual([FEW, true]);
  }, 120_000);

  describe(`with ${VOTERS} voters, whatever is sent again or anew, in any order`, () => {
    let held: Awaited<ReturnType<typeof openVote>>;
    const given: { voter: number; blindSignature: string }[] = [];
    beforeAll(async () => void (held = await openVote()));
    afterAll(() => held.devices.stop());

    it('give each one token: for one message, and for it the same answer byte for byte', async () => {
      const { vote, devices } = held;
      const firsts = await devices.blind(0, VOTERS);
      const seconds = await devices.blind(VOTERS, VOTERS);
      const asked = inAnyOrder(
        [
          ...firsts,
          ...firsts.filter(({ voter }) => again(voter)),
          ...seconds.filter(({ voter }) => other(voterOf(voter))),
        ],
        ({ voter }) => voterOf(voter),
      );
      const said = await apis.ask(asked.map((one) => asksToken(vote, voterOf(one.voter), one.blinded)));
      for (const [device, answers] of answersTo(
        asked.map(({ voter }) => voter),
        said,
      )) {
        const [one] = answers;
        if (!one) continue;
        if (isGood(one)) given.push({ voter: device, blindSignature: signatureOf(one) });
        expect(answers.map(isGood)).toEqual(answers.map(() => isGood(one)));
        if (isGood(one)) expect(differentTexts(answers)).toBe(1);
        else expect(answers.map(codeOf)).toEqual(answers.map(() => 'token.already-issued'));
      }
      expect(new Set(given.map(({ voter }) => voterOf(voter))).size).toBe(VOTERS);
      expect([given.length, (await counted(vote))[0]]).toEqual([VOTERS, VOTERS]);
    }, 300_000);

    it('count one ballot of each, their newest: the box holds as many as the roll', async () => {
      const { vote, devices } = held;
      const firsts = await devices.seal(given);
      const changed = given.filter(({ voter }) => other(voterOf(voter)));
      const seconds = await devices.seal(changed.map((one) => ({ ...one, revision: 2 })));
      const newest = new Map([...firsts, ...seconds].map(({ voter, envelope }) => [voter, envelope]));
      const cast = inAnyOrder(
        [...firsts, ...firsts.filter(({ voter }) => again(voterOf(voter))), ...seconds],
        ({ voter }) => voterOf(voter),
      ).map(({ envelope }) => envelope);
      const said = await apis.ask(cast.map((envelope) => casts(vote, envelope)));
      const receipts = new Set<object>();
      for (const [envelope, answers] of answersTo(cast, said)) {
        const good = answers.filter(isGood);
        if (good.length > 0) receipts.add(envelope);
        expect(differentTexts(good)).toBeLessThan(2);
        // Whose change was quicker is told so: the first one then counts no more.
        const refused = answers.filter((one) => !isGood(one)).map(codeOf);
        expect(refused).toEqual(refused.map(() => 'cast.stale'));
      }
      expect([...newest.values()].filter((envelope) => !receipts.has(envelope))).toEqual([]);
      expect(await counted(vote)).toEqual([VOTERS, VOTERS, VOTERS]);
      const { rows } = await client.query<{ envelope: object }>(
        'select envelope from vote_envelope where vote_id = $1',
        [vote.configuration.vote],
      );
      const kept = new Set(rows.map(({ envelope }) => signatureIn(envelope)));
      expect(kept).toEqual(new Set([...newest.values()].map(signatureIn)));
    }, 300_000);
  });
});
