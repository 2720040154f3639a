import { refuse, ok, type Refusal, type Result } from '@talka/kernel';
import type { Certificate } from '../certificate.js';

/** What whoever has the code is told. */
export interface Told {
  readonly state: 'issued' | 'revoked' | 'replaced';
  /** Null where its holder has not agreed that it is shown, and always once it does not count. */
  readonly name: string | null;
  /** Whether they may ask if a name they read on a paper is the one. */
  readonly asksName: boolean;
  /** The code of the one that took its place, where its holder wants that it leads there. */
  readonly replacedBy: string | null;
}

/**
 * What a code tells, given what its holder agreed to. Closed, waiting and unknown are the same answer. What does not count any
 * more says so, and names nobody: a revoked one to spare its holder, a replaced one because that is no more their name.
 */
export function decideShown(
  certificate: Certificate | undefined,
  replacement?: Certificate,
): Result<Told, Refusal<'certificate.not-found'>> {
  if (!certificate || certificate.state === 'waiting' || certificate.shown === 'closed')
    return refuse('certificate.not-found');
  const { state, shown, name, leadsOn } = certificate;
  if (state !== 'issued') {
    const leads = state === 'replaced' && leadsOn && replacement && replacement.shown !== 'closed';
    return ok({ state, name: null, asksName: false, replacedBy: leads ? replacement.code : null });
  }
  // Who erased their account took their name away; what they have done stays genuine.
  const isNamed = shown === 'named' && name !== '';
  return ok({ state, name: isNamed ? name : null, asksName: !isNamed && name !== '', replacedBy: null });
}
