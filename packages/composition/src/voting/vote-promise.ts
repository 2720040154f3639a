import { randomBytes } from 'node:crypto';
import type { Result } from '@talka/kernel';
import { canonicalText, stylesOf, type BallotRule, type Vote, type VotePromise } from '@talka/voting';
import {
  configurationHash,
  longestContent,
  makeLogKey,
  PADDING,
  readConfiguration,
  trusteeFingerprint,
  type BallotLimits,
  type VoteConfiguration,
} from '@talka/voting/protocol';
import { placeOf, type LockBox } from './lock-box.js';
import { seedFor } from './lot-seed.js';
import { makeTokenKey, type TokenKeyPair } from './token-signer.js';

export interface PromiseFacts {
  readonly vote: Vote;
  readonly title: string;
  readonly unit: string;
  readonly sealingKey: string;
  /** The installation's address, which names the log. */
  readonly origin: string;
}

/** Ballots are padded to whole blocks, so that a later project of the same vote does not show in their length. */
const BLOCK = 64;

/** Makes the keys of a vote about to be announced, and the first leaf of its log: all that is promised, to the letter. */
export async function promiseOf(
  facts: PromiseFacts,
  lockBox: LockBox,
  ready: readonly TokenKeyPair[],
): Promise<Result<VotePromise>> {
  const { vote } = facts;
  const styles = await Promise.all(
    stylesOf(vote.pots).map(async (style, at) => ({ ...style, key: ready[at] ?? (await makeTokenKey()) })),
  );
  const { secretKey, logKey } = makeLogKey({ bytes: randomBytes });
  const lot = seedFor(vote.rules);
  const draft = configurationOf(facts, {
    logKey,
    ...(lot ? { seedCommitment: lot.commitment } : {}),
    styles: styles.map(({ id, pots, key }) => ({ id, pots, tokenKey: key.tokenKey })),
  });
  const plaintextLength = Math.ceil((longestContent(draft) + PADDING) / BLOCK) * BLOCK;
  const read = readConfiguration({ ...draft, plaintextLength: Math.max(plaintextLength, 2 * BLOCK) });
  if (!read.ok) return read;
  const lock = (secret: Uint8Array, of: string) => lockBox.lock(secret, placeOf(vote.id, of));
  return {
    ok: true,
    value: {
      configuration: canonicalText(read.value as unknown as Parameters<typeof canonicalText>[0]),
      configurationLeaf: configurationHash(read.value),
      styles: styles.map(({ id, pots, key }) => ({
        ...{ id, pots, publicKey: key.tokenKey },
        lockedPrivateKey: lock(Buffer.from(key.secret), id),
      })),
      log: { publicKey: logKey, lockedPrivateKey: lock(secretKey, 'log') },
      lockedLotSeed: lot && lock(Buffer.from(lot.secret), 'lot'),
    },
  };
}

/** The vote as its log's first leaf tells it. */
export function configurationOf(
  { vote, title, unit, sealingKey, origin }: PromiseFacts,
  keys: Pick<VoteConfiguration, 'logKey' | 'styles'> & Pick<VoteConfiguration['count'], 'seedCommitment'>,
): VoteConfiguration {
  const { rules, time } = vote;
  const { seedCommitment, ...published } = keys;
  return {
    ...{ type: 'config', v: 1, vote: vote.id, title, unit, secrecy: 'secret' },
    origin: `${new URL(origin).host}/votes/${vote.number}`,
    ...{ opensAt: toTheSecond(time.from), closesAt: toTheSecond(time.until ?? time.from), currency: 'EUR' },
    ballot: limitsOf(rules.ballot, vote.projects.length),
    ...{ blankAllowed: rules.blankAllowed, trackers: rules.trackers },
    pots: vote.pots.map(({ id, name, budgetCents }) => ({ id, name, budget: budgetCents })),
    projects: vote.projects.map(({ id, pot, name, costCents }) => ({ id, pot, name, cost: costCents })),
    count: {
      rule: rules.count.rule,
      options: rules.count.options as VoteConfiguration['count']['options'],
      ...(seedCommitment === undefined ? {} : { seedCommitment }),
    },
    ...{ sealingKey, plaintextLength: 0 },
    trustees: {
      threshold: rules.trustees.needed,
      fingerprints: vote.trustees.map(({ publicKey }) =>
        trusteeFingerprint(Buffer.from(publicKey, 'base64')),
      ),
    },
    ...published,
  };
}

const limitsOf = (rule: BallotRule, projects: number): BallotLimits => {
  if (rule.kind === 'knapsack')
    return { kind: 'knapsack', ...(rule.limitCents === null ? {} : { limit: rule.limitCents }) };
  return rule.kind === 'approval' ? { ...rule, max: rule.max ?? projects } : rule;
};

const toTheSecond = (at: Date): string => at.toISOString().replace(/\.\d{3}Z$/, 'Z');
