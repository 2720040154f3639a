import { ok, refuse, type Result } from '@talka/kernel';
import type { BallotRefusal } from '../errors.js';
import { decimalText } from '../exact/decimal.js';

/** What a ballot may hold, by its kind. */
export type BallotKind =
  | { readonly kind: 'choose-one' }
  | { readonly kind: 'approval'; readonly min: number; readonly max: number }
  /** The chosen projects may not cost more than the limit, in minor units. */
  | { readonly kind: 'knapsack'; readonly limit: bigint }
  /** Whole points: so many for one project, so many on the whole ballot. */
  | {
      readonly kind: 'points';
      readonly min: number;
      readonly max: number;
      readonly minSum: number;
      readonly maxSum: number;
    }
  | { readonly kind: 'ranking'; readonly min: number; readonly max: number };

/** The paper a vote is cast on. */
export interface BallotPaper {
  readonly ballot: BallotKind;
  /** Cost of each project in minor units, by id. */
  readonly projects: ReadonlyMap<string, bigint>;
  readonly moneyScale: number;
  /** May one take part without choosing anything? */
  readonly blankAllowed: boolean;
}

/** What a voter chose: ids, best first in a ranking; points in the same order. */
export interface Choices {
  readonly choices: readonly string[];
  readonly points?: readonly number[];
}

/** Reads what was inside a seal or a request. Nothing is mended: a counted ballot is what the voter sealed. */
export function readChoices(value: unknown): Result<Choices, BallotRefusal> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('ballot.malformed');
  const { choices, points } = value as { choices?: unknown; points?: unknown };
  if (!Array.isArray(choices) || !choices.every((one) => typeof one === 'string')) {
    return refuse('ballot.malformed');
  }
  if (points === undefined) return ok({ choices });
  if (!Array.isArray(points) || points.length !== choices.length) return refuse('ballot.malformed');
  if (!points.every((one) => Number.isSafeInteger(one))) return refuse('ballot.points-not-whole');
  return ok({ choices, points: points as number[] });
}

/**
 * May this ballot be counted? The booth asks before it seals, the server asks in open votes, and the opening asks again:
 * the same rule with the same codes, so a ballot that spoils there had a reason that could be known before.
 */
export function decideBallot(paper: BallotPaper, cast: Choices): Result<Choices, BallotRefusal> {
  const { choices, points } = cast;
  const { ballot } = paper;
  const unknown = choices.find((id) => !paper.projects.has(id));
  if (unknown !== undefined) return refuse('ballot.choice-unknown', { project: unknown });
  const repeated = choices.find((id, at) => choices.indexOf(id) < at);
  if (repeated !== undefined) return refuse('ballot.choice-repeated', { project: repeated });
  if ((points !== undefined) !== (ballot.kind === 'points')) return refuse('ballot.malformed');
  if (choices.length === 0) return paper.blankAllowed ? ok(cast) : refuse('ballot.blank');
  const { min, max } = lengthsOf(ballot);
  const count = choices.length;
  if (count < min) return refuse('ballot.too-few', { min, missing: min - count });
  if (count > max) return refuse('ballot.too-many', { max, over: count - max });
  if (ballot.kind === 'knapsack') {
    const over = choices.reduce((sum, id) => sum + (paper.projects.get(id) ?? 0n), 0n) - ballot.limit;
    if (over > 0n) return refuse('ballot.over-budget', { over: decimalText(over, paper.moneyScale) });
  }
  if (ballot.kind !== 'points') return ok(cast);
  const outside = points?.find((value) => value < ballot.min || value > ballot.max);
  if (outside !== undefined) return refuse('ballot.points-outside', { min: ballot.min, max: ballot.max });
  const sum = points?.reduce((so, value) => so + value, 0) ?? 0;
  const { minSum, maxSum } = ballot;
  if (sum > maxSum) return refuse('ballot.points-over', { max: maxSum, over: sum - maxSum });
  if (sum < minSum) return refuse('ballot.points-under', { min: minSum, missing: minSum - sum });
  return ok(cast);
}

function lengthsOf(ballot: BallotKind): { min: number; max: number } {
  if (ballot.kind === 'choose-one') return { min: 1, max: 1 };
  if (ballot.kind === 'approval' || ballot.kind === 'ranking') return ballot;
  return { min: 1, max: Infinity };
}
