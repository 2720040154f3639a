import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { makeTokenKey, tokenSigner, type TokenKeyPair } from './token-signer.js';

/** The library's private operation is arithmetic in JavaScript: half a second on a quiet machine, many on a busy one. */
const LIBRARY_TIME = 60_000;

const suite = RSABSSA.SHA384.PSS.Randomized();
type LibraryKey = Parameters<typeof suite.blind>[0];
const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

/** The same key for the library, which knows Web Cryptography only. */
async function libraryKeys(secret: string): Promise<{ privateKey: LibraryKey; publicKey: LibraryKey }> {
  const key = createPrivateKey(secret);
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']),
    publicKey: await webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']),
  };
}

let pair: TokenKeyPair;
beforeAll(async () => {
  pair = await makeTokenKey();
});

describe('the signer of tokens', () => {
  it('makes keys of 2048 bits with the exponent 65537', () => {
    const { n, e } = createPrivateKey(pair.secret).export({ format: 'jwk' });
    const modulus = Buffer.from(pair.tokenKey, 'base64');
    expect([modulus.length, (modulus[0] ?? 0) >> 7, e]).toEqual([256, 1, 'AQAB']);
    expect(modulus.toString('base64url')).toBe(n);
  });

  it(
    'signs byte for byte what the library signs',
    async () => {
      const { privateKey, publicKey } = await libraryKeys(pair.secret);
      const prepared = suite.prepare(new TextEncoder().encode('talka-token-v1'));
      const { blindedMsg, inv } = await suite.blind(publicKey, prepared);
      const signed = tokenSigner(pair.secret).sign(blindedMsg);
      if (!signed.ok) throw new Error(signed.refusal.code);
      expect(signed.value).toEqual(await suite.blindSign(privateKey, blindedMsg));
      const signature = await suite.finalize(publicKey, prepared, signed.value, inv);
      expect(await suite.verify(publicKey, signature, prepared)).toBe(true);
    },
    LIBRARY_TIME,
  );

  it('gives the same answer to the same question', () => {
    const signer = tokenSigner(pair.secret);
    const message = Buffer.alloc(256, 7);
    expect(signer.sign(message)).toEqual(signer.sign(message));
  });

  it('signs nothing that is not a number below the modulus, in its length', () => {
    const signer = tokenSigner(pair.secret);
    const modulus = Buffer.from(pair.tokenKey, 'base64');
    const less = Buffer.from(modulus);
    less[255] = (less[255] ?? 0) - 1;
    for (const message of [
      modulus,
      Buffer.alloc(256, 255),
      Buffer.alloc(255, 1),
      Buffer.alloc(257),
      Buffer.alloc(0),
    ]) {
      expect(signer.sign(message)).toMatchObject({ refusal: { code: 'token.malformed' } });
    }
    expect(signer.sign(less)).toMatchObject({ ok: true });
  });
});

describe('RFC 9474, appendix A.1', () => {
  const file = join(import.meta.dirname, '../../../voting/fixtures/rfc9474-a1.json');
  const vector = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  const bytes = (name: string): Uint8Array => Uint8Array.from(Buffer.from(vector[name] ?? '', 'hex'));
  const secret = pemOf(vector);

  it('is what the server signs', () => {
    expect(tokenSigner(secret).sign(bytes('blinded_msg'))).toEqual({ ok: true, value: bytes('blind_sig') });
  });

  it('is what the browser makes of it', async () => {
    const { publicKey } = await libraryKeys(secret);
    const prepared = Uint8Array.from([...bytes('msg_prefix'), ...bytes('msg')]);
    const signature = await suite.finalize(publicKey, prepared, bytes('blind_sig'), bytes('inv'));
    expect(signature).toEqual(bytes('sig'));
    expect(await suite.verify(publicKey, bytes('sig'), prepared)).toBe(true);
    expect(await suite.verify(publicKey, bytes('sig'), prepared.slice(1))).toBe(false);
  });
});

/** The private key from its primes. */
function pemOf({ p = '', q = '', e = '' }: Readonly<Record<string, string>>): string {
  const [first, second, exponent] = [p, q, e].map((hex) => BigInt(`0x${hex}`)) as [bigint, bigint, bigint];
  const d = inverse(exponent, (first - 1n) * (second - 1n));
  const jwk = {
    ...{ kty: 'RSA', n: text(first * second), e: text(exponent), d: text(d) },
    ...{ p: text(first), q: text(second), qi: text(inverse(second, first)) },
    ...{ dp: text(d % (first - 1n)), dq: text(d % (second - 1n)) },
  };
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}

function text(number: bigint): string {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}

/** Euclid's algorithm, extended. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [((of % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}
