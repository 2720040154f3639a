import { done, refuse, type Refusal, type Result } from '@talka/kernel';
import type { Process } from '@talka/processes';
import { isShown, type Idea } from '../idea.js';
import { MERGEABLE } from '../merge.js';
import { SUPPORTABLE } from '../statuses.js';

export const MERGE_WORDS = { min: 10, max: 500, lines: true } as const;
/** Who is told no is owed a few words. */
export const MERGE_ANSWER = { consented: { min: 0, max: 500 }, declined: { min: 5, max: 500 } } as const;

type Merging = Pick<Idea, 'id' | 'status' | 'hidden' | 'content'>;

/** An idea with what its call says of who may support it. */
export interface MergeSide {
  readonly idea: Merging;
  readonly call: Pick<Process, 'maySupport'> | undefined;
}

/**
 * May one idea become part of another now? Its supporters come along, so they must be such as may support the other: those of
 * the same municipality, by the same rule.
 */
export function decideMerge(from: MergeSide, into: MergeSide): Result<undefined, Refusal> {
  if (!isShown(from.idea)) return refuse('idea.not-found');
  if (!isShown(into.idea)) return refuse('merge.no-such-idea', undefined, 'into');
  if (from.idea.id === into.idea.id) return refuse('merge.itself', undefined, 'into');
  if (!MERGEABLE.includes(from.idea.status)) return refuse('merge.closed');
  if (!SUPPORTABLE.includes(into.idea.status)) return refuse('merge.into-closed', undefined, 'into');
  if (from.idea.content.municipality !== into.idea.content.municipality)
    return refuse('merge.elsewhere', undefined, 'into');
  return from.call && into.call && sameRule(from.call.maySupport, into.call.maySupport)
    ? done
    : refuse('merge.other-rule', undefined, 'into');
}

/** The keys of a rule may come in any order. */
const sameRule = (one: object, other: object): boolean => {
  const sorted = (rule: object): string =>
    JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};
