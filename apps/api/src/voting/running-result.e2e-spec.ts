import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  Actor,
  inTwo,
  openedByTrustees,
  realVote,
  timeHasRunOut,
  Voter,
  type RealVote,
} from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { everythingStored } from '../testing/everything-stored.js';
import {
  castOpen,
  castSealed,
  CHOSEN,
  resident,
  twoOpenVotes,
  twoSecretVotes,
} from './testing/differing-votes.js';
import { leakingProxy } from './testing/leaking-proxy.js';
import { whatIsTold, type AskedAbout } from './testing/what-is-told.js';

let api: ApiUnderTest;
let administrator: Actor;
const municipality = 'ludzas-novads';

beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  // Numbers of one length, so that answers about two votes are.
  await api.database.query(`select setval('vote_number', 100)`);
}, 60_000);
afterAll(() => api.close());

describe('a running result', () => {
  /** Two votes alike in everything but what is chosen in them. */
  async function differingVotes(): Promise<readonly [RealVote, RealVote]> {
    const votes = await twoSecretVotes(administrator);
    for (const [at, vote] of votes.entries()) await castSealed(api, vote, CHOSEN[at] ?? []);
    return votes;
  }

  const sweeps = () => api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false });
  const leavesOf = async ({ number }: RealVote): Promise<string[]> => {
    const { rows } = await api.database.query<{ leaf: string }>(
      `select encode(leaf, 'hex') as leaf from vote_envelope where vote_id = (select id from vote where number = $1)
         order by leaf`,
      [number],
    );
    return rows.map(({ leaf }) => leaf);
  };
  const told = async (vote: RealVote, reader: Actor) =>
    whatIsTold({ ...vote, id: vote.configuration.vote }, reader, await leavesOf(vote));

  it.each([
    [
      'the order of projects',
      (number: number) =>
        api.database.query(`update vote_project set position = 1 - position where id in ('1', '2')
          and vote_id = (select id from vote where number = ${number})`),
    ],
    [
      'a word that is longer by a letter',
      (number: number) =>
        api.database.query(`update vote set name = case when name ->> 'lv' like '%.' then
          jsonb_set(name, '{lv}', to_jsonb(rtrim(name ->> 'lv', '.'))) else jsonb_set(name, '{lv}', to_jsonb(name ->> 'lv' || '.')) end
          where number = ${number}`),
    ],
  ])(
    'would be noticed, if only %s told it',
    async (_, plant) => {
      const [one, other] = await differingVotes();
      const reader = api.visitor();
      const before = await told(other, reader);
      expect(await told(one, reader)).toEqual(before);
      await plant(other.number);
      const planted = await told(other, reader);
      await plant(other.number);
      expect(planted).not.toEqual(before);
      expect(await told(other, reader)).toEqual(before);
    },
    120_000,
  );

  it.each(['etag', 'x-turnout', 'content-length'])(
    'would be noticed, if only a header told it: %s',
    async (header) => {
      const [one, other] = await differingVotes();
      // In front of the api, as a proxy that counts would be: what it is told depends on the vote alone.
      const proxy = await leakingProxy(api.origin, (path) =>
        path.includes(`/votes/${other.number}`) ? header : undefined,
      );
      const through = new Actor(proxy.origin, '', null, undefined);
      const [plain, leaking] = [await told(one, through), await told(other, through)];
      await proxy.close();
      expect(leaking).not.toEqual(plain);
      expect(leaking.map(({ body }) => body.trimEnd())).toEqual(plain.map(({ body }) => body.trimEnd()));
    },
    120_000,
  );

  it('is told to nobody: two votes that differ in what was chosen are answered alike, to the byte', async () => {
    const votes = await differingVotes();
    const readers = [api.visitor(), await resident(api), administrator];
    for (const reader of readers) expect(await told(votes[0], reader)).toEqual(await told(votes[1], reader));
    await sweeps().publishLogs();
    for (const reader of readers) expect(await told(votes[0], reader)).toEqual(await told(votes[1], reader));
    for (const vote of votes) {
      const params = { municipality, number: vote.number };
      const counted = await administrator.call('office-votes.read', { params });
      expect(counted.body).toMatchObject({ envelopes: 3, onRoll: { online: 3, desk: 0 } });
      const early = await administrator.call('office-votes.closed', { params });
      expect(early.problem?.code).toBe('vote.not-handed-over');
    }
  }, 120_000);

  it('is told to nobody either between the close and the publication, opened or not', async () => {
    const votes = await differingVotes();
    const second = await api.person({ grants: [{ role: 'administrator', municipality }] });
    const readers = [api.visitor(), await resident(api)];
    const alike = async (): Promise<void> => {
      for (const reader of readers)
        expect(await told(votes[0], reader)).toEqual(await told(votes[1], reader));
    };
    await timeHasRunOut(api.database, ...votes.map(({ number }) => number));
    await sweeps().closeAndFinish();
    await alike();
    for (const { number } of votes)
      await inTwo([administrator, second], { municipality, number }, { kind: 'open' });
    await alike();
    for (const vote of votes) await bring(vote);
    await alike();
    await sweeps().checkOpenings();
    await alike();
    const publishing = { kind: 'publish', until: null, reason: '' } as const;
    for (const { number } of votes) {
      const params = { municipality, number };
      const proposed = await administrator.call('office-votes.propose-act', { params, body: publishing });
      expect(proposed.problem).toBeUndefined();
    }
    await alike();
  }, 120_000);

  async function bring(vote: RealVote): Promise<void> {
    const params = { municipality, number: vote.number };
    const closed = await administrator.call('office-votes.closed', { params });
    const { bundle, withheld } = await openedByTrustees(vote, closed.body.closed);
    const body = {
      document: JSON.stringify(bundle),
      withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
    };
    const brought = await administrator.call('office-votes.bring-opening', { params, body });
    expect(brought.problem).toBeUndefined();
  }

  it('has nothing to come out by: a ballot that is cast changes the box and its log, and no other table', async () => {
    const vote = await realVote(administrator, municipality);
    const voter = new Voter(await resident(api), api.visitor(), vote);
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

describe('the running result of an open vote, which the server could reckon at any time', () => {
  it('is told to nobody, and a ballot leaves no word for the worker or those who watch', async () => {
    const votes = await twoOpenVotes(administrator);
    const readers = [api.visitor(), await resident(api), administrator];
    for (const [at, vote] of votes.entries()) await castOpen(api, vote, CHOSEN[at] ?? []);
    for (const reader of readers)
      expect(await whatIsTold(votes[0], reader)).toEqual(await whatIsTold(votes[1], reader));
    const before = await everythingStored(api.database);
    await castOpen(api, votes[0], ['3']);
    const after = await everythingStored(api.database);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed).not.toContain('outbox');
    expect(changed).not.toContain('audit_entry');
    expect(changed).toContain('vote_open_ballot');
  }, 120_000);

  it('would be noticed in a list too', async () => {
    const [one, other] = await twoOpenVotes(administrator);
    const listed = async (vote: AskedAbout) =>
      (await whatIsTold(vote, api.visitor())).filter(({ what }) => what.endsWith('/votes'));
    expect(await listed(one)).toEqual(await listed(other));
    const before = await listed(one);
    await api.database.query(
      `update vote set name = jsonb_set(name, '{lv}', '"Trīs zīmes"') where number = $1`,
      [other.number],
    );
    expect(await listed(other)).not.toEqual(before);
  }, 60_000);
});
