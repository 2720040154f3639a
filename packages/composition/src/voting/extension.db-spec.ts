import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transactionOf } from '@talka/database';
import type { Person } from '@talka/identity';
import type { Result, Transaction } from '@talka/kernel';
import { closeVote, confirmAct, proposeAct, type Vote, type VoteId, type VotingPorts } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { HERE, someSealed, valueOf, votingScene, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps } from './vote-sweeps.js';
import { votingPorts } from './voting.ports.js';

const ROUNDS = Number(process.env['TALKA_EXTENSION_ROUNDS'] ?? 40);
const WHY = 'Vietne stundu nebija pieejama.';

let scene: VotingScene;
let [first, second]: Person[] = [];
beforeAll(async () => {
  scene = await votingScene(24);
  const grants = [{ role: 'administrator', municipality: HERE }] as const;
  [first, second] = (await scene.voters(2)).map((person) => ({ ...person, grants }));
});
afterAll(() => scene.close());

type Open = Awaited<ReturnType<VotingScene['openVote']>>;

const propose = ({ number }: Open, until: Date, reason = WHY) =>
  proposeAct(scene.transaction)(first as Person, {
    ...{ municipality: HERE, number, kind: 'extend', reason },
    until,
  });

async function confirm(
  { id, number }: Open,
  by = second as Person,
  on: Transaction<VotingPorts> = scene.transaction,
): Promise<string> {
  const [row] = await scene.source.query<{ act: string }[]>(
    'select id as act from vote_act where vote_id = $1 and confirmed_at is null',
    [id],
  );
  return said(await confirmAct(on)(by, { municipality: HERE, number, act: row?.act ?? '' }));
}

const said = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const cast = async (vote: VoteId) => said(await scene.cast(vote, someSealed(randomBytes(32))));
const inAnHour = () => new Date(Date.now() + 3_600_000);

async function standing(vote: VoteId) {
  const [row] = await scene.source.query<
    { state: string; extended: boolean; confirmed: boolean; envelopes: number; logged: number }[]
  >(
    `select v.state, f.closes_at > clock_timestamp() as extended,
       exists (select from vote_act a where a.vote_id = v.id and a.confirmed_at is not null) as confirmed,
       (select count(*)::int from vote_envelope where vote_id = v.id) as envelopes,
       (select count(*)::int from vote_leaf where vote_id = v.id and position > 0) as logged
     from vote v join process_phase f on f.id = v.phase_id where v.id = $1`,
    [vote],
  );
  if (!row) throw new Error('no such vote');
  return row;
}

describe('an extension', () => {
  it('needs a second person, and a reason that everyone reads', async () => {
    const vote = await scene.openVote();
    expect(said(await propose(vote, inAnHour(), 'Tāpat.'))).toBe('act.reason-missing');
    expect(said(await propose(vote, new Date(Date.now() + 60_000)))).toBe('act.time-wrong');
    valueOf(await propose(vote, new Date(Date.now() + 7_200_000)));
    expect(await confirm(vote, first)).toBe('act.second-person-needed');
    expect(await standing(vote.id)).toMatchObject({ confirmed: false });
    expect(await confirm(vote)).toBe('done');
    expect(await standing(vote.id)).toMatchObject({ confirmed: true, state: 'announced' });
  });

  it('is not one person’s alone, whatever the program says', async () => {
    const vote = await scene.openVote();
    valueOf(await propose(vote, new Date(Date.now() + 7_200_000)));
    const alone = scene.source.query(
      `update vote_act set confirmed_by = proposed_by, confirmed_at = now() where vote_id = $1`,
      [vote.id],
    );
    await expect(alone).rejects.toThrow('vote_act_two_people');
  });

  it('lets ballots count that come between the old end and the new, and none after that', async () => {
    const vote = await scene.openVote();
    const old = await scene.endsIn(vote.id, 1_000);
    valueOf(await propose(vote, new Date(old.getTime() + 2_000)));
    expect(await cast(vote.id)).toBe('done');
    expect(await confirm(vote)).toBe('done');
    await sleep(1_200);
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    expect([await closeVote(scene.transaction)(vote.number), await cast(vote.id)]).toEqual([
      { ok: true, value: false },
      'done',
    ]);
    await sleep(2_000);
    expect(await cast(vote.id)).toBe('vote.over');
    expect(await closeVote(scene.transaction)(vote.number)).toEqual({ ok: true, value: true });
    expect(await cast(vote.id)).toBe('vote.over');
    expect(await standing(vote.id)).toMatchObject({ state: 'closed', envelopes: 2, logged: 2 });
  }, 30_000);
});

describe('an extension and the close, at the old end', () => {
  /**
   * Stops whoever is about to lock the vote or its box. `blind`: they go on with what they saw before they had it to
   * themselves.
   */
  function stopping(blind: boolean) {
    let [stopped, letGo] = [(): void => undefined, (): void => undefined];
    const there = new Promise<void>((resolve) => (stopped = resolve));
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const stop = async (): Promise<void> => {
      stopped();
      await gate;
    };
    const on = transactionOf(scene.source, (manager: EntityManager): VotingPorts => {
      const { votes, box, ...ports } = votingPorts(scene.env)(manager);
      const [read, find, close] = [votes.read.bind(votes), votes.find.bind(votes), box.close.bind(box)];
      let seen: Vote | undefined;
      votes.read = async (number) => (seen = await read(number));
      votes.find = async (number) => {
        if (!seen) {
          seen = await read(number);
          await stop();
        }
        const before = seen;
        const found = await find(number);
        return blind ? before : found;
      };
      box.close = async (vote) => {
        await stop();
        return close(vote);
      };
      return { ...ports, votes, box };
    });
    return { on, there, letGo };
  }

  /** Confirmed in time, and the vote is closed before the confirmation gets to it. */
  async function closedFirst(blind: boolean) {
    const vote = await scene.openVote();
    const { on, there, letGo } = stopping(blind);
    valueOf(await propose(vote, new Date(Date.now() + 7_200_000)));
    const confirming = confirm(vote, second, on);
    await there;
    await sleep(5);
    await scene.endsIn(vote.id, 0);
    await closeVote(scene.transaction)(vote.number);
    letGo();
    const answer = await confirming;
    const { state, extended } = await standing(vote.id);
    return { answer, state, extended };
  }

  /** The close begins after the end, and the vote is extended before it gets to it. */
  async function extendedFirst(blind: boolean) {
    const vote = await scene.openVote();
    const { on, there, letGo } = stopping(blind);
    valueOf(await propose(vote, new Date(Date.now() + 7_200_000)));
    await scene.endsIn(vote.id, 0);
    const closing = closeVote(on)(vote.number);
    await there;
    await scene.endsIn(vote.id, 60_000);
    const answer = await confirm(vote);
    letGo();
    await closing;
    const { state, extended } = await standing(vote.id);
    return { answer, state, extended };
  }

  it('would be both, if either went by what it saw before it had the vote to itself', async () => {
    const both = { answer: 'done', state: 'closed', extended: true };
    expect([await closedFirst(true), await extendedFirst(true)]).toEqual([both, both]);
  }, 60_000);

  it('is one or the other: closed, and the extension is refused; or extended, and not closed', async () => {
    expect(await closedFirst(false)).toEqual({
      answer: 'state.not-possible',
      state: 'closed',
      extended: false,
    });
    expect(await extendedFirst(false)).toEqual({ answer: 'done', state: 'announced', extended: true });
  }, 60_000);

  async function round(turn: number) {
    const vote = await scene.openVote();
    valueOf(await propose(vote, new Date(Date.now() + 7_200_000)));
    const answers: { at: Date; said: string }[] = [];
    let over = false;
    const end = await scene.endsIn(vote.id, 150);
    const hand = async (): Promise<void> => {
      while (!over) {
        const before = new Date();
        answers.push({ at: before, said: await cast(vote.id) });
      }
    };
    const crowd = [hand(), hand(), hand()];
    const closer = (async () => {
      while (!over) await closeVote(scene.transaction)(vote.number);
      // Once more: on a crowded machine its last turn may have begun before the end.
      await closeVote(scene.transaction)(vote.number);
    })();
    // From a little before the end to a little after it.
    await sleep(Math.max(0, end.getTime() - Date.now() + ((turn % 9) - 5) * 4));
    const answer = await confirm(vote);
    await sleep(60);
    over = true;
    await Promise.all([...crowd, closer]);
    const taken = answers.filter((one) => one.said === 'done').length;
    const late = answers.filter((one) => one.at > end && one.said === 'done').length;
    return { vote, answer, taken, late, others: new Set(answers.map((one) => one.said)) };
  }

  it(`loses no ballot and takes none after the true end, ${ROUNDS} times over`, async () => {
    const outcomes = new Map<string, number>();
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const { vote, answer, taken, late, others } = await round(turn);
      const found = await standing(vote.id);
      outcomes.set(answer, (outcomes.get(answer) ?? 0) + 1);
      expect([...others].filter((one) => one !== 'done' && one !== 'vote.over')).toEqual([]);
      expect(found.envelopes).toBe(taken);
      if (answer === 'done') {
        expect(found).toMatchObject({ state: 'announced', extended: true });
        expect(await cast(vote.id)).toBe('done');
        await scene.endsIn(vote.id, 0);
        await closeVote(scene.transaction)(vote.number);
        expect(await standing(vote.id)).toMatchObject({
          ...{ state: 'closed', envelopes: taken + 1, logged: taken + 1 },
        });
      } else {
        expect([answer, found.state, found.extended, late]).toEqual([
          'state.not-possible',
          ...['closed', false, 0],
        ]);
        expect(await cast(vote.id)).toBe('vote.over');
        expect(found.logged).toBe(taken);
      }
    }
    expect([...outcomes.keys()].sort()).toEqual(['done', 'state.not-possible']);
  }, 240_000);
});
