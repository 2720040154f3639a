import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, type PersonId, type Result } from '@talka/kernel';
import {
  enterAtDesk,
  issueToken,
  keyBatch,
  openBatch,
  proposeAct,
  withdrawBatch,
  type PaperMarks,
  type VotingPorts,
} from '@talka/voting';
import type { EntityManager } from 'typeorm';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgActStore } from './act.store.js';
import { acceptedPaper } from './paper.read.js';
import { PgPaperBatches } from './paper.store.js';
import { PgRoll } from './roll.store.js';
import { someDraft, someProcess } from './testing/some-draft.js';
import { PgVoteStore } from './vote.store.js';

const ludza = municipalityId(LUDZA.municipality);
const BATCHES = { style: 'all', declared: 2 } as const;
let scene: IdentityScene;
let clerks: Person[];

beforeAll(async () => {
  scene = await identityScene(10);
  clerks = [await clerk(), await clerk(), await clerk()];
});
afterAll(() => scene.close());

async function clerk(): Promise<Person> {
  const id = await scene.resident();
  await scene.give(id, 'clerk', ludza);
  return scene.asPerson(id);
}

type Ports = Pick<
  VotingPorts,
  'votes' | 'roll' | 'signer' | 'sha256' | 'paper' | 'decidePaper' | 'record' | 'acts' | 'openings'
>;

const ports = (manager: EntityManager): Ports => ({
  votes: new PgVoteStore(manager),
  roll: new PgRoll(manager),
  paper: new PgPaperBatches(manager),
  acts: new PgActStore(manager),
  // Asked for a publication only.
  openings: {} as VotingPorts['openings'],
  signer: { sign: async (_vote, _style, blinded) => createHash('sha256').update(blinded).digest() },
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  // More than two marks spoil a ballot: the booth's own rule has its own tests.
  decidePaper: async () => (_style, pots) =>
    (pots['visi']?.choices.length ?? 0) > 2
      ? { ok: false, refusal: { code: 'ballot.too-many' } }
      : { ok: true, value: undefined },
  record: async (happening) => void (await record(manager, happening)),
});
const transaction = (more: (manager: EntityManager) => EntityManager = (manager) => manager) =>
  transactionOf(scene.source, (manager: EntityManager) => ports(more(manager)));

/** An announced secret vote, as far as the roll and paper ask. */
async function aVote(): Promise<{ id: string; number: number }> {
  const { id, number } = await scene.source.transaction((manager) =>
    new PgVoteStore(manager).create(
      someProcess(ludza),
      'equal-shares',
      someDraft(),
      (clerks[0] as Person).id,
    ),
  );
  await rows(
    scene.source,
    sql`insert into vote_style (vote_id, id, pots, token_public_key, token_private_key)
        values (${id}, 'all', '{visi}', 'x', 'x')`,
  );
  await rows(scene.source, sql`update vote set state = 'announced', configuration = '{}' where id = ${id}`);
  return { id, number };
}

async function voter(): Promise<PersonId> {
  const id = await scene.resident();
  await rows(
    scene.source,
    sql`insert into residence_proof (municipality_id, area_id, person_key, person_id, how)
        values (${ludza}, ${areaId(LUDZA.area)}, ${randomBytes(32)}, ${id}, 'desk')`,
  );
  return id;
}

const clerkAt = (at: number): Person => clerks[at] as Person;
const said = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const viewed = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const here = (number: number) => ({ municipality: ludza, number });

/** All who come wait for the others before they go on; whoever comes later is not held up. */
function meeting(of: number): () => Promise<void> {
  let waiting = of;
  let open = (): void => undefined;
  const met = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    waiting -= 1;
    if (waiting === 0) open();
    if (waiting >= 0) await met;
  };
}

describe('one voter at two desks and on their own device at once', () => {
  const NO_KEY = 'alter table vote_roll drop constraint vote_roll_pkey';
  const KEY =
    'delete from vote_roll; alter table vote_roll add constraint vote_roll_pkey primary key (vote_id, person_key)';

  /** Everybody has looked at the roll before anybody writes into it. */
  async function race(number: number, person: PersonId, more?: (manager: EntityManager) => EntityManager) {
    const met = meeting(3);
    const racing = transactionOf(scene.source, (manager: EntityManager): Ports => {
      const roll = new PgRoll(more ? more(manager) : manager);
      const entry = roll.entry.bind(roll);
      roll.entry = async (...of) => {
        const found = await entry(...of);
        await met();
        return found;
      };
      return { ...ports(manager), roll };
    });
    const themselves = await scene.asPerson(person);
    const results = await Promise.all([
      enterAtDesk(racing)(clerkAt(0), { ...here(number), person }),
      enterAtDesk(racing)(clerkAt(1), { ...here(number), person }),
      issueToken(racing)(themselves, { number, blinded: randomBytes(256) }),
    ]);
    return results.map(said);
  }

  it('would be given three times without the key of the roll', async () => {
    const { id, number } = await aVote();
    const person = await voter();
    await without(scene.source, NO_KEY, KEY, async () => {
      expect(
        await race(
          number,
          person,
          careless((text) => text.replace('on conflict do nothing', '')),
        ),
      ).toEqual(['done', 'done', 'done']);
      expect(await scene.count('vote_roll', `vote_id = '${id}'`)).toBe(3);
    });
  });

  it('is given one ballot, and the others are told by name, ten times over', async () => {
    const { id, number } = await aVote();
    const NO = new Set(['desk.paper-given', 'desk.token-issued', 'token.voted-at-desk']);
    for (let time = 1; time <= 10; time += 1) {
      const outcome = await race(number, await voter());
      expect(outcome.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcome.filter((one) => one !== 'done' && !NO.has(one))).toEqual([]);
      expect(await scene.count('vote_roll', `vote_id = '${id}'`)).toBe(time);
    }
  });
});

describe('two batches begun at once, for as many ballots as were given', () => {
  async function race(more: (manager: EntityManager) => EntityManager): Promise<string[]> {
    const { number } = await aVote();
    for (let given = 0; given < 3; given += 1) {
      await enterAtDesk(transaction())(clerkAt(0), { ...here(number), person: await voter() });
    }
    const met = meeting(2);
    let alone = false;
    const racing = transactionOf(scene.source, (manager: EntityManager): Ports => {
      const paper = new PgPaperBatches(more(manager));
      const sums = paper.sums.bind(paper);
      paper.sums = async (...of) => {
        const found = await sums(...of);
        // With the lock only one gets here, and has nobody to wait for.
        await Promise.race([met(), new Promise((after) => setTimeout(after, 300))]);
        alone = true;
        return found;
      };
      return { ...ports(more(manager)), paper };
    });
    const results = await Promise.all(
      [1, 2].map((batch) => openBatch(racing)(clerkAt(batch), { ...here(number), batch, ...BATCHES })),
    );
    expect(alone).toBe(true);
    return results.map(said).sort();
  }

  it('would hold more than were given without the lock', async () => {
    expect(
      await race(careless((text) => text.replace(/^(select from vote where .*) for update$/, '$1'))),
    ).toEqual(['done', 'done']);
  });

  it('hold no more', async () => {
    expect(await race((manager) => manager)).toEqual(['done', 'paper.more-than-roll']);
  });
});

describe('a batch keyed by two clerks', () => {
  const marks = (...choices: string[]): PaperMarks => ({ pots: { visi: { choices } }, unreadable: false });

  async function aBatch() {
    const { id, number } = await aVote();
    for (let given = 0; given < 2; given += 1) {
      await enterAtDesk(transaction())(clerkAt(0), { ...here(number), person: await voter() });
    }
    const at = { ...here(number), batch: 1 };
    const batch = viewed(await openBatch(transaction())(clerkAt(0), { ...at, ...BATCHES })).id;
    const key = (by: number, ...ballots: PaperMarks[]) =>
      keyBatch(transaction())(clerkAt(by), { ...at, id: batch, ballots });
    return { id, number, at, batch, key };
  }
  it('is accepted when they agree, and gives what counts, and apart from it what is spoilt, with the reason', async () => {
    const { id, key } = await aBatch();
    expect(viewed(await key(0, marks('1', '2'), marks('1', '2', '3')))).toMatchObject({
      keyed: 1,
      accepted: false,
    });
    expect(await acceptedPaper(scene.source, id)).toEqual({ paper: [], spoiltPaper: [] });
    const second = await key(1, marks('2', '1'), { pots: {}, unreadable: true });
    expect(viewed(second)).toMatchObject({ accepted: true, differences: [] });
    expect(await acceptedPaper(scene.source, id)).toEqual({
      paper: [{ style: 'all', pots: new Map([['visi', { choices: ['1', '2'] }]]) }],
      spoiltPaper: [{ style: 'all', reason: 'ballot.too-many', paper: true }],
    });
    expect(said(await key(1, marks('1'), marks('1')))).toBe('paper.accepted');
  });

  it('says which ballots differ, and is accepted when the wrong one is keyed again', async () => {
    const { id, key } = await aBatch();
    await key(0, marks('1'), marks('2'));
    expect(viewed(await key(1, marks('1'), marks('3')))).toMatchObject({ accepted: false, differences: [2] });
    expect(said(await key(2, marks('1'), marks('3')))).toBe('paper.two-clerks-already');
    expect(viewed(await key(0, marks('1'), marks('3')))).toMatchObject({ accepted: true, differences: [] });
    const { paper: kept } = await acceptedPaper(scene.source, id);
    expect(kept.map(({ pots }) => pots.get('visi')?.choices[0]).sort()).toEqual(['1', '3']);
  });

  it('is not one clerk’s alone, whatever the program says: the database refuses a second reading of theirs', async () => {
    const { id, key } = await aBatch();
    await key(0, marks('1'), marks('2'));
    const twice = rows(
      scene.source,
      sql`insert into vote_paper_entry (vote_id, batch, place, clerk_id, ballots)
          select vote_id, batch, 2, clerk_id, ballots from vote_paper_entry where vote_id = ${id}`,
    );
    await expect(twice).rejects.toThrow('vote_paper_entry_two_clerks');
  });

  it('waits while fewer were keyed than counted', async () => {
    const { key } = await aBatch();
    await key(0, marks('1'));
    expect(viewed(await key(1, marks('1')))).toMatchObject({ accepted: false, differences: null });
  });

  describe('that is taken back and begun again under its number', () => {
    async function begunAgain() {
      const before = await aBatch();
      await before.key(0, marks('1'), marks('2'));
      expect(said(await withdrawBatch(transaction())(clerkAt(1), before.at))).toBe('done');
      const again = viewed(await openBatch(transaction())(clerkAt(1), { ...before.at, ...BATCHES }));
      return { ...before, again };
    }

    it('would be given what somebody had read of the one before, if their number were all that tells them apart', async () => {
      const { id, at, batch } = await begunAgain();
      const byNumber = transactionOf(scene.source, (manager: EntityManager): Ports => {
        const paper = new PgPaperBatches(manager);
        const find = paper.find.bind(paper);
        paper.find = async (...of) => {
          const found = await find(...of);
          return found && { ...found, id: batch };
        };
        return { ...ports(manager), paper };
      });
      const late = { ...at, id: batch, ballots: [marks('1'), marks('2')] };
      expect(said(await keyBatch(byNumber)(clerkAt(0), late))).toBe('done');
      expect(await scene.count('vote_paper_entry', `vote_id = '${id}'`)).toBe(1);
    });

    it('has nothing of the one before, for nobody, and takes nothing of it either', async () => {
      const { id, again, key } = await begunAgain();
      expect(again).toMatchObject({ keyed: 0, mine: null, differences: null, compared: null });
      expect(await scene.count('vote_paper_entry', `vote_id = '${id}'`)).toBe(0);
      expect(said(await key(0, marks('1'), marks('2')))).toBe('paper.no-batch');
      expect(said(await key(1, marks('1'), marks('2')))).toBe('paper.no-batch');
      expect(await scene.count('vote_paper_entry', `vote_id = '${id}'`)).toBe(0);
    });
  });

  it('keeps the box from being handed over until it is accepted: afterwards nobody could key it', async () => {
    const { id, number, key } = await aBatch();
    await key(0, marks('1'), marks('2'));
    await rows(scene.source, sql`update vote set state = 'closed' where id = ${id}`);
    const handOver = async () => {
      const by: Person = { ...clerkAt(2), grants: [{ role: 'administrator', municipality: ludza }] };
      const act = { kind: 'open', until: null, reason: '' } as const;
      return said(await proposeAct(transaction())(by, { ...here(number), ...act }));
    };
    expect(await handOver()).toBe('act.paper-waiting');
    await key(1, marks('1'), marks('2'));
    expect(await handOver()).toBe('done');
  });

  it('is recorded by its number, and no ballot of it is', async () => {
    const { id, key } = await aBatch();
    await key(0, marks('1'), marks('2'));
    await key(1, marks('1'), marks('2'));
    const { facts } = await one<{ facts: object }>(
      scene.source,
      sql`select facts from audit_entry where action = 'vote.batch-accepted' and subject_id = ${id}`,
    );
    expect(facts).toEqual({ number: expect.any(Number), batch: 1, ballots: 2, spoilt: 0 });
  });
});
