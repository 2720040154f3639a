import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASTING_SECONDS, endsWithin, LATECOMERS_SECONDS, one, sql, transactionOf } from '@talka/database';
import { careless } from '@talka/database/testing';
import type { Transaction } from '@talka/kernel';
import { castBallot, closeVote, type VoteId, type VotingPorts } from '@talka/voting';
import type { DataSource, EntityManager } from 'typeorm';
import { voteSweeps } from './vote-sweeps.js';
import { closingCrowd, wronged } from './testing/closing-crowd.js';
import { someSealed, votingScene, type VotingScene } from './testing/voting-scene.js';
import { castingTransaction, votingPorts } from './voting.ports.js';

/** How many requests come, half of them too late. */
const REQUESTS = Number(process.env['TALKA_LATE_VOTERS'] ?? 10_000);
const HANDS = 24;

let scene: VotingScene;
beforeAll(async () => void (scene = await votingScene(2 * HANDS)));
afterAll(() => scene.close());

const numbersOf = async (vote: VoteId) => {
  const [row] = await scene.source.query<{ envelopes: number; logged: number; head: number }[]>(
    `select (select count(*)::int from vote_envelope where vote_id = $1) as envelopes,
       (select count(*)::int from vote_leaf where vote_id = $1 and position > 0) as logged,
       coalesce((select max(size) from vote_head where vote_id = $1), 0) as head`,
    [vote],
  );
  return row ?? { envelopes: 0, logged: 0, head: 0 };
};

const isClosed = async (vote: VoteId): Promise<boolean> => {
  const rows = await scene.source.query<unknown[]>(`select from vote where id = $1 and state = 'closed'`, [
    vote,
  ]);
  return rows.length > 0;
};

/** Somebody waits for a lock that others hold. */
const somebodyWaits = async (): Promise<boolean> => {
  const rows = await scene.source.query<unknown[]>(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
};

async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await sleep(20);
}

/** Somebody casts, and stops on the way until they are let go. */
async function castAndStop(
  at: 'before the box' | 'in the box',
  changed: (manager: EntityManager) => EntityManager = (manager) => manager,
) {
  const vote = await scene.openVote();
  let [stopped, letGo] = [(): void => undefined, (): void => undefined];
  const there = new Promise<void>((resolve) => (stopped = resolve));
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const stop = async (): Promise<void> => {
    stopped();
    await gate;
  };
  const slow = castingTransaction(scene.source, (manager: EntityManager): VotingPorts => {
    const ports = votingPorts(scene.env)(changed(manager));
    const [hold, put] = [ports.box.hold.bind(ports.box), ports.box.put.bind(ports.box)];
    ports.box.hold = async (of) => {
      if (at === 'before the box') await stop();
      return hold(of);
    };
    ports.box.put = async (...of) => {
      const done = await put(...of);
      if (at === 'in the box') await stop();
      return done;
    };
    return ports;
  });
  const casting = castBallot(slow)(vote.id, someSealed(randomBytes(32)));
  await there;
  // The end is in a later millisecond: times are as fine as that.
  await sleep(5);
  await scene.endsIn(vote.id, 0);
  const answer = async (): Promise<string> => {
    letGo();
    const given = await casting;
    return given.ok ? 'taken' : given.refusal.code;
  };
  return { vote, answer };
}

describe('somebody who is in the box when the vote ends', () => {
  async function race(changed?: (manager: EntityManager) => EntityManager) {
    const { vote, answer } = await castAndStop('in the box', changed);
    const closing = closeVote(scene.transaction)(vote.number);
    await until(async () => (await somebodyWaits()) || (await isClosed(vote.id)));
    const said = await answer();
    await closing;
    return { said, ...(await numbersOf(vote.id)) };
  }

  it('would be told that their ballot is in, and not be counted, without the lock that those who cast share', async () => {
    const unheld = careless((text) => text.replace('pg_advisory_xact_lock_shared', ''));
    const found = await race(unheld);
    expect(found).toEqual({ said: 'taken', envelopes: 1, logged: 0, head: 1 });
  }, 60_000);

  it('is waited for, and counted', async () => {
    expect(await race()).toEqual({ said: 'taken', envelopes: 1, logged: 1, head: 2 });
  }, 60_000);
});

describe('somebody who began in time and is not in the box yet', () => {
  it('would be refused, if the vote were closed at once', async () => {
    const { vote, answer } = await castAndStop('before the box');
    await closeVote(scene.transaction)(vote.number);
    expect([await isClosed(vote.id), await answer()]).toEqual([true, 'vote.over']);
  }, 60_000);

  it('is taken, for the clock leaves them time', async () => {
    const { vote, answer } = await castAndStop('before the box');
    await voteSweeps(scene.source, scene.env).closeAndFinish();
    expect([await isClosed(vote.id), await answer()]).toEqual([false, 'taken']);
  }, 60_000);
});

describe('a cast that takes longer than a vote waits', () => {
  type Casting = (
    source: DataSource,
    portsOf: (manager: EntityManager) => VotingPorts,
  ) => Transaction<VotingPorts>;

  /** Comes in time, and crawls: no statement of it is too long by itself, and none is long in coming. */
  async function crawling(casting: Casting) {
    const vote = await scene.openVote();
    let began = new Date(0);
    const crawl = casting(scene.source, (manager: EntityManager): VotingPorts => {
      const ports = votingPorts(scene.env)(manager);
      const hold = ports.box.hold.bind(ports.box);
      ports.box.hold = async (of) => {
        for (let second = 0; second < LATECOMERS_SECONDS + 1; second += 1)
          await manager.query('select pg_sleep(1)');
        return hold(of);
      };
      return ports;
    });
    const timed: Transaction<VotingPorts> = (act) =>
      crawl((ports) => {
        began = ports.now;
        return act(ports);
      });
    const sweeps = voteSweeps(scene.source, scene.env);
    const answer = castBallot(timed)(vote.id, someSealed(randomBytes(32)));
    await until(async () => began > new Date(0));
    const end = await scene.endsIn(vote.id, 0);
    let answered = false;
    void answer.finally(() => (answered = true));
    let closedBefore = false;
    await until(async () => {
      await sweeps.closeAndFinish();
      closedBefore ||= !answered && (await isClosed(vote.id));
      return answered;
    });
    const given = await answer;
    const said = given.ok ? 'taken' : given.refusal.code;
    return { said, inTime: began <= end, closedBefore, ...(await numbersOf(vote.id)) };
  }

  it('would have come in time and still find the box closed, if nothing ended it', async () => {
    const found = await crawling((source, portsOf) => transactionOf(source, portsOf));
    expect(found).toMatchObject({ said: 'vote.over', inTime: true, closedBefore: true, envelopes: 0 });
  }, 60_000);

  it('is ended before the vote is closed, and told to try again', async () => {
    expect(CASTING_SECONDS).toBeLessThan(LATECOMERS_SECONDS);
    const found = await crawling(castingTransaction);
    expect(found).toMatchObject({ said: 'server.busy', inTime: true, closedBefore: false, envelopes: 0 });
  }, 60_000);

  it('is counted from the moment it is decided by, also when its first question is long in coming', async () => {
    const { left } = await scene.source.transaction(async (manager) => {
      await sleep(2_000);
      return one<{ left: string }>(manager, sql`select ${endsWithin(12)} as left`);
    });
    expect(left).toMatch(/^9\d{3}ms$/);
  }, 20_000);
});

describe('the closing second', () => {
  it(`takes whoever of ${REQUESTS} comes before the end by the database’s clock, and nobody after`, async () => {
    const vote = await scene.openVote();
    // When the database began each cast, as it saw it itself; written by the cast's own transaction.
    await scene.source.query(`
      create table cast_at (leaf bytea primary key, at timestamptz not null);
      create function note_cast() returns trigger language plpgsql as $$
        begin insert into cast_at values (new.leaf, now()); return null; end $$;
      create trigger note_cast after insert on vote_leaf for each row execute function note_cast();`);
    const crowd = closingCrowd(scene, vote.id, { requests: REQUESTS, hands: HANDS, notice: 1_000 });
    const sweeps = voteSweeps(scene.source, scene.env);
    await until(async () => {
      await sweeps.closeAndFinish();
      return isClosed(vote.id);
    });
    const atClosing = await numbersOf(vote.id);
    const { answers, end } = await crowd;
    const taken = answers.filter(({ said }) => said === 'taken').length;
    expect(Math.min(taken, REQUESTS - taken)).toBeGreaterThan(REQUESTS / 100);
    // Taken if, and only if, the transaction's time is before the end.
    expect(wronged(answers)).toEqual({ early: 0, late: 0 });
    const [late] = await scene.source.query<{ late: number }[]>(
      `select count(*)::int as late from cast_at c join vote_envelope e on e.leaf = c.leaf where c.at >= $1`,
      [end],
    );
    expect(late?.late).toBe(0);
    // What was acknowledged is what is in the box, was in it when it was closed, and is under the final head.
    expect(atClosing).toEqual({ envelopes: taken, logged: taken, head: taken + 1 });
    expect(await numbersOf(vote.id)).toEqual(atClosing);
    await scene.source.query(
      'drop trigger note_cast on vote_leaf; drop function note_cast; drop table cast_at',
    );
  }, 300_000);
});
