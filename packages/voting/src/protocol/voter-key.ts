import { ed25519 } from '@noble/curves/ed25519.js';
import type { Random } from './random.js';

/** Ed25519 (RFC 8032), 32 bytes each. Whoever has the secret half casts and replaces the ballot; it never leaves the device. */
export interface VoterKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

export const makeVoterKey = (random: Random): VoterKey => voterKeyOf(random.bytes(32));

export const voterKeyOf = (secretKey: Uint8Array): VoterKey => ({
  secretKey,
  publicKey: ed25519.getPublicKey(secretKey),
});
