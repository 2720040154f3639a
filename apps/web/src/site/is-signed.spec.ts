import { describe, expect, it } from '@jest/globals';
import { isSigned } from './is-signed.js';

const text = (words: string) => new TextEncoder().encode(words);

/** A key of somebody's, and what they sign with it. */
async function signer() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const sign = async (words: string) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, text(words)));
  return { key: x, sign };
}

describe('a signature is checked on the device', () => {
  it('and is genuine for what was signed alone, under its own key alone', async () => {
    const [own, other] = [await signer(), await signer()];
    const signature = await own.sign('a place at a shift');
    expect(await isSigned(own.key, text('a place at a shift'), signature)).toBe(true);
    expect(await isSigned(own.key, text('another place'), signature)).toBe(false);
    expect(await isSigned(other.key, text('a place at a shift'), signature)).toBe(false);
  });

  it('or cannot be told, with a key that is none', async () => {
    expect(await isSigned('x', text('a place at a shift'), new Uint8Array(64))).toBeNull();
  });
});
