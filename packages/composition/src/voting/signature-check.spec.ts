import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSigned } from '@talka/voting/protocol';
import { isSignedQuickly } from './signature-check.js';

const text = Uint8Array.from(Buffer.from('par taku gar upi'));
const opensslAlone = (signature: Uint8Array, publicKey: Uint8Array): boolean => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, text, createPublicKey({ key, format: 'jwk' }), signature);
};
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** Keys of small order, and the same points spelled as no key is: with y not below 2^255 − 19, or the sign of nothing. */
const ODD_KEYS = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
].map(bytes);

/** R is the neutral point and S is nothing: fits any text that the key's order divides into. */
const FORGED = Uint8Array.from([1, ...Array<number>(63).fill(0)]);

describe('the quick check of a signature', () => {
  it('would take a forgery under a key of small order, if it believed OpenSSL alone', () => {
    expect(ODD_KEYS.filter((key) => opensslAlone(FORGED, key)).length).toBeGreaterThan(0);
  });

  it('answers as the slow one does for keys of small order and keys that are misspelled', () => {
    const signatures = [FORGED, Uint8Array.from(randomBytes(64)), new Uint8Array(64), new Uint8Array(3)];
    for (const key of [...ODD_KEYS, new Uint8Array(5)]) {
      for (const signature of signatures) {
        expect(isSignedQuickly(signature, text, key)).toBe(isSigned(signature, text, key));
      }
    }
  });

  it('answers as the slow one does for what voters sign, and for every part of it changed', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = Uint8Array.from(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
    const signature = Uint8Array.from(sign(null, text, privateKey));
    expect(isSignedQuickly(signature, text, key)).toBe(true);
    for (let at = 0; at < 64; at += 1) {
      const spoilt = Uint8Array.from(signature, (byte, place) =>
        place === at ? byte ^ (1 << (at % 8)) : byte,
      );
      expect(isSignedQuickly(spoilt, text, key)).toBe(isSigned(spoilt, text, key));
      expect(isSignedQuickly(spoilt, text, key)).toBe(false);
    }
    expect(isSignedQuickly(signature, Uint8Array.from(Buffer.from('par citu')), key)).toBe(false);
    // S + the group's order names the same point: RFC 8032 refuses the second spelling.
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(signature.slice(32)).reverse().toString('hex')}`) + order;
    const again = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
    expect(isSignedQuickly(Uint8Array.from([...signature.slice(0, 32), ...again]), text, key)).toBe(false);
  });
});
