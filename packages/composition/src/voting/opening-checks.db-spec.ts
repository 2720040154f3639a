import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  dataSourceOptions,
  keepBrought,
  openingsToCheck,
  settleBrought,
  transactionOf,
  type OpeningToCheck,
} from '@talka/database';
import { careless, without } from '@talka/database/testing';
import type { Person } from '@talka/identity';
import { refuse } from '@talka/kernel';
import { bringOpening, settleOpening } from '@talka/voting';
import { closedVoteText, openVote, readClosedVote, type VoteBundle } from '@talka/voting/protocol';
import { DataSource, type EntityManager } from 'typeorm';
import { checkOpening } from './check-opening.js';
import { LockBox } from './lock-box.js';
import { closedVoteOf } from './openings.js';
import { HERE, valueOf, votingScene, type VotingScene } from './testing/voting-scene.js';
import { voteSweeps, type VoteSweeps } from './vote-sweeps.js';
import { votingPorts } from './voting.ports.js';

const random = { bytes: (length: number) => Uint8Array.from(randomBytes(length)) };
const sealing = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
const half = (of?: string) => Buffer.from(of ?? '', 'base64url');
const BATCH = 200;

let scene: VotingScene;
let sweeps: VoteSweeps;
let administrator: Person;
beforeAll(async () => {
  scene = await votingScene();
  sweeps = voteSweeps(scene.source, scene.env);
  const grants = [{ role: 'administrator', municipality: HERE }] as const;
  administrator = { ...((await scene.voters(1))[0] as Person), grants };
});
afterAll(() => scene.close());

interface Opened {
  readonly id: string;
  readonly number: number;
  readonly bundle: VoteBundle;
}

/** A vote that everybody cast on paper, handed over and opened by the keyholders: so many batches, two spoilt ballots. */
async function opened(batches = 1): Promise<Opened> {
  const sealingKey = half(sealing.x).toString('base64');
  const { id, number } = await scene.openVote({ sealingKey });
  await sweeps.publishLogs();
  await scene.source.query(
    `insert into vote_roll (vote_id, person_key, style_id, how, day)
       select $1, sha256(at::text::bytea), 'all', 'desk', current_date from generate_series(1, $2::int) as at`,
    [id, batches * BATCH],
  );
  await scene.source.query(
    `insert into vote_paper_batch (vote_id, number, style_id, declared_count, accepted)
       select $1, at, 'all', $3, true from generate_series(1, $2::int) as at`,
    [id, batches, BATCH],
  );
  await scene.source.query(
    `insert into vote_paper_entry (vote_id, batch, place, clerk_id, ballots)
       select $1, batch, 1, $4, jsonb_agg(jsonb_build_object(
           'pots', jsonb_build_object('visi', jsonb_build_object('choices', jsonb_build_array((1 + at % 3)::text))),
           'spoilt', case when batch = 1 and at < 3 then 'paper.unreadable' end))
       from generate_series(1, $2::int) as batch, generate_series(1, $3::int) as at group by batch`,
    [id, batches, BATCH, administrator.id],
  );
  await scene.source.query(`update vote set state = 'opened' where id = $1`, [id]);
  const closed = await closedVoteOf(scene.source.manager, new LockBox(scene.env.TALKA_SECRET), id);
  const read = valueOf(readClosedVote(JSON.parse(closedVoteText(closed))));
  return { id, number, bundle: valueOf(await openVote(read, half(sealing.d), random)).bundle };
}

async function bring({ number }: Opened, bundle: VoteBundle): Promise<OpeningToCheck> {
  const document = JSON.stringify(bundle);
  const command = { municipality: HERE, number, document, withheld: [] };
  valueOf(await bringOpening(scene.transaction)(administrator, command));
  const waiting = (await openingsToCheck(scene.source)).find((one) => one.number === number);
  if (!waiting) throw new Error('nothing waits');
  return waiting;
}

/** Of this vote by all that is seen at once; what the audit finds is another thing. */
const tampered = (bundle: VoteBundle): VoteBundle => ({
  ...bundle,
  pots: bundle.pots.map((pot) => ({ ...pot, outcome: { ...pot.outcome, totalCost: '1' } })),
});

async function standing({ id }: Pick<Opened, 'id'>) {
  const [row] = await scene.source.query<
    {
      state: string;
      code: string | null;
      check: string | null;
      kept: boolean;
      pots: number;
      told: string[];
    }[]
  >(
    `select state, refusal ->> 'code' as code, refusal -> 'params' ->> 'check' as check, document is not null as kept,
        (select count(*)::int from vote_pot_result where vote_id = $1) as pots,
        array(select action from audit_entry where subject_id = $1::text and action like 'vote.opening-%' order by id) as told
       from vote_opening where vote_id = $1`,
    [id],
  );
  return row;
}

const CHECKED = { state: 'checked', code: null, kept: true, pots: 1 };
const WAITING = { state: 'checking', code: null, kept: true, pots: 0 };

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
    await expect(dying).rejects.toThrow('the connection is gone');
    expect(await standing(vote)).toMatchObject({ ...WAITING, told: ['vote.opening-brought'] });
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
