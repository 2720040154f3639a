import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaId, municipalityId, type Result } from '@talka/kernel';
import { PgRoll, provedResidence, transactionOf } from '@talka/database';
import { proveAtDesk, type Person, type ResidencePorts } from '@talka/identity';
import { castOpenBallot, issueToken, type VotingPorts } from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { castingTransaction, votingPorts } from '../voting/voting.ports.js';
import { HERE, someBlinded, votingScene, type VotingScene } from '../voting/testing/voting-scene.js';
import { residencePorts } from './residence.module.js';

const THERE = municipalityId('balvu-novads');
const AREA = { [HERE]: areaId('0680201'), [THERE]: areaId('0380201') };
/** Made so that their last digit fits: one person's own code, and one that somebody has mistyped. */
const [OWN, MISTYPED] = ['328673-00679', '325035-11782'];

let scene: VotingScene;
let clerk: Person;
beforeAll(async () => {
  scene = await votingScene();
  [clerk] = (await scene.voters(1)) as [Person];
});
afterAll(() => scene.close());

const said = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);

/** Lives there by their account's word, and shows a document at its desk. */
async function proveAt(who: Person, municipality: typeof HERE, personalCode: string): Promise<string> {
  const area = AREA[municipality] ?? null;
  await scene.source.query('update person set municipality_id = $2, area_id = $3 where id = $1', [
    ...[who.id, municipality, area],
  ]);
  const transaction = transactionOf<ResidencePorts>(scene.source, residencePorts(scene.env.TALKA_SECRET));
  const shown = { document: 'passport', personalCode, birthDate: '1980-01-01', citizen: true } as const;
  return said(await proveAtDesk(transaction)(clerk, { municipality, person: who.id, area, ...shown }));
}

/** Somebody of here who has proved their own code, and nothing else. */
async function somebody(): Promise<Person> {
  const [who] = (await scene.voters(1)) as [Person];
  await scene.source.query(
    'delete from residence_proof where person_id = $1 or person_id is distinct from $2',
    [...[who.id, clerk.id]],
  );
  expect(await proveAt(who, HERE, OWN)).toBe('done');
  return who;
}

const tokenOf = async (who: Person, number: number): Promise<string> =>
  said(await scene.takeToken(who, number, someBlinded()));

describe('somebody who has a ballot under their code', () => {
  it('changes the code nowhere until the vote is over, wherever they have moved', async () => {
    const who = await somebody();
    const { id, number } = await scene.openVote();
    expect(await tokenOf(who, number)).toBe('done');
    expect(await proveAt(who, THERE, OWN)).toBe('done');
    expect(await proveAt(who, THERE, MISTYPED)).toBe('residence.code-differs');
    expect(await proveAt(who, HERE, OWN)).toBe('done');
    expect(await tokenOf(who, number)).toBe('token.already-issued');
    await scene.source.query(`update vote set state = 'suspended' where id = $1`, [id]);
    expect(await proveAt(who, THERE, OWN)).toBe('done');
    expect(await proveAt(who, THERE, MISTYPED)).toBe('residence.code-differs');
    await scene.source.query(`update vote set state = 'annulled' where id = $1`, [id]);
    expect(await proveAt(who, THERE, MISTYPED)).toBe('done');
  });

  it('nor when the ballot was an open one', async () => {
    const who = await somebody();
    const { id, number } = await scene.openVote({ rules: { secrecy: 'open', paper: false } });
    const transaction = castingTransaction(scene.source, votingPorts(scene.env));
    const cast = await castOpenBallot(transaction)(who, { number, pots: [{ pot: 'visi', choices: ['1'] }] });
    expect(said(cast)).toBe('done');
    expect(await proveAt(who, THERE, OWN)).toBe('done');
    expect(await proveAt(who, THERE, MISTYPED)).toBe('residence.code-differs');
    await scene.source.query(`update vote set state = 'annulled' where id = $1`, [id]);
  });
});

describe('a code that is changed elsewhere while a token is being issued', () => {
  /** Reads what is proved, and shares no lock on it: what happens then is what the lock is for. */
  class CarelessRoll extends PgRoll {
    constructor(private readonly on: EntityManager) {
      super(on);
    }
    override residenceOf(person: Person['id']): ReturnType<PgRoll['residenceOf']> {
      return provedResidence(this.on, person);
    }
  }

  /** Their residence has been looked at, and the roll not written yet, when they are at the other desk. */
  async function race(rollOn: (manager: EntityManager) => PgRoll): Promise<number> {
    const who = await somebody();
    const { id, number } = await scene.openVote();
    const [looked, moved] = [gate(), gate()];
    const slow = castingTransaction(scene.source, (manager): VotingPorts => {
      const ports = votingPorts(scene.env)(manager);
      const sign: VotingPorts['signer']['sign'] = async (...of) => {
        looked.open();
        await moved.opened;
        return ports.signer.sign(...of);
      };
      return { ...ports, roll: rollOn(manager), signer: { sign } };
    });
    const token = issueToken(slow)(who, { number, blinded: someBlinded() });
    await looked.opened;
    const leaving = proveAt(who, THERE, OWN).then(() => proveAt(who, THERE, MISTYPED));
    await leftOrWaiting(leaving);
    moved.open();
    expect(said(await token)).toBe('done');
    await leaving;
    await proveAt(who, HERE, MISTYPED);
    await tokenOf(who, number);
    const [row] = await scene.source.query<{ tokens: number }[]>(
      'select count(*)::int as tokens from vote_roll where vote_id = $1',
      [id],
    );
    await scene.source.query(`update vote set state = 'annulled' where id = $1`, [id]);
    return row?.tokens ?? 0;
  }

  it('would be two ballots of one person, without the lock', async () => {
    expect(await race((manager) => new CarelessRoll(manager))).toBe(2);
  });

  it('waits for the token, and is refused', async () => {
    expect(await race((manager) => new PgRoll(manager))).toBe(1);
  });
});

describe('the proof of whoever is given a ballot', () => {
  /** What the database keeps of who wrote or locked the row, and of where it lies. */
  const traceOf = async (who: Person): Promise<unknown> =>
    scene.source.query(
      'select ctid::text, xmin::text, xmax::text from residence_proof where person_id = $1',
      [who.id],
    );

  it('would tell in which order people came, were the row locked', async () => {
    const who = await somebody();
    const before = await traceOf(who);
    await scene.source.query('select from residence_proof where person_id = $1 for share', [who.id]);
    expect(await traceOf(who)).not.toEqual(before);
  });

  it('has no trace of it', async () => {
    const who = await somebody();
    const { id, number } = await scene.openVote();
    const before = await traceOf(who);
    expect(await tokenOf(who, number)).toBe('done');
    expect(await traceOf(who)).toEqual(before);
    await scene.source.query(`update vote set state = 'annulled' where id = $1`, [id]);
  });
});

function gate(): { readonly opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** Until the act is over, or stands in the database's queue for a lock. */
async function leftOrWaiting(act: Promise<unknown>): Promise<void> {
  let over = false;
  void act.finally(() => (over = true));
  while (!over) {
    const waiting = await scene.source.query<unknown[]>(
      `select from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (waiting.length > 0) return;
    await new Promise((later) => setTimeout(later, 20));
  }
}
