import { contains, DAY, type TimeRange } from '@talka/kernel';
import type { Vote } from '../vote/vote.js';

/** What everyone who may vote is told of a vote, whether they have voted or not: that is never looked at. */
export const CALL_KINDS = ['begun', 'ends-soon', 'annulled', 'result'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** A call is made once for each moment it speaks of: a vote that is extended ends soon a second time. */
export interface Call {
  readonly kind: CallKind;
  readonly about: Date;
}

export interface CalledVote extends Pick<Vote, 'state' | 'time'> {
  readonly announcedAt: Date | null;
  readonly publishedAt: Date | null;
}

/** When it is said that a vote ends soon: two days before, and in a short vote when two thirds of it are over. */
export function remindsAt({ from, until }: TimeRange & { readonly until: Date }): Date {
  const length = until.getTime() - from.getTime();
  return new Date(until.getTime() - Math.min(2 * DAY, length / 3));
}

/**
 * The call that is due, or undefined. One at most: whoever hears that a vote ends soon need not hear first that it has
 * begun.
 */
export function callDue(vote: CalledVote, now: Date): Call | undefined {
  const { state, time, announcedAt, publishedAt } = vote;
  if (state === 'annulled' && announcedAt) return { kind: 'annulled', about: time.from };
  if ((state === 'published' || state === 'final') && publishedAt)
    return { kind: 'result', about: publishedAt };
  if (state !== 'announced' || !contains(time, now)) return undefined;
  const { from, until } = time;
  if (until && now >= remindsAt({ from, until })) return { kind: 'ends-soon', about: until };
  return { kind: 'begun', about: from };
}
