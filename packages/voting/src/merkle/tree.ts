import { emptyRoot, nodeHash, type Hash } from './hash.js';

/**
 * An append-only log of leaf hashes (RFC 6962, section 2.1). Every complete subtree is kept, so a root or a proof of any
 * earlier size takes a number of hashes that grows with the logarithm of the size.
 */
export class MerkleTree {
  /** `levels[k][i]`: the root of the complete subtree over leaves i·2^k to (i+1)·2^k − 1. */
  private readonly levels: Hash[][] = [[]];

  constructor(leaves: Iterable<Hash> = []) {
    for (const leaf of leaves) this.append(leaf);
  }

  get size(): number {
    return this.levels[0]?.length ?? 0;
  }

  /** Adds a leaf (see `leafHash`). @returns its index */
  append(leaf: Hash): number {
    const index = this.size;
    let node = leaf;
    for (let level = 0; ; level += 1) {
      const row = (this.levels[level] ??= []);
      row.push(node);
      const left = row[row.length - 2];
      if (row.length % 2 === 1 || !left) return index;
      node = nodeHash(left, node);
    }
  }

  /** The root of the first `size` leaves. @throws RangeError when there are fewer */
  root(size = this.size): Hash {
    this.check(size);
    return size === 0 ? emptyRoot() : this.over(0, size);
  }

  /** PATH(index, D[size]): the hashes that lead from a leaf to the root of the first `size` leaves. */
  inclusionProof(index: number, size = this.size): Hash[] {
    this.check(size);
    if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
    const path = (at: number, from: number, to: number): Hash[] => {
      if (to - from === 1) return [];
      const middle = from + split(to - from);
      return at < middle
        ? [...path(at, from, middle), this.over(middle, to)]
        : [...path(at, middle, to), this.over(from, middle)];
    };
    return path(index, 0, size);
  }

  /** PROOF(first, D[size]): that the first `first` leaves are still the same in the tree of `size`. */
  consistencyProof(first: number, size = this.size): Hash[] {
    this.check(size);
    if (first < 0 || first > size) throw new RangeError(`a tree of ${size} was never one of ${first}`);
    if (first === 0 || first === size) return [];
    const subproof = (old: number, from: number, to: number, known: boolean): Hash[] => {
      if (old === to - from) return known ? [] : [this.over(from, to)];
      const left = split(to - from);
      const middle = from + left;
      return old <= left
        ? [...subproof(old, from, middle, known), this.over(middle, to)]
        : [...subproof(old - left, middle, to, false), this.over(from, middle)];
    };
    return subproof(first, 0, size, true);
  }

  /** MTH(D[from:to]), from what is kept where the stretch is a complete subtree. */
  private over(from: number, to: number): Hash {
    const size = to - from;
    const level = Math.log2(size);
    const kept = Number.isInteger(level) && from % size === 0 ? this.levels[level]?.[from / size] : undefined;
    if (kept) return kept;
    const middle = from + split(size);
    return nodeHash(this.over(from, middle), this.over(middle, to));
  }

  private check(size: number): void {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size) {
      throw new RangeError(`the log has ${this.size} leaves, not ${size}`);
    }
  }
}

/** The largest power of two smaller than `size`. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
