import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js';
import { base64, unbase64 } from '../merkle/base64.js';
import { HASH, ID, readPlace } from './place.js';

/** What a voter keeps of a cast ballot: says that it is in the log, and nothing of what is in it. */
export interface Receipt {
  readonly v: 1;
  readonly vote: string;
  /** The leaf's hash, hex. */
  readonly leaf: string;
  /** Once it is in a batch of the log. */
  readonly inclusion?: {
    readonly index: number;
    /** The signed head it is under, as text. */
    readonly head: string;
    /** Audit path, base64, from the leaf up. */
    readonly proof: readonly string[];
  };
}

/** The receipt from JSON; undefined when it is not one. */
export function readReceipt(value: unknown): Receipt | undefined {
  const reading = readPlace(value, (place): Receipt => {
    const at = place.object(['v', 'vote', 'leaf'], ['inclusion']);
    const receipt = { v: at.v.oneOf(1), vote: at.vote.text(ID), leaf: at.leaf.text(HASH) };
    if (!at.inclusion) return receipt;
    const { index, head, proof } = at.inclusion.object(['index', 'head', 'proof']);
    return {
      ...receipt,
      inclusion: {
        index: index.whole(0, Number.MAX_SAFE_INTEGER),
        head: head.text(/^[^]{1,2000}$/),
        proof: proof.list(0, 64).map((one) => base64(one.bytes(32))),
      },
    };
  });
  return 'value' in reading ? reading.value : undefined;
}

/** For a QR code or a slip of paper: `talka-receipt-1.<vote>.<leaf, base64url>`. The proof is found again by the leaf. */
export const receiptText = ({ vote, leaf }: Receipt): string =>
  `talka-receipt-1.${vote}.${urlBase64(hexToBytes(leaf))}`;

/** Reads what `receiptText` wrote. */
export function readReceiptText(text: string): Receipt | undefined {
  const [head, vote = '', letters = '', ...more] = text.trim().split('.');
  const leaf = fromUrlBase64(letters);
  const known = head === 'talka-receipt-1' && ID.test(vote) && leaf?.length === 32 && more.length === 0;
  return known ? { v: 1, vote, leaf: bytesToHex(leaf) } : undefined;
}

/** RFC 4648, section 5, without padding: nothing a QR code or an address would have to escape. */
export const urlBase64 = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** @returns undefined when it is not in its one canonical spelling */
export function fromUrlBase64(text: string): Uint8Array | undefined {
  if (/[^A-Za-z0-9_-]/.test(text)) return undefined;
  const padded = text.replaceAll('-', '+').replaceAll('_', '/');
  return unbase64(padded.padEnd(Math.ceil(padded.length / 4) * 4, '='));
}
