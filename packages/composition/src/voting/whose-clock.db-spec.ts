import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closingCrowd, wronged, type ClosingCrowd } from './testing/closing-crowd.js';
import { byTheProcess, withClockOff } from './testing/process-clock.js';
import { votingScene, type VotingScene } from './testing/voting-scene.js';

const HALF_A_MINUTE = 30_000;
/** Longer than the vote is open. */
const TWO_HOURS = 7_200_000;
const HANDS = 12;

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene(2 * HANDS)));
afterAll(() => scene.close());

/** Four hundred cast while the vote ends, half of them too late, at a server whose clock is off by so much. */
async function castAtAServer(off: number, deciding?: ClosingCrowd['deciding']) {
  const vote = await scene.openVote();
  const crowd = { requests: 400, hands: HANDS, notice: 0, ...(deciding ? { deciding } : {}) };
  const { answers } = await withClockOff(off, () => closingCrowd(scene, vote.id, crowd));
  const inTime = answers.filter((answer) => answer.inTime).length;
  expect(Math.min(inTime, answers.length - inTime)).toBeGreaterThan(0);
  return { ...wronged(answers), inTime };
}

describe('a server whose clock is off', () => {
  it('would count whoever is late, if it were slow and decided by its own clock', async () => {
    const { early, late } = await castAtAServer(-HALF_A_MINUTE, byTheProcess);
    expect([early, late > 0]).toEqual([0, true]);
  }, 60_000);

  it('would refuse whoever is in time, if it were fast and decided by its own clock', async () => {
    const { early, late, inTime } = await castAtAServer(TWO_HOURS, byTheProcess);
    expect([early, late]).toEqual([inTime, 0]);
  }, 60_000);

  it.each([-HALF_A_MINUTE, TWO_HOURS])(
    'takes whoever is in time and nobody else: by %i ms',
    async (off) => {
      expect(await castAtAServer(off)).toMatchObject({ early: 0, late: 0 });
    },
    60_000,
  );
});
