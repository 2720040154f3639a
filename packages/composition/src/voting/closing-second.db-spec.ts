import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeVote, type VoteId } from '@talka/voting';
import { someSealed, votingScene, type VotingScene } from './testing/voting-scene.js';

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene(24)));
afterAll(() => scene.close());

const numbersOf = async (vote: VoteId) => {
  const [row] = await scene.source.query<{ envelopes: number; logged: number; head: number }[]>(
    `select (select count(*)::int from vote_envelope where vote_id = $1) as envelopes,
       (select count(*)::int from vote_leaf where vote_id = $1 and position > 0) as logged,
       (select max(size) from vote_head where vote_id = $1) as head`,
    [vote],
  );
  return row ?? { envelopes: 0, logged: 0, head: 0 };
};

describe('the closing second', () => {
  it('takes whoever came before the deadline by the database’s clock, and nobody after', async () => {
    const vote = await scene.openVote();
    // When the database began each cast, as it saw it itself; written by the cast's own transaction.
    await scene.source.query(`
      create table cast_at (leaf bytea primary key, at timestamptz not null);
      create function note_cast() returns trigger language plpgsql as $$
        begin insert into cast_at values (new.leaf, now()); return null; end $$;
      create trigger note_cast after insert on vote_leaf for each row execute function note_cast();`);
    const [phase] = await scene.source.query<{ until: Date }[]>(
      `with set as (update process_phase set closes_at = clock_timestamp() + interval '2 seconds'
         where id = (select phase_id from vote where id = $1) returning closes_at)
       select closes_at as until from set`,
      [vote.id],
    );
    const until = phase?.until;
    let [accepted, refused] = [0, 0];
    const crowd = Array.from({ length: 16 }, async () => {
      while (refused < 100) {
        const answer = await scene.cast(vote.id, someSealed(randomBytes(32)));
        if (answer.ok) accepted += 1;
        else if (answer.refusal.code === 'vote.over') refused += 1;
        else throw new Error(answer.refusal.code);
      }
    });
    const close = closeVote(scene.transaction);
    let closed = false;
    while (!closed) {
      await sleep(20);
      const answer = await close(vote.number);
      closed = answer.ok && answer.value;
    }
    const atClosing = await numbersOf(vote.id);
    await Promise.all(crowd);
    expect(Math.min(accepted, refused)).toBeGreaterThan(10);
    const [late] = await scene.source.query<{ late: number }[]>(
      `select count(*)::int as late from cast_at c join vote_envelope e on e.leaf = c.leaf where c.at >= $1`,
      [until],
    );
    expect(late?.late).toBe(0);
    // What was acknowledged is what is in the box, was in it when it was closed, and is under the final head.
    expect(atClosing).toEqual({ envelopes: accepted, logged: accepted, head: accepted + 1 });
    expect(await numbersOf(vote.id)).toEqual(atClosing);
    await scene.source.query(
      'drop trigger note_cast on vote_leaf; drop function note_cast; drop table cast_at',
    );
  }, 60_000);

  it('would lose an accepted ballot, if closing did not wait for those who are casting', async () => {
    const vote = await scene.openVote();
    const runner = scene.source.createQueryRunner();
    await runner.startTransaction();
    // Somebody is in the middle of casting, and the line is drawn without the lock that would wait for them.
    const { leaf, sealHash, envelope } = someSealed(randomBytes(32));
    const values = [vote.id, randomBytes(32), sealHash, leaf, JSON.stringify(envelope)];
    await runner.query(
      `insert into vote_envelope (vote_id, voter_key, style_id, revision, seal_hash, leaf, envelope)
         values ($1, $2, 'all', 1, $3, $4, $5)`,
      values,
    );
    const counted = (await numbersOf(vote.id)).envelopes;
    await scene.source.query(`update vote set state = 'closed' where id = $1`, [vote.id]);
    await runner.commitTransaction();
    await runner.release();
    expect((await numbersOf(vote.id)).envelopes).toBe(counted + 1);
  });
});
