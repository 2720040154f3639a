import { DAY, done, later, refuse, type Refusal, type Result, type TimeRange } from '@talka/kernel';
import type { DeviceId, Fact, FactId, ParticipantId } from '../fact.js';
import { isSame } from './merge-facts.js';

/** Marks may be made from so long before a session begins: people come early. */
export const MARKED_BEFORE = 60 * 60_000;
/** And sent for so long after the workshop's last session: a phone may lie in a drawer, and what differs is settled before closing. */
export const SENT_WITHIN = 60 * DAY;

export type FactRefusal = Refusal<
  | 'fact.differs'
  | 'fact.number-taken'
  | 'fact.device-revoked'
  | 'fact.not-leader'
  | 'fact.stranger'
  | 'fact.too-early'
  | 'fact.too-late'
  | 'fact.cancelled'
  | 'fact.closed'
>;

export interface FactFacts {
  readonly fact: Fact;
  /** The same id, if it has come before. */
  readonly before: Fact | undefined;
  /** Which fact has this number on this device already. */
  readonly numbered: FactId | undefined;
  readonly device: { readonly id: DeviceId; readonly revokedAt: Date | null; readonly isTheirs: boolean };
  /** Does, or did, whoever put it down lead the session when it was held? */
  readonly isLeader: boolean;
  /** Everybody enrolled, and every walk-in that is known or comes along. */
  readonly participants: ReadonlySet<ParticipantId>;
  readonly during: TimeRange & { readonly until: Date };
  /** When the last session of its workshop ends, or ended. */
  readonly over: Date;
  /** The session, or its whole workshop, is called off. */
  readonly isCancelled: boolean;
  readonly isClosed: boolean;
  /** The database's time: claimed times decide nothing. */
  readonly now: Date;
}

/**
 * May a fact from a device enter the register? One that came before is taken again without a word: whoever sends twice was not
 * told that it arrived. @returns `new`, or `known`
 */
export function decideFact(facts: FactFacts): Result<'new' | 'known', FactRefusal> {
  const { fact, before, numbered, device, participants, during, now } = facts;
  if (before) return isSame(before, fact) ? { ok: true, value: 'known' } : refuse('fact.differs');
  if (numbered) return refuse('fact.number-taken', { number: fact.sequence });
  if (!device.isTheirs || device.revokedAt !== null) return refuse('fact.device-revoked');
  if (!facts.isLeader) return refuse('fact.not-leader');
  const known = checkParticipants(fact, participants);
  if (!known.ok) return known;
  if (facts.isCancelled) return refuse('fact.cancelled');
  if (now < later(during.from, -MARKED_BEFORE)) return refuse('fact.too-early');
  if (now > later(facts.over, SENT_WITHIN)) return refuse('fact.too-late');
  if (facts.isClosed) return refuse('fact.closed');
  return { ok: true, value: 'new' };
}

function checkParticipants(
  fact: Fact,
  participants: ReadonlySet<ParticipantId>,
): Result<undefined, FactRefusal> {
  if (fact.kind === 'head-count' || fact.kind === 'walk-in') return done;
  const all = fact.kind === 'identity' ? [fact.about, fact.enrolment] : [fact.about];
  return all.every((one) => participants.has(one)) ? done : refuse('fact.stranger');
}
