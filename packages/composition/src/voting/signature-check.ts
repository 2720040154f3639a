import { createPublicKey, verify } from 'node:crypto';
import { isSigned } from '@talka/voting/protocol';

/**
 * The answer of `isSigned`, for an honest voter in a tenth of the time: what OpenSSL takes under an ordinary key, RFC 8032
 * takes. OpenSSL takes keys of small order too, under which one signature fits many texts, and refuses some that the RFC
 * takes; both are left to `isSigned`.
 */
export const isSignedQuickly: typeof isSigned = (signature, message, publicKey) =>
  (isOrdinary(publicKey) && opensslTakes(signature, message, publicKey)) ||
  isSigned(signature, message, publicKey);

function opensslTakes(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, message, key, signature);
}

/** 2^255 − 19: coordinates are smaller. */
const FIELD = 2n ** 255n - 19n;

/** The y of the eight points whose order divides 8 (a sign apart), as RFC 8032, 5.1.2 writes them: little-endian. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** 32 bytes that spell a point in the one way there is, and none of the eight. */
function isOrdinary(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const y = Buffer.from(publicKey);
  y[31] = (y[31] ?? 0) & 0x7f;
  const spelled = y.toString('hex');
  return !SMALL_ORDER.has(spelled) && BigInt(`0x${y.reverse().toString('hex')}`) < FIELD;
}
