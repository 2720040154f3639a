import { x25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Random } from './random.js';

/** X25519, 32 bytes each. The secret half opens one part of the vote's key, and stays with its keyholder. */
export interface TrusteeKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

export const makeTrusteeKey = (random: Random): TrusteeKey => trusteeKeyOf(random.bytes(32));

export const trusteeKeyOf = (secretKey: Uint8Array): TrusteeKey => ({
  secretKey,
  publicKey: x25519.getPublicKey(secretKey),
});

/** What a trustee is known by in the configuration: hex of SHA-256(`talka-trustee-v1` ‖ public key). */
export const trusteeFingerprint = (publicKey: Uint8Array): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes('talka-trustee-v1'), publicKey)));

/** The same in groups of four, to be read aloud and compared. */
export const fingerprintText = (fingerprint: string): string =>
  (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
