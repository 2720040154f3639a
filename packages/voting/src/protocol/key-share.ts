import { x25519 } from '@noble/curves/ed25519.js';
import { combine } from 'shamir-secret-sharing';
import { ok, refuse, type Result } from '@talka/kernel';
import { base64, unbase64 } from '../merkle/base64.js';
import { SHARE_LENGTH, shareInfo, type Ceremony } from './ceremony.js';
import { HASH, ID, readPlace } from './place.js';
import type { ShareRefusal } from './refusals.js';
import { opener } from './seal.js';
import { trusteeFingerprint, type TrusteeKey } from './trustee-key.js';

/** A part of a vote's key, opened by its keyholder for the opening of the vote. Secret until then. */
export interface KeyShare {
  readonly type: 'talka-share';
  readonly v: 1;
  readonly vote: string;
  /** Whose it is: the fingerprint. */
  readonly trustee: string;
  /** Base64. */
  readonly share: string;
}

/** A keyholder opens the part that was sealed to them. */
export async function openShare(
  ceremony: Ceremony,
  { secretKey, publicKey }: TrusteeKey,
): Promise<Result<KeyShare, ShareRefusal>> {
  const trustee = trusteeFingerprint(publicKey);
  const own = ceremony.shares.find((share) => share.trustee === trustee);
  if (!own) return refuse('share.not-yours');
  const [enc, ciphertext] = [unbase64(own.enc), unbase64(own.ciphertext)];
  const open = await opener(secretKey, shareInfo(ceremony));
  const share = enc && ciphertext && (await open({ enc, ciphertext }));
  if (share?.length !== SHARE_LENGTH) return refuse('share.wrong');
  return ok({ type: 'talka-share', v: 1, vote: ceremony.vote, trustee, share: base64(share) });
}

export function readKeyShare(value: unknown): Result<KeyShare, ShareRefusal> {
  const reading = readPlace(value, (place): KeyShare => {
    const at = place.object(['type', 'v', 'vote', 'trustee', 'share']);
    return {
      ...{ type: at.type.oneOf('talka-share'), v: at.v.oneOf(1), vote: at.vote.text(ID) },
      ...{ trustee: at.trustee.text(HASH), share: base64(at.share.bytes(SHARE_LENGTH)) },
    };
  });
  return 'path' in reading ? refuse('share.malformed') : ok(reading.value);
}

/**
 * Joins parts to the vote's secret key, and believes it only when its public half is the one that ballots were sealed to:
 * too few parts, or a changed one, make some key, but not that one.
 */
export async function joinShares(
  {
    vote,
    sealingKey,
    trustees: { threshold },
  }: {
    readonly vote: string;
    readonly sealingKey: string;
    readonly trustees: { readonly threshold: number };
  },
  shares: readonly KeyShare[],
): Promise<Result<Uint8Array, ShareRefusal>> {
  if (shares.some((share) => share.vote !== vote)) return refuse('share.wrong');
  const parts = shares.map(({ share }) => Uint8Array.from(unbase64(share) ?? []));
  const points = new Set(parts.map((part) => part.at(-1)));
  const trustees = new Set(shares.map(({ trustee }) => trustee));
  if (points.size < parts.length || trustees.size < parts.length) return refuse('share.repeated');
  const missing = threshold - parts.length;
  if (missing > 0) return refuse('share.too-few', { missing });
  if (parts.some(({ length }) => length !== SHARE_LENGTH) || points.has(0)) return refuse('share.wrong');
  const secretKey = await combine(parts);
  return base64(x25519.getPublicKey(secretKey)) === sealingKey ? ok(secretKey) : refuse('share.wrong');
}
