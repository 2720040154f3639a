import { describe, expect, it } from '@jest/globals';
import { base64, canonicalText, type Canonical } from '@talka/voting';
import { configurationHex, receiptText, type Receipt } from '@talka/voting/protocol';
import { headOf, hexOf, paperVote, seeded, treeOf } from '../../counting/testing/paper-vote.js';
import { configurationIn, findingOf, receiptIn, sizeWhenSaved, type Standing } from './checking.js';

const { configuration, logKey } = paperVote();
const random = seeded(11);
const leaves = [configurationHex(configuration), ...Array.from({ length: 6 }, () => hexOf(random.bytes(32)))];
const [leaf = '', neighbour = ''] = [leaves[2], leaves[3]];
const receipt: Receipt = { v: 1, vote: configuration.vote, leaf };

const proofOf = (index: number, list = leaves): Uint8Array[] => treeOf(list).inclusionProof(index);
const said = (index: number, list = leaves, key = logKey, from = 4): Standing => ({
  ...{ standing: 'included', index, fate: 'undecided', head: headOf(configuration, list, key) },
  proof: proofOf(index, list).map(hexOf),
  consistency: treeOf(list).consistencyProof(from).map(hexOf),
});
/** A receipt saved with its proof when the log was shorter. */
const saved: Receipt = {
  ...receipt,
  inclusion: {
    ...{ index: 2, head: headOf(configuration, leaves.slice(0, 4), logKey) },
    proof: proofOf(2, leaves.slice(0, 4)).map(base64),
  },
};
const finding = (own: Receipt, standing: Standing): string => findingOf(own, configuration, standing).finding;
const nowhere: Standing = {
  standing: 'unknown',
  index: null,
  fate: 'undecided',
  head: null,
  proof: [],
  consistency: null,
};

describe('a receipt as people bring it', () => {
  it('is the line, broken by a letter or not, or the file', () => {
    const line = receiptText(receipt);
    expect(receiptIn(`  ${line.slice(0, 30)}\n${line.slice(30)} `)).toEqual(receipt);
    expect(receiptIn(JSON.stringify(saved))).toEqual(saved);
  });

  it.each(['', 'talka-receipt-1.x', '{', '{"v":1}', 'talka-card-1.a.b.c'])('is not "%s"', (text) => {
    expect(receiptIn(text)).toBeUndefined();
  });
});

it('rules are believed only if they are those announced', () => {
  const text = canonicalText(configuration as unknown as Canonical);
  expect(configurationIn(text, configurationHex(configuration))).toEqual(configuration);
  expect(configurationIn(text, null)).toBeUndefined();
  expect(configurationIn(text.replace('Parki', 'Pārki'), configurationHex(configuration))).toBeUndefined();
});

describe('is the ballot in the log', () => {
  it('yes, and the receipt takes the newer proof along', () => {
    const found = findingOf(saved, configuration, said(2));
    expect(found).toMatchObject({ finding: 'included', index: 2, size: 7 });
    const newer = 'receipt' in found ? found.receipt : receipt;
    expect(newer.inclusion?.proof).toEqual(proofOf(2).map(base64));
    expect([sizeWhenSaved(receipt), sizeWhenSaved(saved), sizeWhenSaved(newer)]).toEqual([undefined, 4, 7]);
    expect(finding(newer, said(2, leaves, logKey, 7))).toBe('included');
  });

  it('yes, and when the vote is over what became of it: it counts, a later one does, or the vote was annulled', () => {
    for (const fate of ['counts', 'replaced', 'annulled'] as const)
      expect(finding(saved, { ...said(2), fate })).toBe(fate);
    // Whatever is said of it, it is in the log first.
    expect(finding(receipt, { ...said(3), fate: 'counts' })).toBe('proof-bad');
    expect(finding({ ...receipt, leaf: leaves[0] ?? '' }, { ...said(0), fate: 'counts' })).toBe('unknown');
  });

  it('not yet, or it is not known at all', () => {
    expect(finding(receipt, { ...nowhere, standing: 'waiting' })).toBe('waiting');
    expect(finding(receipt, nowhere)).toBe('unknown');
    expect(finding({ ...receipt, vote: 'cits' }, said(2))).toBe('wrong-vote');
  });

  it('a server that says yes without showing it is not believed', () => {
    expect(finding(receipt, { ...said(2), head: null })).toBe('waiting');
    expect(finding(receipt, said(3))).toBe('proof-bad');
    expect(finding(receipt, { ...said(2), proof: said(2).proof.slice(1) })).toBe('proof-bad');
    expect(finding(receipt, said(2, leaves, random.bytes(32)))).toBe('head-bad');
  });

  it('what was proved once and is gone, or stands elsewhere, was taken out', () => {
    expect(finding(saved, nowhere)).toBe('proof-bad');
    const moved = [...leaves.slice(0, 2), neighbour, leaf, ...leaves.slice(4)];
    expect(finding(receipt, said(3, moved))).toBe('included');
    expect(finding(saved, said(3, moved))).toBe('log-forked');
    const { consistency, head } = said(2);
    expect(finding(saved, { ...nowhere, head, consistency })).toBe('proof-bad');
  });

  it('a log with another ballot in a neighbour’s place is found out, though one’s own stands where it stood', () => {
    const forked = leaves.with(1, hexOf(random.bytes(32)));
    // Signed, with a path that leads to the leaf at its index: without the earlier head there is nothing to see.
    expect(finding(receipt, said(2, forked))).toBe('included');
    expect(finding(saved, said(2, forked))).toBe('log-forked');
    expect(finding(saved, { ...said(2, forked), consistency: said(2).consistency })).toBe('log-forked');
    expect(finding(saved, { ...nowhere, ...said(2, forked), standing: 'waiting' })).toBe('log-forked');
  });

  it('a log that is not shown to have only grown, or was cut short, is not taken for the same', () => {
    expect(finding(saved, { ...said(2), consistency: null })).toBe('log-forked');
    expect(finding(saved, { ...said(2, leaves.slice(0, 3), logKey, 3), consistency: [] })).toBe('log-forked');
    expect(finding(saved, said(2, leaves.slice(0, 4)))).toBe('included');
  });

  it('a proof of one’s own that was changed is refused before the server is asked', () => {
    const { index = 0, proof = [] } = saved.inclusion ?? {};
    const forged = { index, proof, head: headOf(configuration, leaves, random.bytes(32)) };
    expect(finding({ ...saved, inclusion: forged }, said(2))).toBe('head-bad');
    expect(finding({ ...saved, leaf: neighbour }, said(3))).toBe('proof-bad');
  });
});
