import { base64, readSignedHead, unbase64, verifyConsistency, verifyInclusion } from '@talka/voting';
import {
  configurationHex,
  readConfiguration,
  readReceipt,
  readReceiptText,
  verifyHead,
  type Receipt,
  type VoteConfiguration,
} from '@talka/voting/protocol';

/** What the server says of a leaf: nothing of it is believed. */
export interface Standing {
  readonly standing: 'included' | 'waiting' | 'unknown';
  readonly index: number | null;
  readonly fate: 'undecided' | 'counts' | 'replaced' | 'annulled';
  readonly head: string | null;
  readonly proof: readonly string[];
  /** From the head that the receipt has, if it has one, to this one. */
  readonly consistency: readonly string[] | null;
}

/** It is in the log; what becomes of it is told when the vote is over. */
export interface Found {
  readonly finding: 'included' | 'counts' | 'replaced' | 'annulled';
  readonly index: number;
  readonly size: number;
  readonly receipt: Receipt;
}

export type Finding = Found | { readonly finding: 'waiting' | 'unknown' | 'wrong-vote' | Fault };

type Fault = 'head-bad' | 'proof-bad' | 'log-forked';

/** A receipt as people bring it: the line from a picture or a slip, or the file. */
export function receiptIn(text: string): Receipt | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return readReceiptText(trimmed.replace(/\s+/g, ''));
  try {
    return readReceipt(JSON.parse(trimmed));
  } catch {
    return undefined;
  }
}

export function configurationIn(text: string, hash: string | null): VoteConfiguration | undefined {
  const read = readConfiguration(JSON.parse(text));
  return read.ok && configurationHex(read.value) === hash ? read.value : undefined;
}

/** How long the log was when the receipt was saved with its proof: from there on it must only have grown. */
export const sizeWhenSaved = ({ inclusion }: Receipt): number | undefined =>
  readSignedHead(inclusion?.head ?? '')?.head.size || undefined;

/** Is this ballot in the log, and is it the log that it was? Signatures and paths are reckoned here. */
export function findingOf(receipt: Receipt, configuration: VoteConfiguration, said: Standing): Finding {
  if (receipt.vote !== configuration.vote) return { finding: 'wrong-vote' };
  const own = receipt.inclusion;
  // The receipt's own proof was good when it was saved: it is asked first, for it cannot be taken back.
  if (own) {
    const proof = own.proof.map((one) => unbase64(one) ?? new Uint8Array());
    const fault = faultOf(receipt, configuration, { ...own, proof });
    if (fault) return { finding: fault };
  }
  if (own && said.head !== null) {
    const fault = growthFault(own.head, said.head, said.consistency, configuration);
    if (fault) return { finding: fault };
  }
  if (said.standing !== 'included' || said.index === null || said.head === null) {
    // What was proved to be in the log once and is not in it now was taken out of it.
    if (own) return { finding: 'proof-bad' };
    return { finding: said.standing === 'unknown' ? 'unknown' : 'waiting' };
  }
  // The first leaf is what was announced, and nobody's ballot.
  if (said.index === 0) return { finding: 'unknown' };
  const proof = said.proof.map(fromHex);
  const fault = faultOf(receipt, configuration, { index: said.index, head: said.head, proof });
  if (fault) return { finding: fault };
  if (own && own.index !== said.index) return { finding: 'log-forked' };
  const size = verifyHead(said.head, configuration)?.size ?? 0;
  const inclusion = { index: said.index, head: said.head, proof: proof.map(base64) };
  const finding = said.fate === 'undecided' ? 'included' : said.fate;
  return { finding, index: said.index, size, receipt: { ...receipt, inclusion } };
}

/**
 * The same leaf at the same place is not enough: others may have been taken out or put in beside it. Two signed heads of
 * which the later does not begin with the earlier are proof that the log was changed.
 */
function growthFault(
  saved: string,
  newest: string,
  consistency: readonly string[] | null,
  configuration: VoteConfiguration,
): 'head-bad' | 'log-forked' | null {
  const [earlier, later] = [verifyHead(saved, configuration), verifyHead(newest, configuration)];
  if (!earlier || !later) return 'head-bad';
  const grown = verifyConsistency({
    ...{ first: earlier.size, firstRoot: earlier.root, second: later.size, secondRoot: later.root },
    proof: (consistency ?? []).map(fromHex),
  });
  return grown ? null : 'log-forked';
}

function faultOf(
  { leaf }: Receipt,
  configuration: VoteConfiguration,
  {
    index,
    head,
    proof,
  }: { readonly index: number; readonly head: string; readonly proof: readonly Uint8Array[] },
): 'head-bad' | 'proof-bad' | null {
  const verified = verifyHead(head, configuration);
  if (!verified) return 'head-bad';
  const { size, root } = verified;
  return verifyInclusion({ index, size, leaf: fromHex(leaf), proof, root }) ? null : 'proof-bad';
}

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
