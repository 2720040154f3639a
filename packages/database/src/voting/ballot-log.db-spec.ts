import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId, type PersonId } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { append, logLeaves } from './ballot-log.store.js';
import { acceptedPaper } from './paper.read.js';
import { writeAnew } from './shuffle-tables.js';
import { whenDue } from './sweep-done.js';
import { someDraft, someProcess } from './testing/some-draft.js';
import { PgVoteStore } from './vote.store.js';

const BALLOTS = 40;
let scene: IdentityScene;
let by: PersonId;

beforeAll(async () => {
  scene = await identityScene(10);
  by = await scene.resident();
});
afterAll(() => scene.close());

/** An announced vote with a log, a roll and a box of so many ballots, as far as their tables ask. */
async function aVote(): Promise<string> {
  const { id } = await scene.source.transaction((manager) =>
    new PgVoteStore(manager).create(
      someProcess(municipalityId(LUDZA.municipality)),
      'two-projects',
      someDraft(),
      by,
    ),
  );
  const on = scene.source;
  await rows(on, sql`update vote set state = 'announced', configuration = '{}' where id = ${id}`);
  await rows(on, sql`insert into vote_log_key (vote_id, public_key, private_key) values (${id}, 'x', 'x')`);
  await rows(
    on,
    sql`insert into vote_style (vote_id, id, pots, token_public_key, token_private_key)
        values (${id}, 'all', '{visi}', 'x', 'x')`,
  );
  await rows(on, sql`insert into vote_leaf (vote_id, leaf, position) values (${id}, ${randomBytes(32)}, 0)`);
  await rows(
    on,
    sql`insert into vote_envelope (vote_id, voter_key, style_id, revision, seal_hash, leaf, envelope)
        select ${id}, sha256(('key ' || at)::bytea), 'all', 1, sha256(('seal ' || at)::bytea), sha256(('leaf ' || at)::bytea), '{}'
        from generate_series(1, ${BALLOTS}) as at`,
  );
  await rows(
    on,
    sql`insert into vote_roll (vote_id, person_key, style_id, how, day)
        select ${id}, sha256(('voter ' || at)::bytea), 'all', 'desk', '2027-03-19'
        from generate_series(1, ${BALLOTS}) as at`,
  );
  await waitInLine(id, BALLOTS);
  return id;
}

const waitInLine = (vote: string, count: number): Promise<unknown> =>
  rows(
    scene.source,
    sql`insert into vote_leaf (vote_id, leaf, seal_hash)
        select ${vote}, sha256((${vote} || at)::bytea), sha256(('seal' || ${vote} || at)::bytea)
        from generate_series((select count(*) from vote_leaf where vote_id = ${vote}),
          (select count(*) from vote_leaf where vote_id = ${vote}) + ${count} - 1) as at`,
  );

type Changed = (manager: EntityManager) => EntityManager;
const unchanged: Changed = (manager) => manager;

describe('the order of', () => {
  /** Does it in a transaction that is rolled back, after the same seed was given to PostgreSQL's `random`. */
  async function orderOf(
    act: (manager: EntityManager) => Promise<readonly string[]>,
    changed: Changed,
  ): Promise<readonly string[]> {
    const runner = scene.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('select setseed(0.42)');
      return await act(changed(runner.manager));
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
  const column = async (manager: EntityManager, table: string, key: string, vote: string) =>
    (
      await manager.query<{ key: string }[]>(
        `select encode(${key}, 'hex') as key from ${table} where vote_id = $1 order by ctid`,
        [vote],
      )
    ).map((row) => row.key);

  const things: Record<string, (vote: string) => (manager: EntityManager) => Promise<readonly string[]>> = {
    'the log': (vote) => async (manager) => {
      await append(manager, vote, () => 'head');
      return (await logLeaves(manager, vote)).map((leaf) => leaf.toString('hex'));
    },
    'the box': (vote) => async (manager) => {
      await writeAnew(manager, vote);
      return column(manager, 'vote_envelope', 'voter_key', vote);
    },
    'the roll': (vote) => async (manager) => {
      await writeAnew(manager, vote);
      return column(manager, 'vote_roll', 'person_key', vote);
    },
    'paper ballots': (vote) => async (manager) => {
      await rows(
        manager,
        sql`insert into vote_paper_batch (vote_id, number, style_id, declared_count, accepted)
            values (${vote}, 1, 'all', ${BALLOTS}, true)`,
      );
      await rows(
        manager,
        sql`insert into vote_paper_entry (vote_id, batch, place, clerk_id, ballots)
            select ${vote}, 1, 1, ${by}, jsonb_agg(jsonb_build_object('pots',
              jsonb_build_object('visi', jsonb_build_object('choices', jsonb_build_array(at))), 'spoilt', null))
            from generate_series(1, ${BALLOTS}) as at`,
      );
      return (await acceptedPaper(manager, vote)).paper.map((ballot) => JSON.stringify([...ballot.pots]));
    },
  };

  it.each(Object.keys(things))('%s could be foretold, if it were drawn by `random`', async (name) => {
    const act = things[name]?.(await aVote());
    if (!act) throw new Error('no such thing');
    await scene.source.query(
      `do $$ begin execute replace(replace(pg_get_functiondef('vote_log_take(uuid)'::regprocedure),
         'gen_random_uuid()', 'random()'), 'vote_log_take', 'vote_log_take_foretold'); end $$`,
    );
    const foretold = careless((text) =>
      text.replaceAll('gen_random_uuid()', 'random()').replace('vote_log_take(', 'vote_log_take_foretold('),
    );
    expect(await orderOf(act, foretold)).toEqual(await orderOf(act, foretold));
  });

  it.each(Object.keys(things))('%s is not foretold by what `random` draws', async (name) => {
    const act = things[name]?.(await aVote());
    if (!act) throw new Error('no such thing');
    const [one, other] = [await orderOf(act, unchanged), await orderOf(act, unchanged)];
    expect(one).not.toEqual(other);
    expect([...one].sort()).toEqual([...other].sort());
  });
});

describe('a batch on its way into the log while the vote is closed', () => {
  /** @returns the leaves that the batch's head was signed over, and those that stand there in the end */
  async function race(changed: Changed) {
    const vote = await aVote();
    const signed: string[][] = [];
    const sign = (_key: unknown, _configuration: string, leaves: readonly Buffer[]) => {
      signed.push(leaves.map((leaf) => leaf.toString('hex')));
      return 'head';
    };
    const batch = scene.source.createQueryRunner();
    await batch.startTransaction();
    await append(changed(batch.manager), vote, sign);
    await waitInLine(vote, 1);
    const closing = scene.source
      .transaction((manager) => append(changed(manager), vote, sign))
      .then(() => 'closed')
      .catch(() => 'failed');
    await untilSomebodyWaits();
    await batch.commitTransaction();
    await batch.release();
    const said = await closing;
    const inTheEnd = (await logLeaves(scene.source, vote)).map((leaf) => leaf.toString('hex'));
    const first = signed[0] ?? [];
    return { said, size: inTheEnd.length, kept: first.every((leaf, at) => inTheEnd[at] === leaf) };
  }
  async function untilSomebodyWaits(): Promise<void> {
    const waits = sql`select exists (select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waits`;
    while (!(await one<{ waits: boolean }>(scene.source, waits)).waits)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('would be turned over after its head was signed, or keep the vote from closing, without the lock of the log', async () => {
    const unheld = careless((text) => (text.includes('pg_advisory_xact_lock') ? 'select $1::text' : text));
    const { said, kept } = await race(unheld);
    expect(said === 'closed' && kept).toBe(false);
  });

  it('stands as it was signed, and the last ballots come after it', async () => {
    expect(await race(unchanged)).toEqual({ said: 'closed', size: BALLOTS + 2, kept: true });
  });
});

describe('what is done every so often', () => {
  const done = (what: string) =>
    scene.count('sweep_done', `what = '${what}' and at > clock_timestamp() - interval '1 hour'`);
  const hourly = (what: string) => ({ what, everySeconds: 3_600 });
  const count = () => {
    let times = 0;
    return { again: async () => void (times += 1), times: () => times };
  };

  it('would be left out for as long, if it were remembered before it is done', async () => {
    const { again, times } = count();
    const dying = async (manager: EntityManager) => {
      await manager.query('commit');
      throw new Error('died');
    };
    await expect(whenDue(scene.source, hourly('early'), dying)).rejects.toThrow('died');
    await whenDue(scene.source, hourly('early'), again);
    expect([times(), await done('early')]).toEqual([0, 1]);
  });

  it('is tried again at once when it failed half way, and then not for as long', async () => {
    const { again, times } = count();
    const half = async (manager: EntityManager) => {
      await rows(manager, sql`insert into sweep_done (what, at) values ('half', clock_timestamp())`);
      throw new Error('died');
    };
    await expect(whenDue(scene.source, hourly('late'), half)).rejects.toThrow('died');
    expect([await done('late'), await done('half')]).toEqual([0, 0]);
    expect(await whenDue(scene.source, hourly('late'), again)).toBe(true);
    expect(await whenDue(scene.source, hourly('late'), again)).toBe(false);
    expect([times(), await done('late')]).toEqual([1, 1]);
  });

  it('is done by one of two workers that come at once', async () => {
    const { again, times } = count();
    const slowly = async () => {
      await again();
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    const both = await Promise.all([1, 2].map(() => whenDue(scene.source, hourly('both'), slowly)));
    expect([both.sort(), times()]).toEqual([[false, true], 1]);
  });

  it('is done once for good, when it is that', async () => {
    const { again, times } = count();
    for (let time = 0; time < 3; time += 1)
      await whenDue(scene.source, { what: 'once', everySeconds: 'once' }, again);
    expect(times()).toBe(1);
  });
});
