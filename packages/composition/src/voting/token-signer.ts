import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { ok, refuse, type Result } from '@talka/kernel';
import type { TokenRefusal } from '@talka/voting/protocol';

/** What signs the tokens of one vote and ballot style. */
export interface TokenKeyPair {
  /** PKCS #8, PEM: a secret, kept where the vote's other secrets are. */
  readonly secret: string;
  /** The modulus in base64, as the vote's configuration names it. */
  readonly tokenKey: string;
}

const EXPONENT = 65_537;

/** A new RSA key of 2048 bits. Takes some tenths of a second, off the main thread. */
export async function makeTokenKey(): Promise<TokenKeyPair> {
  const options = { modulusLength: 2048, publicExponent: EXPONENT };
  const { privateKey } = await promisify(generateKeyPair)('rsa', options);
  return {
    secret: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    tokenKey: modulusOf(privateKey).toString('base64'),
  };
}

/** The server's whole part in RFC 9474. */
export interface TokenSigner {
  /** Signs a blinded message; the same message gives the same signature. */
  sign(blindedMessage: Uint8Array): Result<Uint8Array, TokenRefusal>;
}

/**
 * BlindSign (RFC 9474, 4.3): one raw RSA operation. Whatever is signed is as long as the modulus and smaller; the result is
 * checked with the public key before it leaves, for a signature that a fault spoilt would give the key away (Boneh, DeMillo
 * and Lipton, 1997).
 */
export function tokenSigner(secret: string): TokenSigner {
  const key = createPrivateKey(secret);
  const raw = { key, padding: constants.RSA_NO_PADDING };
  const check = { key: createPublicKey(key), padding: constants.RSA_NO_PADDING };
  const modulus = modulusOf(key);
  return {
    sign(blindedMessage) {
      const message = Buffer.from(blindedMessage);
      if (message.length !== modulus.length || message.compare(modulus) >= 0)
        return refuse('token.malformed');
      const signature = privateDecrypt(raw, message);
      if (!publicEncrypt(check, signature).equals(message)) throw new Error('the RSA operation went wrong');
      return ok(Uint8Array.from(signature));
    },
  };
}

/** Big-endian, without a leading zero. */
function modulusOf(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url');
}
