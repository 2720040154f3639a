import { x25519 } from '@noble/curves/ed25519.js';
import { split } from 'shamir-secret-sharing';
import { ok, refuse, type Result } from '@talka/kernel';
import { base64 } from '../merkle/base64.js';
import { canonicalBytes } from '../merkle/canonical.js';
import { checkTrustees } from './check-configuration.js';
import { HASH, ID, readPlace } from './place.js';
import type { Random } from './random.js';
import type { CeremonyRefusal } from './refusals.js';
import { ENC_LENGTH, seal, TAG_LENGTH } from './seal.js';
import { trusteeFingerprint } from './trustee-key.js';

/** A part of the key, sealed to its keyholder. Byte strings are base64. */
export interface SealedShare {
  /** The keyholder's fingerprint. */
  readonly trustee: string;
  readonly enc: string;
  readonly ciphertext: string;
}

/** What remains of a ceremony: nothing in it is secret, and without the keyholders nobody opens anything with it. */
export interface Ceremony {
  readonly type: 'talka-ceremony';
  readonly v: 1;
  readonly vote: string;
  readonly sealingKey: string;
  readonly threshold: number;
  readonly shares: readonly SealedShare[];
}

/** A secret of 32 bytes and the number of its point. */
export const SHARE_LENGTH = 33;

/** What each share is sealed for: to this vote, this key, this threshold and these keyholders, and to no other. */
export const shareInfo = ({ vote, sealingKey, threshold, shares }: CeremonyFacts): Uint8Array =>
  canonicalBytes({
    ...{ type: 'talka-share', v: 1, vote, sealingKey, threshold },
    trustees: shares.map(({ trustee }) => trustee),
  });
type CeremonyFacts = Pick<Ceremony, 'vote' | 'sealingKey' | 'threshold'> & {
  readonly shares: readonly Pick<SealedShare, 'trustee'>[];
};

/**
 * Makes the key that ballots are sealed to, parts it so that `threshold` keyholders open together (Shamir, "How to Share a
 * Secret", 1979), seals each part to its keyholder's key and forgets the whole. This is a dealer: whoever runs it could have
 * kept the key, so it is run before witnesses, on a machine that is then switched off.
 */
export async function holdCeremony(
  {
    vote,
    threshold,
    trustees,
  }: {
    readonly vote: string;
    readonly threshold: number;
    /** Public keys. */
    readonly trustees: readonly Uint8Array[];
  },
  random: Random,
): Promise<Result<Ceremony, CeremonyRefusal>> {
  if (!ID.test(vote)) return refuse('ceremony.malformed');
  if (trustees.some(({ length }) => length !== 32)) return refuse('trustee.key-malformed');
  const fingerprints = trustees.map(trusteeFingerprint);
  const checked = checkTrustees({ threshold, fingerprints });
  if (!checked.ok) return checked;
  const secretKey = random.bytes(32);
  try {
    const sealingKey = base64(x25519.getPublicKey(secretKey));
    // The library asks for a plain array of this realm, and draws its coefficients from the machine itself.
    const parts = await split(Uint8Array.from(secretKey), trustees.length, threshold);
    const shares = fingerprints.map((trustee) => ({ trustee }));
    const facts = { vote, sealingKey, threshold, shares };
    const sealed = parts.map(async (part, at): Promise<SealedShare> => {
      const to = trustees[at] ?? new Uint8Array();
      const { enc, ciphertext } = await seal({ to, info: shareInfo(facts), random }, part);
      part.fill(0);
      return { trustee: fingerprints[at] ?? '', enc: base64(enc), ciphertext: base64(ciphertext) };
    });
    return ok({ type: 'talka-ceremony', v: 1, ...facts, shares: await Promise.all(sealed) });
  } finally {
    secretKey.fill(0);
  }
}

/** The record of a ceremony from JSON. */
export function readCeremony(value: unknown): Result<Ceremony, CeremonyRefusal> {
  const reading = readPlace(value, (place): Ceremony => {
    const at = place.object(['type', 'v', 'vote', 'sealingKey', 'threshold', 'shares']);
    return {
      ...{ type: at.type.oneOf('talka-ceremony'), v: at.v.oneOf(1), vote: at.vote.text(ID) },
      sealingKey: base64(at.sealingKey.bytes(32)),
      threshold: at.threshold.whole(1, 255),
      shares: at.shares.list(1, 255).map((one) => {
        const { trustee, enc, ciphertext } = one.object(['trustee', 'enc', 'ciphertext']);
        return {
          ...{ trustee: trustee.text(HASH), enc: base64(enc.bytes(ENC_LENGTH)) },
          ciphertext: base64(ciphertext.bytes(SHARE_LENGTH + TAG_LENGTH)),
        };
      }),
    };
  });
  return 'path' in reading ? refuse('ceremony.malformed') : ok(reading.value);
}
