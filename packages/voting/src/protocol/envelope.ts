import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { logLeaf } from '../merkle/ballot-log.js';
import { base64 } from '../merkle/base64.js';
import { canonicalBytes } from '../merkle/canonical.js';
import type { Hash } from '../merkle/hash.js';
import type { VoteConfiguration } from './configuration.js';
import { ID, type Place } from './place.js';
import { ENC_LENGTH, type Sealed } from './seal.js';
import { sign } from './signature.js';
import type { Token } from './token.js';
import type { VoterKey } from './voter-key.js';

/** Nobody changes their mind so often. The table of envelopes keeps none above it either. */
export const MOST_REVISIONS = 1_000_000;

/** A cast ballot as it travels and is kept: a sealed text, and the right to cast it. Byte strings are base64. */
export interface Envelope {
  readonly v: 1;
  readonly vote: string;
  readonly style: string;
  readonly voterKey: string;
  readonly msgPrefix: string;
  readonly tokenSignature: string;
  /** A higher one replaces a lower one of the same voter key. */
  readonly revision: number;
  readonly enc: string;
  readonly ciphertext: string;
  /** Ed25519 by the voter key over `signedBytes`. */
  readonly signature: string;
}

/** The byte strings of an envelope. */
export interface OpenEnvelope {
  readonly token: Token;
  readonly sealed: Sealed;
  readonly signature: Uint8Array;
}

/** Hex of SHA-256(enc ‖ ciphertext): unique in a vote, so that nobody casts a copy of another's ballot. */
export const sealedHash = ({ enc, ciphertext }: Sealed): string =>
  bytesToHex(sha256(concatBytes(enc, ciphertext)));

/** What the voter key signs: JCS (RFC 8785) of `{revision, sealed, style, v, vote, voterKey}`, `sealed` as `sealedHash`. */
export const signedBytes = (
  { v, vote, style, voterKey, revision }: Omit<Envelope, 'signature'>,
  sealed: string,
): Uint8Array => canonicalBytes({ v, vote, style, voterKey, revision, sealed });

/** Puts a sealed ballot into an envelope and signs it. */
export function makeEnvelope(
  configuration: VoteConfiguration,
  {
    voterKey,
    token,
    revision,
    sealed,
  }: {
    readonly voterKey: VoterKey;
    readonly token: Token;
    readonly revision: number;
    readonly sealed: Sealed;
  },
): Envelope {
  const unsigned = {
    ...({ v: 1, vote: configuration.vote, style: token.style, revision } as const),
    ...{ voterKey: base64(voterKey.publicKey), msgPrefix: base64(token.msgPrefix) },
    tokenSignature: base64(token.tokenSignature),
    ...{ enc: base64(sealed.enc), ciphertext: base64(sealed.ciphertext) },
  };
  const signature = sign(signedBytes(unsigned, sealedHash(sealed)), voterKey.secretKey);
  return { ...unsigned, signature: base64(signature) };
}

/** Hex of SHA-256 of the envelope in JCS: all that the log shows of it. */
export const envelopeHash = (envelope: Envelope): string =>
  bytesToHex(sha256(canonicalBytes({ ...envelope })));

/** Where the envelope stands in the log: the hash of `{type: "ballot", v, vote, envelope}`. */
export const envelopeLeaf = (envelope: Envelope): Hash =>
  logLeaf({ type: 'ballot', v: 1, vote: envelope.vote, envelope: envelopeHash(envelope) });

/** The shape alone; leaves a `Misread` where it is another. */
export function readEnvelope(place: Place): { readonly envelope: Envelope; readonly bytes: OpenEnvelope } {
  const at = place.object([
    ...(['v', 'vote', 'style', 'voterKey', 'msgPrefix', 'tokenSignature'] as const),
    ...(['revision', 'enc', 'ciphertext', 'signature'] as const),
  ]);
  const token = {
    style: at.style.text(ID),
    voterKey: at.voterKey.bytes(32),
    msgPrefix: at.msgPrefix.bytes(32),
    tokenSignature: at.tokenSignature.bytes(256, 512),
  };
  const sealed = { enc: at.enc.bytes(ENC_LENGTH), ciphertext: at.ciphertext.bytes(1, 131_072) };
  const signature = at.signature.bytes(64);
  const whole = Number.MAX_SAFE_INTEGER;
  const envelope = {
    ...{ v: at.v.oneOf(1), vote: at.vote.text(ID), style: token.style },
    ...{ voterKey: base64(token.voterKey), msgPrefix: base64(token.msgPrefix) },
    ...{ tokenSignature: base64(token.tokenSignature), revision: at.revision.whole(-whole, whole) },
    ...{ enc: base64(sealed.enc), ciphertext: base64(sealed.ciphertext), signature: base64(signature) },
  };
  return { envelope, bytes: { token, sealed, signature } };
}
