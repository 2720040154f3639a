import { bytesToHex } from '@noble/hashes/utils.js';
import { ok, refuse, type Result } from '@talka/kernel';
import type { VoteConfiguration } from './configuration.js';
import {
  envelopeHash,
  envelopeLeaf,
  MOST_REVISIONS,
  readEnvelope,
  sealedHash,
  signedBytes,
  type Envelope,
  type OpenEnvelope,
} from './envelope.js';
import { readPlace } from './place.js';
import type { EnvelopeRefusal } from './refusals.js';
import { TAG_LENGTH } from './seal.js';
import { isSigned } from './signature.js';
import { verifyToken } from './token.js';

/** An envelope the server takes, with what it is stored by. Hashes are hex. */
export interface DecidedEnvelope {
  readonly envelope: Envelope;
  readonly bytes: OpenEnvelope;
  /** UNIQUE in a vote: SHA-256(enc ‖ ciphertext). */
  readonly sealedHash: string;
  readonly envelopeHash: string;
  /** The leaf's hash in the log, which is what a receipt names. */
  readonly leaf: string;
}

/**
 * All that can be seen of an envelope from outside of its seal. What is asked of the store (is the vote open, is there a
 * higher revision, has somebody cast this seal) is asked elsewhere. Never throws, whatever it is given.
 * @param isSignedBy a server has a quicker way to the same answer
 */
export async function decideEnvelope(
  configuration: VoteConfiguration,
  value: unknown,
  isSignedBy: typeof isSigned = isSigned,
): Promise<Result<DecidedEnvelope, EnvelopeRefusal>> {
  const reading = readPlace(value, readEnvelope);
  if ('path' in reading) return refuse('envelope.malformed', { place: reading.path });
  const { envelope, bytes } = reading.value;
  if (envelope.vote !== configuration.vote) return refuse('envelope.wrong-vote');
  const style = configuration.styles.find(({ id }) => id === envelope.style);
  if (!style) return refuse('envelope.wrong-style');
  const length = configuration.plaintextLength + TAG_LENGTH;
  const found = bytes.sealed.ciphertext.length;
  if (found !== length) return refuse('envelope.wrong-length', { length, found });
  const { revision } = envelope;
  if (revision < 1 || revision > MOST_REVISIONS) return refuse('envelope.revision-invalid', { revision });
  const sealed = sealedHash(bytes.sealed);
  // The cheap question first: it keeps out everybody without a token.
  if (!(await verifyToken(configuration, bytes.token))) return refuse('envelope.token-invalid');
  if (!isSignedBy(bytes.signature, signedBytes(envelope, sealed), bytes.token.voterKey)) {
    return refuse('envelope.signature-invalid');
  }
  const leaf = bytesToHex(envelopeLeaf(envelope));
  return ok({ envelope, bytes, sealedHash: sealed, envelopeHash: envelopeHash(envelope), leaf });
}
