import { DAY, later, type MunicipalityId } from '@talka/kernel';
import { didOf } from './did.js';

/**
 * Places in one list: the smallest that the standard allows, so that nobody is found by which list they are in.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/
 */
export const LIST_LENGTH = 131_072;

/** A list is left for the next when it is half full: until then a place drawn at random is soon a free one. */
export const LIST_FILLED = LIST_LENGTH / 2;

export const listAddress = (origin: string, municipality: MunicipalityId, list: number): string =>
  `${origin}/municipalities/${municipality}/status/${list}`;

/** The bits of a list, the first at the left: set where a certificate does not count any more. */
export function statusBits(gone: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(LIST_LENGTH / 8);
  for (const index of gone) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return bytes;
}

/** The list as a credential of the municipality, before it is signed. @param encoded gzip of the bits, in base64url */
export function statusListCredential(
  origin: string,
  municipality: MunicipalityId,
  list: number,
  encoded: string,
  at: Date,
) {
  const id = listAddress(origin, municipality, list);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(origin, municipality),
    validFrom: seconds(at),
    // Whoever keeps it asks again on the next day at the latest: what is revoked does not count for longer anywhere.
    validUntil: seconds(later(at, DAY)),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${encoded}`,
    },
  };
}

/** An instant to the second, as verifiers expect it. */
export const seconds = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');
