import { ok, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Ending, HoldReason, Registration, Slot } from '../slot.js';
import { offerUntil } from './offer-until.js';

/** Yes; not now, ask the next and keep me on the list; or not at all. */
export const OFFER_ANSWERS = ['accept', 'pass', 'decline'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

export type AnswerRefusal = Refusal<
  'offer.none' | 'offer.over' | 'offer.answered' | 'slot.cancelled' | 'slot.over' | 'slot.overlaps'
>;

export type AnswerStep =
  | { readonly become: 'confirmed' }
  /** Behind all who wait now, and not asked again for as long as an offer is kept: the place is for others. */
  | { readonly become: 'waiting'; readonly notBefore: Date }
  /** In the turn they had: they were asked for something else. */
  | { readonly become: 'waiting-as-before' }
  | { readonly become: 'ended'; readonly ending: Ending };

export interface AnswerFacts {
  readonly registration: Pick<Registration, 'standing'>;
  readonly slot: Pick<Slot, 'state' | 'during'>;
  readonly answer: OfferAnswer;
  readonly overlapping: number;
  readonly now: Date;
}

/** What an answer to an offered place does. The same answer again does nothing, and is told so. */
export function decideAnswer(facts: AnswerFacts): Result<AnswerStep, AnswerRefusal> {
  const { registration, slot, answer, overlapping, now } = facts;
  const { standing } = registration;
  if (standing.state === 'confirmed') return refuse('offer.answered');
  if (standing.state === 'ended') {
    return refuse(standing.ending === 'unanswered' ? 'offer.over' : 'offer.answered');
  }
  if (standing.state !== 'held' || standing.why !== 'offer') return refuse('offer.none');
  if (now.getTime() >= standing.until.getTime()) return refuse('offer.over');
  if (answer === 'decline') return ok({ become: 'ended', ending: 'declined' });
  if (answer === 'pass') return ok({ become: 'waiting', notBefore: restUntil(now, slot) });
  if (slot.state === 'cancelled') return refuse('slot.cancelled');
  if (now.getTime() >= slot.during.from.getTime()) return refuse('slot.over');
  return overlapping > 0 ? refuse('slot.overlaps') : ok({ become: 'confirmed' });
}

const restUntil = (now: Date, { during }: Pick<Slot, 'during'>): Date =>
  offerUntil(now, during.from) ?? during.from;

/** Offers that may run out before somebody is taken off the list: mails get lost, and people are ill. */
const MAY_STAY_UNANSWERED = 2;

/** What becomes of a hold whose time has run out. */
export function decideExpiry(
  { standing, unanswered, onList }: Pick<Registration, 'standing' | 'unanswered' | 'onList'>,
  slot: Pick<Slot, 'during'>,
  now: Date,
): AnswerStep {
  if (standing.state !== 'held') throw new Error(`${standing.state} does not run out`);
  switch (standing.why) {
    case 'offer':
      return unanswered + 1 < MAY_STAY_UNANSWERED
        ? { become: 'waiting', notBefore: restUntil(now, slot) }
        : { become: 'ended', ending: 'unanswered' };
    case 'form':
      return { become: 'ended', ending: 'form-abandoned' };
    case 'guardian':
      return { become: 'ended', ending: 'not-consented' };
    case 'hand-over':
      return afterHandOver({ onList });
  }
}

/** What is said of a hold that ran out before anybody looked, when its owner asks anew. */
export const RAN_OUT = {
  offer: 'unanswered',
  'hand-over': 'unanswered',
  form: 'form-abandoned',
  guardian: 'not-consented',
} as const satisfies Record<HoldReason, Ending>;

/** Whoever does not take another's place over keeps their own turn, if they have one. */
export const afterHandOver = ({ onList }: Pick<Registration, 'onList'>): AnswerStep =>
  onList ? { become: 'waiting-as-before' } : { become: 'ended', ending: 'declined' };
