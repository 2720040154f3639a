import { contains, done, ok, refuse, type Refusal, type Result } from '@talka/kernel';
import { ASKED_BEFORE } from './offer-until.js';
import { isLive, type Slot, type Standing } from '../slot.js';

export type JoiningRefusal = Refusal<
  | 'slot.not-open'
  | 'slot.not-yet'
  | 'slot.closed'
  | 'slot.over'
  | 'slot.cancelled'
  | 'slot.overlaps'
  | 'registration.exists'
>;

export interface JoiningFacts {
  readonly slot: Pick<Slot, 'state' | 'during' | 'open'>;
  /** How the person stands with this slot already, if they do. */
  readonly standing: Standing | undefined;
  /** Their confirmed places that overlap with it in time. */
  readonly overlapping: number;
  readonly now: Date;
}

/**
 * Ask anew; take the place that was kept while a form was filled in; first let go of a hold that has run out; or, so late that
 * nobody in the list is asked any more, take a place that is free from the list.
 */
export type JoiningStep = 'ask' | 'take-held' | 'ask-again' | 'take-free';

/** May this person ask for a place? Whether one is free is another question: who may ask, may wait. */
export function decideJoining(facts: JoiningFacts): Result<JoiningStep, JoiningRefusal> {
  const { slot, standing, overlapping, now } = facts;
  const open = decideOpen(slot, now);
  if (!open.ok) return open;
  const own = standing && isLive(standing, now) ? standing : undefined;
  const fillsIn = own?.state === 'held' && own.why === 'form';
  const takesFree = own?.state === 'waiting' && isTooLateToAsk(slot, now);
  if (own && !fillsIn && !takesFree) return refuse('registration.exists', { state: own.state });
  if (overlapping > 0) return refuse('slot.overlaps');
  if (takesFree) return ok('take-free');
  if (fillsIn) return ok('take-held');
  return ok(standing?.state === 'held' ? 'ask-again' : 'ask');
}

/** From then on whoever comes first has what is free: those in the list could not be asked in time. */
export const isTooLateToAsk = ({ during }: Pick<Slot, 'during'>, now: Date): boolean =>
  during.from.getTime() - now.getTime() < ASKED_BEFORE;

/** Is the slot one that somebody can still come to? */
export function decideOpen(
  { state, during, open }: JoiningFacts['slot'],
  now: Date,
): Result<undefined, JoiningRefusal> {
  if (state === 'cancelled') return refuse('slot.cancelled');
  if (state === 'draft') return refuse('slot.not-open');
  if (now.getTime() >= during.from.getTime()) return refuse('slot.over');
  if (now.getTime() < open.from.getTime()) return refuse('slot.not-yet');
  return contains(open, now) ? done : refuse('slot.closed');
}
