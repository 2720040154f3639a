import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { PassKey } from '@talka/volunteering';

/** A private key of Ed25519 in PKCS #8 is this and its 32 bytes (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key under volunteers' passes, made from the installation's secret: the same in every process, and in no database.
 * Whoever has the public half can tell a pass from a forgery, and make none.
 */
export function passKey(secret: string): PassKey & { readonly publicKey: string } {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'talka', 'passes of shifts', 32));
  const own = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const marks = Buffer.from(hkdfSync('sha256', secret, 'talka', 'codes of passes', 32));
  const known: KeyObject = createPublicKey(own);
  return {
    sign: (bytes) => sign(null, bytes, own),
    verifies: (bytes, signature) => verify(null, bytes, known, signature),
    mark: (registration) => createHmac('sha256', marks).update(registration).digest(),
    publicKey: known.export({ format: 'jwk' }).x ?? '',
  };
}
