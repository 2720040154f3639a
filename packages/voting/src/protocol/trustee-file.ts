import { ok, refuse, type Result } from '@talka/kernel';
import { base64 } from '../merkle/base64.js';
import { readPlace } from './place.js';
import type { CeremonyRefusal } from './refusals.js';
import { trusteeKeyOf, type TrusteeKey } from './trustee-key.js';

/** What a keyholder keeps to themselves. */
export interface TrusteeSecretFile {
  readonly type: 'talka-trustee';
  readonly v: 1;
  readonly secretKey: string;
}

/** What a keyholder brings to the ceremony. */
export interface TrusteePublicFile {
  readonly type: 'talka-trustee-public';
  readonly v: 1;
  readonly publicKey: string;
}

export const trusteeFiles = (
  key: TrusteeKey,
): { readonly secret: TrusteeSecretFile; readonly public: TrusteePublicFile } => ({
  secret: { type: 'talka-trustee', v: 1, secretKey: base64(key.secretKey) },
  public: { type: 'talka-trustee-public', v: 1, publicKey: base64(key.publicKey) },
});

export function readTrusteeSecret(value: unknown): Result<TrusteeKey, CeremonyRefusal> {
  const reading = readPlace(value, (place) => {
    const at = place.object(['type', 'v', 'secretKey']);
    at.type.oneOf('talka-trustee');
    at.v.oneOf(1);
    return at.secretKey.bytes(32);
  });
  return 'path' in reading ? refuse('trustee.key-malformed') : ok(trusteeKeyOf(reading.value));
}

export function readTrusteePublic(value: unknown): Result<Uint8Array, CeremonyRefusal> {
  const reading = readPlace(value, (place) => {
    const at = place.object(['type', 'v', 'publicKey']);
    at.type.oneOf('talka-trustee-public');
    at.v.oneOf(1);
    return at.publicKey.bytes(32);
  });
  return 'path' in reading ? refuse('trustee.key-malformed') : ok(reading.value);
}
