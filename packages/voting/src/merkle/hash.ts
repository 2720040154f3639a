import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;

/** RFC 6962, section 2.1: leaves and nodes are hashed with different prefixes, so that neither can pass for the other. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (data: Uint8Array): Hash => sha256.create().update(LEAF).update(data).digest();

export const nodeHash = (left: Hash, right: Hash): Hash =>
  sha256.create().update(NODE).update(left).update(right).digest();

/** The root of a tree without leaves. */
export const emptyRoot = (): Hash => sha256(new Uint8Array());

/** Hashes in a log are public: there is nothing to hide in how long the comparison takes. */
export const sameHash = (a: Hash, b: Hash): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
