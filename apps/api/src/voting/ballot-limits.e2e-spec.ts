import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VOTE_SWEEPS, type VoteSweeps } from '@talka/composition';
import {
  inTwo,
  openedByTrustees,
  proveResidence,
  realVote,
  someVoteDraft,
  startedVote,
  timeHasRunOut,
  Voter,
  type Actor,
  type DraftBody,
} from '@talka/testing';
import { readPb } from '@talka/voting';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
/** Cents: the projects cost 300,000, 400,000 and 500,000. */
const LIMIT = 700_000;
/** What fits; some of these together do not fit any more. */
const WITHIN = [['1'], ['2'], ['3'], ['1', '2']];
const ALL = ['1', '2', '3'];
type Ballot = DraftBody['rules']['ballot'];
/** How a ballot is limited, what is above the limit, and what is said then. */
interface Limit {
  readonly name: string;
  readonly ballot: Ballot;
  readonly above: string[][];
  readonly refusal: string;
}
const LIMITS: readonly Limit[] = [
  {
    name: 'a sum of money',
    ballot: { kind: 'knapsack', limitCents: LIMIT },
    above: [['1', '3'], ['2', '3'], ALL],
    refusal: 'ballot.over-budget',
  },
  {
    name: 'a number',
    ballot: { kind: 'approval', min: 1, max: 2 },
    above: [ALL],
    refusal: 'ballot.too-many',
  },
];

let api: ApiUnderTest;
let administrators: Actor[];
beforeAll(async () => {
  api = await apiUnderTest({ TALKA_VOTE_LOG_SECONDS: '1' });
  const grants = [{ role: 'administrator', municipality }];
  administrators = [await api.person({ grants }), await api.person({ grants })];
}, 60_000);
afterAll(() => api.close());

const administrator = (): Actor => administrators[0] as Actor;
const rules = (secrecy: 'open' | 'secret', ballot: Ballot): DraftBody['rules'] => ({
  ...someVoteDraft().rules,
  ...{ secrecy, ballot },
});

async function resident(): Promise<Actor> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return person;
}

/** In an order drawn anew. */
const mixed = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, turn: Math.random() }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ one }) => one);

describe.each(LIMITS)(
  'an open ballot limited by $name, saved in parts from many devices at once',
  ({ ballot, above, refusal }) => {
    async function openVote(): Promise<number> {
      const draft = someVoteDraft({ rules: rules('open', ballot), trustees: [] });
      const { number, revision } = await startedVote(administrator(), municipality, draft);
      await administrator().call('office-votes.announce', {
        params: { municipality, number },
        body: { revision },
      });
      return number;
    }

    /** One voter, forty saves at once. @returns what is kept of them, ballot by ballot */
    async function storm(number: number): Promise<string[][]> {
      const voter = await resident();
      const saves = mixed(
        Array.from(
          { length: 40 },
          (_, at) => [...WITHIN, ...above][at % (WITHIN.length + above.length)] ?? [],
        ),
      );
      const answers = await Promise.all(
        saves.map(async (choices) => {
          const body = { pots: [{ pot: 'visi', choices }] };
          const { problem } = await voter.call('my-votes.open-ballot', { params: { number }, body });
          return { fits: WITHIN.includes(choices), said: problem?.code ?? 'taken' };
        }),
      );
      expect(answers.filter(({ fits, said }) => said !== (fits ? 'taken' : refusal))).toEqual([]);
      const { rows } = await api.database.query<{ choices: { choices: string[] }[] }>(
        `select choices from vote_open_ballot where vote_id = (select id from vote where number = $1)`,
        [number],
      );
      return rows.map(({ choices }) => choices[0]?.choices ?? []);
    }

    it('would be above the limit, if each save were added to the ones before', async () => {
      await api.database.query(`
      create function add_up() returns trigger language plpgsql as $$ begin
        new.choices := jsonb_set(new.choices, '{0,choices}', (select jsonb_agg(distinct choice)
          from jsonb_array_elements((old.choices -> 0 -> 'choices') || (new.choices -> 0 -> 'choices')) as choice));
        return new; end $$;
      create trigger add_up before update on vote_open_ballot for each row execute function add_up()`);
      const kept = await storm(await openVote());
      await api.database.query('drop trigger add_up on vote_open_ballot; drop function add_up()');
      expect(kept).toEqual([ALL]);
    }, 60_000);

    it('is one of those that were saved, whole and within the limit', async () => {
      const number = await openVote();
      for (let turn = 1; turn <= 3; turn += 1) {
        const kept = await storm(number);
        expect(kept).toHaveLength(turn);
        expect(kept.filter((choices) => !WITHIN.some((sent) => sent.join() === choices.join()))).toEqual([]);
      }
    }, 120_000);
  },
);

describe.each(LIMITS)(
  'a secret ballot limited by $name, changed on two devices with one card',
  ({ ballot, above, refusal }) => {
    it('is opened as the newest of them, whole and within the limit; above it nothing is sealed', async () => {
      const vote = await realVote(administrator(), municipality, { rules: rules('secret', ballot) });
      const voter = new Voter(await resident(), api.visitor(), vote);
      for (const choices of above) await expect(voter.seal({ visi: choices })).rejects.toThrow(refusal);
      const envelopes = [];
      for (let revision = 1; revision <= 12; revision += 1)
        envelopes.push(await voter.seal({ visi: WITHIN[revision % 4] ?? [] }, revision));
      const answers = await Promise.all(mixed(envelopes).map((envelope) => voter.send(envelope)));
      expect(new Set(answers.map(({ problem }) => problem?.code ?? 'taken'))).toEqual(
        new Set(answers.every(({ problem }) => !problem) ? ['taken'] : ['taken', 'cast.stale']),
      );

      await timeHasRunOut(api.database, vote.number);
      await api.app.get<VoteSweeps>(VOTE_SWEEPS, { strict: false }).closeAndFinish();
      const params = { municipality, number: vote.number };
      await inTwo(administrators as [Actor, Actor], params, { kind: 'open' });
      const closed = await administrator().call('office-votes.closed', { params });
      const { bundle, withheld } = await openedByTrustees(vote, closed.body.closed);
      expect(bundle.sums).toMatchObject([{ issued: 1, envelopes: 1, spoilt: 0, counted: 1 }]);
      const reading = readPb(withheld.get('visi') ?? '');
      if (!reading.ok) throw new Error(JSON.stringify(reading.errors[0]));
      const { ballots, projects } = reading.file.election;
      const chosen = ballots.map(({ choices }) => choices.map((place) => projects[place]?.id));
      expect(chosen).toEqual([WITHIN[12 % 4]]);
    }, 120_000);
  },
);
