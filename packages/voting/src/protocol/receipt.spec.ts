import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '../merkle/base64.js';
import { MerkleTree } from '../merkle/tree.js';
import { headOf as signedHead, seeded, voteConfiguration, voteKeys } from '../testing/votes.js';
import { checkReceipt, type PublishedLog } from './check-receipt.js';
import { configurationHex } from './configuration.js';
import { verifyHead } from './log-key.js';
import { readReceipt, readReceiptText, receiptText, type Receipt } from './receipt.js';

const keys = voteKeys(['upe', 'krasts']);
const configuration = voteConfiguration(keys);
const { vote } = configuration;
const leafAt = (at: number): string => bytesToHex(sha256(Uint8Array.of(at)));
const leaves = [configurationHex(configuration), ...Array.from({ length: 9 }, (_, at) => leafAt(at))];

const treeOf = (list: readonly string[]): MerkleTree => new MerkleTree(list.map((leaf) => hexToBytes(leaf)));
const headOf = (list: readonly string[], key = keys.log): string => signedHead(configuration, list, key);

const log: PublishedLog = { leaves, head: headOf(leaves), superseded: [leafAt(4)], final: true };

/** The receipt given out when the log had `size` leaves. */
function receiptOf(leaf: string, size = 6, list = leaves): Receipt {
  const [index, part] = [list.indexOf(leaf), list.slice(0, size)];
  const proof = treeOf(part).inclusionProof(index).map(base64);
  return { v: 1, vote, leaf, inclusion: { index, head: headOf(part), proof } };
}

describe('a receipt', () => {
  it('comes back from JSON, and from its short text without the proof', () => {
    const receipt = receiptOf(leafAt(2));
    expect(readReceipt(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
    expect(readReceiptText(receiptText(receipt))).toEqual({ v: 1, vote, leaf: leafAt(2) });
    expect(receiptText(receipt)).toHaveLength(70);
    expect(readReceipt({ ...receipt, note: 1 })).toBeUndefined();
    expect(readReceiptText('talka-receipt-1.x.AA')).toBeUndefined();
  });

  it.each<[string, Receipt, object]>([
    ['is in the log', receiptOf(leafAt(2)), { finding: 'included', index: 3 }],
    ['without a proof is looked up', { v: 1, vote, leaf: leafAt(8) }, { finding: 'included', index: 9 }],
    ['was replaced', receiptOf(leafAt(4)), { finding: 'superseded', index: 5 }],
    ['is nowhere', { v: 1, vote, leaf: leafAt(77) }, { finding: 'unknown' }],
    ['is another vote’s', { v: 1, vote: 'cits', leaf: leafAt(2) }, { finding: 'wrong-vote' }],
    ['is not the configuration', { v: 1, vote, leaf: leaves[0] ?? '' }, { finding: 'unknown' }],
  ])('%s', (_, receipt, finding) => {
    expect(checkReceipt(receipt, configuration, log)).toEqual(finding);
  });

  it('is waited for while the vote runs', () => {
    const running = { ...log, final: false };
    expect(checkReceipt({ v: 1, vote, leaf: leafAt(77) }, configuration, running).finding).toBe('pending');
  });

  it('of a newer hour than the list is no contradiction', () => {
    const older = { ...log, leaves: leaves.slice(0, 4), head: headOf(leaves.slice(0, 4)), final: false };
    expect(checkReceipt(receiptOf(leafAt(6), 9), configuration, older).finding).toBe('pending');
    expect(checkReceipt(receiptOf(leafAt(2), 9), configuration, older).finding).toBe('included');
  });
});

describe('tampering', () => {
  const receipt = receiptOf(leafAt(2));
  const found = (more: Partial<PublishedLog>, own = receipt): string =>
    checkReceipt(own, configuration, { ...log, ...more }).finding;

  it('with a leaf is noticed, and with its head signed anew is proof of fraud', () => {
    expect(found({})).toBe('included');
    const changed = leaves.map((leaf) => (leaf === leafAt(2) ? leafAt(99) : leaf));
    expect(found({ leaves: changed })).toBe('log-broken');
    expect(found({ leaves: changed, head: headOf(changed) })).toBe('log-forked');
    const dropped = leaves.filter((leaf) => leaf !== leafAt(2));
    expect(found({ leaves: dropped, head: headOf(dropped) })).toBe('log-forked');
    const swapped = [...leaves.slice(0, 2), leafAt(2), leafAt(1), ...leaves.slice(4)];
    expect(found({ leaves: swapped, head: headOf(swapped) })).toBe('log-forked');
  });

  it('with another ballot beside one’s own is proof of fraud too, though the own stands where it stood', () => {
    const forked = leaves.with(1, leafAt(99));
    const more = { leaves: forked, head: headOf(forked) };
    expect(found(more, { v: 1, vote, leaf: leafAt(2) })).toBe('included');
    expect(found(more)).toBe('log-forked');
  });

  it('with the end of a closed log, so that ballots are cut off, is proof of fraud', () => {
    const [cut, late] = [leaves.slice(0, 8), receiptOf(leafAt(2), 10)];
    expect(found({ leaves: cut, head: headOf(cut), final: false }, late)).toBe('included');
    expect(found({ leaves: cut, head: headOf(cut) }, late)).toBe('log-forked');
  });

  it('with the configuration is noticed', () => {
    const changed = [leafAt(50), ...leaves.slice(1)];
    expect(found({ leaves: changed, head: headOf(changed) })).toBe('log-broken');
    expect(checkReceipt(receipt, { ...configuration, title: 'Cits' }, log).finding).toBe('log-broken');
  });

  it('with a head is noticed', () => {
    expect(found({ head: headOf(leaves, seeded('other').bytes(32)) })).toBe('head-signature-bad');
    expect(found({ head: headOf(leaves).replace('\n10\n', '\n11\n') })).toBe('head-signature-bad');
    const forged = { ...receipt.inclusion!, head: headOf(leaves.slice(0, 6), seeded('other').bytes(32)) };
    expect(found({}, { ...receipt, inclusion: forged })).toBe('head-signature-bad');
  });

  it('with a proof or an index is noticed', () => {
    const { proof } = receipt.inclusion!;
    const changed = { ...receipt.inclusion!, proof: proof.toReversed() };
    expect(found({}, { ...receipt, inclusion: changed })).toBe('proof-bad');
    expect(found({}, { ...receipt, inclusion: { ...receipt.inclusion!, index: 2 } })).toBe('proof-bad');
    expect(found({}, { ...receipt, leaf: leafAt(3) })).toBe('proof-bad');
  });
});

describe('a signed head', () => {
  it('is a signed note that others can check, and witnesses may sign below it', () => {
    const head = headOf(leaves);
    expect(head).toMatch(
      /^talka\.example\/votes\/parki-2027\n10\n.{44}\n\n— talka\.example\/votes\/parki-2027 .+\n$/,
    );
    expect(verifyHead(head, configuration)).toMatchObject({ size: 10 });
    expect(
      verifyHead(`${head}— witness.example ${base64(new Uint8Array(68))}\n`, configuration),
    ).toMatchObject({});
  });

  it('of another log is not this log’s', () => {
    expect(verifyHead(headOf(leaves), { ...configuration, origin: 'talka.example/votes/x' })).toBeUndefined();
    expect(verifyHead('', configuration)).toBeUndefined();
  });
});
