import type { MunicipalityId } from '@talka/kernel';
import { multikey } from './multibase.js';

/** A key a municipality signs with, or has signed with. */
export interface PublicKey {
  /** Counted from 1, in the order in which they were made. */
  readonly number: number;
  /** 32 bytes of Ed25519. */
  readonly bytes: Uint8Array;
}

/**
 * Who a municipality is to those who verify: `did:web:HOST:municipalities:ID`, whose document is at
 * `https://HOST/municipalities/ID/did.json`.
 * @see https://w3c-ccg.github.io/did-method-web/
 */
export function didOf(origin: string, municipality: MunicipalityId): string {
  // A port is written so that it is not taken for a part of the path.
  const host = origin.replace(/^https?:\/\//, '').replace(':', '%3A');
  return `did:web:${host}:municipalities:${municipality}`;
}

export const keyIdOf = (did: string, number: number): string => `${did}#key-${number}`;

/** The document behind the identifier. Keys that were replaced stay: what they signed still verifies. */
export function didDocument(origin: string, municipality: MunicipalityId, keys: readonly PublicKey[]) {
  const did = didOf(origin, municipality);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map(({ number, bytes }) => ({
      id: keyIdOf(did, number),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: multikey(bytes),
    })),
    assertionMethod: keys.map(({ number }) => keyIdOf(did, number)),
  };
}
export type DidDocument = ReturnType<typeof didDocument>;
