import { canonicalBytes, type Canonical } from './canonical.js';
import { leafHash, type Hash } from './hash.js';

/** Of what kinds the leaves of a vote's log are: the first is its configuration. */
export interface BallotLeaf {
  readonly type: 'ballot';
  readonly v: number;
  readonly vote: string;
  /** SHA-256 of the envelope, in hex: the log shows nothing else of a ballot, and no time. */
  readonly envelope: string;
}

/** The public keys, the rules, the projects and the order of ties, published before voting opens. */
export interface ConfigurationLeaf {
  readonly type: 'config';
  readonly v: number;
  readonly vote: string;
  readonly [key: string]: Canonical;
}

/** SHA-256(0x00 || JCS(leaf)): how a leaf stands in the log. */
export const logLeaf = (leaf: BallotLeaf | ConfigurationLeaf): Hash => leafHash(canonicalBytes({ ...leaf }));
