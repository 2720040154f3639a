import { ok, refuse, type Result } from '@talka/kernel';
import type { DecidedEnvelope } from './decide-envelope.js';
import type { EnvelopeRefusal } from './refusals.js';

/** What is stored of the voter key already. */
export interface StoredEnvelope {
  readonly revision: number;
  readonly envelopeHash: string;
}

/**
 * What becomes of an envelope beside the one that is stored: the first of its voter key, the same one again (it gets the
 * same receipt), or a higher revision that replaces it. A stale one leaves the stored ballot in place.
 */
export function decideRevision(
  stored: StoredEnvelope | undefined,
  { envelope, envelopeHash }: DecidedEnvelope,
): Result<'first' | 'same' | 'replaces', EnvelopeRefusal> {
  if (!stored) return ok('first');
  if (stored.envelopeHash === envelopeHash) return ok('same');
  if (envelope.revision > stored.revision) return ok('replaces');
  return refuse('envelope.revision-stale', { revision: stored.revision });
}
