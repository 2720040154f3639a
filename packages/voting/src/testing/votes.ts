import { constants, generateKeyPairSync, privateDecrypt, sign as signRsa, type KeyObject } from 'node:crypto';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '../merkle/base64.js';
import { MerkleTree } from '../merkle/tree.js';
import type { Choices } from '../rules/decide-ballot.js';
import type { BallotContent } from '../protocol/ballot-content.js';
import type { ClosedVote } from '../protocol/closed-vote.js';
import { configurationHex, type VoteConfiguration } from '../protocol/configuration.js';
import { envelopeLeaf, makeEnvelope, type Envelope } from '../protocol/envelope.js';
import { signHead } from '../protocol/log-key.js';
import type { Random } from '../protocol/random.js';
import { fromUrlBase64 } from '../protocol/receipt.js';
import { sealBallot } from '../protocol/seal-ballot.js';
import { tokenMessage } from '../protocol/token-message.js';
import { makeTracker } from '../protocol/tracker.js';
import { makeVoterKey } from '../protocol/voter-key.js';
import type { VotingCard } from '../protocol/voting-card.js';

/** Chance that is the same in every run: SHA-256 of the seed and a counter. */
export function seeded(seed: string): Random {
  let [block, held] = [0, new Uint8Array()];
  return {
    bytes(length) {
      const out = new Uint8Array(length);
      for (let at = 0; at < length; at += 1) {
        if (held.length === 0) held = Uint8Array.from(sha256(utf8ToBytes(`${seed} ${block++}`)));
        out[at] = held[0] ?? 0;
        held = held.subarray(1);
      }
      return out;
    },
  };
}

/** The keys that nobody has all together in earnest. */
export interface VoteKeys {
  readonly sealing: Uint8Array;
  readonly log: Uint8Array;
  readonly tokens: ReadonlyMap<string, KeyObject>;
}

/** Casting is curve arithmetic in JavaScript: a dozen ballots take a fraction of a second, and far longer on a busy machine. */
export const CASTING_TIME = 60_000;

/** Made once for each file of tests: two RSA keys take a while. */
export function voteKeys(styles: readonly string[] = ['upe', 'krasts']): VoteKeys {
  const random = seeded('keys');
  const tokens = styles.map((style): [string, KeyObject] => [
    style,
    generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 65_537 }).privateKey,
  ]);
  return { sealing: random.bytes(32), log: random.bytes(32), tokens: new Map(tokens) };
}

/** Two pots, two styles: who lives by the river votes on both, who lives by the sea on one. */
export function voteConfiguration(keys: VoteKeys, more: Partial<VoteConfiguration> = {}): VoteConfiguration {
  const pots: Record<string, string[]> = { upe: ['ogre', 'visi'], krasts: ['visi'] };
  return {
    ...{ type: 'config', v: 1, vote: 'parki-2027', title: 'Parki 2027', unit: 'Ogre', secrecy: 'secret' },
    ...{ origin: 'talka.example/votes/parki-2027', currency: 'EUR' },
    ...{ opensAt: '2027-03-01T06:00:00Z', closesAt: '2027-03-15T18:00:00Z' },
    ballot: { kind: 'approval', min: 1, max: 2 },
    ...{ blankAllowed: false, trackers: true },
    pots: [
      { id: 'ogre', name: 'Ogre', budget: 10_000_00 },
      { id: 'visi', name: 'Visi kopā', budget: 20_000_00 },
    ],
    projects: [
      { id: 'laipa', pot: 'ogre', cost: 6_000_00, name: 'Laipa pār upi' },
      { id: 'soli', pot: 'ogre', cost: 5_000_00, name: 'Soli krastmalā' },
      { id: 'koki', pot: 'visi', cost: 9_000_00, name: 'Simt koki; un viens' },
      { id: 'takas', pot: 'visi', cost: 12_000_00, name: 'Takas' },
      { id: 'gaisma', pot: 'visi', cost: 8_000_50, name: 'Gaisma' },
    ],
    styles: [...keys.tokens].map(([id, key]) => ({
      ...{ id, pots: pots[id] ?? [] },
      tokenKey: base64(fromUrlBase64(key.export({ format: 'jwk' }).n ?? '') ?? new Uint8Array()),
    })),
    count: { rule: 'greedy', options: {} },
    sealingKey: base64(x25519.getPublicKey(keys.sealing)),
    plaintextLength: 256,
    trustees: {
      threshold: 2,
      fingerprints: ['a', 'b', 'c'].map((name) => bytesToHex(sha256(utf8ToBytes(name)))),
    },
    logKey: base64(ed25519.getPublicKey(keys.log)),
    ...more,
  };
}

/** What the server does: one raw RSA operation. */
export const blindSign = (key: KeyObject, blinded: Uint8Array): Uint8Array =>
  Uint8Array.from(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded));

export const choose = (pots: Record<string, readonly string[]>): ReadonlyMap<string, Choices> =>
  new Map(Object.entries(pots).map(([pot, choices]) => [pot, { choices }]));

/** A person with everything needed to vote. The token is signed in the open, which gives the same kind and is quicker. */
export function registered(
  { vote }: VoteConfiguration,
  { keys, style, random }: { readonly keys: VoteKeys; readonly style: string; readonly random: Random },
): VotingCard {
  const [voterKey, msgPrefix, key] = [makeVoterKey(random), random.bytes(32), keys.tokens.get(style)];
  if (!key) throw new Error(`no key for ${style}`);
  const message = concatBytes(msgPrefix, tokenMessage(vote, style, voterKey.publicKey));
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const tokenSignature = Uint8Array.from(signRsa('sha384', message, pss));
  return { voterKey, token: { style, voterKey: voterKey.publicKey, msgPrefix, tokenSignature } };
}

/** Their ballot, cast. */
export async function cast(
  configuration: VoteConfiguration,
  card: VotingCard,
  {
    pots,
    random,
    revision = 1,
  }: {
    readonly pots: Record<string, readonly string[]>;
    readonly random: Random;
    readonly revision?: number;
  },
): Promise<Envelope> {
  const { style } = card.token;
  const tracker = configuration.trackers ? { tracker: makeTracker(random) } : {};
  const content: BallotContent = {
    ...{ vote: configuration.vote, style, pots: choose(pots) },
    ...tracker,
  };
  const sealed = await sealBallot(configuration, content, random);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusal));
  return makeEnvelope(configuration, { ...card, revision, sealed: sealed.value });
}

/** The head of a list of leaves, signed. */
export const headOf = (
  { origin }: Pick<VoteConfiguration, 'origin'>,
  leaves: readonly string[],
  secretKey: Uint8Array,
): string => {
  const tree = new MerkleTree(leaves.map((leaf) => hexToBytes(leaf)));
  return signHead({ origin, size: tree.size, root: tree.root() }, secretKey);
};

/** What the server hands over of these envelopes: a head after the first leaf, one halfway, and the final one. */
export function closedVote(
  configuration: VoteConfiguration,
  keys: VoteKeys,
  {
    envelopes,
    superseded = [],
  }: {
    readonly envelopes: readonly Envelope[];
    readonly superseded?: readonly Envelope[];
  },
): ClosedVote {
  const hex = (list: readonly Envelope[]): string[] => list.map((one) => bytesToHex(envelopeLeaf(one)));
  const leaves = [configurationHex(configuration), ...hex(superseded), ...hex(envelopes)];
  const sizes = [1, Math.ceil(leaves.length / 2), leaves.length];
  return {
    ...{ type: 'talka-closed', v: 1, configuration, leaves, superseded: hex(superseded), envelopes },
    heads: sizes.map((size) => headOf(configuration, leaves.slice(0, size), keys.log)),
    paper: [],
    spoiltPaper: [],
    roll: configuration.styles.map(({ id: style }) => {
      const { length } = envelopes.filter((one) => one.style === style);
      return { style, roll: length + 2, issued: length + 1 };
    }),
  };
}
