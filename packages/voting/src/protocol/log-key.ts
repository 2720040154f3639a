import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, unbase64 } from '../merkle/base64.js';
import { sameHash } from '../merkle/hash.js';
import { headText, readSignedHead, signedHeadText, type TreeHead } from '../merkle/tree-head.js';
import type { VoteConfiguration } from './configuration.js';
import type { Random } from './random.js';
import { isSigned, sign } from './signature.js';

const KEY_ID_LENGTH = 4;
/** Ed25519 among the kinds of signatures on notes. */
const ED25519 = 1;

/** SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key), its first four bytes (https://c2sp.org/signed-note). */
const keyId = (name: string, publicKey: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, KEY_ID_LENGTH);

/** A new key for the heads of one vote's log. */
export function makeLogKey(random: Random): { readonly secretKey: Uint8Array; readonly logKey: string } {
  const secretKey = random.bytes(32);
  return { secretKey, logKey: base64(ed25519.getPublicKey(secretKey)) };
}

/** Signs a head as a note, in the name of its own origin. */
export function signHead(head: TreeHead, secretKey: Uint8Array): string {
  const id = keyId(head.origin, ed25519.getPublicKey(secretKey));
  const bytes = concatBytes(id, sign(utf8ToBytes(headText(head)), secretKey));
  return signedHeadText({ head, signatures: [{ name: head.origin, bytes }] });
}

/** The head of this vote's log, signed by its key; undefined when it is of another log, by another key or no head. */
export function verifyHead(
  text: string,
  { origin, logKey }: Pick<VoteConfiguration, 'origin' | 'logKey'>,
): TreeHead | undefined {
  const [signed, publicKey] = [readSignedHead(text), unbase64(logKey)];
  if (!signed || !publicKey || signed.head.origin !== origin) return undefined;
  const id = keyId(origin, publicKey);
  const message = utf8ToBytes(headText(signed.head));
  // Witnesses may sign below; theirs are not asked for here.
  const own = signed.signatures.some(
    ({ name, bytes }) =>
      name === origin &&
      sameHash(bytes.slice(0, KEY_ID_LENGTH), id) &&
      isSigned(bytes.slice(KEY_ID_LENGTH), message, publicKey),
  );
  return own ? signed.head : undefined;
}
