import { createHash } from 'node:crypto';
import {
  CASTING_SECONDS,
  first,
  PgActStore,
  PgBallotBox,
  PgIncidents,
  PgOpenBallots,
  PgPaperBatches,
  PgRoll,
  PgVoteStore,
  places,
  record,
  sql,
  transactionOf,
  type LogKey,
} from '@talka/database';
import { MerkleTree, type PaperDecider, type TokenSigner, type Vote, type VotingPorts } from '@talka/voting';
import { decidePots, readConfiguration, signHead, type VoteConfiguration } from '@talka/voting/protocol';
import type { Env } from '@talka/platform';
import type { Transaction } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { LockBox, placeOf } from './lock-box.js';
import { tokenSigner, type TokenKeyPair } from './token-signer.js';
import { openingsOn } from './openings.js';
import { ballotIdeas } from './ballot-ideas.js';
import { configurationOf, promiseOf } from './vote-promise.js';

/** Signs the head of a vote's log as it stands. */
export const headSigner =
  (lockBox: LockBox) => (key: LogKey, configuration: string, leaves: readonly Buffer[]) => {
    const { vote, origin } = JSON.parse(configuration) as { vote: string; origin: string };
    const tree = new MerkleTree(leaves);
    const secret = lockBox.unlock(key.lockedPrivateKey, placeOf(vote, 'log'));
    return signHead({ origin, size: tree.size, root: tree.root() }, secret);
  };

/** The ports of voting, on one transaction. @param ready token keys made beforehand */
export function votingPorts(
  env: Env,
  ready: readonly TokenKeyPair[] = [],
): (manager: EntityManager) => VotingPorts {
  const lockBox = new LockBox(env.TALKA_SECRET);
  const keys: KeysAtHand = new Map();
  return (manager) => {
    return {
      votes: new PgVoteStore(manager),
      roll: new PgRoll(manager),
      box: new PgBallotBox(manager, headSigner(lockBox)),
      ideas: ballotIdeas(manager),
      openBallots: new PgOpenBallots(manager),
      acts: new PgActStore(manager),
      incidents: new PgIncidents(manager),
      paper: new PgPaperBatches(manager),
      decidePaper: (vote) => paperDecider(manager, vote),
      signer: signerOf(manager, lockBox, keys),
      areaIsIn: (area, municipality) => places(manager).areaIsIn(area, municipality),
      openings: openingsOn(manager, lockBox),
      promise: async (vote, sealingKey) => {
        const { title, unit } = await titleOf(manager, vote.id);
        return promiseOf({ vote, title, unit, sealingKey, origin: env.TALKA_ORIGIN }, lockBox, ready);
      },
      sha256: (bytes) => createHash('sha256').update(bytes).digest(),
      record: async (happening) => void (await record(manager, happening)),
    };
  };
}

/**
 * Where somebody casts, or is given the right to: over before a vote that ends meanwhile is closed, so that whoever is
 * decided to have come in time is in the box by then.
 */
export const castingTransaction = (
  source: DataSource,
  portsOf: (manager: EntityManager) => VotingPorts,
): Transaction<VotingPorts> => transactionOf(source, portsOf, CASTING_SECONDS);

/** Unlocked once by each process: reading a key takes as long as signing with it. */
type KeysAtHand = Map<string, ReturnType<typeof tokenSigner>>;

const signerOf = (manager: EntityManager, lockBox: LockBox, keys: KeysAtHand): TokenSigner => ({
  sign: async (vote, style, blinded) => {
    const place = placeOf(vote, style);
    const signer = keys.get(place) ?? (await unlockSigner(manager, lockBox, { vote, style }));
    if (!signer) return undefined;
    keys.set(place, signer);
    const signed = signer.sign(blinded);
    return signed.ok ? signed.value : undefined;
  },
});

async function unlockSigner(
  manager: EntityManager,
  lockBox: LockBox,
  { vote, style }: { readonly vote: string; readonly style: string },
): Promise<ReturnType<typeof tokenSigner> | undefined> {
  const row = await first<{ token_private_key: Buffer }>(
    manager,
    sql`select token_private_key from vote_style where vote_id = ${vote} and id = ${style}`,
  );
  if (!row) return undefined;
  return tokenSigner(Buffer.from(lockBox.unlock(row.token_private_key, placeOf(vote, style))).toString());
}

/** By the configuration that was announced: as the booth decides, and the opening. */
async function paperDecider(manager: EntityManager, vote: string): Promise<PaperDecider> {
  const row = await first<{ configuration: string | null }>(
    manager,
    sql`select configuration from vote where id = ${vote}`,
  );
  const read = readConfiguration(JSON.parse(row?.configuration ?? 'null'));
  if (!read.ok) throw new Error(`the configuration of vote ${vote} is not readable: ${read.refusal.code}`);
  return (style, pots) => decidePots(read.value, { style, pots: new Map(Object.entries(pots)) });
}

/** An open vote as a configuration describes it, though it has no keys. */
export async function describedVote(
  manager: EntityManager,
  env: Pick<Env, 'TALKA_ORIGIN'>,
  vote: Vote,
): Promise<VoteConfiguration> {
  const { title, unit } = await titleOf(manager, vote.id);
  const facts = { vote, title, unit, sealingKey: '', origin: env.TALKA_ORIGIN };
  return configurationOf(facts, { logKey: '', styles: [] });
}

async function titleOf(manager: EntityManager, vote: string): Promise<{ title: string; unit: string }> {
  const row = await first<{ title: string; unit: string }>(
    manager,
    sql`select v.name ->> 'lv' as title, m.name ->> 'lv' as unit
        from vote v join municipality m on m.id = v.municipality_id where v.id = ${vote}`,
  );
  return row ?? { title: '', unit: '' };
}
