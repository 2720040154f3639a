import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256 as NativeX25519, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 as WrittenX25519 } from '@hpke/dhkem-x25519';
import type { Random } from './random.js';

/** The tag that AES-GCM puts behind the text. */
export const TAG_LENGTH = 16;
/** An encapsulated X25519 key. */
export const ENC_LENGTH = 32;

/**
 * HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Sealing does the curve in JavaScript,
 * for telephones whose browser has no X25519; opening is done by few people on new machines, ten thousand times, and uses
 * the machine's own. That both agree is tested.
 */
const suiteWith = (kem: NativeX25519 | WrittenX25519): CipherSuite =>
  new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });

export interface Sealed {
  readonly enc: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** Seals a text to a key. @throws when the key is not one of X25519 */
export async function seal(
  { to, info, random }: { readonly to: Uint8Array; readonly info: Uint8Array; readonly random: Random },
  text: Uint8Array,
): Promise<Sealed> {
  const suite = suiteWith(new WrittenX25519());
  const recipientPublicKey = await suite.kem.deserializePublicKey(to);
  const sender = await suite.createSenderContext({ recipientPublicKey, info, ekm: random.bytes(32) });
  const ciphertext = new Uint8Array(await sender.seal(text));
  return { enc: new Uint8Array(sender.enc), ciphertext };
}

/** Opens seals made to one key. The answer to a seal that is not one of them is undefined. */
export async function opener(
  secretKey: Uint8Array,
  info: Uint8Array,
): Promise<(sealed: Sealed) => Promise<Uint8Array | undefined>> {
  const suite = suiteWith(new NativeX25519());
  const recipientKey = await suite.kem.deserializePrivateKey(secretKey);
  return async ({ enc, ciphertext }) => {
    try {
      return new Uint8Array(await suite.open({ recipientKey, info, enc }, ciphertext));
    } catch {
      // To another key, for another vote, or changed on the way: which, nobody can say.
      return undefined;
    }
  };
}
