import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS_WITH_REFERENCE_DATA, referenceData, referenceFile } from '../testing/reference.js';
import { logLeaf } from './ballot-log.js';
import { base64, unbase64 } from './base64.js';
import { canonicalText } from './canonical.js';
import { emptyRoot, leafHash, sameHash, type Hash } from './hash.js';
import { headText, readSignedHead, signedHeadText } from './tree-head.js';
import { MerkleTree } from './tree.js';
import { verifyConsistency, verifyInclusion } from './verify.js';

const leafAt = (at: number): Hash => leafHash(Uint8Array.of(at & 255, at >> 8));
const treeOf = (size: number): MerkleTree =>
  new MerkleTree(Array.from({ length: size }, (_, at) => leafAt(at)));

interface Vector {
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [key: string]: unknown;
}

const bytes = (text: unknown): Uint8Array => unbase64(String(text)) ?? new Uint8Array();

function accepts(vector: Vector): boolean {
  const proof = (vector.proof ?? []).map(bytes);
  if ('leafIdx' in vector) {
    const { leafIdx, treeSize, leafHash: leaf, root } = vector;
    return verifyInclusion({
      ...{ index: Number(leafIdx), size: Number(treeSize), leaf: bytes(leaf), root: bytes(root), proof },
    });
  }
  const { size1, size2, root1, root2 } = vector;
  return verifyConsistency({
    ...{ first: Number(size1), second: Number(size2), proof },
    ...{ firstRoot: bytes(root1), secondRoot: bytes(root2) },
  });
}

if (referenceData) {
  const folder = join(referenceData, 'merkle', 'testdata');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );

  it('there are as many vectors as there should be', () => {
    expect(files).toHaveLength(CHECKS_WITH_REFERENCE_DATA.vectors);
  });

  // github.com/transparency-dev/merkle, Apache-2.0
  it.each(files)('proof vector %s', (file) => {
    const vector = JSON.parse(referenceFile('merkle', 'testdata', ...file.split('/'))) as Vector;
    expect(accepts(vector)).toBe(!vector.wantErr);
  });
} else {
  const { vectors } = CHECKS_WITH_REFERENCE_DATA;
  it.skip.each(Array.from({ length: vectors }, (_, at) => at))('reference data absent: %d', () => {});
}

describe('a log', () => {
  it('begins as RFC 6962 says', () => {
    const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
    expect(hex(emptyRoot())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(leafHash(new Uint8Array()))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  it('proves every leaf in every size up to 40, and no leaf in another place', () => {
    const tree = treeOf(40);
    for (let size = 1; size <= 40; size += 1) {
      const root = tree.root(size);
      expect(sameHash(root, treeOf(size).root())).toBe(true);
      for (let index = 0; index < size; index += 1) {
        const proof = tree.inclusionProof(index, size);
        expect(verifyInclusion({ index, size, leaf: leafAt(index), proof, root })).toBe(true);
        const elsewhere = { index: (index + 1) % size, size, leaf: leafAt(index), proof, root };
        if (size > 1) expect(verifyInclusion(elsewhere)).toBe(false);
      }
    }
  });

  it('proves that it only grew', () => {
    const tree = treeOf(40);
    for (let second = 1; second <= 40; second += 1) {
      for (let first = 1; first <= second; first += 1) {
        const proof = tree.consistencyProof(first, second);
        const roots = { firstRoot: tree.root(first), secondRoot: tree.root(second) };
        expect(verifyConsistency({ first, second, ...roots, proof })).toBe(true);
        const changed = { ...roots, firstRoot: leafHash(roots.firstRoot) };
        expect(verifyConsistency({ first, second, ...changed, proof })).toBe(false);
      }
    }
  });

  it('notices one changed bit of a leaf, a proof or a root', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        (size, which, part, bit) => {
          const tree = treeOf(size);
          const index = which % size;
          const proof = tree.inclusionProof(index, size);
          const parts = [leafAt(index), tree.root(), ...proof].map((hash) => hash.slice());
          const flipped = parts[part % parts.length]!;
          flipped[bit >> 3]! ^= 1 << (bit & 7);
          const [leaf, root, ...rest] = parts;
          expect(verifyInclusion({ index, size, leaf: leaf!, root: root!, proof: rest })).toBe(false);
        },
      ),
    );
  });

  it('says no to what it cannot do', () => {
    expect(() => treeOf(3).root(4)).toThrow(RangeError);
    expect(() => treeOf(3).inclusionProof(3)).toThrow(RangeError);
    expect(() => treeOf(3).consistencyProof(4)).toThrow(RangeError);
  });
});

describe('a leaf', () => {
  it('is the same whatever order its keys were written in', () => {
    const leaf = { type: 'ballot', v: 1, vote: 'ludza-2027', envelope: 'ab' } as const;
    const turned = { envelope: 'ab', vote: 'ludza-2027', v: 1, type: 'ballot' } as const;
    expect(canonicalText(leaf)).toBe('{"envelope":"ab","type":"ballot","v":1,"vote":"ludza-2027"}');
    expect(sameHash(logLeaf(leaf), logLeaf(turned))).toBe(true);
  });

  it('orders keys and escapes text as RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'Return',
      '\ud83d\ude00': 'Smile',
      '\u00f6': 'ö',
      1: '\u000f"\\/',
    };
    expect(canonicalText(value)).toBe(
      '{"\\r":"Return","1":"\\u000f\\"\\\\/","ö":"ö","€":"Euro","😀":"Smile"}',
    );
    expect(() => canonicalText(0.5)).toThrow(RangeError);
    expect(() => canonicalText('\ud800')).toThrow(RangeError);
  });
});

describe('a signed head', () => {
  const signed = {
    head: { origin: 'talka.example/ludza-2027', size: 40, root: treeOf(40).root() },
    signatures: [{ name: 'talka.example', bytes: new Uint8Array(68).fill(7) }],
  };

  it('is read as it was written', () => {
    expect(readSignedHead(signedHeadText(signed))).toEqual(signed);
    expect(headText(signed.head).split('\n')).toHaveLength(4);
  });

  it.each([
    ['a blank more', (text: string) => text.replace('\n40\n', '\n 40\n')],
    ['a leading zero', (text: string) => text.replace('\n40\n', '\n040\n')],
    ['no signature', (text: string) => text.slice(0, text.indexOf('—'))],
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['base64 in another spelling', (text: string) => text.replace(/=\n/, 'B\n')],
  ])('is not read with %s', (_, spoil) => {
    expect(readSignedHead(spoil(signedHeadText(signed)))).toBeUndefined();
  });

  it('does not let an origin add a line', () => {
    expect(() => headText({ ...signed.head, origin: 'a\n1' })).toThrow(RangeError);
  });

  it('base64 is Node’s own', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (data) => {
        expect(base64(data)).toBe(Buffer.from(data).toString('base64'));
        expect(unbase64(base64(data))).toEqual(data);
      }),
    );
  });
});
