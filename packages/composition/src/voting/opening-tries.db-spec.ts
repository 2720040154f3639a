import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { beginCheck, createDataSource, keepBrought } from '@talka/database';
import { without } from '@talka/database/testing';
import type { DataSource } from 'typeorm';
import { checkHere, type Check } from './check-work.js';
import { CHECKED, openingScene, WAITING, type Opened, type OpeningScene } from './testing/opening-scene.js';
import { voteSweeps, type VoteSweeps } from './vote-sweeps.js';

let openings: OpeningScene;
let vote: Opened;
/** Its clock stands still: however long a test takes, what is to be tried later is not tried sooner. */
let source: DataSource;
let sweeps: VoteSweeps;
beforeAll(async () => {
  openings = await openingScene();
  const { env } = openings.scene;
  const now = new Date(Date.now() + 3_600_000);
  source = createDataSource({ url: env.DATABASE_URL, applicationName: 'spec', pool: 4, now });
  await source.initialize();
  sweeps = voteSweeps(source, env);
});
beforeEach(async () => {
  vote = await openings.opened();
  await openings.bring(vote, vote.bundle);
});
afterEach(() => openings.scene.source.query(`delete from vote_opening where state = 'checking'`));
afterAll(async () => {
  await source.destroy();
  await openings.scene.close();
});

/** The check itself falls over, as over input that it did not expect. */
const breaking: Check = () => checkHere({ configuration: null as never, ballots: [] });
/** Something that the check stands on is away. */
const away: Check = () => Promise.reject(new Error('the machine has no memory left for a thread'));

async function passes(times: number, check: Check): Promise<unknown[]> {
  const said: unknown[] = [];
  const log = { warn: (fields: unknown) => void said.push(fields) };
  for (let turn = 0; turn < times; turn += 1) await sweeps.checkOpenings({ check, log });
  return said;
}

/** So many tries, as if the time until the next had gone by each time. */
async function tries(times: number, check: Check): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await openings.tryNow(vote);
    expect(await passes(1, check)).toHaveLength(1);
  }
}

describe('a check that does not get through', () => {
  it('would be begun anew by every pass, if it were not said from when on', async () => {
    await without(
      openings.scene.source,
      `create function at_once() returns trigger language plpgsql as $$ begin
         new.next_try := old.next_try; return new; end $$;
       create trigger at_once before update on vote_opening for each row execute function at_once()`,
      'drop trigger at_once on vote_opening; drop function at_once()',
      async () => expect(await passes(5, away)).toHaveLength(5),
    );
    expect(await openings.standing(vote)).toMatchObject({ ...WAITING, tries: 5 });
  });

  it('is left alone for a while, and said once for each try, without words that might quote a ballot', async () => {
    const said = await passes(5, away);
    expect(said).toEqual([{ vote: vote.number, tries: 1, trace: { name: 'Error', at: expect.any(Array) } }]);
    expect(JSON.stringify(said)).not.toContain('memory');
    expect(await openings.standing(vote)).toMatchObject({ ...WAITING, tries: 1 });
  });

  it('is tried twice as late each time, by the clock of the database, and every four minutes in the end', async () => {
    const seconds: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      await tries(1, away);
      const [row] = await source.query<{ seconds: number }[]>(
        `select extract(epoch from next_try - talka_now())::int as seconds from vote_opening where vote_id = $1`,
        [vote.id],
      );
      seconds.push(row?.seconds ?? 0);
    }
    expect(seconds).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 256, 256]);
  });

  it('is not lost: once nothing is in its way it goes through', async () => {
    await tries(12, away);
    await openings.tryNow(vote);
    await sweeps.checkOpenings();
    expect(await openings.standing(vote)).toMatchObject(CHECKED);
  });

  it('because its worker died without a word, is tried again later', async () => {
    const [waiting] = await openings.scene.source.query<{ brought: string }[]>(
      'select brought from vote_opening where vote_id = $1',
      [vote.id],
    );
    await beginCheck(source, { id: vote.id, brought: waiting?.brought ?? '' });
    expect(await passes(3, checkHere)).toEqual([]);
    expect(await openings.standing(vote)).toMatchObject({ ...WAITING, tries: 1 });
    await openings.tryNow(vote);
    await sweeps.checkOpenings();
    expect(await openings.standing(vote)).toMatchObject(CHECKED);
  });
});

describe('a document on which the check itself breaks', () => {
  it('is refused by name after five times, and another can be brought', async () => {
    await tries(4, breaking);
    expect(await openings.standing(vote)).toMatchObject({ ...WAITING, breaks: 4 });
    await tries(1, breaking);
    expect(await openings.standing(vote)).toMatchObject({
      ...{ state: 'refused', code: 'opening.not-checkable', kept: false },
      told: ['vote.opening-brought', 'vote.opening-refused'],
    });
    await openings.bring(vote, vote.bundle);
    expect(await openings.standing(vote)).toMatchObject({ tries: 0, breaks: 0 });
    await sweeps.checkOpenings();
    expect(await openings.standing(vote)).toMatchObject(CHECKED);
  });

  it('is not blamed for what the check stands on, however often that fails', async () => {
    await tries(4, breaking);
    await tries(6, away);
    await without(
      openings.scene.source,
      `create function die() returns trigger language plpgsql as $$ begin
         raise exception 'the disk is full'; end $$;
       create trigger die before insert on vote_pot_result for each row execute function die()`,
      'drop trigger die on vote_pot_result; drop function die()',
      () => tries(6, checkHere),
    );
    expect(await openings.standing(vote)).toMatchObject({ ...WAITING, tries: 16, breaks: 4 });
  });

  it('is never given up where it is the ballots of an open vote, which nobody can bring anew', async () => {
    await openings.scene.source.query('delete from vote_opening where vote_id = $1', [vote.id]);
    const by = openings.administrator.id;
    await keepBrought(openings.scene.source.manager, vote.id, { document: null, withheld: [], by });
    await tries(7, breaking);
    expect(await openings.standing(vote)).toMatchObject({ state: 'checking', tries: 7, breaks: 0 });
  });
});
