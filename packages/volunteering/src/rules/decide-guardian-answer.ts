import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Consent } from '../guardian.js';

export type GuardianRefusal = Refusal<
  'guardian.answered' | 'guardian.withdrawn' | 'guardian.over' | 'guardian.none-given' | 'guardian.event-over'
>;

/** A link answers once. */
export function decideGuardianAnswer({ state }: Pick<Consent, 'state'>): Result<undefined, GuardianRefusal> {
  if (state === 'asked') return done;
  if (state === 'withdrawn') return refuse('guardian.withdrawn');
  return refuse(state === 'lapsed' ? 'guardian.over' : 'guardian.answered');
}

/** What was given can be taken back for as long as there is something to take back. */
export function decideGuardianWithdrawal(
  { state }: Pick<Consent, 'state'>,
  ends: Date,
  now: Date,
): Result<undefined, GuardianRefusal> {
  if (state === 'withdrawn') return refuse('guardian.withdrawn');
  if (state !== 'given') return refuse('guardian.none-given');
  return now.getTime() < ends.getTime() ? done : refuse('guardian.event-over');
}
