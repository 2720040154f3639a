import { bytesToHex } from '@noble/hashes/utils.js';
import { logLeaf } from '../merkle/ballot-log.js';
import type { Canonical } from '../merkle/canonical.js';
import type { Hash } from '../merkle/hash.js';
import type { Rule } from '../count/options.js';

/** What one pot's ballot may hold. Money is in cents; without a limit a knapsack holds its pot's budget. */
export type BallotLimits =
  | { readonly kind: 'choose-one' }
  | { readonly kind: 'approval' | 'ranking'; readonly min: number; readonly max: number }
  | { readonly kind: 'knapsack'; readonly limit?: number }
  | {
      readonly kind: 'points';
      readonly min: number;
      readonly max: number;
      readonly minSum: number;
      readonly maxSum: number;
    };

export interface VotePot {
  readonly id: string;
  readonly name: string;
  /** Cents. */
  readonly budget: number;
}

export interface VoteProject {
  readonly id: string;
  /** The one pot it is paid from. */
  readonly pot: string;
  /** Cents. */
  readonly cost: number;
  readonly name: string;
}

/** The pots a person may vote in, and the key that signs the tokens of all who may vote in just these. */
export interface BallotStyle {
  readonly id: string;
  readonly pots: readonly string[];
  /** RSA modulus, big-endian, base64; 2048 to 4096 bits. The exponent is always 65537. */
  readonly tokenKey: string;
}

/**
 * All that a secret vote is held by: the first leaf of its log, published before voting opens. Plain JSON of whole numbers
 * and text, so that it is what is hashed. An open vote has no tokens, no seal and no log, and no such leaf.
 */
export interface VoteConfiguration {
  readonly type: 'config';
  readonly v: 1;
  readonly vote: string;
  readonly title: string;
  /** Who holds the vote: META's `unit`. */
  readonly unit: string;
  readonly secrecy: 'secret';
  /** Names the log in its heads, such as `talka.example/votes/2027-parks`: the signed note's origin and key name. */
  readonly origin: string;
  readonly opensAt: string;
  /** UTC, to the second: `2027-03-01T06:00:00Z`. */
  readonly closesAt: string;
  readonly currency: string;
  readonly ballot: BallotLimits;
  /** May one take part without choosing anything in any pot? */
  readonly blankAllowed: boolean;
  readonly trackers: boolean;
  readonly pots: readonly VotePot[];
  /** In the order in which they stand on the ballot. */
  readonly projects: readonly VoteProject[];
  readonly styles: readonly BallotStyle[];
  readonly count: {
    readonly rule: Rule;
    /** As `readQuestion` takes them; a published order of ties is its `drawnOrder`, over all pots. */
    readonly options: { readonly [option: string]: Canonical };
    /** Or the promise of a lot (`commitmentTo`), drawn with the seed shown after the close. */
    readonly seedCommitment?: string;
  };
  /** X25519, 32 bytes, base64: ballots are sealed to it. */
  readonly sealingKey: string;
  /** Length of a padded ballot in bytes: the same for all, so that a seal's length says nothing. */
  readonly plaintextLength: number;
  readonly trustees: {
    /** So many of them open the vote together. */
    readonly threshold: number;
    readonly fingerprints: readonly string[];
  };
  /** Ed25519, 32 bytes, base64: signs the log's heads. */
  readonly logKey: string;
}

/** The configuration's place in the log: SHA-256(0x00 ‖ JCS). Every ballot is sealed to it (`info`). */
export const configurationHash = (configuration: VoteConfiguration): Hash =>
  logLeaf(configuration as unknown as Parameters<typeof logLeaf>[0]);

/** The same for people and addresses. */
export const configurationHex = (configuration: VoteConfiguration): string =>
  bytesToHex(configurationHash(configuration));
