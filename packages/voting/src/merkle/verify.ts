import { nodeHash, sameHash, type Hash } from './hash.js';

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const areHashes = (hashes: readonly Hash[]): boolean => hashes.every(({ length }) => length === 32);

/** Is this leaf in the tree with this root? (RFC 9162, section 2.1.3.2.) Never throws, whatever it is given. */
export function verifyInclusion({
  index,
  size,
  leaf,
  proof,
  root,
}: {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [own, last] = [BigInt(index), BigInt(size) - 1n];
  let hash = leaf;
  for (const other of proof) {
    if (last === 0n) return false;
    if (own % 2n === 1n || own === last) {
      hash = nodeHash(other, hash);
      while (own % 2n === 0n && own !== 0n) [own, last] = [own >> 1n, last >> 1n];
    } else hash = nodeHash(hash, other);
    [own, last] = [own >> 1n, last >> 1n];
  }
  return last === 0n && sameHash(hash, root);
}

/**
 * Does the later tree begin with the earlier one? (RFC 9162, section 2.1.4.2.) Never throws. From an empty log nothing can
 * be proved, so the answer is no.
 */
export function verifyConsistency({
  first,
  second,
  firstRoot,
  secondRoot,
  proof,
}: {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Hash;
  readonly secondRoot: Hash;
  readonly proof: readonly Hash[];
}): boolean {
  if (!isSize(first) || !isSize(second) || first === 0 || first > second) return false;
  if (first === second) return proof.length === 0 && sameHash(firstRoot, secondRoot);
  if (!areHashes([firstRoot, secondRoot, ...proof])) return false;
  const whole = Number.isInteger(Math.log2(first));
  const [start, ...rest] = whole ? [firstRoot, ...proof] : proof;
  if (!start || proof.length === 0) return false;
  let [own, last] = [BigInt(first) - 1n, BigInt(second) - 1n];
  while (own % 2n === 1n) [own, last] = [own >> 1n, last >> 1n];
  let [older, newer] = [start, start];
  for (const other of rest) {
    if (last === 0n) return false;
    if (own % 2n === 1n || own === last) {
      older = nodeHash(other, older);
      newer = nodeHash(other, newer);
      while (own % 2n === 0n && own !== 0n) [own, last] = [own >> 1n, last >> 1n];
    } else newer = nodeHash(newer, other);
    [own, last] = [own >> 1n, last >> 1n];
  }
  return last === 0n && sameHash(older, firstRoot) && sameHash(newer, secondRoot);
}
