import { base64, unbase64 } from './base64.js';
import type { Hash } from './hash.js';

/**
 * What a log says of itself at a moment: as text of three lines, so that it can be printed, mailed and compared by eye.
 * The text is that of transparency logs' checkpoints (https://c2sp.org/tlog-checkpoint), signed as a note
 * (https://c2sp.org/signed-note).
 */
export interface TreeHead {
  /** Names the log: the installation's address and the vote, without a line break. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export interface SignedTreeHead {
  readonly head: TreeHead;
  /** Of each signature: who, and the bytes (four of the key's hash, then the signature). */
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The text that is signed. @throws RangeError when the origin could be read as another line */
export function headText({ origin, size, root }: TreeHead): string {
  if (origin === '' || /[\n\r]/.test(origin)) throw new RangeError('an origin is one line');
  return `${origin}\n${size}\n${base64(root)}\n`;
}

/** The text with its signature lines. */
export const signedHeadText = ({ head, signatures }: SignedTreeHead): string =>
  `${headText(head)}\n${signatures.map(({ name, bytes }) => `— ${name} ${base64(bytes)}\n`).join('')}`;

/** Reads a signed head. @returns undefined when it is not one, to the letter */
export function readSignedHead(text: string): SignedTreeHead | undefined {
  const match =
    /^([^\n\r]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n((?:— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n)+)$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, origin = '', size = '', root = '', lines = ''] = match;
  const rootBytes = unbase64(root);
  const signatures = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, name = '', signature = '']) => ({ name, bytes: unbase64(signature) }));
  if (!rootBytes || !Number.isSafeInteger(Number(size))) return undefined;
  const whole = signatures.flatMap(({ name, bytes }) => (bytes && bytes.length > 4 ? [{ name, bytes }] : []));
  if (whole.length !== signatures.length) return undefined;
  return { head: { origin, size: Number(size), root: rootBytes }, signatures: whole };
}
