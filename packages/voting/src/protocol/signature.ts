import { ed25519 } from '@noble/curves/ed25519.js';

export const sign = (message: Uint8Array, secretKey: Uint8Array): Uint8Array =>
  ed25519.sign(message, secretKey);

/**
 * RFC 8032 to the letter (`zip215: false`): what one program takes, every program takes. Never throws, whatever it is
 * given.
 */
export function isSigned(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // Not a point of the curve, or not so many bytes: nobody's signature.
    return false;
  }
}
