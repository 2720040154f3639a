import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { confirmAct, finishVote, proposeAct } from '@talka/voting';
import { byTheProcess, withClockOff } from './testing/process-clock.js';
import { HERE, valueOf, votingScene, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps, type VoteSweeps } from './vote-sweeps.js';
import { votingPorts } from './voting.ports.js';

let scene: VotingScene;
let sweeps: VoteSweeps;
let [first, second]: Person[] = [];
beforeAll(async () => {
  scene = await votingScene();
  sweeps = voteSweeps(scene.source, scene.env);
  const grants = [{ role: 'administrator', municipality: HERE }] as const;
  [first, second] = (await scene.voters(2)).map((person) => ({ ...person, grants }));
});
afterAll(() => scene.close());

/** A vote whose result stands published, with so long left for complaints. */
async function published(milliseconds: number) {
  const vote = await scene.openVote();
  await scene.source.query(
    `insert into vote_opening (vote_id, document, brought_by, state)
       select id, null, created_by, 'checked' from vote where id = $1`,
    [vote.id],
  );
  await scene.source.query(
    `update vote set state = 'published', published_at = now(),
       complaints_until = clock_timestamp() + make_interval(secs => $2 / 1000.0) where id = $1`,
    [vote.id, milliseconds],
  );
  return vote;
}

async function standing(vote: { id: string }) {
  const [row] = await scene.source.query<{ state: string; told: number }[]>(
    `select state, (select count(*)::int from audit_entry where action = 'vote.finished' and subject_id = v.id::text) as told
       from vote v where id = $1`,
    [vote.id],
  );
  return row;
}

const aMonthLater = <T>(act: () => Promise<T>): Promise<T> => withClockOff(30 * 86_400_000, act);

describe('a published result', () => {
  it('would be final too soon, if the clock of a process decided it', async () => {
    const vote = await published(60_000);
    const done = await aMonthLater(() =>
      finishVote(byTheProcess(scene.source, votingPorts(scene.env)))(vote.number),
    );
    expect([done, await standing(vote)]).toEqual([
      { ok: true, value: true },
      { state: 'final', told: 1 },
    ]);
  });

  it('is not final while one may complain, whatever a process takes for the time', async () => {
    const vote = await published(60_000);
    await aMonthLater(() => sweeps.closeAndFinish());
    expect(await aMonthLater(() => finishVote(scene.transaction)(vote.number))).toEqual({
      ...{ ok: true, value: false },
    });
    expect(await standing(vote)).toEqual({ state: 'published', told: 0 });
  });

  it('is final by itself when that time is over, and told once, by however many workers', async () => {
    const vote = await published(1_500);
    await sweeps.closeAndFinish();
    expect(await standing(vote)).toEqual({ state: 'published', told: 0 });
    await sleep(1_700);
    await Promise.all([1, 2, 3].map(() => voteSweeps(scene.source, scene.env).closeAndFinish()));
    expect(await standing(vote)).toEqual({ state: 'final', told: 1 });
  });

  it('is never final when a complaint led two people to annul it in time, and stands when it is too late', async () => {
    const annul = async ({ number }: { number: number }): Promise<string> => {
      const at = { municipality: HERE, number };
      const wish = { kind: 'annul', until: null, reason: 'Sūdzība ir pamatota.' } as const;
      const proposed = await proposeAct(scene.transaction)(first as Person, { ...at, ...wish });
      if (!proposed.ok) return proposed.refusal.code;
      const [row] = await scene.source.query<{ act: string }[]>(
        'select id as act from vote_act where vote_id = $1',
        [proposed.value.id],
      );
      valueOf(await confirmAct(scene.transaction)(second as Person, { ...at, act: row?.act ?? '' }));
      return 'annulled';
    };
    const [inTime, late] = [await published(1_000), await published(1_000)];
    expect(await annul(inTime)).toBe('annulled');
    await sleep(1_200);
    await sweeps.closeAndFinish();
    expect(await standing(inTime)).toEqual({ state: 'annulled', told: 0 });
    expect([await annul(late), (await standing(late))?.state]).toEqual(['state.not-possible', 'final']);
  });
});
