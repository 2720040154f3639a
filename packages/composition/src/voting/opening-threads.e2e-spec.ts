import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckBroke, checkHere, type Check, type CheckWork } from './check-work.js';
import { OpeningThreads, type ThreadBounds } from './opening-threads.js';
import { CHECKED, openingScene, type Opened, type OpeningScene } from './testing/opening-scene.js';

/** The built program: a thread runs no TypeScript. */
const program = new URL('../../dist/voting/reckoning.thread.js', import.meta.url);
const threads = (bounds: ThreadBounds = {}) => new OpeningThreads({ program, ...bounds });

let openings: OpeningScene;
let vote: Opened;
let work: CheckWork;
beforeAll(async () => {
  openings = await openingScene();
  vote = await openings.opened(50);
  work = { document: JSON.stringify(vote.bundle), withheld: [] };
}, 120_000);
afterAll(() => openings.scene.close());

/** @returns what was found, and how often a clock of the process ticked meanwhile */
async function ticking(check: Check) {
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 1);
  const found = await check(work);
  clearInterval(clock);
  return { found, ticks };
}

const failure = (check: Promise<unknown>): Promise<unknown> =>
  check.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('while ten thousand ballots are checked', () => {
  it('every clock of the process would stand still, on its own thread', async () => {
    expect((await ticking(checkHere)).ticks).toBe(0);
  }, 120_000);

  it('they go on, and what is found in another thread is the same', async () => {
    const { found, ticks } = await ticking(threads().check);
    expect(ticks).toBeGreaterThan(0);
    expect(found).toEqual(await checkHere(work));
    expect(found.ok).toBe(true);
  }, 120_000);

  it('by a worker’s sweep, it is written down as ever', async () => {
    await openings.bring(vote, vote.bundle);
    await openings.sweeps.checkOpenings({ check: threads().check });
    expect(await openings.standing(vote)).toMatchObject(CHECKED);
  }, 120_000);
});

describe('a thread', () => {
  it('that falls over says where, and the process goes on', async () => {
    const broke = await failure(threads().check({ configuration: null as never, ballots: [] }));
    expect(broke).toBeInstanceOf(CheckBroke);
    expect((broke as CheckBroke).trace).toMatchObject({ name: 'TypeError' });
    expect((broke as CheckBroke).trace.at.length).toBeGreaterThan(0);
  });

  it.each<[string, ThreadBounds, string]>([
    ['memory', { megabytes: 12 }, 'ERR_WORKER_OUT_OF_MEMORY'],
    ['time', { patienceMs: 1 }, 'took too long'],
  ])(
    'that wants too much %s is ended, and that counts as broken',
    async (_, bounds, name) => {
      const broke = await failure(threads(bounds).check(work));
      expect(broke).toBeInstanceOf(CheckBroke);
      expect((broke as CheckBroke).trace.name).toBe(name);
    },
    60_000,
  );

  it('that is ended with its process, or does not start, says nothing of the document', async () => {
    const ending = threads();
    const checking = failure(ending.check(work));
    await ending.stop();
    for (const error of [await checking, await failure(ending.check(work))])
      expect(error).toMatchObject({ name: 'CheckStopped' });
    const nowhere = await failure(threads({ program: new URL('nowhere.js', program) }).check(work));
    expect(nowhere).toMatchObject({ code: expect.stringContaining('MODULE_NOT_FOUND') });
    expect(nowhere).not.toBeInstanceOf(CheckBroke);
  });
});
