import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataSourceOptions, keepBrought, settleBrought, transactionOf } from '@talka/database';
import { careless, without } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import { refuse } from '@talka/kernel';
import { bringOpening, confirmAct, proposeAct, settleOpening } from '@talka/voting';
import { DataSource, type EntityManager } from 'typeorm';
import { checkOpening } from './check-opening.js';
import {
  BATCH,
  CHECKED,
  openingScene,
  tampered,
  WAITING,
  type Opened,
  type OpeningScene,
} from './testing/opening-scene.js';
import { HERE, valueOf, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps, type VoteSweeps } from './vote-sweeps.js';
import { votingPorts } from './voting.ports.js';

let openings: OpeningScene;
let scene: VotingScene;
let sweeps: VoteSweeps;
let administrator: Person;
let second: Person;
beforeAll(async () => {
  openings = await openingScene();
  ({ scene, sweeps, administrator } = openings);
  const [other] = await scene.voters(1);
  second = { ...(other as Person), grants: administrator.grants };
});
afterAll(() => scene.close());

const opened = (batches?: number) => openings.opened(batches);
const bring = (...of: Parameters<OpeningScene['bring']>) => openings.bring(...of);
const standing = (vote: Opened) => openings.standing(vote);

describe('what keyholders have brought', () => {
  it('waits, is checked by a worker, and is told with the paper that was spoilt', async () => {
    const vote = await opened();
    await bring(vote, vote.bundle);
    expect(await standing(vote)).toMatchObject({ ...WAITING, told: ['vote.opening-brought'] });
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject({
      ...CHECKED,
      told: ['vote.opening-brought', 'vote.opening-checked'],
    });
    expect(vote.bundle.sums).toMatchObject([{ roll: BATCH, paper: BATCH, spoilt: 2, counted: BATCH - 2 }]);
    expect(vote.bundle.spoilt.map(({ reason }) => reason)).toEqual(['paper.unreadable', 'paper.unreadable']);
  });

  it('is refused by the name of the check, and nothing of it is kept', async () => {
    const vote = await opened();
    await bring(vote, tampered(vote.bundle));
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject({
      ...{
        state: 'refused',
        code: 'opening.check-failed',
        check: 'recount',
        kept: false,
        pots: 0,
      },
      told: ['vote.opening-brought', 'vote.opening-refused'],
    });
    await bring(vote, vote.bundle);
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(CHECKED);
  });

  it('is refused at once when it leaves out paper that was spoilt', async () => {
    const vote = await opened();
    const sums = vote.bundle.sums.map((sum) => ({ ...sum, paper: sum.paper - 2, spoilt: 0 }));
    const document = JSON.stringify({ ...vote.bundle, sums, spoilt: [] });
    const command = { municipality: HERE, number: vote.number, document, withheld: [] };
    expect(await bringOpening(scene.transaction)(administrator, command)).toEqual(
      refuse('opening.of-another-vote'),
    );
  });
});

describe('an opening brought anew while the one before is being checked', () => {
  async function broughtAnew() {
    const vote = await opened();
    const { number, brought } = await bring(vote, tampered(vote.bundle));
    const found = checkOpening(JSON.stringify(tampered(vote.bundle)), []);
    await bring(vote, vote.bundle);
    return { vote, late: { number, brought, found } };
  }

  it('would be refused for what was wrong with the other, if it were not told which one was checked', async () => {
    const { vote, late } = await broughtAnew();
    const portsOf = votingPorts(scene.env);
    const blind = careless((text) => text.replace(/and brought = (\$\d+)/, 'and $1::text is not null'));
    const settle = settleOpening(transactionOf(scene.source, (manager) => portsOf(blind(manager))));
    expect(valueOf(await settle(late))).toBe(true);
    expect(await standing(vote)).toMatchObject({ state: 'refused' });
  });

  it('waits for its own check', async () => {
    const { vote, late } = await broughtAnew();
    expect(valueOf(await settleOpening(scene.transaction)(late))).toBe(false);
    expect(await standing(vote)).toMatchObject(WAITING);
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(CHECKED);
  });
});

describe('an opening that is found good while another is being brought', () => {
  /** One transaction has found it good and is not through yet, another brings something else. @returns whether it took it */
  async function broughtMeanwhile(vote: Opened, change: (manager: EntityManager) => EntityManager) {
    const { brought } = await bring(vote, vote.bundle);
    const [settling, bringing] = [scene.source.createQueryRunner(), scene.source.createQueryRunner()];
    try {
      await settling.startTransaction();
      const found = checkOpening(JSON.stringify(vote.bundle), []);
      expect(await settleBrought(settling.manager, { id: vote.id, brought }, found)).toBe(true);
      const other = { document: '{}', withheld: [], by: administrator.id };
      const kept = keepBrought(change(bringing.manager), vote.id, other);
      await scene.source.query('select pg_sleep(0.2)');
      await settling.commitTransaction();
      return await kept;
    } finally {
      await Promise.all([settling.release(), bringing.release()]);
    }
  }

  it('would be thrown away, if the statement that keeps the other did not look what it stands in place of', async () => {
    const vote = await opened();
    const blind = careless((text) => text.replace(`where vote_opening.state <> 'checked'`, ''));
    expect(await broughtMeanwhile(vote, blind)).toBe(true);
    expect(await standing(vote)).toMatchObject({ state: 'checking' });
  });

  it('stays, and whoever brings the other is told so', async () => {
    const vote = await opened();
    expect(await broughtMeanwhile(vote, (manager) => manager)).toBe(false);
    expect(await standing(vote)).toMatchObject(CHECKED);
    const document = JSON.stringify(tampered(vote.bundle));
    const command = { municipality: HERE, number: vote.number, document, withheld: [] };
    expect(await bringOpening(scene.transaction)(administrator, command)).toEqual(
      refuse('opening.already-checked'),
    );
    expect(await standing(vote)).toMatchObject(CHECKED);
  });
});

describe('an opening that was found good and is wrong all the same', () => {
  it('is set aside by two people, who say why; then another is brought, and found good', async () => {
    const vote = await opened();
    await bring(vote, vote.bundle);
    await sweeps.checkOpenings();
    const at = { municipality: HERE, number: vote.number };
    const wish = { ...at, kind: 'set-aside', until: null, reason: 'Glabātāji to nav atvēruši.' } as const;
    valueOf(await proposeAct(scene.transaction)(administrator, wish));
    const [act] = await scene.source.query<{ id: string }[]>(
      'select id from vote_act where vote_id = $1 and confirmed_at is null',
      [vote.id],
    );
    const confirm = (by: Person) => confirmAct(scene.transaction)(by, { ...at, act: act?.id ?? '' });
    expect(await confirm(administrator)).toEqual(refuse('act.second-person-needed'));
    expect(await standing(vote)).toMatchObject(CHECKED);
    expect(valueOf(await confirm(second)).state).toBe('opened');
    expect(await scene.source.query('select from vote_pot_result where vote_id = $1', [vote.id])).toEqual([]);
    await bring(vote, vote.bundle);
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(CHECKED);
  });
});

describe('a worker that dies', () => {
  it('while it checks keeps others away for as long as it lives, and not longer', async () => {
    const vote = await opened();
    const { id } = await bring(vote, vote.bundle);
    const other = scene.source.createQueryRunner();
    await other.connect();
    const [worker] = (await other.query(
      `select pg_backend_pid() as pid, pg_advisory_lock(hashtextextended($1, 0))`,
      [`opening of ${id}`],
    )) as { pid: number }[];
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(WAITING);
    await scene.source.query('select pg_terminate_backend($1, 5000)', [worker?.pid]);
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(CHECKED);
    await other.release().catch(() => undefined);
  });

  it('while it writes down what it has found has written nothing, and the next pass begins anew', async () => {
    const vote = await opened();
    await bring(vote, vote.bundle);
    const dying = without(
      scene.source,
      `create function die() returns trigger language plpgsql as $$ begin
         raise exception 'the connection is gone'; end $$;
       create trigger die before insert on vote_pot_result for each row execute function die()`,
      'drop trigger die on vote_pot_result; drop function die()',
      () => sweeps.checkOpenings(),
    );
    await dying;
    expect(await standing(vote)).toMatchObject({ ...WAITING, told: ['vote.opening-brought'] });
    // The try that was broken off has said from when on it is tried again.
    await openings.tryNow(vote);
    await sweeps.checkOpenings();
    expect(await standing(vote)).toMatchObject(CHECKED);
  });
});

describe('a check that takes longer than the database lets a transaction wait', () => {
  /** Connections that are ended sooner: a third of what the check of this vote takes here and now. */
  async function impatient(document: string): Promise<DataSource> {
    const since = performance.now();
    expect(checkOpening(document, []).ok).toBe(true);
    const limit = Math.ceil((performance.now() - since) / 3);
    const options = dataSourceOptions({ url: scene.env.DATABASE_URL, applicationName: 'impatient', pool: 3 });
    const extra = { ...(options as { extra: object }).extra, idle_in_transaction_session_timeout: limit };
    return new DataSource({ ...options, extra } as typeof options).initialize();
  }

  it('would be ended by it inside a transaction, and goes on outside of one', async () => {
    const vote = await opened(100);
    const { brought } = await bring(vote, vote.bundle);
    const document = JSON.stringify(vote.bundle);
    const source = await impatient(document);
    try {
      const inside = transactionOf(
        source,
        votingPorts(scene.env),
      )(async ({ votes, openings }) => {
        const found = await votes.find(vote.number);
        return found && openings.settle(found, brought, checkOpening(document, []));
      });
      await expect(inside).rejects.toThrow();
      expect(await standing(vote)).toMatchObject(WAITING);
      await voteSweeps(source, scene.env).checkOpenings();
      expect(await standing(vote)).toMatchObject(CHECKED);
    } finally {
      await source.destroy();
    }
  }, 120_000);
});

describe('a result', () => {
  it('that nobody has checked is not published, whatever the program says: the database refuses it', async () => {
    const vote = await opened();
    await bring(vote, vote.bundle);
    const publish = () =>
      scene.source.query(
        `update vote set state = 'published', published_at = now(), complaints_until = now() where id = $1`,
        [vote.id],
      );
    await expect(publish()).rejects.toThrow('a result is published once it is checked');
    await without(
      scene.source,
      'alter table vote disable trigger vote_published_when_checked',
      'alter table vote enable trigger vote_published_when_checked',
      publish,
    );
    expect(await scene.source.query('select state from vote where id = $1', [vote.id])).toEqual([
      { state: 'published' },
    ]);
  });
});
