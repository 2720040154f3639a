import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { base58btc, seconds } from '@talka/certificates';
import { canonical } from './canonical.js';

/** What signs for a municipality. */
export interface Signer {
  /** The key's address, as a verifier looks it up. */
  readonly verificationMethod: string;
  /** Opened once for all that it signs: reading a key takes longer than signing with it. */
  readonly key: KeyObject;
}

export interface KeyPair {
  /** 32 bytes */
  readonly publicKey: Buffer;
  /** PKCS #8, DER. */
  readonly secret: Buffer;
}

/** A new key pair of Ed25519. */
export function makeKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
    secret: privateKey.export({ format: 'der', type: 'pkcs8' }),
  };
}

interface Linked {
  readonly '@context': readonly string[];
}

/**
 * Adds the municipality's proof: cryptosuite eddsa-rdfc-2022 of Data Integrity, which Open Badges 3.0 asks issuers for.
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
export async function signCredential<D extends Linked>(
  document: D,
  { verificationMethod, key }: Signer,
  at: Date,
) {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: seconds(at),
    verificationMethod,
    proofPurpose: 'assertionMethod',
  };
  const told = await canonical({ '@context': document['@context'], ...proof });
  const signed = Buffer.concat([sha256(told), sha256(await canonical(document))]);
  return { ...document, proof: { ...proof, proofValue: base58btc(sign(null, signed, key)) } };
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
